/** Scope of figures: of one incident, summed up over time, an addition to a toll, a part of those counted before. */

import type { Scope } from '../model';
import type { Form } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { isJoined } from './evidence';
import { BODIES, GOING_ON, OTHER_VERBS, PERIODS, SINCE, SUMMING } from './lexicon/clauses';
import { RAISES, TOLL_NOUNS } from './lexicon/outcomes';
import { numberAt } from './numbers';
import type { Governed } from './situation';
import { nounAt, word } from './words';

/** A scope, with the words that made it. */
export interface Scoped {
  readonly scope: Scope;
  readonly marker: TokenRange | null;
}

/** The scope of each figure of a sentence, in their order. */
export function scopes(tokens: Tokens, sentence: TokenRange, governed: readonly Governed[]): Scoped[] {
  const since = sinceMarkers(tokens, sentence);
  const raise = raiseAt(tokens, sentence);
  const result: Scoped[] = [];
  governed.forEach((one, i) => {
    if (one.subset) {
      result.push({ scope: 'subset', marker: null });
      return;
    }
    const marker = since.find((range) => holds(tokens, range, governed, i));
    const added = isIncrement(tokens, raise, governed, one);
    if (marker === undefined && !added && isOfWar(tokens, sentence, one)) {
      result.push({ scope: 'cumulative', marker: null });
      return;
    }
    if (marker !== undefined && !added) result.push({ scope: 'cumulative', marker });
    else if (added || isIncrement(tokens, raise, governed, one) || followsIncrement(tokens, result[i - 1], governed, i))
      result.push({ scope: 'increment', marker: raise });
    else result.push({ scope: 'incident', marker: null });
  });
  return result;
}

const WARS = wordsOf('الحرب النزاع الصراع حرب حربا');

/** «الحرب … أوقعت عشرات آلاف القتلى»: thousands that a war has killed are no incident. */
function isOfWar(tokens: Tokens, sentence: TokenRange, { quantity }: Governed): boolean {
  if ((quantity.low ?? 0) < 500 && quantity.indefinite !== 'thousands') return false;
  for (let i = sentence.first; i < quantity.first; i++) if (WARS.has(tokens.forms[i])) return true;
  return false;
}

/** «منذ انطلاقها», «منذ بداية العام», «خلال الأيام العشرة الماضية», «الحصيلة الإجمالية». */
function sinceMarkers(tokens: Tokens, sentence: TokenRange): TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const form = tokens.forms[i];
    if (form === undefined || form.kind !== 'word') continue;
    if ((SUMMING.has(form) && isNearToll(tokens, i, 3)) || isTollOfFighting(tokens, i))
      found.push({ first: i, last: i + 1 });
    const text = form.text;
    if (!SPANNING.has(form) || isOfSuperlative(tokens, sentence, i)) continue;
    if (text === 'منذ' || text === 'ومنذ') {
      if (isGoingOn(tokens, i, form) && !isNearToll(tokens, i, 5)) continue;
      const day = word(tokens, i + 1) === 'يوم' ? i + 2 : i + 1;
      if (WEEKDAYS.has(word(tokens, day))) {
        // «منذ الخميس الماضي» looks back over days; «منذ الجمعة 17 جانفي» opens a report's own days.
        const end = word(tokens, day + 1) === 'قبل' ? day + 2 : day + 1;
        if (/^الماض/u.test(word(tokens, end))) found.push({ first: i, last: end + 1 });
        continue;
      }
      for (let j = i + 1; j < Math.min(sentence.last, i + 4); j++) {
        const at = tokens.forms[j];
        if (at === undefined || at.kind === 'mark') break;
        if (!SINCE.has(at) && !isYear(at.value)) continue;
        found.push({ first: i, last: j + 1 });
        break;
      }
    } else if ((text === 'علي' || text === 'وعلي') && /^(?:مدي|امتداد)$/u.test(word(tokens, i + 1))) {
      // «على مدى شهر», «على امتداد عشرة أيام»
      const last = periodEnd(tokens, i + 2, true);
      if (last !== null && last <= sentence.last) found.push({ first: i, last });
    } else if (text === 'خلال' || text === 'طيله' || text === 'طوال' || text === 'غضون' || text === 'في') {
      const last = periodEnd(tokens, i + 1, text !== 'في');
      if (last !== null && last <= sentence.last) found.push({ first: i, last });
    }
  }
  return found;
}

/** «المتواصلة منذ أكثر من شهر»: a word right before says that it goes on. */
function isGoingOn({ forms }: Tokens, index: number, form: Form): boolean {
  return GOING_ON.has(forms[index - 1] ?? form) || GOING_ON.has(forms[index - 2] ?? form);
}

/** «حصيلة القتال», «حصيلة المواجهات»: what a fighting that lasts has cost until now. */
function isTollOfFighting(tokens: Tokens, index: number): boolean {
  if (!LASTING.has(tokens.forms[index + 1])) return false;
  if (TOLL_NOUNS.get(tokens.forms[index] as Form)?.key.startsWith('حصيل') !== true) return false;
  // «حصيلة المعارك القبلية التي دارت أمس»: of one day.
  for (let at = index + 2; at < index + TOLD_REACH; at++) if (DAYS.has(tokens.forms[at])) return false;
  return true;
}

const TOLD_REACH = 8;
const DAYS = wordsOf('أمس اليوم الليلة الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت');
const LASTING = wordsOf('القتال المواجهات المعارك العدوان الحرب النزاع الصراع');

/** «الأسوأ من نوعه خلال العام الجاري», «أعنف قتال منذ عام»: the period is that of a comparison. */
function isOfSuperlative(tokens: Tokens, sentence: TokenRange, index: number): boolean {
  if (!COMPARING.has(tokens.forms[index])) return false;
  for (let i = index - 1; i >= Math.max(sentence.first, index - 6); i--) {
    const form = tokens.forms[i];
    if (form === undefined || form.kind === 'mark') return false;
    if (SUPERLATIVES.has(form)) return true;
  }
  return false;
}

/** Words that a period may stand behind. */
const SPANNING = wordsOf('منذ ومنذ على وعلى خلال طيلة طوال غضون في');
const COMPARING = wordsOf('منذ خلال في');
const SUPERLATIVES = wordsOf(
  'الأسوأ الأعنف الأكبر الأشد الأضخم الأخطر الأكثر أسوأ أعنف أشد أضخم أخطر والأعنف والأسوأ والأكبر',
);

/**
 * «ثلاثة أيام», «الأيام العشرة الماضية», «24 شهرا» from a token; the token after it. Without a number a period counts only
 * in the plural, and after «خلال» («خلال العام الحالي»): «في عام 2011» and «في اليوم الثاني» date an event.
 */
function periodEnd(tokens: Tokens, from: number, during: boolean): number | null {
  const number = numberAt(tokens, from);
  const at = number?.last ?? from;
  const form = tokens.forms[at];
  const period = form === undefined ? null : PERIODS.get(form);
  if (period === null || period.proclitics !== '') return null;
  return number !== null || during || (period.definite && PLURAL_PERIODS.has(period.key)) ? at + 1 : null;
}

/** Words that turn from one report to another within a sentence. */
const TURNS = new Set(['فيما', 'بينما']);
const WEEKDAYS = new Set(['الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'السبت']);
const PLURAL_PERIODS = new Set(['ايام', 'اسابيع', 'اشهر', 'شهور', 'سنوات']);

/** Whether a toll's noun or its people stand around a token: «إجمالي عدد القتلى», «حصيلة العدوان المتواصل منذ». */
function isNearToll(tokens: Tokens, index: number, reach: number): boolean {
  for (let i = Math.max(0, index - reach); i <= index + 2; i++) {
    const form = tokens.forms[i];
    if (form === undefined || i === index) continue;
    if (TOLL_NOUNS.has(form) || nounAt(tokens, i)?.value.outcome != null) return true;
  }
  return false;
}

function isYear(value: number | null): boolean {
  return value !== null && value >= 1900 && value < 2100;
}

/**
 * Whether a marker of time holds for figure `i`: it stands before it in its sentence, or after it with neither a new
 * outcome nor a new main verb between them («وقتل نحو 60 جنديا … منذ بداية العام»).
 */
function holds(tokens: Tokens, marker: TokenRange, governed: readonly Governed[], i: number): boolean {
  const one = governed[i];
  if (one === undefined) return false;
  const { quantity } = one;
  if (marker.first >= quantity.first) {
    for (let at = quantity.last; at < marker.first; at++) {
      const form = tokens.forms[at];
      if (form !== undefined && (isNewClause(form) || RAISES.has(form))) return false;
    }
    return !governed.some(
      (other) =>
        other !== one &&
        !other.subset &&
        other.quantity.first > quantity.first &&
        other.quantity.first < marker.first &&
        other.head !== one.head &&
        !joined(governed, i, other),
    );
  }
  for (let at = marker.last; at < quantity.first; at++) {
    const form = tokens.forms[at];
    if (form !== undefined && (isNewClause(form) || TURNS.has(form.text))) return false;
  }
  return true;
}

/** «187 قتيلا و1157 مصابا منذ …»: both are of the same period. */
function joined(governed: readonly Governed[], i: number, other: Governed): boolean {
  const next = governed[i + 1];
  return (
    next === other &&
    (governed[i]?.toll === true || other.quantity.first - (governed[i]?.quantity.outer.last ?? 0) <= 3)
  );
}

function isNewClause(form: Tokens['forms'][number]): boolean {
  if (form.kind === 'mark') return form.text === '؛';
  const verb = OTHER_VERBS.get(form);
  return verb !== null && verb.proclitics !== '' && !verb.definite;
}

/** «بـ 21 شهيدا و39 جريحا»: what is joined to an addition is one too. */
function followsIncrement(
  tokens: Tokens,
  before: Scoped | undefined,
  governed: readonly Governed[],
  i: number,
): boolean {
  const previous = governed[i - 1];
  const one = governed[i];
  if (
    before?.scope !== 'increment' ||
    (previous?.quantity.noun?.proclitics === '' && word(tokens, previous.quantity.first - 1) !== 'ب')
  )
    return false;
  if (previous === undefined || one === undefined || one.toll !== previous.toll) return false;
  return one.quantity.outer.first - previous.quantity.outer.last <= 1 && isJoined(tokens, one.quantity);
}

/** Where a toll is raised: «ما يرفع حصيلة», «لترتفع الحصيلة», «عدد القتلى وصل»; its tokens, or null. */
function raiseAt(tokens: Tokens, sentence: TokenRange): TokenRange | null {
  for (let i = sentence.first; i < sentence.last; i++) {
    const form = tokens.forms[i];
    if (form === undefined || !RAISES.has(form)) continue;
    for (let j = Math.max(sentence.first, i - 5); j < Math.min(sentence.last, i + 4); j++) {
      const at = tokens.forms[j];
      if (at !== undefined && TOLL_NOUNS.has(at)) return { first: Math.min(i, j), last: Math.max(i, j) + 1 };
    }
  }
  return null;
}

/** «5 جثث ما يرفع حصيلة اليوم إلى 17», «وصل الي 17 … بعد وصول اربع جثث اخرى»: what was added to the toll. */
function isIncrement(tokens: Tokens, raise: TokenRange | null, governed: readonly Governed[], one: Governed): boolean {
  if (raise === null) return false;
  const by = word(tokens, one.quantity.first - 1);
  // «ليرتفع عدد الضحايا بـ 21 شهيدا و39 جريحا»
  if (one.quantity.first > raise.first && (by === 'ب' || one.quantity.noun?.proclitics === 'ب')) return true;
  if (one.toll) return false;
  const toll = governed.find((other) => other.toll && other.quantity.first > raise.first);
  if (toll === undefined || toll.outcome !== one.outcome || toll === one) return false;
  const { quantity } = one;
  if (quantity.last <= raise.first) return true;
  const body = quantity.nounIndex >= 0 && BODIES.has(quantity.noun?.key ?? '');
  const more = /^(?:ا?خر|جديد|اضافي)/u.test(word(tokens, quantity.last).replace(/^ال/u, ''));
  return body || more || /^(?:بعد|اثر|عقب)$/u.test(word(tokens, one.head - 1));
}
