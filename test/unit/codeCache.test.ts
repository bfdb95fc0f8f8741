import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadScript } from '../../server/codeCache';

describe('compiled code that is kept', () => {
  let folder: string;
  let script: string;
  let code: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'marsad-code-'));
    script = join(folder, 'script.js');
    code = join(folder, 'kept', 'script.js.code');
    writeFileSync(script, `exports.answer = () => require('node:path').basename(__filename) + 1;`);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const load = () => loadScript(script, join(folder, 'kept'));
  const answer = ({ exports }: ReturnType<typeof load>) => (exports as { answer: () => string }).answer();

  /** Whether a start made use of what was kept: it keeps nothing anew then. */
  const used = (): boolean => {
    const loaded = load();
    rmSync(code, { force: true });
    loaded.keep();
    return !existsSync(code);
  };

  it('is of use to the next start of the same script', () => {
    const first = load();
    expect(answer(first)).toBe('script.js1');
    first.keep();
    expect(answer(load())).toBe('script.js1');
    expect(used()).toBe(true);
  });

  it('is of no use to another script of the same length', () => {
    load().keep();
    writeFileSync(script, readFileSync(script, 'utf8').replace('+ 1', '+ 2'));
    expect(answer(load())).toBe('script.js2');
    expect(used()).toBe(false);
  });

  it('is not trusted when it is damaged', () => {
    load().keep();
    const bytes = readFileSync(code);
    bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 0xff;
    writeFileSync(code, bytes);
    expect(answer(load())).toBe('script.js1');
    expect(used()).toBe(false);
  });

  it('may have nowhere to go', () => {
    const loaded = loadScript(script, join(script, 'no-folder'));
    expect(() => loaded.keep()).not.toThrow();
    expect(answer(loaded)).toBe('script.js1');
  });
});
