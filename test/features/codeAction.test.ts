import { expect, test } from 'vitest';
import { Lines } from '../../server/corpus/lines';
import { codeAction, type OwnGazetteer } from '../../server/features/codeAction';
import { fixture } from './fixture';

const OWN = 'file:///.marsad/gazetteer.yaml';

function actions(source: string, own: OwnGazetteer | null, createFiles = true) {
  const { context, article, offset } = fixture(source);
  return codeAction(context, article, { start: offset, end: offset }, own, createFiles);
}

const UNKNOWN = 'أعلنت [[?faction|كتيبة الصق$0ور]] أنها باقية في مواقعها';

test('an unknown name can be added, as what it was read first, or silenced', () => {
  const found = actions(UNKNOWN, { uri: OWN, text: null });
  expect(found.map(({ title }) => title.replaceAll(/[\u2066-\u2069]/gu, ''))).toEqual([
    'Add كتيبة الصقور to your gazetteer as a faction',
    'Add كتيبة الصقور to your gazetteer as a place',
    'Add كتيبة الصقور to your gazetteer as a person',
    'Do not recognise كتيبة الصقور any more',
  ]);
  expect(found[0]).toMatchObject({ isPreferred: true, edit: { documentChanges: [{ kind: 'create', uri: OWN }, {}] } });
});

test('an existing file is changed by an insertion that keeps what stands in it', () => {
  const text = '# mine\nentities:\n  - id: place/x\n    ar: قرية س # keep\n';
  const [first] = actions(UNKNOWN, { uri: OWN, text });
  const [change] = first?.edit?.documentChanges ?? [];
  if (change === undefined || !('edits' in change)) throw new Error('no edit');
  const [edit] = change.edits;
  if (edit === undefined || !('newText' in edit)) throw new Error('no text edit');
  const lines = new Lines(text);
  const changed =
    text.slice(0, lines.offsetAt(edit.range.start)) + edit.newText + text.slice(lines.offsetAt(edit.range.end));
  expect(changed.startsWith(text.trimEnd())).toBe(true);
  expect(changed).toContain('ar: كتيبة الصقور');
});

test('no fix where there is nothing to write to, or the file is broken', () => {
  expect(actions(UNKNOWN, null)).toEqual([]);
  expect(actions(UNKNOWN, { uri: OWN, text: null }, false)).toEqual([]);
  expect(actions(UNKNOWN, { uri: OWN, text: 'entities: [' })).toEqual([]);
  expect(actions('وقالت [[~faction/lna|القو$0ات]] إنها باقية هناك', { uri: OWN, text: null })).toEqual([]);
});

test('a known name can be silenced only', () => {
  expect(actions('معارك عنيفة في [[place/sirte|سر$0ت]] أمس', { uri: OWN, text: null })).toHaveLength(1);
});
