/** What an editor asks of open articles: documents of a corpus with the places of their mentions, and questions about them. */

import { readFileSync } from 'node:fs';
import type { Location, Position } from 'vscode-languageserver/node';
import { numbersOf, readHighlights } from '../../server/highlightData';
import { ENTITY_TREE, EVENT_TREE, HIGHLIGHTS } from '../../server/protocol';
import { type LanguageServer, uriOf } from './languageServer';

/** A place in an open article where something is marked. */
export interface Place {
  readonly uri: string;
  readonly position: Position;
}

/** Opens some of the files, spread evenly, and gives the places of their mentions, mixed. */
export async function openSome(server: LanguageServer, files: readonly string[], count: number): Promise<Place[]> {
  const places: Place[] = [];
  for (let at = 0; at < Math.min(count, files.length); at++) {
    const file = files[Math.floor((at * files.length) / count)] ?? '';
    const uri = uriOf(file);
    await server.open(uri, readFileSync(file, 'utf8'));
    const marks = await server.request(HIGHLIGHTS, { uri });
    for (const { range } of readHighlights(marks === null ? [] : numbersOf(marks)))
      places.push({ uri, position: range.start });
  }
  if (places.length === 0) throw new Error('The articles have no mentions.');
  // By a stride that is prime, so that neighbours are of different articles.
  return places.map((_, at) => places[(at * 7919) % places.length]).filter((place) => place !== undefined);
}

/** One question of LSP about a place. */
export function askAt(server: LanguageServer, method: string, { uri, position }: Place): Promise<unknown> {
  return server.ask(method, { textDocument: { uri }, position });
}

/** Searches of a user: Arabic, English, a beginning. */
export const QUERIES = ['بنغ', 'aleppo', 'حلب', 'army', 'قصف', 'الجيش', 'kha'];

const ROOT = { parent: null, offset: 0, limit: 100, filter: '' };

/** Every kind of question that an editor asks while an analyst reads; each gives its answer for a place. */
export const ANY_QUESTION: readonly ((server: LanguageServer, place: Place, call: number) => Promise<unknown>)[] = [
  ...['textDocument/hover', 'textDocument/definition', 'textDocument/documentHighlight'].map(
    (method) => (server: LanguageServer, place: Place) => askAt(server, method, place),
  ),
  ...[
    'textDocument/documentSymbol',
    'textDocument/codeLens',
    'textDocument/foldingRange',
    'textDocument/diagnostic',
    'textDocument/semanticTokens/full',
  ].map(
    (method) =>
      (server: LanguageServer, { uri }: Place) =>
        server.ask(method, { textDocument: { uri } }),
  ),
  (server, { uri, position }) => server.references(uri, position, 1000),
  (server, _, call) => server.ask('workspace/symbol', { query: QUERIES[call % QUERIES.length] }),
  (server, { uri }) => server.request(HIGHLIGHTS, { uri }),
  (server) => server.request(EVENT_TREE, { ...ROOT, groupBy: 'date' }),
  (server) => server.request(ENTITY_TREE, { ...ROOT, parent: 'faction' }),
];

/** The most frequent entity of the corpus: where it is mentioned, and how often. */
export async function mostFrequent(
  server: LanguageServer,
): Promise<{ readonly at: Location; readonly mentions: number }> {
  const tops = await Promise.all(
    ['faction', 'place', 'person'].map((parent) => server.request(ENTITY_TREE, { ...ROOT, parent, limit: 1 })),
  );
  const [top] = tops
    .flatMap(({ nodes }) => nodes)
    .map(({ location, description }) => ({ at: location, mentions: Number(/\d+/u.exec(description)?.[0]) }))
    .sort((a, b) => b.mentions - a.mentions);
  if (top?.at === undefined || !(top.mentions > 0)) throw new Error('The corpus mentions no entity.');
  return { at: top.at, mentions: top.mentions };
}
