/** The mentions of an article from what its paragraphs name, date and count: their ids, and what each figure says. */

import type { PlacedParagraph } from './events/article';
import type { PlacedFigure } from './events/events';
import type { CasualtyMention, DateInterval, DateMention, Figure, Mention, NameMention, Span, Speaker } from './model';
import { type Placed, shifted } from './placed';
import type { ParagraphFigure } from './recognise/paragraph';
import type { ResolvedName } from './recognise/resolve';
import type { Knowledge } from './recognise/scene';
import { Armies } from './recognise/soldiers';
import { readAttributions } from './recognise/speakers';
import { victimFaction } from './recognise/victimFaction';
import { sortInTextOrder } from './text/textOrder';

/** A mention of the article before it has its id: a name, a date or a figure. */
export interface Draft extends Span {
  readonly name: ResolvedName | null;
  readonly date: DateInterval | null;
  readonly figure: ParagraphFigure | null;
  /** Where its id goes, and at which index. */
  readonly ids: (string | null)[];
  readonly index: number;
}

/** The ids of a paragraph's mentions, in the order of its names, dates and figures; null for a name that is no mention. */
export interface ParagraphIds {
  readonly names: (string | null)[];
  readonly dates: string[];
  readonly figures: string[];
}

const UNKNOWN: DateInterval = { earliest: null, latest: null, precision: null };

/** Gives every mention its id, in text order, the longer first. */
export function number(
  placed: readonly Placed[],
  names: readonly (readonly (ResolvedName | null)[])[],
  dates: readonly (readonly DateInterval[])[],
): { ids: ParagraphIds[]; drafts: readonly Draft[] } {
  const drafts: Draft[] = [];
  const ids = placed.map(({ offset, paragraph }, at): ParagraphIds => {
    const own: ParagraphIds = {
      names: paragraph.names.map(() => null),
      dates: paragraph.dates.map(() => ''),
      figures: paragraph.figures.map(() => ''),
    };
    names[at]?.forEach((name, index) => {
      if (name !== null)
        drafts.push({ start: name.start, end: name.end, name, date: null, figure: null, ids: own.names, index });
    });
    paragraph.dates.forEach((date, index) => {
      const { start, end } = shifted(date, offset);
      const resolved = dates[at]?.[index] ?? UNKNOWN;
      drafts.push({ start, end, name: null, date: resolved, figure: null, ids: own.dates as (string | null)[], index });
    });
    paragraph.figures.forEach((figure, index) => {
      const { start, end } = shifted(figure, offset);
      drafts.push({ start, end, name: null, date: null, figure, ids: own.figures as (string | null)[], index });
    });
    return own;
  });
  sortInTextOrder(drafts);
  drafts.forEach(({ ids: own, index }, at) => {
    own[index] = idAt(at);
  });
  return { ids, drafts };
}

/** The id of a mention by its position in the article. */
export function idAt(position: number): string {
  return `m${position + 1}`;
}

/** The figures of the article with whose people they are, now that the names are resolved. */
export function placeFigures(
  paragraphs: readonly PlacedParagraph[],
  ids: readonly ParagraphIds[],
  knowledge: Knowledge,
): PlacedFigure[] {
  const armies = new Armies(paragraphs, knowledge.relations);
  return paragraphs.flatMap((placed, at) => {
    const { paragraph, offset, names } = placed;
    return paragraph.figures.map((read, index): PlacedFigure => {
      const { outcome, low, high, qualifier, indefinite, unit, scope, victims, valence, denied, speaker } = read;
      const figure: PlacedFigure['figure'] = {
        outcome,
        low,
        high,
        qualifier,
        indefinite,
        unit,
        scope,
        victims,
        victimFaction: victimFaction(read, paragraph, names, knowledge) ?? armies.of(placed, at, read),
        speaker:
          speaker === 'before'
            ? speakerBefore(paragraphs, at)
            : speaker === null
              ? null
              : placedSpeaker(speaker, offset),
        valence,
        because: read.because.map((span) => shifted(span, offset)),
        denied: denied ? true : undefined,
      };
      return { id: ids[at]?.figures[index] ?? '', paragraph: at, index, figure };
    });
  });
}

/** For how many paragraphs somebody is meant by «وأضاف» who spoke before them. */
const SPEAKER_REACH = 4;

/** Who spoke last before a paragraph; null where nobody did, or long before. */
function speakerBefore(paragraphs: readonly PlacedParagraph[], at: number): Speaker | null {
  for (const { paragraph, offset } of paragraphs.slice(Math.max(0, at - SPEAKER_REACH), at).reverse()) {
    const { last } = readAttributions(paragraph.tokens, paragraph.sentences);
    if (last !== null) return placedSpeaker(last, offset);
  }
  return null;
}

function placedSpeaker({ start, end, via }: Speaker, offset: number): Speaker {
  return { start: start + offset, end: end + offset, via: via === null ? null : shifted(via, offset) };
}

/** How sure a date is. */
const PATTERN_CONFIDENCE = 0.95;

/** A mention with its id and, for a figure, its event. */
export function toMention(
  draft: Draft,
  id: string,
  figures: ReadonlyMap<string, PlacedFigure['figure']>,
  eventOf: ReadonlyMap<string, string>,
): Mention {
  const { start, end, name, date, figure } = draft;
  if (name !== null) {
    const { type, entity, named, basis, confidence, candidates, gloss, kind, spelling } = name;
    return {
      id,
      type,
      start,
      end,
      entity,
      named,
      basis,
      confidence,
      candidates,
      gloss,
      kind,
      spelling,
    } satisfies NameMention;
  }
  if (date !== null) {
    const { earliest, latest, precision } = date;
    const mention: DateMention = {
      id,
      type: 'date',
      start,
      end,
      basis: 'pattern',
      confidence: PATTERN_CONFIDENCE,
      date: { earliest, latest, precision },
    };
    return mention;
  }
  const {
    outcome,
    low,
    high,
    qualifier,
    indefinite,
    unit,
    scope,
    victims,
    victimFaction,
    speaker,
    valence,
    because,
    denied,
  } = figures.get(id) as PlacedFigure['figure'];
  const casualty: Figure = {
    outcome,
    low,
    high,
    qualifier,
    indefinite,
    unit,
    scope,
    victims,
    victimFaction,
    speaker,
    valence,
    because,
    denied,
    event: eventOf.get(id) ?? null,
  };
  const mention: CasualtyMention = {
    id,
    type: 'casualty',
    start,
    end,
    basis: 'pattern',
    confidence: figure?.confidence ?? PATTERN_CONFIDENCE,
    casualty,
  };
  return mention;
}
