/**
 * Fixtures: articles with their analysis written into them, and a cursor.
 *
 *     //- /a.txt
 *     قتل [[killed 23 e1|23 شخصا]] في [[event e1 Suicide bomb; place/benghazi; 2016-08-02|هجوم]] في [[place/ben$0ghazi|بنغازي]]
 *
 * `[[type/slug|…]]` names an entity, `[[?faction|…]]` an unknown one, `[[~faction/lna|…]]` refers to one by a generic
 * phrase, `[[killed LOW-HIGH EVENT|…]]` gives a figure, `[[say EVENT|…]]` the speaker of the figures of an event,
 * `[[date EARLIEST LATEST|…]]` dates, `[[event ID SUBTYPE; entity …; EARLIEST|…]]` is a trigger. `$0` is the cursor. Sentences
 * end at a full stop or a line's end.
 */

import type { Article } from '../../server/corpus/article';
import { Copies } from '../../server/corpus/copies';
import { Corpus } from '../../server/corpus/corpus';
import { EventIndex } from '../../server/corpus/eventIndex';
import { Incidents } from '../../server/corpus/incidents';
import { engineOf } from '../../server/engine';
import type { FeatureContext } from '../../server/features/context';
import { fileName } from '../../server/features/context';
import {
  type Analysis,
  type ArticleEvent,
  type CasualtyMention,
  type EntityId,
  type EntityType,
  type EventType,
  type Mention,
  type Outcome,
  type Span,
  SUB_TYPES,
  type SubType,
} from '../../server/model';
import type { Language } from '../../server/protocol';
import { textsOf } from '../../server/settings';
import { GAZETTEER } from './gazetteer';

export interface Fixture {
  readonly context: FeatureContext;
  readonly corpus: Corpus;
  /** The article with the cursor, or the first. */
  readonly article: Article;
  /** The cursor's offset; 0 without one. */
  readonly offset: number;
}

const FILE = /^\/\/- (\/\S+)$/u;

/** Reads a fixture into a corpus; `language` is the user's. */
export function fixture(source: string, language: Language = 'en', gazetteerDocuments = true): Fixture {
  const analyses = new Map<string, Analysis>();
  const corpus = new Corpus(engineOf(GAZETTEER, (text) => analyses.get(text) ?? EMPTY));
  const context: FeatureContext = {
    corpus,
    incidents: new Incidents(corpus),
    copies: new Copies(corpus),
    events: new EventIndex(corpus),
    language,
    texts: textsOf(language),
    gazetteerDocuments,
    userFile: () => null,
    pathOf: fileName,
  };
  let cursor: { readonly uri: string; readonly offset: number } | null = null;
  let first: string | null = null;
  for (const [path, lines] of files(source)) {
    const uri = `file://${path}`;
    const { text, analysis, offset } = readMarkup(lines.join('\n'));
    analyses.set(text, analysis);
    corpus.update(uri, text);
    first ??= uri;
    if (offset !== null) cursor = { uri, offset };
  }
  const article = corpus.article(cursor?.uri ?? first ?? '');
  if (article === undefined) throw new Error('The fixture has no Arabic article.');
  return { context, corpus, article, offset: cursor?.offset ?? 0 };
}

const EMPTY: Analysis = {
  published: { date: null, basis: 'none' },
  mentions: [],
  events: [],
  sentences: [],
  notices: [],
};

function files(source: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of source
    .replace(/^\n/u, '')
    .replace(/\n\s*$/u, '')
    .split('\n')) {
    const path = FILE.exec(line.trim())?.[1];
    if (path !== undefined) {
      lines = [];
      found.set(path, lines);
    } else {
      if (found.size === 0) found.set('/a.txt', lines);
      lines.push(line.trim());
    }
  }
  return found;
}

interface Mark extends Span {
  readonly spec: string;
}

function readMarkup(source: string): { text: string; analysis: Analysis; offset: number | null } {
  let text = '';
  let offset: number | null = null;
  const open: { spec: string; start: number }[] = [];
  const marks: Mark[] = [];
  for (let i = 0; i < source.length; ) {
    if (source.startsWith('$0', i)) {
      offset = text.length;
      i += 2;
    } else if (source.startsWith('[[', i)) {
      const bar = source.indexOf('|', i);
      open.push({ spec: source.slice(i + 2, bar), start: text.length });
      i = bar + 1;
    } else if (source.startsWith(']]', i)) {
      const last = open.pop();
      if (last === undefined) throw new Error(`Nothing to close at «${source.slice(i - 20, i)}».`);
      marks.push({ ...last, end: text.length });
      i += 2;
    } else text += source[i++];
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, offset, analysis: analysisOf(text, marks) };
}

function analysisOf(text: string, marks: readonly Mark[]): Analysis {
  const sentences = sentencesOf(text);
  const speakers = new Map<string, Span>();
  for (const { spec, start, end } of marks) {
    const event = /^say (\S+)$/u.exec(spec)?.[1];
    if (event !== undefined) speakers.set(event, { start, end });
  }
  const mentions: Mention[] = [];
  const id = (): string => `m${mentions.length + 1}`;
  for (const { spec, start, end } of marks) {
    const span = { start, end };
    const name = /^(~?)((faction|place|person)\/.+)$/u.exec(spec);
    const unknown = /^\?(faction|place|person)$/u.exec(spec);
    const figure = /^(killed|injured) (\d+)-?(\d*) (\S+)$/u.exec(spec);
    const date = /^date (\S+) (\S+)$/u.exec(spec);
    if (name !== null) {
      const generic = name[1] === '~';
      mentions.push({
        id: id(),
        type: name[3] as EntityType,
        basis: generic ? 'anaphora' : 'gazetteer',
        confidence: 0.99,
        entity: name[2] as EntityId,
        named: !generic,
        ...span,
      });
    } else if (unknown !== null) {
      const type = unknown[1] as EntityType;
      mentions.push({ id: id(), type, basis: 'pattern', confidence: 0.8, entity: null, named: true, ...span });
    } else if (figure !== null) {
      const [, outcome, low = '', high = '', event = ''] = figure;
      mentions.push(
        figureOf(id(), span, outcome as Outcome, Number(low), high, event, speakers.get(event) ?? null, spec),
      );
    } else if (date !== null) {
      const [, earliest = null, latest = null] = date;
      mentions.push({
        id: id(),
        type: 'date',
        basis: 'pattern',
        confidence: 0.99,
        date: { earliest, latest, precision: 'day' },
        ...span,
      });
    }
  }
  const events = marks.flatMap((mark) => eventOf(mark, mentions, sentences) ?? []);
  const notices = mentions
    .filter((mention) => mention.type === 'faction' && mention.entity === null)
    .map(({ start, end }) => ({ code: 'unresolved-faction' as const, values: [], start, end }));
  return { published: { date: '2016-08-02', basis: 'corpus' }, mentions, events, sentences, notices };
}

/** «23-» has no upper bound, «15-23» is a range. */
function figureOf(
  id: string,
  span: Span,
  outcome: Outcome,
  low: number,
  upper: string,
  event: string,
  speaker: Span | null,
  spec: string,
): CasualtyMention {
  const open = spec.includes('-') && upper === '';
  const high = open ? null : upper === '' ? low : Number(upper);
  return {
    id,
    type: 'casualty',
    basis: 'pattern',
    confidence: 0.98,
    ...span,
    casualty: {
      outcome,
      low,
      high,
      qualifier: open ? 'at_least' : high === low ? 'exact' : 'range',
      indefinite: null,
      unit: 'persons',
      scope: 'incident',
      victims: 'unknown',
      victimFaction: null,
      speaker: speaker === null ? null : { ...speaker, via: null },
      valence: 'neutral',
      event: event === '-' ? null : event,
      because: [span],
    },
  };
}

function eventOf(mark: Mark, mentions: readonly Mention[], sentences: readonly Span[]): ArticleEvent | null {
  const match = /^event (\S+) ([^;]+);([^;]*);\s*(\S*)$/u.exec(mark.spec);
  if (match === null) return null;
  const [, id = '', subType = '', entities = '', day = ''] = match;
  const type = (Object.keys(SUB_TYPES) as EventType[]).find((each) =>
    SUB_TYPES[each].some((known) => known === subType.trim()),
  );
  if (type === undefined) throw new Error(`«${subType}» is no sub-type.`);
  const ids = entities.split(/\s+/u).filter((entity) => entity !== '') as EntityId[];
  const trigger = { start: mark.start, end: mark.end };
  const figures = mentions.filter(
    (mention): mention is CasualtyMention => mention.type === 'casualty' && mention.casualty.event === id,
  );
  const sum = (outcome: Outcome) => {
    const own = figures.filter(({ casualty }) => casualty.outcome === outcome).map(({ casualty }) => casualty);
    if (own.length === 0) return null;
    const open = own.some(({ high }) => high === null);
    const low = Math.min(...own.map((figure) => figure.low ?? 0));
    return { low, high: open ? null : Math.max(...own.map(({ high }) => high ?? 0)), claims: own.length };
  };
  return {
    id,
    type,
    subType: subType.trim() as SubType,
    status: 'actual',
    trigger,
    sentence: sentences.find(({ start, end }) => start <= mark.start && mark.end <= end) ?? trigger,
    repeats: [],
    date:
      day === ''
        ? { earliest: null, latest: null, precision: null, mention: null }
        : { earliest: day, latest: day, precision: 'day', mention: null },
    places: ids.filter((entity) => entity.startsWith('place/')).map((entity) => ({ entity, mention: '' })),
    // «civilians» stands for people without a name, by their gloss.
    actors: ids
      .filter((entity) => !entity.startsWith('place/'))
      .map((word) => {
        const known = word.includes('/');
        const role = known ? 'participant' : 'target';
        return { entity: known ? word : null, role, mention: null, span: trigger, gloss: known ? null : word };
      }),
    casualties: figures.map((figure) => figure.id),
    killed: sum('killed'),
    injured: sum('injured'),
  };
}

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const ends = i === text.length || text[i] === '\n' || text[i] === '.';
    if (!ends) continue;
    const end = text[i] === '.' ? i + 1 : i;
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end });
    start = i + 1;
  }
  return sentences;
}

/** Markdown or a label with the isolates made visible: ⟦ opens one, ⟧ closes it. */
export function visible(text: string): string {
  return text.replaceAll(/[\u2066\u2067\u2068]/gu, '⟦').replaceAll('\u2069', '⟧');
}

/** Where locations point, one per line: `/a.txt:1:6 «بنغازي»`, counted from 1. */
export function places(
  corpus: Corpus,
  locations: Iterable<{
    readonly uri: string;
    readonly range: { readonly start: LinePosition; readonly end: LinePosition };
  }>,
): string[] {
  return [...locations].map(({ uri, range }) => {
    const article = corpus.article(uri);
    const words = article?.text.slice(article.lines.offsetAt(range.start), article.lines.offsetAt(range.end)) ?? '';
    return `${uri.slice('file://'.length)}:${range.start.line + 1}:${range.start.character + 1} «${words}»`;
  });
}

interface LinePosition {
  readonly line: number;
  readonly character: number;
}
