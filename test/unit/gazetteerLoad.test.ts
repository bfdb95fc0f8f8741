import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAZETTEER_MESSAGES } from '../../l10n/gazetteer';
import { builtinGazetteer } from '../../server/gazetteer/builtin';
import { addName, silenceSurface } from '../../server/gazetteer/edit';
import { EMPTY_GAZETTEER, loadGazetteer } from '../../server/gazetteer/load';
import { parseGazetteer } from '../../server/gazetteer/parse';

const BUILTIN = builtinGazetteer();
const FILE = '.marsad/gazetteer.yaml';
const load = (text: string, base = BUILTIN) => loadGazetteer(base, [{ file: FILE, text }]);
/** `code line:column values` of every problem. */
const said = (text: string, base = BUILTIN) =>
  load(text, base).problems.map(({ code, line, column, values }) =>
    [code, `${line}:${column}`, ...values.filter((value) => value !== '')].join(' '),
  );

describe("the user's gazetteer", () => {
  it('adds entities', () => {
    const { gazetteer, problems } = load(`entities:
  - id: place/wadi-dinar
    ar: وادي دينار
    kind: village
    parent: place/sirte
    country: LY
    latitude: 31.1
    longitude: 16.2
`);
    expect(problems).toEqual([]);
    expect(gazetteer.entities.get('place/wadi-dinar')).toEqual({
      id: 'place/wadi-dinar',
      type: 'place',
      name: { ar: 'وادي دينار', en: 'وادي دينار' },
      aliases: { ar: [], en: [] },
      ambiguous: [],
      country: 'LY',
      ids: {},
      verified: '',
      source: { file: FILE, line: 2 },
      kind: 'village',
      parent: 'place/sirte',
      latitude: 31.1,
      longitude: 16.2,
      coordinates: 'point',
      demonyms: [],
    });
    expect(gazetteer.entities.size).toBe(BUILTIN.entities.size + 1);
  });

  it('changes an entity by its id: single values replace, names are added', () => {
    const before = BUILTIN.entities.get('faction/lna');
    const { gazetteer, problems } = load(
      'entities:\n  - { id: faction/lna, side: east, parent: null, aliases: { ar: [قوات الرجمة] } }\n',
    );
    const after = gazetteer.entities.get('faction/lna');
    expect(problems).toEqual([]);
    expect(after).toMatchObject({ name: before?.name, side: 'east', parent: null, source: { file: FILE, line: 2 } });
    expect(after?.aliases.ar).toEqual([...(before?.aliases.ar ?? []), 'قوات الرجمة']);
    expect([...gazetteer.entities.keys()].indexOf('faction/lna')).toBe(
      [...BUILTIN.entities.keys()].indexOf('faction/lna'),
    );
  });

  it('keeps the old name as an alias where an entity is renamed', () => {
    const { gazetteer } = load('entities:\n  - { id: place/benghazi, ar: بنغازي الكبرى }\n');
    expect(gazetteer.entities.get('place/benghazi')?.name.ar).toBe('بنغازي الكبرى');
    expect(gazetteer.entities.get('place/benghazi')?.aliases.ar).toContain('بنغازي');
  });

  it('silences surfaces, however they are spelled', () => {
    expect([...load('silence: [القاعدة, "  أنصار   الشريعة "]\n').gazetteer.silenced]).toEqual([
      'القاعده',
      'انصار الشريعه',
    ]);
  });

  it('changes its version with any text, and not without', () => {
    const versions = ['', 'silence: [القاعدة]', 'silence: [قاعدة]'].map((text) => load(text).gazetteer.version);
    expect(new Set([...versions, BUILTIN.version]).size).toBe(4);
    expect(load('silence: [القاعدة]').gazetteer.version).toBe(versions[1]);
    expect(loadGazetteer(BUILTIN, [])).toEqual({ gazetteer: BUILTIN, problems: [] });
  });

  it('leaves out a broken entry and uses the rest', () => {
    const { gazetteer, problems } = load(
      'entities:\n  - { id: place/one, ar: واحد, latitude: 95, longitude: 1 }\n  - { id: place/two, ar: اثنان }\n',
    );
    expect(problems).toHaveLength(1);
    expect(gazetteer.entities.has('place/one')).toBe(false);
    expect(gazetteer.entities.has('place/two')).toBe(true);
  });

  it('lets later files change earlier ones', () => {
    const { gazetteer, problems } = loadGazetteer(EMPTY_GAZETTEER, [
      { file: 'a.yaml', text: 'entities: [{ id: place/one, ar: واحد }]' },
      { file: 'b.yaml', text: 'entities: [{ id: place/one, en: One }]' },
    ]);
    expect(problems).toEqual([]);
    expect(gazetteer.entities.get('place/one')).toMatchObject({ name: { ar: 'واحد', en: 'One' } });
  });
});

describe('problems name their line', () => {
  const entity = (...lines: string[]) => `# names\nentities:\n  - ${lines.join('\n    ')}\n`;
  it.each([
    ['entities: [', 'bad-yaml 1:12'],
    ['entities:\n\t- id: x', 'bad-yaml 2:1'],
    ['- id: place/x', 'wrong-type 1:1'],
    ['names: []', 'unknown-field 1:1 names'],
    ['silence: القاعدة', 'wrong-type 1:10 silence list'],
    ['silence:\n  - [a]', 'wrong-type 2:5 silence text'],
    ['silence:\n  - ""', 'bad-format 2:5 silence'],
    ['defaults:\n  country: Libya', 'bad-format 2:12 country Libya'],
    ['entities:\n  - بنغازي', 'wrong-type 2:5 entities mapping'],
    [entity('ar: قرية'), 'missing-field 3:5 id'],
    [entity('id: village/x', 'ar: قرية'), 'bad-id 3:9 village/x'],
    [entity('id: place/X y', 'ar: قرية'), 'bad-id 3:9 place/X y'],
    [entity('id: place/x', 'kind: village'), 'missing-field 3:5 ar place/x'],
    [entity('id: place/x', 'ar: قرية', 'knd: village'), 'unknown-field 5:5 knd'],
    [entity('id: place/x', 'ar: قرية', 'side: west'), 'unknown-field 5:5 side'],
    [entity('id: place/x', 'ar: 12'), 'wrong-type 4:9 ar text'],
    [entity('id: place/x', 'ar: قرية', 'kind: hamlet'), 'not-a-choice 5:11 kind hamlet country,'],
    [entity('id: place/x', 'ar: قرية', 'latitude: 91', 'longitude: 1'), 'out-of-range 5:15 latitude 91 -90 90'],
    [entity('id: place/x', 'ar: قرية', 'latitude: 9'), 'missing-field 3:5 longitude place/x'],
    [entity('id: place/x', 'ar: قرية', 'latitude: north', 'longitude: 1'), 'wrong-type 5:15 latitude number'],
    [entity('id: place/x', 'ar: قرية', 'aliases: [ا]'), 'wrong-type 5:14 aliases mapping'],
    [entity('id: place/x', 'ar: قرية', 'aliases:', '  ar: ا'), 'wrong-type 6:11 ar list'],
    [entity('id: place/x', 'ar: قرية', 'parent: place/nowhere'), 'dangling-reference 5:13 parent place/nowhere'],
    [entity('id: place/x', 'ar: قرية', 'parent: faction/lna'), 'bad-id 5:13 faction/lna'],
    [entity('id: person/x', 'ar: فلان', 'affiliation: faction/none'), 'dangling-reference 5:18 affiliation'],
    [entity('id: faction/x', 'ar: كتيبة', 'leaders: [person/none]'), 'dangling-reference 5:15 leaders person/none'],
    [entity('id: faction/x', 'ar: كتيبة', 'allies:', '  - faction/none'), 'dangling-reference 6:9 allies'],
    [entity('id: faction/x', 'ar: كتيبة', 'years: { from: 20 }'), 'out-of-range 5:20 from 20 600 2200'],
    [entity('id: place/x', 'ar: قرية', 'parent: place/x'), 'cyclic-parent 5:13 place/x'],
    [entity('id: place/x', 'ar: بنغازي'), 'shared-surface 4:9 بنغازي place/x place/benghazi'],
    [entity('id: place/x', 'ar: قرية', 'ambiguous: [غيرها]'), 'ambiguous-unknown 5:17 غيرها'],
    ['entities:\n  - { id: place/x, ar: ا }\n  - { id: place/x, ar: ب }', 'duplicate-id 3:11 place/x 2'],
    [entity('id: person/x', 'ar: فلان', 'titles: [{ ar: العقيد }]'), 'missing-field 5:14 en person/x'],
    [entity('id: person/x', 'ar: فلان', 'titles: [{ ar: ا, en: b, from: 3 Mai }]'), 'bad-format'],
    ['a: &a [x, x]\nb: &b [*a, *a]\nsilence: [*c]', 'bad-yaml'],
  ])('%j', (text, expected) => {
    const problems = said(text);
    expect(problems.some((problem) => problem.startsWith(expected))).toBe(true);
    for (const { code, values, endLine, line } of load(text).problems) {
      expect(endLine).toBeGreaterThanOrEqual(line);
      for (const messages of Object.values(GAZETTEER_MESSAGES)) {
        expect(messages[code](values)).not.toMatch(/undefined|null/u);
        expect(messages[code](values).length).toBeGreaterThan(20);
      }
    }
  });

  it('marks nothing where a shared name is ambiguous', () => {
    expect(said(entity('id: place/x', 'ar: بنغازي', 'ambiguous: [بنغازى]'))).toEqual([]);
  });
});

describe('any bytes as YAML', () => {
  it('leave a file alone that reads but cannot be written', () => {
    const text = 'entities:\n  - id: place/x\n    ? *-';
    expect(addName(text, { type: 'place', ar: 'قرية' }, () => false)).toBeNull();
    expect(silenceSurface(text, 'قرية')).toBeNull();
  });

  it('never throw', () => {
    const pieces = fc.constantFrom(...'-:?[]{}&*!|>\'"%@`#,\n \t', 'entities', 'silence', 'id', 'place/x', '<<', 'ar');
    const texts = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder().decode(bytes)),
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
      fc.array(pieces, { maxLength: 30 }).map((list) => `entities:\n  - id: place/x\n    ${list.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { line, column } of load(text, EMPTY_GAZETTEER).problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
        addName(text, { type: 'place', ar: 'قرية' }, () => false);
        silenceSurface(text, 'قرية');
      }),
      { numRuns: 600 },
    );
  });

  it('nor does nesting without end', () => {
    expect(load('['.repeat(20_000)).problems.map(({ code }) => code)).toContain('bad-yaml');
  });
});

describe('the JSON Schema', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/gazetteer.schema.json'), 'utf8'));
  const valid = new Ajv({ allErrors: true, strict: false }).compile(schema);
  const good = [
    {},
    { silence: ['القاعدة'] },
    { defaults: { country: 'LY', parent: 'place/sirte', verified: 'field notes' } },
    { entities: [{ id: 'place/x' }] },
    { entities: [{ id: 'place/x', ar: 'ا', en: 'x', fr: 'x', aliases: { ar: ['ب'], en: [] }, ambiguous: ['ب'] }] },
    { entities: [{ id: 'place/x', kind: 'oil_field', parent: null, latitude: -90, longitude: 180 }] },
    { entities: [{ id: 'place/x', coordinates: 'area', demonyms: ['ليبي'], ids: { wikidata: 'Q1', geonames: 3 } }] },
    { entities: [{ id: 'faction/x', kind: 'armed-group', side: 'west', parent: 'faction/y', allies: ['faction/z'] }] },
    { entities: [{ id: 'faction/x', leaders: ['person/y'], years: { from: 2011, to: null }, country: null }] },
    { entities: [{ id: 'person/x', role: 'spokesman', affiliation: 'faction/y', verified: 'seen' }] },
    { entities: [{ id: 'person/x', titles: [{ ar: 'العقيد', en: 'Colonel', from: '2014', to: '2016-09-14' }] }] },
  ];
  const bad = [
    { names: [] },
    { silence: 'القاعدة' },
    { silence: [' '] },
    { defaults: { country: 'Libya' } },
    { defaults: { kind: 'city' } },
    { entities: {} },
    { entities: ['بنغازي'] },
    { entities: [{ ar: 'ا' }] },
    { entities: [{ id: 'village/x' }] },
    { entities: [{ id: 'place/X' }] },
    { entities: [{ id: 'place/x', ar: 3 }] },
    { entities: [{ id: 'place/x', ar: '' }] },
    { entities: [{ id: 'place/x', kind: 'militia' }] },
    { entities: [{ id: 'place/x', side: 'west' }] },
    { entities: [{ id: 'place/x', parent: 'faction/y' }] },
    { entities: [{ id: 'place/x', latitude: 91 }] },
    { entities: [{ id: 'place/x', latitude: '31' }] },
    { entities: [{ id: 'place/x', coordinates: 'exact' }] },
    { entities: [{ id: 'place/x', aliases: ['ا'] }] },
    { entities: [{ id: 'place/x', aliases: { de: ['ا'] } }] },
    { entities: [{ id: 'place/x', ids: { wikidata: '1016' } }] },
    { entities: [{ id: 'place/x', ids: { geonames: 1.5 } }] },
    { entities: [{ id: 'faction/x', kind: 'city' }] },
    { entities: [{ id: 'faction/x', leaders: ['faction/y'] }] },
    { entities: [{ id: 'faction/x', allies: 'faction/y' }] },
    { entities: [{ id: 'faction/x', years: { from: 2011.5 } }] },
    { entities: [{ id: 'faction/x', years: [2011, 2014] }] },
    { entities: [{ id: 'faction/x', country: 'libya' }] },
    { entities: [{ id: 'person/x', kind: 'city' }] },
    { entities: [{ id: 'person/x', titles: [{ ar: 'العقيد' }] }] },
    { entities: [{ id: 'person/x', titles: [{ ar: 'العقيد', en: 'Colonel', from: 'May 2014' }] }] },
  ];

  it.each(good)('and the loader take %j', (file) => {
    expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
    expect(parseGazetteer(FILE, JSON.stringify(file)).problems).toEqual([]);
  });

  it.each(bad)('and the loader refuse %j', (file) => {
    expect(valid(file)).toBe(false);
    expect(parseGazetteer(FILE, JSON.stringify(file)).problems).not.toEqual([]);
  });

  it('describes every field', () => {
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { properties?: Record<string, { description?: string }> };
      for (const [field, value] of Object.entries(properties ?? {}))
        if (!path.endsWith('/if')) expect(value.description, `${path}/${field}`).toBeTruthy();
      for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`);
    };
    walk(schema, '');
  });
});

describe('editing the file', () => {
  const free = () => false;

  it('starts a file', () => {
    const added = addName(null, { type: 'place', ar: 'وادي دينار', kind: 'village' }, free);
    expect(added?.id).toBe('place/wady-dynar');
    expect(added?.text).toMatch(/^# Names that/u);
    expect(load(added?.text ?? '').problems).toEqual([]);
    expect(load(added?.text ?? '').gazetteer.entities.get('place/wady-dynar')).toMatchObject({ kind: 'village' });
    const silenced = silenceSurface(null, 'القاعدة');
    expect(load(silenced ?? '').gazetteer.silenced.has('القاعده')).toBe(true);
  });

  it('keeps comments and order', () => {
    const text = `# mine\nsilence:\n  - القاعدة # a base here\nentities:\n  # the village\n  - id: place/x\n    ar: قرية\n`;
    const added = addName(text, { type: 'faction', ar: 'كتيبة الفجر', en: 'Fajr Battalion', kind: 'unit' }, free);
    expect(added).toEqual({
      id: 'faction/fajr-battalion',
      text: `${text}  - id: faction/fajr-battalion\n    ar: كتيبة الفجر\n    en: Fajr Battalion\n    kind: unit\n`,
    });
    expect(silenceSurface(text, 'التنظيم')).toBe(text.replace('entities:', '  - التنظيم\nentities:'));
  });

  it('adds nothing twice, and finds a free id', () => {
    const first = addName(null, { type: 'person', ar: 'علي أحمد', en: 'Ali Ahmed' }, free);
    expect(addName(first?.text ?? '', { type: 'person', ar: 'علي احمد' }, free)).toEqual(first);
    const other = addName(first?.text ?? '', { type: 'person', ar: 'علي حمد', en: 'Ali Ahmed' }, free);
    expect(other?.id).toBe('person/ali-ahmed-2');
    expect(addName(null, { type: 'place', ar: 'ا', en: 'Benghazi' }, (id) => BUILTIN.entities.has(id))?.id).toBe(
      'place/benghazi-2',
    );
    const silenced = silenceSurface(null, 'القاعدة') ?? '';
    expect(silenceSurface(silenced, 'القاعده')).toBe(silenced);
  });

  it('leaves a broken file to its user', () => {
    expect(addName('entities: [', { type: 'place', ar: 'قرية' }, free)).toBeNull();
    expect(addName('entities: 3', { type: 'place', ar: 'قرية' }, free)).toBeNull();
    expect(silenceSurface('- a', 'قرية')).toBeNull();
  });
});
