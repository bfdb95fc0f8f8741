/**
 * Casualty figures: quantities that an outcome word governs, or whose noun is one.
 *
 * A sentence is walked once from left to right. What governs is the last outcome word («قتل», «إصابة»), an outcome noun
 * («القتلى … إلى 17»), or a verb after the quantity that agrees with it («26 شخصا قتلوا»); it takes its first quantity and
 * those joined to it by و. Without such evidence a quantity is no figure.
 */

import type { Span, Victims } from '../model';
import { rangeSpan, type TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { governedQuantities } from './government';
import { SOLDIERS } from './lexicon/soldiers';
import type { ParagraphDate, ParagraphFigure, ParagraphName } from './paragraph';
import { scopes } from './scopes';
import type { Governed } from './situation';
import { type Attribution, readAttributions } from './speakers';
import { victimsOf } from './victims';

/**
 * Reads the casualty figures of a paragraph, in text order. Numbers inside `names` («الكتيبة 302») and `dates` are none.
 * Pure and linear in the tokens; every span lies inside the paragraph.
 */
export function readFigures(
  tokens: Tokens,
  sentences: readonly TokenRange[],
  names: readonly ParagraphName[],
  dates: readonly ParagraphDate[],
): ParagraphFigure[] {
  const figures: ParagraphFigure[] = [];
  if (tokens.count === 0) return figures;
  const taken = coverNumbers(tokens, names, dates);
  let attributions: readonly Attribution[] | null = null;
  sentences.forEach((sentence, index) => {
    const governed = governedQuantities(tokens, sentence, taken);
    if (governed.length === 0) return;
    const scoped = scopes(tokens, sentence, governed);
    const victims = victimsOf(tokens, sentence, governed, names);
    attributions ??= readAttributions(tokens, sentences).found;
    const all = attributions;
    governed.forEach((one, i) => {
      const said = speakerOf(all, index, one);
      const whose = victims[i] ?? { victims: 'unknown' as Victims, name: null, pronoun: null };
      // «15 شهيدا بينهم خمسة أطفال»: they are no fighters, though the speaker honours them.
      const civilians =
        whose.victims === 'civilian' || (governed[i + 1]?.subset === true && victims[i + 1]?.victims === 'civilian');
      const own = whose.name === null && !civilians ? ownSide(tokens, names, one, said) : null;
      const { start, end } = spanOf(tokens, one);
      figures.push({
        start,
        end,
        first: one.quantity.first,
        last: one.quantity.last,
        outcome: one.outcome,
        low: one.quantity.low,
        high: one.quantity.high,
        qualifier: one.quantity.qualifier,
        indefinite: one.quantity.indefinite,
        unit: one.quantity.noun?.value.unit ?? 'persons',
        scope: scoped[i]?.scope ?? 'incident',
        victims: own === null ? whose.victims : 'combatant',
        victimName: whose.name ?? own,
        victimPronoun: whose.pronoun,
        speaker: said === null ? null : (said.speaker ?? 'before'),
        valence: one.valence,
        denied: one.denied,
        confidence: one.confidence,
        sentence: index,
        head: one.head,
        because: because(tokens, one, scoped[i]?.marker ?? null),
      });
    });
  });
  return figures;
}

/** 1 where a token lies in a date or in a name. */
function coverNumbers(tokens: Tokens, names: readonly ParagraphName[], dates: readonly ParagraphDate[]): Uint8Array {
  const taken = new Uint8Array(tokens.count);
  for (const { first, last } of dates) taken.fill(1, first, last);
  // A name that asks the article for its entity may turn out to be none: «القتلى» read as a family name.
  for (const { named, entity, asks, first, last } of names)
    if (named && (entity !== null || asks === undefined)) taken.fill(1, first, last);
  return taken;
}

function spanOf(tokens: Tokens, { quantity }: Governed): Span {
  const end = tokens.ends[quantity.last - 1] as number;
  return { start: Math.min(tokens.startAfter(quantity.first, quantity.cut), end), end };
}

/** The attribution of a figure: one that follows it in its sentence, else the one that its clause stands under. */
function speakerOf(attributions: readonly Attribution[], sentence: number, one: Governed): Attribution | null {
  let best: Attribution | null = null;
  for (const attribution of attributions) {
    if (attribution.sentence !== sentence) continue;
    if (one.quantity.first < attribution.scope.first || one.quantity.first >= attribution.scope.last) continue;
    if (best === null || attribution.trailing || (!best.trailing && attribution.scope.first > best.scope.first))
      best = attribution;
  }
  return best;
}

/** Whose «شهداء» or soldiers they are where only the speaker's side is named: the speaker's own. */
function ownSide(
  tokens: Tokens,
  names: readonly ParagraphName[],
  one: Governed,
  said: Attribution | null,
): number | null {
  if (said === null || said.trailing || said.speaker === null) return null;
  const { start, end } = said.speaker;
  const counted = tokens.forms[one.quantity.nounIndex];
  const soldiers = counted !== undefined && SOLDIERS.has(counted);
  if (one.valence !== 'honouring' && !soldiers) return null;
  let own: number | null = null;
  names.forEach((name, index) => {
    if (name.type === 'faction' && name.start >= start && name.end <= end + 1) own = index;
  });
  return own;
}

function because(tokens: Tokens, one: Governed, marker: TokenRange | null): Span[] {
  const ranges = [...one.quantity.bent, { first: one.head, last: one.head + 1 }, ...one.evidence];
  if (marker !== null) ranges.push(marker);
  const spans = ranges.map((range) => rangeSpan(tokens, range)).filter(({ start, end }) => end > start);
  spans.sort((a, b) => a.start - b.start);
  return spans.filter((span, i) => i === 0 || span.start !== spans[i - 1]?.start);
}
