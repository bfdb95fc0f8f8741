/** The rooms keep to docs/architecture.md: no arrow points back, and the engine runs anywhere. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Letters that no folded word has. */
const UNFOLDED = /[أإآٱىؤئةـ]/u;

/** Rooms in the order of the way through; a room may import from those before it, and from itself. */
const ORDER = ['text', 'gazetteer', 'recognise', 'events', 'reviews', 'corpus'] as const;

/** Folders that must run in a browser worker. */
const ANYWHERE = [...ORDER, 'export'];

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return name.endsWith('.ts') && !name.endsWith('.d.ts') ? [path] : [];
  });
}

/** What a file imports: packages as they are named, files as paths from the root. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)';/gmsu)].map(([, source = '']) =>
    source.startsWith('.') ? relative(ROOT, resolve(dirname(path), source)) : source,
  );
}

const roomOf = (path: string): string => path.split('/')[1] ?? '';
const existing = (rooms: readonly string[]): string[] => {
  const there = new Set(readdirSync(join(ROOT, 'server')));
  return rooms.filter((room) => there.has(room));
};

describe('rooms', () => {
  it.each(existing(ANYWHERE))('%s runs anywhere: no Node built-ins, no language server', (room) => {
    const bad = files(join(ROOT, 'server', room)).flatMap((file) =>
      importsOf(file)
        .filter((source) => source.startsWith('node:') || /^vscode/u.test(source))
        .map((source) => `${relative(ROOT, file)} imports ${source}`),
    );
    expect(bad).toEqual([]);
  });

  it.each(existing(ORDER))('%s imports from no room after it', (room) => {
    const later = new Set<string>([...ORDER.slice(ORDER.indexOf(room as (typeof ORDER)[number]) + 1), 'features']);
    const bad = files(join(ROOT, 'server', room)).flatMap((file) =>
      importsOf(file)
        .filter((source) => source.startsWith('server/') && later.has(roomOf(source)))
        .map((source) => `${relative(ROOT, file)} imports ${source}`),
    );
    expect(bad).toEqual([]);
  });

  const SHARED = new Set([
    'server/protocol',
    'server/fileProtocol',
    'server/model',
    'server/highlightData',
    'server/codeCache',
    'server/startSnapshot',
    'server/base64',
  ]);

  it('the client knows the protocol and the texts, never the engine', () => {
    const bad = files(join(ROOT, 'client')).flatMap((file) =>
      importsOf(file)
        .filter((source) => source.startsWith('server/') && !SHARED.has(source))
        .map((source) => `${relative(ROOT, file)} imports ${source}`),
    );
    expect(bad).toEqual([]);
  });
});

describe('platforms', () => {
  /** All files that an entry reaches, with what each imports; types alone are no import. */
  function reached(entry: string): Map<string, readonly string[]> {
    const found = new Map<string, readonly string[]>();
    const follow = (path: string): void => {
      if (found.has(path)) return;
      const text = readFileSync(join(ROOT, `${path}.ts`), 'utf8').replaceAll(/^(?:import|export) type [^;]*;/gmu, '');
      const sources = [...text.matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)';/gmsu)].map(([, source = '']) =>
        source.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), source)) : source,
      );
      found.set(path, sources);
      for (const source of sources) {
        if (existsSync(join(ROOT, `${source}.ts`))) follow(source);
        else if (existsSync(join(ROOT, source, 'index.ts'))) follow(`${source}/index`);
      }
    };
    follow(entry);
    return found;
  }

  it.each(['client/extension.browser', 'server/main.browser'])('%s reaches nothing of Node', (entry) => {
    const files = reached(entry);
    expect(files.size).toBeGreaterThan(20);
    const bad = [...files].flatMap(([file, sources]) =>
      sources
        .filter((source) => /^node:|\/node$|\.node$|workerpool|tinyglobby/u.test(source))
        .map((source) => `${file} imports ${source}`),
    );
    expect(bad).toEqual([]);
  });

  it.each(['client/extension.node', 'server/main.node'])('%s reaches nothing of a browser', (entry) => {
    const bad = [...reached(entry)].flatMap(([file, sources]) =>
      sources.filter((source) => /[./]browser$/u.test(source)).map((source) => `${file} imports ${source}`),
    );
    expect(bad).toEqual([]);
  });

  it('the part of the client that every window loads imports the library’s types alone', () => {
    const bad = [...reached('client/extension.node')].flatMap(([file, sources]) =>
      sources.filter((source) => /languageclient/iu.test(source)).map((source) => `${file} imports ${source}`),
    );
    expect(bad).toEqual([]);
  });
});

describe('patterns', () => {
  // These look at the words of the tables as they are written.
  const asWritten = new Set(['server/events/surroundings.ts', 'server/recognise/lexicon/factionHeads.ts']);

  it('those of the rules are compared with folded words, and so hold no letter that folding takes away', () => {
    const bad = ['events', 'recognise']
      .flatMap((room) => files(join(ROOT, 'server', room)))
      .flatMap((file) => {
        const path = relative(ROOT, file);
        if (asWritten.has(path)) return [];
        const patterns = readFileSync(file, 'utf8').matchAll(/(?<=[\s(=])\/(?![/*])(?:[^/\\\n]|\\.)+\/u/gu);
        return [...patterns].map(([pattern]) => `${path}: ${pattern}`).filter((found) => UNFOLDED.test(found));
      });
    expect(bad).toEqual([]);
  });
});
