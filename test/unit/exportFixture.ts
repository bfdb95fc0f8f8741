/** Articles with hand-made analyses, so that exports are tested apart from recognition. */

import fc from 'fast-check';
import type { ExportSource, ReadArticle } from '../../server/export/article';
import type { Gazetteer } from '../../server/gazetteer/gazetteer';
import type {
  Analysis,
  ArticleEvent,
  CasualtyMention,
  Entity,
  EntityId,
  Figure,
  Mention,
  NameMention,
  Span,
} from '../../server/model';
import { SUB_TYPES } from '../../server/model';

const base = { ambiguous: [], country: 'LY', ids: {}, verified: '', source: { file: 'test.yaml', line: 1 } } as const;

function place(id: EntityId, en: string, ar: string, more: object): Entity {
  return {
    ...base,
    id,
    type: 'place',
    name: { en, ar },
    aliases: { ar: [], en: [] },
    kind: 'city',
    demonyms: [],
    parent: null,
    latitude: null,
    longitude: null,
    coordinates: null,
    ...more,
  };
}

function faction(id: EntityId, en: string, ar: string, kind: 'armed-forces' | 'armed-group' | 'state'): Entity {
  return {
    ...base,
    id,
    type: 'faction',
    name: { en, ar },
    aliases: { ar: [], en: [] },
    kind,
    side: null,
    parent: null,
    allies: [],
    leaders: [],
    years: null,
  };
}

const ENTITIES: readonly Entity[] = [
  place('place/libya', 'Libya', 'ليبيا', { kind: 'country' }),
  place('place/benghazi', 'Benghazi', 'بنغازي', {
    aliases: { ar: ['بنغازى'], en: ['Banghazi'] },
    parent: 'place/libya',
    latitude: 32.1167,
    longitude: 20.0667,
    coordinates: 'point',
  }),
  faction('faction/lna', 'Libyan National Army', 'الجيش الوطني الليبي', 'armed-forces'),
  faction('faction/brsc', 'Benghazi Revolutionaries Shura Council', 'مجلس شورى ثوار بنغازي', 'armed-group'),
];

export const GAZETTEER: Gazetteer = {
  version: 'test',
  entities: new Map(ENTITIES.map((entity) => [entity.id, entity])),
  silenced: new Set(),
};

const TEXT = `صورة من الأرشيف

قتل 23 شخصا وأصيب عشرات آخرون الثلاثاء في هجوم بسيارة مفخخة في بنغازي شرق ليبيا، وفق ما نقلته وكالة أسوشيتد برس في تغريدة، عن مصادر طبية ليبية.
وتبنى مجلس شورى ثوار بنغازي الهجوم على الجيش الوطني الليبي، وقتل فيه 15 جنديا وشبان محليون.
`;

/** The span of the `nth` occurrence of a quote. */
function at(quote: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(quote, start + 1);
  if (start === -1) throw new Error(`«${quote}» is not in the text`);
  return { start, end: start + quote.length };
}

const FIGURE: Figure = {
  outcome: 'killed',
  low: 23,
  high: 23,
  qualifier: 'exact',
  indefinite: null,
  unit: 'persons',
  scope: 'incident',
  victims: 'unknown',
  victimFaction: null,
  speaker: { ...at('مصادر طبية ليبية'), via: at('وكالة أسوشيتد برس') },
  valence: 'neutral',
  event: 'e1',
  because: [at('قتل')],
};

const figure = (id: string, span: Span, more: Partial<Figure>): CasualtyMention => ({
  id,
  type: 'casualty',
  ...span,
  basis: 'pattern',
  confidence: 0.98,
  casualty: { ...FIGURE, ...more },
});
const name = (id: string, entity: EntityId, span: Span): NameMention => ({
  id,
  type: entity.split('/')[0] as NameMention['type'],
  ...span,
  basis: 'gazetteer',
  confidence: 0.99,
  named: true,
  entity,
});

const DAY = { earliest: '2016-08-02', latest: '2016-08-02', precision: 'day' } as const;

const MENTIONS: readonly Mention[] = [
  figure('m1', at('23 شخصا'), {}),
  figure('m2', at('عشرات آخرون'), {
    outcome: 'injured',
    low: null,
    high: null,
    qualifier: 'indefinite',
    indefinite: 'tens',
    because: [at('أصيب')],
  }),
  { id: 'm3', type: 'date', ...at('الثلاثاء'), basis: 'pattern', confidence: 0.99, date: DAY },
  name('m4', 'place/benghazi', at('بنغازي')),
  name('m5', 'place/libya', at('ليبيا')),
  name('m6', 'faction/brsc', at('مجلس شورى ثوار بنغازي')),
  name('m7', 'faction/lna', at('الجيش الوطني الليبي')),
  figure('m8', at('15 جنديا'), {
    low: 15,
    high: 15,
    victims: 'combatant',
    victimFaction: 'faction/lna',
    speaker: null,
    because: [at('قتل', 2)],
  }),
];

const EVENT: ArticleEvent = {
  id: 'e1',
  type: 'Explosions/Remote violence',
  subType: 'Suicide bomb',
  status: 'actual',
  trigger: at('هجوم بسيارة مفخخة'),
  sentence: { start: at('قتل').start, end: at('عن مصادر طبية ليبية.').end },
  repeats: [at('الهجوم')],
  date: { ...DAY, mention: 'm3' },
  places: [{ entity: 'place/benghazi', mention: 'm4' }],
  actors: [
    { entity: 'faction/brsc', role: 'initiator', mention: 'm6', span: at('مجلس شورى ثوار بنغازي'), gloss: null },
    { entity: 'faction/lna', role: 'target', mention: 'm7', span: at('الجيش الوطني الليبي'), gloss: null },
    { entity: null, role: 'participant', mention: null, span: at('شبان محليون'), gloss: null },
  ],
  casualties: ['m1', 'm2', 'm8'],
  killed: { low: 15, high: 23, claims: 2 },
  injured: { low: 10, high: null, claims: 1 },
};

const ANALYSIS: Analysis = {
  published: { date: '2016-08-02', basis: 'corpus' },
  mentions: MENTIONS,
  events: [EVENT],
  sentences: [EVENT.sentence, { start: at('وتبنى').start, end: TEXT.length - 1 }],
  notices: [],
};

export const ARTICLE: ReadArticle = { file: 'news/bomb.txt', text: TEXT, analysis: ANALYSIS, outlet: 'Agency' };

export const SOURCE: ExportSource = { articles: [ARTICLE], gazetteer: GAZETTEER, incidents: [] };

/** Whitespace, Arabic, Latin, digits, marks, bidi controls, lone surrogates: what an article may throw at an export. */
const SOUP = fc.string({
  unit: fc.constantFrom(...'قتلجرحبنغازي,،;"\'=+-@\t\r\n \u2028\u202E\u2067\uD83D😀0123شbA', 'قتل ', '23 شخصا', '\r\n'),
  minLength: 1,
  maxLength: 120,
});

/** Any article whose analysis keeps the model's rules. */
export const ANY_ARTICLE: fc.Arbitrary<ReadArticle> = fc
  .record({ text: SOUP, cuts: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), seed: fc.nat() })
  .map(({ text, cuts, seed }) => {
    const span = (index: number): Span => {
      const [a = 0, b = 0] = [cuts[index % 8], cuts[(index + 1) % 8]].map((cut = 0) => cut % (text.length + 1));
      return { start: Math.min(a, b), end: Math.max(a, b) };
    };
    const pick = <T>(values: readonly T[], salt: number): T => values[(seed + salt) % values.length] as T;
    const type = pick(Object.keys(SUB_TYPES) as (keyof typeof SUB_TYPES)[], 1);
    const casualty: Figure = {
      ...FIGURE,
      outcome: pick(['killed', 'injured', 'other'], 2),
      low: pick([null, 0, 7], 3),
      high: pick([null, 12], 4),
      victims: pick(['civilian', 'combatant', 'mixed', 'unknown'], 5),
      victimFaction: pick([null, 'faction/lna', 'faction/brsc', 'faction/gone'], 6),
      speaker: pick([null, { ...span(1), via: null }, { ...span(2), via: span(3) }], 7),
      event: pick([null, 'e1'], 8),
      because: [span(4)],
    };
    const mentions: Mention[] = [
      { id: 'm1', type: 'casualty', ...span(0), basis: 'pattern', confidence: 0.5, casualty },
      { ...name('m2', pick(['place/benghazi', 'place/gone'], 9), span(5)), confidence: 1 },
      { id: 'm3', type: 'date', ...span(6), basis: 'pattern', confidence: 0, date: DAY },
    ];
    const event: ArticleEvent = {
      ...EVENT,
      type,
      subType: pick(SUB_TYPES[type], 10),
      status: pick(['actual', 'background', 'planned'], 11),
      trigger: span(1),
      sentence: span(2),
      repeats: [span(3)],
      date: pick(
        [
          { ...DAY, mention: 'm3' },
          { earliest: null, latest: null, precision: null, mention: null },
        ],
        12,
      ),
      places: pick([[], [{ entity: 'place/benghazi', mention: 'm2' }]], 13),
      actors: [
        {
          entity: pick([null, 'faction/lna'], 14),
          role: pick(['initiator', 'participant'], 15),
          mention: null,
          span: span(4),
          gloss: pick([null, 'civilians'], 18),
        },
        { entity: pick([null, 'faction/brsc'], 16), role: 'target', mention: null, span: span(5), gloss: null },
      ],
      casualties: ['m1'],
      killed: pick([null, { low: 1, high: null, claims: 1 }], 17),
      injured: null,
    };
    const analysis: Analysis = {
      published: { date: null, basis: 'none' },
      mentions,
      events: [event],
      sentences: [span(6)],
      notices: [],
    };
    return { file: `${pick(['a', '=cmd', '-b'], 18)}.txt`, text, analysis };
  });
