/**
 * Loads a bundled script with what V8 compiled of it at an earlier start: a third of the time that the server takes to
 * its first answer is compiling. Node has a cache of its own from version 22 on, which holds no function that was
 * compiled when it was first called; those are most.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

export interface LoadedScript {
  readonly exports: unknown;
  /**
   * Keeps what V8 has compiled by now for later starts. Does nothing where what an earlier start kept was of use, or when
   * it is called again. Never throws: a folder that cannot be written costs time alone.
   */
  keep(): void;
}

/** Bytes of the digest that stands before the code. */
const DIGEST = 20;

/**
 * Runs a CommonJS script as `require` would, each time anew.
 * @param path of the script, absolute.
 * @param folder where compiled code is kept; it is made if need be.
 */
export function loadScript(path: string, folder: string): LoadedScript {
  const bytes = readFileSync(path);
  const file = join(folder, `${basename(path)}.code`);
  const kept = readKept(file, bytes);
  const script = new Script(Module.wrap(bytes.toString('utf8')), {
    filename: path,
    ...(kept === null ? {} : { cachedData: kept }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  let settled = kept !== null && script.cachedDataRejected !== true;
  return {
    get exports() {
      return module.exports;
    },
    keep: () => {
      if (settled) return;
      settled = true;
      writeKept(file, bytes, script.createCachedData());
    },
  };
}

/** V8 trusts what it is given, so only what was written whole, for this very script and Node, is given to it. */
function digestOf(source: Uint8Array, code: Uint8Array): Buffer {
  return createHash('sha1').update(`${process.version} ${process.arch} `).update(source).update(code).digest();
}

function readKept(file: string, source: Uint8Array): Buffer | null {
  try {
    const bytes = readFileSync(file);
    const code = bytes.subarray(DIGEST);
    return digestOf(source, code).equals(bytes.subarray(0, DIGEST)) ? code : null;
  } catch {
    return null;
  }
}

function writeKept(file: string, source: Uint8Array, code: Buffer): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, Buffer.concat([digestOf(source, code), code]));
    renameSync(temporary, file);
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // There is no such folder.
    }
  }
}
