/** Small questions about what stands around a quantity. */

import type { TokenRange } from '../text/paragraphs';
import { isQuote } from '../text/quotes';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { YIELDING } from './lexicon/clauses';
import { FREEING, NEGATORS, TOLL_LINKS, UNKNOWING } from './lexicon/outcomes';
import type { Quantity } from './quantities';
import { word } from './words';

/** «دون وقوع أي إصابات»: how many tokens may stand between the negation and what it voids. */
const NEGATION_REACH = 6;

/** «دون وقوع إصابات», «لم تسفر عن ضحايا» void what follows; «دون أن ترد أنباء عن» leaves it open. */
export function negation(tokens: Tokens, sentence: TokenRange, index: number): 'void' | 'open' | null {
  let found: 'void' | null = null;
  let open = false;
  for (let i = index - 1; i >= Math.max(sentence.first, index - NEGATION_REACH); i--) {
    const form = tokens.forms[i];
    if (form === undefined || form.kind !== 'word') continue;
    if (UNKNOWING.has(form)) open = true;
    const hit = NEGATORS.get(form);
    if (hit === null || hit.definite || (hit.key === 'لا' && STILL.test(word(tokens, i + 1)))) continue;
    found = 'void';
    break;
  }
  return found === null ? null : open ? 'open' : 'void';
}

/** «لا يقل عن», «لا يزال»: no negation of what follows. */
const STILL = /^(?:[يت]قل|[يت]زال|زال|سيما)/u;

/** Whether people counted are freed or exchanged: «تبادل 100 أسير», «الإفراج عن 20 مختطفا». */
export function isFreed(tokens: Tokens, sentence: TokenRange, index: number): boolean {
  return some(tokens, Math.max(sentence.first, index - 4), index, (i) => {
    const form = tokens.forms[i];
    return form !== undefined && FREEING.has(form);
  });
}

/** Whether a word that brings forth casualties stands within two words before: «سقوط قتلى», «أدى إلى جرحى». */
export function isYielded(tokens: Tokens, sentence: TokenRange, index: number): boolean {
  return some(tokens, Math.max(sentence.first, index - 2), index, (i) => {
    const form = tokens.forms[i];
    if (form === undefined || !YIELDING.has(form)) return false;
    // «استقبل «شهيدا واحدا»»
    const mark = tokens.forms[i + 1];
    return mark?.kind !== 'mark' || isQuote(mark);
  });
}

/** Whether the word after a noun is its owner: «قتلى الجيش», «شهداء الأقصى»; `taken` marks names. */
export function isConstruct(tokens: Tokens, index: number, taken: Uint8Array): boolean {
  const next = word(tokens, index + 1);
  if (POINTING.has(next)) return true;
  if (taken[index + 1] === 1 && !/^[بلفو]/u.test(next)) return !DAYS.has(next);
  return next.startsWith('ال') && next.length > 3 && !DAYS.has(next) && next !== 'الي';
}

/** «ضحايا هذه الحرب». */
const POINTING = new Set(['هذا', 'هذه', 'ذلك', 'تلك', 'هولاء']);

const DAYS = new Set([
  'اليوم',
  'الاحد',
  'الاثنين',
  'الثلاثاء',
  'الاربعاء',
  'الخميس',
  'الجمعه',
  'السبت',
  'الليله',
  'امس',
]);

/** Whether a toll leads to the quantity: «وصل إلى 17», «بلغ نحو 50», «القتلى هم جنديان». */
export function isLinked(tokens: Tokens, toll: number, quantity: Quantity): boolean {
  const { first } = quantity.outer;
  if (first === toll + 1) return true;
  return some(tokens, Math.max(toll + 1, first - 3), quantity.first, (i) => {
    const form = tokens.forms[i];
    return form !== undefined && TOLL_LINKS.has(form);
  });
}

/** Whether a quantity is joined by و or أو to what stands before it, or set against it: «خمسة من جنوده مقابل 30 من …». */
export function isJoined(tokens: Tokens, quantity: Quantity): boolean {
  const { first } = quantity.outer;
  const text = word(tokens, first);
  const before = word(tokens, first - 1);
  if (before === 'و' || before === 'او' || before === '+' || isSetAgainst(tokens, quantity)) return true;
  if (JOINERS.has(before) || JOINERS.has(`${word(tokens, first - 2)} ${before}`)) return true;
  if (tokens.forms[first]?.kind !== 'word' || !text.startsWith('و')) return false;
  return first !== quantity.first || quantity.cut > 0;
}

/** «مقابل 30 من الجانب الآخر». */
export function isSetAgainst(tokens: Tokens, { outer }: Quantity): boolean {
  return word(tokens, outer.first - 1) === 'مقابل';
}

const JOINERS = new Set(['اضافه الي', 'فضلا عن', 'بالاضافه الي', 'علاوه علي', 'الي جانب']);

/** «عشرين عنصرا من قوات حفتر بين قتيل وجريح». */
const MIXED_REACH = 8;

const DEAD = wordsOf('قتيلا شهيدا');
const AND_WOUNDED = wordsOf('وجريحا ومصابا');

/** «(ما) بين قتيل وجريح» after a quantity: the figure is of dead and wounded together. Gives its tokens. */
export function betweenDeadAndWounded(tokens: Tokens, from: number): TokenRange | null {
  // «30 قتيلا وجريحا»: one number counts both.
  if (DEAD.has(tokens.forms[from - 1]) && AND_WOUNDED.has(tokens.forms[from]))
    return { first: from - 1, last: from + 1 };
  for (let i = from; i < from + MIXED_REACH; i++) {
    const text = word(tokens, i);
    if (text === '.' || text === '،') break;
    if (text !== 'بين' && text !== 'مابين') continue;
    const one = word(tokens, i + 1);
    const two = word(tokens, i + 2);
    if (/^(?:قتيل|شهيد|قتلي|شهداء)/u.test(one) && /^و(?:جريح|مصاب|جرحي)/u.test(two)) return { first: i, last: i + 3 };
  }
  return null;
}

/**
 * How many words stand between two tokens; what stands in brackets («(25 عاما)») is none. Where `taken` marks names and
 * dates, each of them is one word: «من مجلس شورى مجاهدي المدينة».
 */
export function wordsBetween(tokens: Tokens, from: number, to: number, taken?: Uint8Array): number {
  let count = 0;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const form = tokens.forms[i];
    if (form === undefined) continue;
    if (form.text === '(') depth++;
    else if (form.text === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && form.kind !== 'mark' && !(i > from && taken?.[i] === 1 && taken[i - 1] === 1)) count++;
  }
  return count;
}

function some(tokens: Tokens, from: number, to: number, test: (index: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (tokens.forms[i]?.kind === 'word' && test(i)) return true;
  return false;
}
