/** Words found to report events, before it is known which of them tell of one deed: the guards of each word of the table. */

import { foldString } from '../text/fold';
import type { Form } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { specify } from './kinds';
import { CONSEQUENCES, HARDWARE, type Happening, SPOILS, TRIGGERS, type TriggerWord } from './triggerWords';

/** A word that reports an event. Token indexes run over the paragraph's tokens, `last` exclusive. */
export interface Found {
  readonly index: number;
  readonly last: number;
  /** Folded units of token `index` before the word. */
  readonly cut: number;
  readonly word: TriggerWord;
  readonly happening: Happening;
  readonly definite: boolean;
  readonly proclitics: string;
}

const DEMONSTRATIVES = wordsOf('هذه هذا تلك ذلك نفس ذات');
const BATTLEFIELDS = wordsOf('محاور محور خطوط خط جبهات جبهة ساحة ساحات أرض ميدان مناطق');
/** Adjectives that make «العملية» a common noun. */
const NOT_OPERATIONS = wordsOf('العسكرية الأمنية الانتحارية البرية الجوية السلام الإنقاذ السياسية التفتيش');
const LAUNCHES = wordsOf('انطلاق بدء بداية إطلاق');
const DEAD = wordsOf('قتلى ضحايا شهداء جرحى');
const NEAR = 8;

/** The trigger at a token; null where the token reports nothing. `places` are the tokens where named places start. */
export function triggerAt(tokens: Tokens, index: number, range: TokenRange, places: ReadonlySet<number>): Found | null {
  const form = tokens.forms[index];
  if (form === undefined || form.kind !== 'word') return null;
  const hit = TRIGGERS.get(form);
  if (hit === null) return null;
  const word = hit.value.find(({ before }) => before === undefined || precedes(tokens, index, range, before));
  if (word === undefined) return null;
  if (word.verb && (hit.definite || !verbProclitics(hit.proclitics))) return null;
  if (!word.verb && hit.proclitics.includes('س')) return null;
  const definite =
    places.has(index + 1) ||
    hit.definite ||
    hit.key.startsWith('ال') ||
    DEMONSTRATIVES.has(tokens.forms[index - 1]?.text ?? '');
  if (isNone(tokens, index, range, word, definite)) return null;
  const happening = specify(tokens, index, range, word.happening);
  if (happening === null) return null;
  return {
    index,
    last: nounEnd(tokens, index, word, range),
    cut: hit.cut,
    word,
    happening,
    definite,
    proclitics: hit.proclitics,
  };
}

/** Whether the words around show that a word of the table reports nothing here. */
function isNone(tokens: Tokens, index: number, range: TokenRange, word: TriggerWord, definite: boolean): boolean {
  const before = tokens.forms[index - 1]?.text ?? '';
  if (isConsequence(tokens, index, range, word) || takesSpoils(tokens, index, word)) return true;
  if (!word.verb && BATTLEFIELDS.has(before)) return true;
  if (word.happening === 'operation' && !namesOperation(tokens, index)) return true;
  if (word.happening === 'relocation' && isTriggerNoun(tokens.forms[index + 1])) return true;
  // «عدد قتلى الحرب», «جر البلاد إلى الحرب»: a war spoken of is no happening unless its sides or its days are told.
  return word.happening === 'war' && definite && (DEAD.has(before) || !hasSidesOrDays(tokens, index, range));
}

const SIDES = wordsOf('بين ضد مع منذ المندلعة الدائرة عام سنة في');

function hasSidesOrDays(tokens: Tokens, index: number, range: TokenRange): boolean {
  for (let at = index + 1; at < Math.min(range.last, index + 4); at++)
    if (SIDES.has(tokens.forms[at]?.text ?? '')) return true;
  return false;
}

function isTriggerNoun(form: Form | undefined): boolean {
  return form !== undefined && form.kind === 'word' && TRIGGERS.get(form)?.value.some(({ verb }) => !verb) === true;
}

const RESULTS: ReadonlySet<Happening> = new Set<Happening>([
  'abduction',
  'looting',
  'arrest',
  'takeover',
  'withdrawal',
]);

/** «أسفر عن مقتل أربعة وخطف عشرة», «أجبره على الانسحاب»: what a deed led to is no deed of its own. */
function isConsequence(tokens: Tokens, index: number, range: TokenRange, { happening, verb }: TriggerWord): boolean {
  if (verb || !RESULTS.has(happening)) return false;
  for (let at = index - 1; at >= Math.max(range.first, index - NEAR); at--) {
    const form = tokens.forms[at];
    if (form?.kind === 'word' && CONSEQUENCES.get(form)?.definite === false) return true;
  }
  return false;
}

/** «استولت على كميات من الأسلحة», «تدمير دبابتين», «ودمرت آليتين»: what was taken or wrecked in a fight. */
function takesSpoils(tokens: Tokens, index: number, { happening }: TriggerWord): boolean {
  if (happening === 'takeover') return nextIs(tokens, index, SPOILS, 3);
  return (happening === 'looting' || happening === 'destruction') && nextIs(tokens, index, HARDWARE, 3);
}

/**
 * «عملية "البنيان المرصوص"», «عملية الكرامة», «عملية تحرير درنة», «انطلاق العمليات»: an operation with a name, an aim or a
 * beginning, not «العملية العسكرية».
 */
function namesOperation(tokens: Tokens, index: number): boolean {
  const own = tokens.forms[index]?.text ?? '';
  const next = tokens.forms[index + 1];
  if (own.includes('عمليات')) return own.startsWith('ال') && LAUNCHES.has(tokens.forms[index - 1]?.text ?? '');
  if (next === undefined || own.includes('العمليه')) return false;
  if (next.kind === 'mark') return next.text === '"' || next.text === '«' || next.text === '“';
  if (isTriggerNoun(next) && TRIGGERS.get(next)?.value.some(({ happening }) => happening === 'takeover')) return true;
  return next.text.startsWith('ال') && !NOT_OPERATIONS.has(next.text);
}

function verbProclitics(proclitics: string): boolean {
  return proclitics === '' || proclitics === 'و' || proclitics === 'ف' || proclitics.endsWith('س');
}

/** Whether one of the words stands within the next few tokens. */
function precedes(tokens: Tokens, index: number, range: TokenRange, words: readonly string[]): boolean {
  for (let at = index + 1; at < Math.min(range.last, index + 4); at++) {
    const form = tokens.forms[at];
    if (form === undefined) return false;
    if (words.some((word) => stands(form, word))) return true;
  }
  return false;
}

const FOLDED = new Map<string, string>();

function stands(form: Form, word: string): boolean {
  let folded = FOLDED.get(word);
  if (folded === undefined) {
    folded = foldString(word);
    FOLDED.set(word, folded);
  }
  if (form.text === folded || form.text === `ال${folded}`) return true;
  return folded.length === 1
    ? form.text.startsWith(folded)
    : folded === 'علي' && /^علي(?:ه|ها|هم|هما)$/u.test(form.text);
}

/** Whether a word of a table stands among the next `reach` tokens. */
function nextIs(tokens: Tokens, index: number, table: { has(form: Form): boolean }, reach: number): boolean {
  for (let at = index + 1; at <= index + reach; at++) {
    const form = tokens.forms[at];
    if (form !== undefined && form.kind === 'word' && table.has(form)) return true;
  }
  return false;
}

/** Adjectives that end otherwise than most: «اشتباكات أخرى», «قصف سابق». */
const ADJECTIVES = wordsOf(
  'أخرى آخر كذلك أيضا جديد جديدة مماثل مماثلة ثانية ثان سابق سابقة السابق السابقة الماضية جوي جوية',
);

/** A noun takes its adjectives along: «اشتباكات عنيفة», «قصف جوي كثيف». */
function nounEnd(tokens: Tokens, index: number, word: TriggerWord, range: TokenRange): number {
  if (word.verb) return index + 1;
  let last = index + 1;
  while (last < range.last && last - index < 4) {
    const form = tokens.forms[last];
    if (form === undefined || form.kind !== 'word' || tokens.spaced[last] === 0) break;
    if (!/(?:ه|ي|يه)$/u.test(form.text) && !ADJECTIVES.has(form.text)) break;
    if (/^[وبلف]/u.test(form.text) || TRIGGERS.has(form) || form.text === 'في' || form.text === 'علي') break;
    last++;
  }
  return last;
}
