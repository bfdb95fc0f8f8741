/** The words that a speaker's name is made of: where it stands before its verb, quotation marks inside it, whom he tells. */

import type { Span } from '../model';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { OUTLETS } from './lexicon/speakers';
import { word } from './words';

/** Quotation marks, whichever way they open. */
export const QUOTATION = new Set(['"', '«', '»', '“', '”']);

/** Verbs that take whom one tells without a preposition: «أبلغ», «أفاد», «أخبر». */
export const TELLS = /^[وف]?(?:ابلغت?|افادت?|اخبرت?)$/u;
const TOLD = /^(?:وكاله|صحيفه|قناه|رويترز|فرانس|موقع)$/u;
/** «مراسل وكالة …», «مدير قناة …», «وكالة رويترز»: an outlet that belongs to the speaker, or is he. */
const OF_OUTLET = /^(?:مراسلو?|مراسله|مدير|مديره|رييس|موفد|مصدر|مندوب|صحفي|مصور|وكاله|شبكه)$/u;

/** Whether whom a speaker tells starts at a token: «أفاد مسؤول أمني وكالة فرانس برس». */
export function isTold(tokens: Tokens, index: number): boolean {
  return TOLD.test(word(tokens, index)) && !OF_OUTLET.test(word(tokens, index - 1));
}

const LONGEST_QUOTED = 5;

/** «مصدر في تنظيم "داعش" إن»: where a name in quotation marks closes; null where what opens is a statement. */
export function closeOfName(tokens: Tokens, open: number): number | null {
  if (!QUOTATION.has(word(tokens, open)) || NAMED_BY.test(word(tokens, open - 1)) === false) return null;
  for (let at = open + 2; at <= open + LONGEST_QUOTED; at++) if (QUOTATION.has(word(tokens, at))) return at;
  return null;
}

/** Nouns that a name in quotation marks follows. */
const NAMED_BY =
  /^[وفبل]?(?:ال)?(?:تنظيم|جماعه|حركه|قوات|عمليه|كتيبه|كتايب|لواء|ميليشيا|مليشيا|قناه|صحيفه|وكاله|مستشفي|جبهه|سرايا|حزب|منظمه|شبكه|موقع|غرفه|مجلس|مركز|فصيل)$/u;

const SOURCE_REACH = 9;
const OPENING = /^(?:ان|لكن|ولكن|بينما|فيما|بيد|وكانت?)$/u;
const SOURCES =
  /^[وف]?(?:ال)?(?:وكاله|قناه|صحيفه|موقع|اذاعه|تلفزيون|مصدر|مصادر|شهود|سكان|ناشطون|نشطاء|مسوول|المرصد|وزاره|وزير|متحدث|ناطق|بعثه|منظمه|شبكه|نقابه|لجنه|مستشفي)$/u;

/** «غير أن قناة النبأ القريبة من الإسلاميين تحدثت عن سقوط …»: a source that stands before its verb, at a clause's start. */
export function sourceBefore(tokens: Tokens, sentence: TokenRange, verb: number): Span | null {
  for (let i = verb - 1; i >= Math.max(sentence.first, verb - SOURCE_REACH); i--) {
    const form = tokens.forms[i];
    if (form === undefined || (form.kind === 'mark' && !QUOTATION.has(form.text))) return null;
    if (!SOURCES.test(form.text)) continue;
    if (i > sentence.first && !OPENING.test(word(tokens, i - 1))) return null;
    return phrase(tokens, i, verb, 0);
  }
  return null;
}

/** The span of tokens without marks at its ends; null for an empty one. `cut` folded units are left out in front. */
export function phrase(tokens: Tokens, first: number, last: number, cut: number): Span | null {
  let from = first;
  let to = last;
  while (from < to && tokens.forms[from]?.kind === 'mark') from++;
  while (to > from && tokens.forms[to - 1]?.kind === 'mark') to--;
  if (from >= to) return null;
  const end = tokens.ends[to - 1] as number;
  const start =
    cut > 0 && (tokens.forms[from]?.text.length ?? 0) > cut
      ? tokens.startAfter(from, cut)
      : (tokens.starts[from] as number);
  return start < end ? { start, end } : null;
}

/** «لوكالة فرانس برس», «لموقع …»: whom it was said to. */
export function tellsOutlet(tokens: Tokens, index: number): boolean {
  const form = tokens.forms[index];
  return form?.kind === 'word' && /^ل(?!ل)/u.test(form.text) && OUTLETS.has(form);
}
