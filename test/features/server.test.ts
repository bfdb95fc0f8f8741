import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CodeAction, Hover, Location, LocationLink, SemanticTokens } from 'vscode-languageserver-types';
import { numbersOf, readHighlights } from '../../server/highlightData';
import {
  ENTITY_TREE,
  EVENT_TREE,
  EVENTS_AT,
  EXTRACT,
  GAZETTEER_ENTRY,
  HIGHLIGHTS,
  STEP_MENTION,
} from '../../server/protocol';
import { FOLDER, TestClient } from './client';

const A = `${FOLDER}/a.txt`;
const B = `${FOLDER}/b.txt`;
const ENGLISH = `${FOLDER}/notes.txt`;
const TEXT_A = 'هجوم في بنغازي أسفر عن 12 قتيلا.\nوقالت قوات حفتر إنها سيطرت على المدينة.\n';
const TEXT_B = 'انسحبت قوات حفتر من سرت أمس، ثم عادت قوات حفتر إليها.\n';
const NOTES = 'The attack in بنغازي was claimed by no group; see the Arabic article for the figures.\n';

let client: TestClient;

beforeEach(() => {
  client = new TestClient();
  client.files.write(A, TEXT_A);
  client.files.write(B, TEXT_B);
  client.files.write(ENGLISH, NOTES);
});

afterEach(() => client.stop());

const at = (uri: string, line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });
const TREE = { parent: null, offset: 0, limit: 50, filter: '' };

test('an opened folder is read, and an article answers', async () => {
  await client.start();
  expect(client.lastStatus).toMatchObject({ state: 'ready', done: 2, events: 1, entities: 4 });
  await client.open(A, TEXT_A);
  const hover = await client.request<Hover>('textDocument/hover', at(A, 1, 8));
  expect(JSON.stringify(hover)).toContain('Libyan National Army');
  const references = await client.request<Location[]>('textDocument/references', {
    ...at(A, 1, 8),
    context: { includeDeclaration: true },
  });
  expect(references.map(({ uri }) => uri)).toEqual([A, B, B]);
  const [link] = await client.request<LocationLink[]>('textDocument/definition', at(A, 1, 8));
  expect(link?.targetUri).toBe('marsad-gazetteer:/faction/lna.md');
  const entry = await client.own(GAZETTEER_ENTRY, { uri: 'marsad-gazetteer:/faction/lna.md' });
  expect(entry?.text).toContain('Libyan National Army');
});

test('typing moves the highlights, and an edit is seen by the next request without delay', async () => {
  await client.start();
  await client.open(A, TEXT_A);
  const before = await client.own(HIGHLIGHTS, { uri: A });
  if (before === null) throw new Error('The article has no highlights.');
  const first = numbersOf(before);
  expect(readHighlights(first).map(({ type }) => type)).toEqual(['place', 'casualty', 'faction', 'person']);
  expect(before.arabicLines).toEqual([[0, 1]]);
  const start = { line: 0, character: 0 };
  const news = client.analysed();
  await client.edit(A, 'في سرت ', { start, end: start });
  const after = await client.own(HIGHLIGHTS, { uri: A, previousResultId: before.resultId });
  const whole = await client.own(HIGHLIGHTS, { uri: A, previousResultId: 'of another server' });
  if (after === null || whole === null) throw new Error('The article has no highlights any more.');
  expect(after.version).toBe(2);
  expect(numbersOf(after, first)).toEqual(numbersOf(whole));
  expect(after).not.toHaveProperty('data');
  expect(readHighlights(numbersOf(whole))[0]?.range.start).toEqual({ line: 0, character: 3 });
  expect(await news).toEqual({ uri: A, version: 2 });
});

test('an English file gets nothing at all', async () => {
  await client.start();
  await client.open(ENGLISH, NOTES);
  expect(await client.own(HIGHLIGHTS, { uri: ENGLISH })).toBeNull();
  expect(await client.request('textDocument/hover', at(ENGLISH, 0, 15))).toBeNull();
  expect(await client.request('textDocument/codeLens', { textDocument: { uri: ENGLISH } })).toBeNull();
  expect(
    await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri: ENGLISH } }),
  ).toEqual({
    data: [],
  });
  expect(await client.request('textDocument/diagnostic', { textDocument: { uri: ENGLISH } })).toEqual({
    kind: 'full',
    items: [],
  });
});

test('trees, steps and extraction answer over the corpus', async () => {
  client.files.write(`${FOLDER}/corpus.yaml`, 'articles:\n  a.txt:\n    published: 2016-08-02\n');
  await client.start();
  const groups = await client.own(EVENT_TREE, { ...TREE, groupBy: 'date' });
  expect(groups.nodes.map(({ label }) => label)).toEqual(['Tuesday, 2 August 2016']);
  const events = await client.own(EVENT_TREE, { ...TREE, parent: groups.nodes[0]?.id ?? '', groupBy: 'date' });
  expect(events.nodes[0]).toMatchObject({ kind: 'event', children: true });
  const figures = await client.own(EVENT_TREE, { ...TREE, parent: events.nodes[0]?.id ?? '', groupBy: 'date' });
  expect(figures.nodes[0]?.label).toBe('12 killed');
  const path = await client.own(EVENTS_AT, { uri: A, line: 0, character: 2, groupBy: 'date' });
  expect(path?.path.map(({ id }) => id)).toEqual([groups.nodes[0]?.id, events.nodes[0]?.id]);
  const factions = await client.own(ENTITY_TREE, { ...TREE, parent: 'faction' });
  expect(factions.nodes[0]).toMatchObject({ entity: 'faction/lna', description: '3' });
  const next = await client.own(STEP_MENTION, { uri: A, line: 1, character: 8, direction: 'next' });
  expect(next?.uri).toBe(B);
  const csv = await client.own(EXTRACT, { scope: 'corpus', format: 'csv' });
  expect(csv.articles).toBe(2);
  expect(csv.text).toContain('a.txt');
  const table = await client.own(EXTRACT, { scope: 'article', uri: A, format: 'table' });
  expect(table.events).toBe(1);
  await expect(client.own(EXTRACT, { scope: 'article', uri: ENGLISH, format: 'table' })).rejects.toThrow(
    'not an Arabic article',
  );
});

test('files that come, change and go are followed; unsaved text goes before the disk', async () => {
  await client.start();
  const count = async (): Promise<number> => {
    const places = await client.own(ENTITY_TREE, { ...TREE, parent: 'place' });
    return Number(places.nodes.find(({ entity }) => entity === 'place/sirte')?.description ?? 0);
  };
  expect(await count()).toBe(1);
  const c = `${FOLDER}/c.txt`;
  client.files.write(c, 'معارك عنيفة في سرت وفي سرت');
  await client.touched(c, 1);
  expect(await count()).toBe(3);
  await client.open(c, 'معارك عنيفة في سرت');
  expect(await count()).toBe(2);
  client.files.delete(c);
  await client.touched(c, 3);
  expect(await count()).toBe(2);
  await client.notify('textDocument/didClose', { textDocument: { uri: c } });
  expect(await count()).toBe(1);
});

test('a folder that comes or goes brings and takes what is in it, though nobody names its files', async () => {
  await client.start();
  const count = async (): Promise<number> => {
    const places = await client.own(ENTITY_TREE, { ...TREE, parent: 'place' });
    return Number(places.nodes.find(({ entity }) => entity === 'place/sirte')?.description ?? 0);
  };
  const c = `${FOLDER}/2016/c.txt`;
  client.files.write(c, 'معارك عنيفة في سرت وفي سرت');
  await client.touched(`${FOLDER}/2016`, 1);
  expect(await count()).toBe(3);
  client.files.delete(c);
  client.files.write(`${FOLDER}/2017/c.txt`, 'معارك عنيفة في سرت');
  await client.touched(`${FOLDER}/2016`, 3);
  await client.touched(`${FOLDER}/2017`, 1);
  expect(await count()).toBe(2);
  client.files.write(`${FOLDER}/node_modules/d/d.txt`, 'معارك عنيفة في سرت');
  await client.touched(`${FOLDER}/node_modules/d`, 1);
  await client.touched(`${FOLDER}/nothing`, 1);
  await client.touched(`${FOLDER}/nothing`, 3);
  expect(await count()).toBe(2);
});

test('a gazetteer is found and forgotten when only its folder is named', async () => {
  await client.start();
  const own = `${FOLDER}/.marsad/gazetteer.yaml`;
  client.files.write(own, 'entities:\n  - id: nonsense\n    ar: المدينة\n');
  await client.touched(`${FOLDER}/.marsad`, 1);
  await vi.waitFor(() => expect(client.diagnostics.get(own)).toHaveLength(1));
  client.files.delete(own);
  await client.touched(`${FOLDER}/.marsad`, 3);
  await vi.waitFor(() => expect(client.diagnostics.get(own)).toEqual([]));
});

test('the user’s gazetteer is read again when it changes, and its faults are shown with their line', async () => {
  await client.start();
  const own = `${FOLDER}/.marsad/gazetteer.yaml`;
  client.files.write(own, 'entities:\n  - id: place/madina\n    ar: المدينة\n    kind: city\n');
  const ready = client.status(({ state }) => state === 'ready');
  await client.touched(own, 1);
  await ready;
  const places = await client.own(ENTITY_TREE, { ...TREE, parent: 'place' });
  expect(places.nodes.map(({ entity }) => entity)).toContain('place/madina');
  await client.open(A, TEXT_A);
  const [link] = await client.request<LocationLink[]>('textDocument/definition', at(A, 1, 34));
  expect(link).toMatchObject({ targetUri: own, targetRange: { start: { line: 1 } } });
  client.files.write(own, 'entities:\n  - id: nonsense\n    ar: المدينة\n');
  const again = client.status(({ state }) => state === 'ready');
  await client.touched(own, 2);
  await again;
  expect(client.diagnostics.get(own)?.[0]?.range.start.line).toBe(1);
});

test('a quick fix silences a name in the user’s gazetteer', async () => {
  await client.start();
  await client.open(A, TEXT_A);
  const range = { start: { line: 1, character: 8 }, end: { line: 1, character: 8 } };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: A },
    range,
    context: { diagnostics: [] },
  });
  const edit = actions[0]?.edit?.documentChanges;
  expect(edit?.[0]).toMatchObject({ kind: 'create', uri: `${FOLDER}/.marsad/gazetteer.yaml` });
});

test('bad files give a notice and stop nothing', async () => {
  client.files.write(`${FOLDER}/empty.txt`, '');
  client.files.write(`${FOLDER}/binary.txt`, new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3, 0, 255]));
  client.files.write(`${FOLDER}/broken.txt`, 'x');
  client.files.broken.add(`${FOLDER}/broken.txt`);
  client.files.write(`${FOLDER}/huge.txt`, new Uint8Array(17 * 1024 * 1024));
  client.files.write(`${FOLDER}/line.txt`, `${'هجوم في بنغازي ولا شيء غير ذلك '.repeat(40_000)}\n`);
  client.files.write(`${FOLDER}/corpus.yaml`, 'articles:\n  a.txt:\n    published: yesterday\n');
  await client.start();
  expect(client.lastStatus).toMatchObject({ state: 'ready', done: 3 });
  const codes = (name: string) => client.diagnostics.get(`${FOLDER}/${name}`)?.map(({ code }) => code);
  expect(codes('binary.txt')).toEqual(['binary']);
  expect(codes('broken.txt')).toEqual(['unreadable']);
  expect(codes('huge.txt')).toEqual(['too-large']);
  expect(codes('corpus.yaml')).toEqual(['not-a-day']);
  expect(client.diagnostics.get(`${FOLDER}/corpus.yaml`)?.[0]?.range.start.line).toBe(2);
});

test('malformed requests are answered with an error, and the server lives on', async () => {
  await client.start();
  await client.open(A, TEXT_A);
  await expect(client.request('textDocument/hover', {})).rejects.toThrow();
  await expect(client.request('marsad/eventTree', null)).rejects.toThrow();
  await expect(client.request('marsad/nothing', {})).rejects.toThrow();
  const far = await client.request('textDocument/hover', at(A, 4_000, 4_000));
  expect(far).toBeNull();
  const body = '{"jsonrpc": "2.0", "id": 7, "method": ';
  client.toServer.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
  expect(await client.own(HIGHLIGHTS, { uri: A })).not.toBeNull();
});

test('the language is the editor’s, and a setting chooses another', async () => {
  await client.start({ locale: 'fr-CA' });
  const { nodes } = await client.own(ENTITY_TREE, TREE);
  expect(nodes.map(({ label }) => label)).toEqual(['Factions', 'Lieux', 'Personnes']);
  client.settings = { language: 'ar' };
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.request('workspace/symbol', { query: 'x' });
  const arabic = await client.own(ENTITY_TREE, TREE);
  expect(arabic.nodes.map(({ label }) => label)).toEqual(['الفصائل', 'الأماكن', 'الأشخاص']);
});

test('an editor without our documents is led to the first naming mention', async () => {
  await client.start(null, {});
  await client.open(B, TEXT_B);
  const result = await client.request<Location[]>('textDocument/definition', at(B, 0, 9));
  expect(result[0]).toMatchObject({ uri: A, range: { start: { line: 1, character: 6 } } });
});

test('folders come and go', async () => {
  await client.start();
  client.files.write('file:///more/d.txt', 'معارك عنيفة في سرت وفي سرت');
  const ready = client.status(({ state, done }) => state === 'ready' && done === 3);
  const folder = { uri: 'file:///more', name: 'more' };
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
  await ready;
  const { text } = await client.own(EXTRACT, { scope: 'corpus', format: 'jsonl' });
  expect(text).toContain('"corpus/a.txt"');
  expect(text).toContain('"more/d.txt"');
  const gone = client.status(({ done }) => done === 2);
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
  await gone;
});

test('references come in parts to a client that takes them so', async () => {
  const many = Array.from({ length: 30 }, (_, at) => `${FOLDER}/many${at}.txt`);
  for (const uri of many) client.files.write(uri, 'قوات حفتر في سرت. '.repeat(50));
  await client.start();
  await client.open(A, TEXT_A);
  const ask = { ...at(A, 1, 8), context: { includeDeclaration: true } };
  const whole = await client.request<Location[]>('textDocument/references', ask);
  expect(whole).toHaveLength(3 + 30 * 50);
  const rest = await client.request<Location[]>('textDocument/references', { ...ask, partialResultToken: 'some' });
  expect(client.parts[0]?.length).toBeGreaterThanOrEqual(1000);
  expect([...client.parts.flat(), ...rest]).toEqual(whole);
});
