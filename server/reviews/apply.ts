/** An article's analysis with its analysts' verdicts taken into account. Pure; without reviews it is the same object. */

import { summarise } from '../events/claims';
import type {
  Analysis,
  ArticleEvent,
  CasualtyMention,
  EntityId,
  EventReading,
  FigureReading,
  LinkReading,
  Mention,
  NameMention,
  Notice,
  Reading,
  Review,
} from '../model';
import { findAnchor, PlainText } from './anchor';
import { assertedReading, opinionsOf, settled } from './opinions';
import type { ReviewRecord } from './record';
import { subjectAt } from './subjects';

/** The verdicts on an article's parts, by the id of mention or event. */
type Verdicts = ReadonlyMap<string, NonNullable<ReturnType<typeof settled>>>;

/**
 * What was rejected stays in the analysis, marked, but counts no more: a rejected figure is in no event, a rejected link
 * names no entity. Corrected and confirmed readings take the place of the machine's. A verdict whose words are not to be
 * found any more gives a notice at the article's start. `records` are those whose anchor is in this article.
 */
export function applyReviews(text: string, analysis: Analysis, records: readonly ReviewRecord[]): Analysis {
  if (records.length === 0) return analysis;
  const { verdicts, lost } = place(text, analysis, records);
  if (verdicts.size === 0 && lost.length === 0) return analysis;
  const mentions = analysis.mentions.map((mention) => reviewedMention(mention, verdicts));
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const links = new Map(
    analysis.mentions.flatMap((before): [string, NameMention][] => {
      const after = byId.get(before.id);
      if (after === undefined || !isName(after) || !isName(before)) return [];
      return after.entity === before.entity && after.type === before.type ? [] : [[before.id, after]];
    }),
  );
  return {
    ...analysis,
    mentions,
    events: analysis.events.map((event) => reviewedEvent(event, byId, links, verdicts)),
    notices: lost.length === 0 ? analysis.notices : [...lost, ...analysis.notices],
  };
}

/** The analysis without what analysts rejected: what exports give. The same object where nothing was. */
export function withoutRejected(analysis: Analysis): Analysis {
  const rejected = ({ review }: { readonly review?: Review }) => review?.verdict === 'rejected';
  const figures = analysis.mentions.filter((mention) => mention.type === 'casualty' && rejected(mention));
  const events = new Set(analysis.events.filter(rejected).map(({ id }) => id));
  if (figures.length + events.size === 0) return analysis;
  const left = new Set(figures.map(({ id }) => id));
  return {
    ...analysis,
    mentions: analysis.mentions
      .filter(({ id }) => !left.has(id))
      .map((mention) => {
        if (mention.type !== 'casualty' || !events.has(mention.casualty.event ?? '')) return mention;
        return { ...mention, casualty: { ...mention.casualty, event: null } };
      }),
    events: analysis.events.filter(({ id }) => !events.has(id)),
  };
}

function place(
  text: string,
  analysis: Analysis,
  records: readonly ReviewRecord[],
): { readonly verdicts: Verdicts; readonly lost: readonly Notice[] } {
  const plain = new PlainText(text);
  const placed = new Map<string, ReviewRecord[]>();
  const lost = new Map<string, ReviewRecord[]>();
  const add = (map: Map<string, ReviewRecord[]>, key: string, record: ReviewRecord) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [record]);
    else known.push(record);
  };
  for (const record of records) {
    const span = findAnchor(plain, record.at);
    const id = typeof span === 'string' ? null : subjectAt(analysis, record, span);
    if (id === null)
      add(lost, JSON.stringify([record.subject, record.at, 'other' in record ? record.other : 0]), record);
    else if (record.subject !== 'incident') add(placed, id, record);
  }
  const verdicts = new Map<string, NonNullable<ReturnType<typeof settled>>>();
  for (const [id, own] of placed) {
    const found = settled(opinionsOf(own));
    if (found !== null) verdicts.set(id, found);
  }
  const notices = [...lost.values()].flatMap((own) =>
    opinionsOf(own).map(({ author, record }): Notice => {
      const start = text.search(/\S/u);
      const end = text.slice(start).search(/[\r\n]/u);
      return {
        code: 'review-lost',
        start: Math.max(0, start),
        end: end === -1 ? text.length : start + end,
        values: [author, record.verdict, record.at.quote],
      };
    }),
  );
  return { verdicts, lost: notices };
}

/** The review to show on a subject that the machine reads as `was`; null where the verdict speaks of another reading. */
function reviewOf({ holds, others }: NonNullable<ReturnType<typeof settled>>, was: Reading, isOther: boolean): Review {
  const { verdict, author, time, note } = holds;
  return {
    verdict,
    author,
    time,
    ...(note === undefined ? {} : { note }),
    ...(isOther ? { was } : {}),
    others,
  };
}

function reviewedMention(mention: Mention, verdicts: Verdicts): Mention {
  const verdict = verdicts.get(mention.id);
  if (verdict === undefined) return mention;
  if (mention.type === 'casualty') return reviewedFigure(mention, verdict);
  return isName(mention) ? reviewedName(mention, verdict) : mention;
}

function reviewedFigure(mention: CasualtyMention, verdict: NonNullable<ReturnType<typeof settled>>): CasualtyMention {
  const { casualty } = mention;
  const { outcome, low, high } = casualty;
  const asserted = assertedReading(verdict.holds) as FigureReading | null;
  const isOther = asserted !== null && (asserted.outcome !== outcome || asserted.low !== low || asserted.high !== high);
  const review = reviewOf(verdict, { outcome, low, high }, isOther);
  if (verdict.holds.verdict === 'rejected') return { ...mention, casualty: { ...casualty, event: null }, review };
  if (!isOther) return { ...mention, review };
  return {
    ...mention,
    casualty: {
      ...casualty,
      outcome: asserted.outcome,
      low: asserted.low,
      high: asserted.high,
      qualifier: qualifierOf(asserted),
      // «Dozens» is a reading without bounds; an analyst who leaves both open keeps the text's own word.
      indefinite: asserted.low === null && asserted.high === null ? casualty.indefinite : null,
    },
    review,
  };
}

function qualifierOf({ low, high }: FigureReading): CasualtyMention['casualty']['qualifier'] {
  if (low === null) return high === null ? 'indefinite' : 'up_to';
  if (high === null) return 'at_least';
  return low === high ? 'exact' : 'range';
}

function reviewedName(mention: NameMention, verdict: NonNullable<ReturnType<typeof settled>>): NameMention {
  const { record } = verdict.holds;
  const was = { entity: mention.entity };
  if (verdict.holds.verdict === 'rejected') {
    const judged = record.subject === 'link' ? record.reading?.entity : undefined;
    // What was rejected is a certain link: another one that is read now has not been judged.
    if (judged !== undefined && judged !== mention.entity) return mention;
    return { ...mention, entity: null, review: reviewOf(verdict, was, mention.entity !== null) };
  }
  const asserted = assertedReading(verdict.holds) as LinkReading | null;
  const isOther = asserted !== null && asserted.entity !== mention.entity;
  const review = reviewOf(verdict, was, isOther);
  if (!isOther) return { ...mention, review };
  const type = asserted.entity === null ? mention.type : typeOf(asserted.entity);
  const { candidates: _, ...rest } = mention;
  return { ...rest, type, entity: asserted.entity, confidence: 1, review };
}

function typeOf(entity: EntityId): NameMention['type'] {
  return entity.startsWith('faction/') ? 'faction' : entity.startsWith('place/') ? 'place' : 'person';
}

function isName(mention: Mention): mention is NameMention {
  return mention.type !== 'casualty' && mention.type !== 'date';
}

function reviewedEvent(
  event: ArticleEvent,
  mentions: ReadonlyMap<string, Mention>,
  links: ReadonlyMap<string, NameMention>,
  verdicts: Verdicts,
): ArticleEvent {
  const verdict = verdicts.get(event.id);
  const figures = event.casualties.flatMap((id) => {
    const mention = mentions.get(id);
    return mention?.type === 'casualty' ? [mention] : [];
  });
  const counted = figures.filter(({ review }) => review?.verdict !== 'rejected');
  const figuresChanged = figures.some(({ review }) => review !== undefined);
  const linksChanged = [...event.places, ...event.actors].some(({ mention }) => links.has(mention ?? ''));
  if (verdict === undefined && !figuresChanged && !linksChanged) return event;
  const asserted = verdict === undefined ? null : (assertedReading(verdict.holds) as EventReading | null);
  const { type, subType, status } = event;
  const isOther =
    asserted !== null && (asserted.type !== type || asserted.subType !== subType || asserted.status !== status);
  const readings = counted.map(({ casualty }) => casualty);
  return {
    ...event,
    ...(isOther ? { type: asserted.type, subType: asserted.subType, status: asserted.status } : {}),
    ...(linksChanged ? relinked(event, links) : {}),
    ...(figuresChanged
      ? {
          casualties: counted.map(({ id }) => id),
          killed: summarise(readings, 'killed'),
          injured: summarise(readings, 'injured'),
        }
      : {}),
    ...(verdict === undefined ? {} : { review: reviewOf(verdict, { type, subType, status }, isOther) }),
  };
}

/** Places and actors by their names' new links; one whose name turned out to be of another type takes no part. */
function relinked(
  event: ArticleEvent,
  links: ReadonlyMap<string, NameMention>,
): Pick<ArticleEvent, 'places' | 'actors'> {
  return {
    places: event.places.flatMap((place) => {
      const name = links.get(place.mention);
      if (name === undefined) return [place];
      return name.type === 'place' ? [{ ...place, entity: name.entity }] : [];
    }),
    actors: event.actors.flatMap((actor) => {
      const name = links.get(actor.mention ?? '');
      if (name === undefined) return [actor];
      return name.type === 'place' ? [] : [{ ...actor, entity: name.entity }];
    }),
  };
}
