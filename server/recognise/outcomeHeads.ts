/** Outcome words in their sentence: which of them govern, and which agree with people named before them. */

import type { Outcome, Valence } from '../model';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { OPENERS, OTHER_VERBS } from './lexicon/clauses';
import { type HeadForm, OUTCOME_HEADS, type OutcomeHead, SUBSET, UNREAL } from './lexicon/outcomes';
import { NUMBER_WORDS } from './numberWords';
import { nounAt, word } from './words';

/** An outcome word that governs what follows it. */
export interface Head {
  readonly index: number;
  /** The first token its people may stand at. */
  readonly from: number;
  readonly outcome: Outcome;
  readonly valence: Valence;
  readonly form: HeadForm;
  readonly close: boolean;
  readonly civiliansOnly: boolean;
  /** The word joined to it that shares its people: «مقتل» of «مقتل وإصابة 41». */
  readonly shared: number | null;
}

/** «لقي 37 شخصا … مصرعهم»: how far off the second word may stand. */
const REACH = 16;
/** How far after its people an agreeing verb may stand: «71 شخصاً، بينهم أطفال، استشهدوا». */
const AGREEMENT_REACH = 14;

/**
 * The outcome word at a token, joined with `before` where that awaits the same people («قتل وأصيب العشرات»); null where
 * there is none. «القتل», «الإصابة» are abstract and govern nothing.
 */
export function headAt(tokens: Tokens, sentence: TokenRange, index: number, before: Head | null): Head | null {
  const form = tokens.forms[index];
  const hit = form === undefined ? null : OUTCOME_HEADS.get(form);
  if (hit === null) return null;
  if (isUnreal(tokens, sentence, index)) return null;
  if (hit.definite) return sentenceCarriedOut(tokens, sentence, index, hit.value);
  const { outcome, valence, form: kind, needs, behind, within = REACH, close, civiliansOnly } = hit.value;
  let from = index + 1;
  if (hit.key.startsWith('قض') && word(tokens, from) === 'علي')
    return {
      index,
      from: from + 1,
      outcome,
      valence: 'hostile',
      form: 'noun',
      close: true,
      civiliansOnly: false,
      shared: null,
    };
  // «فقدت قوات حفتر في الهجوم تسعة جنود»: who fights loses dead, and «فقد خمسة جنود» are missing.
  if (hit.key.startsWith('فقد') && LOSERS.has(tokens.forms[from]))
    return {
      index,
      from,
      outcome: 'killed',
      valence,
      form: 'either',
      close: false,
      civiliansOnly: false,
      shared: null,
    };
  const last = Math.min(sentence.last, index + 1 + (close === true ? 1 : within));
  if (needs !== undefined && find(tokens, from, last, needs) < 0) return null;
  if (behind !== undefined && !holdsPeople(tokens, from, find(tokens, from, last, behind)))
    from = find(tokens, from, last, behind) + 1 || from;
  else if (LIVES.has(word(tokens, from))) from++;
  const fallen = hit.key.startsWith('سقط') && word(tokens, from) === 'في' && CAPTIVITY.has(word(tokens, from + 1));
  const joins = before !== null && before.from === index && hit.proclitics === 'و' && before.outcome !== outcome;
  return {
    index,
    from,
    outcome: joins ? 'other' : fallen ? 'captured' : outcome,
    valence: joins && before.valence === valence ? valence : joins ? 'neutral' : valence,
    form: kind,
    close: close === true,
    civiliansOnly: civiliansOnly === true,
    shared: joins ? before.index : null,
  };
}

const SENTENCES = wordsOf('حكم أحكام حكما عقوبة');
const UPON = wordsOf('في بحق على ضد');
const SENTENCE_REACH = 6;

/** «نفذ التنظيم حكم الإعدام رميا بالرصاص في أربعة سائقين»: who were put to death stand behind a particle. */
function sentenceCarriedOut(
  tokens: Tokens,
  { last }: TokenRange,
  index: number,
  { outcome, valence, form }: OutcomeHead,
): Head | null {
  if (word(tokens, index) !== 'الاعدام' || !SENTENCES.has(tokens.forms[index - 1])) return null;
  for (let at = index + 1; at <= Math.min(last - 1, index + SENTENCE_REACH); at++)
    if (UPON.has(tokens.forms[at]))
      return { index, from: at + 1, outcome, valence, form, close: true, civiliansOnly: false, shared: null };
  return null;
}

/** «وقع أربعة جنود في الأسر»: the people stand before what befell them. */
function holdsPeople(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const form = tokens.forms[i];
    const counted = form?.kind === 'number' || (form !== undefined && NUMBER_WORDS.get(form)?.proclitics === '');
    if (counted && nounAt(tokens, i + 1) !== null) return true;
  }
  return false;
}

/**
 * The verb after `from` that agrees with people just counted: «26 شخصا قتلوا», «أربعة طيارين لقوا جميعا مصرعهم». Where the
 * people open their clause («أن امرأة قتلت») a verb in the singular agrees too.
 */
export function agreeingHead(tokens: Tokens, sentence: TokenRange, from: number, opensClause: boolean): Head | null {
  const last = Math.min(sentence.last, from + AGREEMENT_REACH);
  for (let i = from; i < last; i++) {
    const form = tokens.forms[i];
    if (form === undefined) return null;
    if (form.kind === 'mark') {
      if (form.text === '؛' || form.text === ':') return null;
      continue;
    }
    const hit = OUTCOME_HEADS.get(form);
    if (hit !== null && !hit.definite && hit.value.form !== 'noun') {
      if (hit.proclitics !== '') return null;
      const agrees = hit.value.form === 'agreeing' || (opensClause && hit.value.close !== true);
      return agrees ? withSecond(tokens, headAt(tokens, sentence, i, null)) : null;
    }
    if (OPENERS.has(form) && SUBSET.get(form) === null && form.text !== 'الذين') return null;
    // «من مقاتلي فجر ليبيا قتلوا»: no verb stands behind a noun that awaits its owner.
    if (OTHER_VERBS.get(form)?.definite === false && !AWAITING.test(word(tokens, i - 1))) return null;
  }
  return null;
}

const AWAITING = /^(?:مقاتلي|مسلحي|عناصر|قوات|جنود|افراد)$/u;

/** «قتلوا وجرحوا»: two outcomes of the same people. */
function withSecond(tokens: Tokens, head: Head | null): Head | null {
  const next = head === null ? undefined : tokens.forms[head.index + 1];
  const second = next === undefined ? null : OUTCOME_HEADS.get(next);
  if (head === null || second?.value.form !== 'agreeing' || second.proclitics !== 'و') return head;
  // «قتلوا وجرح عشرون آخرون»: the second has people of its own.
  if (second.value.outcome === head.outcome || endingOf(tokens, head.index) !== endingOf(tokens, head.index + 1))
    return head;
  return { ...head, outcome: 'other', valence: 'neutral', shared: head.index + 1 };
}

function endingOf(tokens: Tokens, index: number): string {
  return /(?:وا|ت|ا)$/u.exec(word(tokens, index))?.[0] ?? '';
}

const LOSERS = wordsOf(
  'قوات القوات الجيش التنظيم تنظيم الكتيبة كتيبة الحركة الجماعة الميليشيات الحوثيون المدينة البلدة',
);

/** «فقدان أرواح عشرة»: between an outcome word and its people. */
const LIVES = new Set(['بحياه', 'ارواح', 'بارواح']);

/** «سقطوا في قبضة الجيش», «وقعوا في الأسر» are no dead. */
const CAPTIVITY = new Set(['قبضه', 'الاسر', 'اسر', 'ايدي', 'يد', 'كمين']);

function isUnreal(tokens: Tokens, sentence: TokenRange, index: number): boolean {
  for (let i = Math.max(sentence.first, index - 2); i < index; i++) {
    const form = tokens.forms[i];
    if (form !== undefined && UNREAL.has(form)) return true;
  }
  return false;
}

function find(tokens: Tokens, from: number, to: number, words: readonly string[]): number {
  for (let i = from; i < to; i++) if (words.includes(word(tokens, i))) return i;
  return -1;
}
