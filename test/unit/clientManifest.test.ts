import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS, CONTEXT, OWN_COMMANDS, VIEWS } from '../../client/commandIds';

const FILES = ['package.nls.json', 'package.nls.ar.json', 'package.nls.fr.json'] as const;

function readText(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

const source = readText('package.json');
const { contributes } = JSON.parse(source) as Manifest;
const used = new Set([...source.matchAll(/"%([\w.]+)%"/gu)].map((match) => match[1] ?? ''));

describe('the manifest', () => {
  for (const file of FILES) {
    const texts = JSON.parse(readText(file)) as Record<string, string>;

    it(`${file} has each text that the manifest names, and no other`, () => {
      expect(Object.keys(texts).sort()).toEqual([...used].sort());
      for (const [key, text] of Object.entries(texts)) expect(text.trim(), key).not.toBe('');
    });

    it(`${file} keeps the links of English`, () => {
      const english = JSON.parse(readText(FILES[0])) as Record<string, string>;
      const links = (text: string) => text.match(/\(command:[^)]*\)/gu) ?? [];
      for (const [key, text] of Object.entries(texts)) expect(links(text), key).toEqual(links(english[key] ?? ''));
    });
  }

  it('titles every command that the client registers', () => {
    expect(contributes.commands.map(({ command }) => command).sort()).toEqual(Object.values(COMMANDS).sort());
    for (const { command, title } of contributes.commands) expect(title).toBe(`%command.${command.slice(7)}%`);
  });

  it('puts only commands of its own into menus and on keys', () => {
    const known = new Set<string>(Object.values(COMMANDS));
    const placed = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    for (const { command } of placed) expect(known).toContain(command);
    for (const command of Object.values(OWN_COMMANDS)) expect(source).not.toContain(`"${command}"`);
  });

  it('reads the context keys that the client sets', () => {
    for (const key of Object.values(CONTEXT)) expect(source).toContain(key);
  });

  it('has the views that the client fills', () => {
    expect(contributes.views['marsad']?.map(({ id }) => id)).toEqual(Object.values(VIEWS));
  });

  it('gives every type of mention its colours, for all four kinds of theme', () => {
    const ids = contributes.colors.map(({ id }) => id);
    for (const type of ['faction', 'place', 'person', 'casualty', 'date']) {
      expect(ids).toContain(`marsad.${type}Background`);
      expect(ids).toContain(`marsad.${type}Border`);
    }
    for (const { id, defaults } of contributes.colors) {
      expect(Object.keys(defaults).sort(), id).toEqual(['dark', 'highContrast', 'highContrastLight', 'light']);
    }
  });

  it('has its settings, each with a default', () => {
    expect(Object.keys(contributes.configuration.properties)).toEqual([
      'marsad.language',
      'marsad.highlights.enabled',
      'marsad.rightToLeft',
      'marsad.codeLens',
      'marsad.diagnostics',
      'marsad.reviewer',
      'marsad.trace.server',
    ]);
    for (const setting of Object.values(contributes.configuration.properties)) expect(setting.default).toBeDefined();
  });
});
