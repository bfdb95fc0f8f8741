/** Reports: every trigger of an article with the actors, places and date of its clause. */

import type { Span } from '../model';
import type { Relations } from '../recognise/relations';
import type { ResolvedName } from '../recognise/resolve';
import { rangeSpan, type TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { antecedentsOf } from './antecedents';
import type { PlacedParagraph, Report, ReportActor, ReportPlace } from './article';
import { personHit } from './personHit';
import { onlySpeaks } from './roleReading';
import { actorsOf } from './roles';
import { RELATIVES } from './roleWords';
import { inRole } from './sides';
import { isLoss } from './takers';
import type { ParagraphTrigger } from './triggers';
import { contextDateOf, dateOf } from './when';
import { placesAround, placesOf } from './where';
import { clauseStart } from './windows';

/** The reports of an article, in text order. */
export function readReports(paragraphs: readonly PlacedParagraph[], relations: Relations): Report[] {
  const reports: Report[] = [];
  let context: readonly ReportPlace[] = [];
  const listed = paragraphs.filter(isItem).length >= FEWEST_ITEMS;
  /** The paragraph and sentence of the report that named a place last. */
  let last: readonly [paragraph: number, sentence: number] = [-1, -1];
  const around = (placed: PlacedParagraph, paragraph: number, trigger: ParagraphTrigger): ReportPlace[] | null => {
    const found = placesAround(placed, trigger, last[0] === paragraph ? last[1] : -1, relations);
    return found.length > 0 ? found : null;
  };
  paragraphs.forEach((placed, index) => {
    for (const trigger of placed.triggers) {
      const own = actorsOf(placed, trigger, relations);
      const places = placesOf(placed, trigger, relations, (noun, at) =>
        antecedentsOf(noun, at, { paragraphs, index, reports, actors: own }, relations),
      );
      reports.push({
        paragraph: index,
        listed: listed && isItem(placed),
        trigger,
        span: shift(trigger, placed.offset),
        sentence: sentenceSpan(placed, trigger.sentence),
        actors: withSubject(own, trigger, placed, reports, index),
        places,
        context: places.length > 0 ? [] : (around(placed, index, trigger) ?? context),
        date: dateOf(placed, trigger),
        contextDate: contextDateOf(paragraphs, index, trigger),
        tolls: tollsOf(placed, trigger),
        person: personHit(placed, trigger),
        fought: placed.triggers.some(
          ({ sentence, happening, mood }) => sentence === trigger.sentence && happening === 'clash' && mood === 'told',
        ),
        counted: placed.paragraph.figures.some((figure) => isInside(figure, trigger)),
      });
      if (places.length === 0) continue;
      context = places;
      last = [index, trigger.sentence];
    }
  });
  return reports;
}

/** «- انفجرت عبوة …»: a line of a list. */
function isItem({ paragraph: { tokens } }: PlacedParagraph): boolean {
  return tokens.count > 1 && BULLETS.has(tokens.forms[0]?.text ?? '') && tokens.spaced[1] === 1;
}

const BULLETS = new Set(['-', '–', '—', '•', '*', '●', '▪', '◾', '■', '·']);
/** One dash may stand before anything. */
const FEWEST_ITEMS = 3;

/** Smaller numbers say nothing: two killed here and two there are two happenings. */
const TELLING_TOLL = 3;

function isInside(
  { first, last, sentence }: TokenRange & { readonly sentence: number },
  { sentence: own, window }: ParagraphTrigger,
): boolean {
  return sentence === own && first >= window.first && last <= window.last;
}

function tollsOf({ paragraph: { figures } }: PlacedParagraph, trigger: ParagraphTrigger): string[] {
  const tolls: string[] = [];
  for (const figure of figures) {
    if (!isInside(figure, trigger)) continue;
    const { low, high, outcome, qualifier, scope } = figure;
    const exact = low === high || qualifier === 'at_least';
    const telling = low !== null && exact && low >= TELLING_TOLL && scope === 'incident';
    if (telling) tolls.push(`${outcome} ${low}`);
  }
  return tolls;
}

export function shift({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

/** The span of a sentence of a paragraph, in the article. */
function sentenceSpan({ paragraph, offset }: PlacedParagraph, sentence: number): Span {
  const range = paragraph.sentences[sentence];
  return range === undefined ? { start: offset, end: offset } : shift(rangeSpan(paragraph.tokens, range), offset);
}

/** A verb without a subject of its own has the one of the sentence so far: «… وانطلقت نحو مدينة أجدابيا». */
function withSubject(
  actors: readonly ReportActor[],
  trigger: ParagraphTrigger,
  placed: PlacedParagraph,
  before: readonly Report[],
  paragraph: number,
): readonly ReportActor[] {
  if (actors.some(({ role }) => role === 'initiator') || (!trigger.verb && actors.length > 0)) return actors;
  // «هاجم الميناء بعد الاستيلاء على المدينة»: a place is taken by whoever goes on from there.
  if (trigger.circumstance && !trigger.verb && trigger.happening !== 'takeover') return actors;
  const { tokens } = placed.paragraph;
  const sentence = placed.paragraph.sentences[trigger.sentence];
  if (sentence === undefined) return actors;
  if (isOfAntecedent(tokens, trigger)) return [...antecedentBefore(placed, trigger.first - 1), ...actors];
  // Reports come in text order: the last one is of this paragraph, or none is.
  const latest = before.at(-1);
  const earlier = latest?.paragraph === paragraph ? latest : undefined;
  const clause = clauseStart(tokens, sentence.first, trigger.first);
  // «سيطرت القوات على البلدة، في حين قتل 12 في اشتباكات»: a noun of another clause is of others.
  const apart =
    !trigger.verb &&
    trigger.happening === 'clash' &&
    earlier?.trigger.sentence === trigger.sentence &&
    earlier.trigger.first < clause;
  if (apart) return actors;
  const subject =
    earlier?.trigger.sentence === trigger.sentence || (trigger.verb && earlier !== undefined)
      ? earlier?.actors.filter(({ role }) => role !== 'target')
      : subjectBefore(placed, clause, trigger.first);
  if (subject === undefined || subject.length === 0) return actors;
  // «أعلنت الحكومة التي انتقلت إلى طبرق دعمها لحفتر».
  const own = trigger.happening === 'support' || (trigger.circumstance && trigger.happening === 'takeover');
  if (!trigger.verb && trigger.definite && !own) return actors;
  const added = subject
    .filter(
      ({ entity, span }) =>
        !actors.some((actor) => (entity === null ? actor.span.start === span.start : actor.entity === entity)),
    )
    .map((actor) => (trigger.verb ? inRole(actor, isLoss(tokens, trigger) ? 'target' : 'initiator') : actor));
  return [...added, ...actors];
}

const OBJECT = /(?:ه|ها|هم|هما)$/u;
const AT_IT = wordsOf('عليها عليه عليهما فيها فيه بها به منها منه');

/** «التنظيم الذي استولى على المدينة» against «الحي الذي اقتحمته القوات», «البلدة التي سيطر عليها المسلحون». */
function isOfAntecedent(tokens: Tokens, { verb, first }: ParagraphTrigger): boolean {
  if (!verb || !RELATIVES.has(tokens.forms[first - 1])) return false;
  return !OBJECT.test(tokens.forms[first]?.text ?? '') && !AT_IT.has(tokens.forms[first + 1]);
}

/** «التنظيم الذي استولى على المدينة»: the faction right before the relative pronoun at a token; none where it is no faction. */
function antecedentBefore(placed: PlacedParagraph, relative: number): ReportActor[] {
  const index = placed.paragraph.names.findIndex(({ type, last }) => type === 'faction' && last === relative);
  const resolved = placed.names[index];
  if (resolved?.type !== 'faction') return [];
  return [actingName(placed, index, resolved)];
}

function actingName(placed: PlacedParagraph, index: number, resolved: ResolvedName): ReportActor {
  return {
    entity: resolved.entity,
    role: 'initiator',
    mention: placed.nameIds[index] ?? null,
    span: { start: resolved.start, end: resolved.end },
    gloss: resolved.gloss ?? null,
  };
}

function subjectBefore(placed: PlacedParagraph, from: number, to: number): ReportActor[] {
  const found: ReportActor[] = [];
  placed.paragraph.names.forEach((name, index) => {
    const resolved = placed.names[index];
    if (resolved?.type !== 'faction' || name.first < from || name.last > to || found.length > 0) return;
    if (onlySpeaks(placed.paragraph.tokens, name, from)) return;
    found.push(actingName(placed, index, resolved));
  });
  return found;
}
