import { describe, expect, it } from 'vitest';
import { belowFloors } from './floors';
import { type GoldArticle, type GoldCasualty, type GoldEvent, type GoldName, locate } from './gold';
import { agreement, matchOneToOne } from './match';
import { EqualNames, nameKey } from './names';
import type { PredictedCasualty, PredictedEvent, PredictedName, Prediction } from './prediction';
import { faultLine } from './report';
import { scoreArticle } from './score';
import { Tally } from './tally';

const NAMES = new EqualNames([
  ['Derna', 'Darnah'],
  ['Libyan National Army', 'LNA'],
]);
const isEntity = (name: string): boolean => /^\p{Lu}/u.test(name);

function article(mentions: GoldArticle['mentions'], events: readonly GoldEvent[] = []): GoldArticle {
  const published = { date: '2016-08-02', basis: '' };
  return { file: 'a.txt', set: 'test', text: 'x'.repeat(200), published, mentions, events };
}

function prediction(mentions: Prediction['mentions'], events: readonly PredictedEvent[] = []): Prediction {
  return { published: null, mentions, events };
}

function goldName(start: number, end: number, entity: string | null, rest: Partial<GoldName> = {}): GoldName {
  return { type: 'faction', named: true, start, end, entity, ...rest };
}

function name(start: number, end: number, names: string[], named = true): PredictedName {
  return { type: 'faction', start, end, named, names };
}

function score(gold: GoldArticle, predicted: Prediction) {
  return scoreArticle(gold, predicted, NAMES, isEntity);
}

describe('locating quotations', () => {
  const text = 'سطر أول\nبنغازي ثم بنغازي\n';

  it('counts lines and occurrences from one', () => {
    expect(locate(text, { line: 2, quote: 'بنغازي', nth: 2 }, 'f')).toEqual({ start: 18, end: 24 });
  });

  it('names the file, the line and the words that are not there', () => {
    expect(() => locate(text, { line: 1, quote: 'بنغازي', nth: 1 }, 'f.json')).toThrow('f.json:1');
    expect(() => locate(text, { line: 2, quote: 'بنغازي', nth: 3 }, 'f.json')).toThrow('occurrence 3');
    expect(() => locate(text, { line: 9, quote: 'بنغازي', nth: 1 }, 'f.json')).toThrow('no line 9');
  });
});

describe('names', () => {
  it('ignores case, diacritics, hyphens and apostrophes', () => {
    expect(nameKey('Al-Jufra Air Base')).toBe(nameKey('al jufra air base'));
    expect(nameKey("Ma'rib")).toBe(nameKey('Mārib'));
  });

  it('takes names of one group as equal, not names of groups that share one', () => {
    const equal = new EqualNames([
      ['A', 'B'],
      ['B', 'C'],
    ]);
    expect(equal.same('a', 'B')).toBe(true);
    expect(equal.same('A', 'C')).toBe(false);
  });
});

describe('matching', () => {
  it('gives each prediction to the gold it fits best, once', () => {
    const outer = { start: 0, end: 20 };
    const inner = { start: 10, end: 20 };
    expect(matchOneToOne([outer, inner], [inner, outer], agreement)).toEqual([1, 0]);
    expect(matchOneToOne([outer, inner], [inner], agreement)).toEqual([-1, 0]);
    expect(matchOneToOne([outer], [{ start: 20, end: 30 }], agreement)).toEqual([-1]);
  });
});

describe('scoring mentions', () => {
  it('counts overlaps, exact spans and links', () => {
    const gold = article([goldName(0, 10, 'LNA'), goldName(20, 30, 'Islamic State'), goldName(40, 50, 'Nobody')]);
    const { tally } = score(gold, prediction([name(0, 10, ['Libyan National Army']), name(22, 30, ['Hamas'])]));
    expect(tally.counts.factions).toEqual({ gold: 3, predicted: 2, right: 2 });
    expect(tally.counts.factionsExact.right).toBe(1);
    expect(tally.shares.links).toEqual({ right: 1, of: 2 });
  });

  it('neither requires unnamed factions nor counts them as false', () => {
    const gold = article([goldName(0, 10, null, { named: false })]);
    expect(score(gold, prediction([])).tally.value('factions')).toBeNull();
    expect(score(gold, prediction([name(2, 8, ['LNA'])])).faults).toEqual([]);
    expect(score(gold, prediction([name(50, 60, [], false)])).faults).toEqual([]);
    expect(score(gold, prediction([name(50, 60, ['LNA'])])).tally.counts.factions.predicted).toBe(1);
  });

  it('takes an unlinked name as right where no gazetteer can know it', () => {
    const gold = article([goldName(0, 10, 'Invented Brigade', { known: false })]);
    expect(score(gold, prediction([name(0, 10, [])])).tally.value('links')).toBe(1);
    expect(score(gold, prediction([name(0, 10, ['LNA'])])).tally.value('links')).toBe(0);
  });

  it('reads figures side by side', () => {
    const figure: GoldCasualty = {
      type: 'casualty',
      start: 0,
      end: 7,
      outcome: 'killed',
      low: 26,
      high: null,
      qualifier: 'more_than',
      indefinite: null,
      unit: 'persons',
      scope: 'incident',
      victims: 'combatant',
      victimFaction: 'LNA',
      attribution: null,
      event: null,
    };
    const read = (low: number): PredictedCasualty => ({
      type: 'casualty',
      start: 2,
      end: 7,
      victimFaction: ['Libyan National Army'],
      figure: { ...figure, low, scope: 'subset', speaker: null, valence: 'neutral', because: [] },
    });
    const right = score(article([figure]), prediction([read(26)]));
    expect(right.tally.value('figuresRight')).toBe(1);
    expect(right.tally.value('figuresExact')).toBe(0);
    expect(right.faults.map(({ detail }) => detail)).toEqual(['scope is incident, not subset']);
    expect(score(article([figure]), prediction([read(25)])).tally.value('figuresRight')).toBe(0);
    expect(score(article([]), prediction([read(26)])).tally.counts.figures.predicted).toBe(1);
  });

  it('compares the days that dates come to', () => {
    const day = { earliest: '2016-08-02', latest: '2016-08-02', precision: 'day' } as const;
    const gold = article([{ type: 'date', start: 0, end: 8, value: '', ...day }]);
    const same = score(gold, prediction([{ type: 'date', start: 0, end: 8, date: day }]));
    expect(same.tally.value('datesResolved')).toBe(1);
    const open = { earliest: null, latest: null, precision: null };
    expect(score(gold, prediction([{ type: 'date', start: 0, end: 8, date: open }])).tally.value('datesResolved')).toBe(
      0,
    );
  });
});

describe('scoring events', () => {
  const event = (id: string, start: number, rest: Partial<GoldEvent> = {}): GoldEvent => ({
    id,
    line: 1,
    trigger: '',
    nth: 1,
    start,
    end: start + 5,
    type: 'Battles',
    subType: 'Armed clash',
    status: 'actual',
    date: null,
    places: ['Derna'],
    actors: [
      { entity: 'LNA', role: 'initiator' },
      { entity: 'armed militants', role: 'target' },
    ],
    summary: '',
    ...rest,
  });
  const predicted = (id: string, start: number, rest: Partial<PredictedEvent> = {}): PredictedEvent => ({
    id,
    start,
    end: start + 5,
    sentence: { start: 0, end: 100 },
    type: 'Battles',
    subType: 'Armed clash',
    status: 'actual',
    date: { earliest: null, latest: null, precision: null },
    places: [{ names: ['Darnah'], span: null }],
    actors: [{ names: ['Libyan National Army'], span: { start: 0, end: 1 }, role: 'target' }],
    ...rest,
  });

  it('pairs the nearest triggers of a sentence and scores type, places, actors and roles', () => {
    const gold = article([], [event('e1', 10), event('e2', 50, { subType: 'Government regains territory' })]);
    const { tally } = score(gold, prediction([], [predicted('e9', 52), predicted('e8', 10)]));
    expect(tally.counts.events).toEqual({ gold: 2, predicted: 2, right: 2 });
    expect(tally.counts.eventsType.right).toBe(2);
    expect(tally.counts.eventsSubType.right).toBe(1);
    expect(tally.shares.actors).toEqual({ right: 2, of: 2 });
    expect(tally.shares.roles).toEqual({ right: 0, of: 2 });
    expect(tally.shares.eventPlaces).toEqual({ right: 2, of: 2 });
    expect(tally.shares.unresolvedActors).toEqual({ right: 0, of: 2 });
  });

  it('leaves planned events out of the count', () => {
    const gold = article([], [event('e1', 10, { status: 'planned' })]);
    const { tally } = score(gold, prediction([], [predicted('e1', 10, { status: 'planned' })]));
    expect(tally.counts.events).toEqual({ gold: 0, predicted: 0, right: 0 });
    expect(tally.shares.otherStatusFound).toEqual({ right: 1, of: 1 });
  });

  it('does not pair a trigger that lies outside the sentence', () => {
    const gold = article([], [event('e1', 120)]);
    expect(score(gold, prediction([], [predicted('e1', 10)])).faults.map(({ kind }) => kind)).toEqual([
      'false',
      'missed',
    ]);
  });

  it('takes an unresolved place as right where it stands on the words that name it', () => {
    const village: GoldName = { type: 'place', start: 30, end: 36, entity: 'Somewhere', known: false };
    const gold = article([village], [event('e1', 10, { places: ['Somewhere'] })]);
    const at = (start: number) => predicted('e1', 10, { places: [{ names: [], span: { start, end: start + 6 } }] });
    expect(score(gold, prediction([], [at(30)])).tally.value('eventPlaces')).toBe(1);
    expect(score(gold, prediction([], [at(60)])).tally.value('eventPlaces')).toBe(0);
  });
});

describe('floors and faults', () => {
  it('names the measures below their floor and skips what was not measured', () => {
    const tally = new Tally();
    tally.count('places', 10, 10, 9);
    expect(belowFloors(tally, { places: 0.95, people: 0.9, links: 0.9 })).toEqual(['places 0.9000 < 0.95']);
    expect(belowFloors(tally, { places: 0.9 })).toEqual([]);
  });

  it('explains a fault in one line with its words', () => {
    const fault = { set: 's', file: 'a.txt', start: 8, end: 11, about: 'places', kind: 'missed', detail: 'X' } as const;
    expect(faultLine(fault, 'one\ntwo\nsix seven')).toBe('missed places   a.txt:3 X | one two ⟦six⟧ seven');
  });
});
