/** Sources: who is named behind «وفق», «بحسب», «نقلا عن», and through whom it came. */

import type { Span } from '../model';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { OUTCOME_HEADS } from './lexicon/outcomes';
import { SAYING, SPEECH_OPENERS } from './lexicon/speakers';
import { tellsHow } from './speakerEnds';
import { closeOfName, isTold, phrase, TELLS, tellsOutlet } from './speakerNames';
import { nounAt, word } from './words';

/** A speaker's phrase is no longer than this many tokens. */
export const LONGEST = 22;

/** A speaker's phrase, and the agency's through which he is quoted. */
export interface Source {
  readonly span: Span;
  readonly via: Span | null;
}

/** «وفق ما نقلته وكالة أسوشيتد برس في تغريدة، عن مصادر طبية ليبية»; «حسب بيان للقوات الليبية». */
export function readSource(tokens: Tokens, sentence: TokenRange, index: number): Source | null {
  let from = index + 1;
  const takesLam = TAKES_LAM.test(word(tokens, index));
  if (word(tokens, from) === 'ما' || /ما$/u.test(word(tokens, index))) {
    if (word(tokens, from) === 'ما') from++;
    const verb = tokens.forms[from];
    if (verb === undefined || verb.kind !== 'word') return null;
    from++;
  } else if (word(tokens, from) === 'عن') from++;
  else if (takesLam && !word(tokens, from).startsWith('ل')) return null;
  const end = sourceEnd(tokens, from, sentence.last);
  const cut = takesLam && word(tokens, from).startsWith('ل') ? 1 : 0;
  // «وفق ما أفاد مسؤول أمني وكالة فرانس برس»: whom he told.
  if (TELLS.test(word(tokens, from - 1)))
    for (let told = from + 1; told < end; told++) {
      const speaker = isTold(tokens, told) ? phrase(tokens, from, told, 0) : null;
      if (speaker !== null) return { span: speaker, via: phrase(tokens, told, end, 0) };
    }
  // «حسبما ذكر مصدر طبي لوكالة فرانس برس»
  for (let told = from + 1; told < end; told++) {
    const speaker = tellsOutlet(tokens, told) ? phrase(tokens, from, told, cut) : null;
    if (speaker !== null) return { span: speaker, via: phrase(tokens, told, end, 1) };
  }
  const span = phrase(tokens, from, end, cut);
  if (span === null) return null;
  let behind = end;
  while (behind < Math.min(sentence.last, end + 5) && word(tokens, behind) !== 'عن') behind++;
  if (word(tokens, behind) === 'عن' && /^(?:نقل|اورد|ذكر)/u.test(word(tokens, from - 1))) {
    const source = phrase(tokens, behind + 1, sourceEnd(tokens, behind + 1, sentence.last), 0);
    if (source !== null) return { span: source, via: span };
  }
  return { span, via: null };
}

/** A source ends at a mark, at a new clause, or where something is told of it. */
export function sourceEnd(tokens: Tokens, from: number, limit: number): number {
  let to = from;
  for (; to < Math.min(limit, from + LONGEST); to++) {
    const form = tokens.forms[to];
    if (form === undefined) break;
    const close = to > from ? closeOfName(tokens, to) : null;
    if (close !== null) {
      to = close;
      continue;
    }
    if (form.kind === 'mark') break;
    if (to === from) continue;
    if (SPEECH_OPENERS.has(form) || ENDS.has(form.text) || tellsHow(tokens, to)) break;
    // «بحسب المرصد 112 قتيلا»; «قناة 218» is a name.
    if (form.kind === 'number' && nounAt(tokens, to + 1) !== null) break;
    const saying = SAYING.get(form);
    if (saying !== null && saying.proclitics !== '') break;
    // «نقلا عن مسعفين بمقتل أربعة»
    if (OUTCOME_HEADS.get(form)?.proclitics === 'ب') break;
  }
  return to;
}

/** «وفقا لمصادر طبية», «طبقا للشرطة». */
const TAKES_LAM = /^و?(?:وفقا|طبقا)$/u;
const ENDS = new Set('فان فقد ايضا الذي التي الذين في بينما فيما كما عن'.split(' '));
