/** Who says it: attributions of a paragraph, and the words each of them covers. */

import type { Span, Speaker } from '../model';
import { formTest } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { OUTCOME_HEADS, TOLL_NOUNS } from './lexicon/outcomes';
import { VAGUE } from './lexicon/qualifiers';
import { ACCORDING, GOING_ON_SAYING, SAYING, SOURCES, SPEECH_OPENERS } from './lexicon/speakers';
import { NUMBER_WORDS } from './numberWords';
import { LONGEST, readSource, type Source, sourceEnd } from './sources';
import { isNaming, isStatement, trailsOff } from './speakerEnds';
import { closeOfName, isTold, phrase, QUOTATION, sourceBefore, TELLS, tellsOutlet } from './speakerNames';
import { nounAt, word } from './words';

/** A speaker with what he is said to say. */
export interface Attribution {
  /** Null where a paragraph goes on («وأضاف أن») for whoever spoke in the one before. */
  readonly speaker: Speaker | null;
  readonly sentence: number;
  /** The tokens whose statements are his. */
  readonly scope: TokenRange;
  /** Whether it stands after the statement: «…، وفق مصادر طبية». */
  readonly trailing: boolean;
}

/** «رفعت المنظمة العدد إلى 53»: who gives a new toll. */
const COUNTS_ANEW = wordsOf('رفع رفعت خفض خفضت ورفع ورفعت وخفض وخفضت');
const COUNT_REACH = 8;

/** Whether a word may say who says something. */
const mayAttribute = formTest(
  (form) =>
    form.kind === 'word' &&
    (ACCORDING.has(form) || SAYING.has(form) || COUNTS_ANEW.has(form) || form.text === 'وفق' || form.text === 'علي'),
);

/** Who says what in a paragraph. */
export interface Attributions {
  readonly found: readonly Attribution[];
  /** Who has the word at its end; null where it names nobody who speaks. */
  readonly last: Speaker | null;
}

/** The attributions of a paragraph, sentence by sentence. A sentence that goes on («وأضاف أن») keeps the speaker before. */
export function readAttributions(tokens: Tokens, sentences: readonly TokenRange[]): Attributions {
  const found: Attribution[] = [];
  let speaker: Speaker | null = null;
  sentences.forEach((sentence, index) => {
    const ahead = namedAhead(tokens, sentence);
    if (ahead !== null) found.push(attribution(speakerOf(ahead), index, sentence, false));
    for (let i = sentence.first; i < sentence.last; i++) {
      const form = tokens.forms[i];
      if (form === undefined || !mayAttribute(form)) continue;
      if (ACCORDING.has(form) || (form.text === 'وفق' && i > sentence.first)) {
        const source = readSource(tokens, sentence, i);
        if (source === null) continue;
        const opens = i === sentence.first || (i === sentence.first + 1 && tokens.forms[i - 1]?.kind === 'mark');
        const scope = opens ? sentence : { first: sentence.first, last: i };
        found.push(attribution(speakerOf(source), index, scope, !opens));
        if (!opens && isPutIn(tokens, sentence, i, source))
          found.push(attribution(speakerOf(source), index, { first: i, last: sentence.last }, false));
        continue;
      }
      if (form.text === 'علي' && word(tokens, i + 1) === 'ما' && SAYING.has(tokens.forms[i + 2] ?? form)) {
        const source = readSource(tokens, sentence, i);
        if (source !== null)
          found.push(attribution(speakerOf(source), index, { first: sentence.first, last: i }, true));
        i += 2;
        continue;
      }
      if (form.text === 'علي' && word(tokens, i + 1) === 'حد' && IN_HIS_WORDS.has(tokens.forms[i + 2])) {
        // «على حد قول المتحدث»; «على حد قوله» is whoever speaks.
        const named = PRONOUN.test(word(tokens, i + 2))
          ? null
          : phrase(tokens, i + 3, sourceEnd(tokens, i + 3, sentence.last), 0);
        const by = named === null ? speaker : { ...named, via: null };
        found.push(attribution(by, index, { first: sentence.first, last: i }, true));
        i += 2;
        continue;
      }
      if (COUNTS_ANEW.has(form)) {
        const counting = countsAnew(tokens, sentence, i);
        if (counting === null) continue;
        speaker = speakerOf(counting);
        found.push(attribution(speaker, index, { first: i, last: sentence.last }, false));
        continue;
      }
      const said = SAYING.get(form);
      if (said === null || said.definite || /[بلك]/u.test(said.proclitics) || isNaming(tokens, i)) continue;
      const named = speakerBefore(tokens, sentence, i) ?? readSpeaker(tokens, sentence, i);
      if (named !== null && isAfterthought(tokens, sentence, i, named.span)) {
        found.push(attribution(speakerOf(named), index, { first: sentence.first, last: i - 1 }, true));
        continue;
      }
      if (named === null && !(GOING_ON_SAYING.has(said.key) && goesOn(tokens, i))) continue;
      if (named !== null) speaker = speakerOf(named);
      // «حصيلة سابقة أشارت إلى»: only a verb that opens its clause goes on for somebody of the paragraph before.
      else if (speaker === null && i > sentence.first && said.proclitics === '') continue;
      found.push(attribution(speaker, index, { first: i, last: sentence.last }, false));
    }
  });
  return { found, last: speaker };
}

/** Who stands between a verb of raising and the toll that he raises; null where no toll is raised by anybody. */
function countsAnew(tokens: Tokens, { last }: TokenRange, verb: number): Source | null {
  for (let at = verb + 2; at < Math.min(last, verb + COUNT_REACH); at++) {
    const form = tokens.forms[at];
    if (form?.kind !== 'word') return null;
    if (!TOLL_NOUNS.has(form)) continue;
    const span = phrase(tokens, verb + 1, at, 0);
    return span === null ? null : { span, via: null };
  }
  return null;
}

const IN_HIS_WORDS = wordsOf('قول قوله قولها قولهم تعبير تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم');
const PRONOUN = /(?:ه|ها|هم)$/u;

const COLON_REACH = 7;

/** «مسؤول ليبي: 43 قتيلا في قصف»: who is named before the colon that a sentence opens with. */
function namedAhead(tokens: Tokens, { first, last }: TokenRange): Source | null {
  const form = tokens.forms[first];
  if (form?.kind !== 'word' || !SOURCES.has(form)) return null;
  for (let at = first + 1; at < Math.min(last - 1, first + COLON_REACH); at++) {
    if (word(tokens, at) === ':') {
      const span = phrase(tokens, first, at, 0);
      return span === null ? null : { span, via: null };
    }
    if (tokens.forms[at]?.kind !== 'word') return null;
  }
  return null;
}

/** «سقط ثلاثة قتلى، كما ذكرت وكالة الأنباء»: said of what stands before; «كما قال المتحدث إن …» goes on. */
function isAfterthought(tokens: Tokens, sentence: TokenRange, verb: number, { end }: Span): boolean {
  if (word(tokens, verb - 1) !== 'كما' || verb - 1 <= sentence.first) return false;
  let at = verb + 1;
  while (at < sentence.last && (tokens.starts[at] as number) < end) at++;
  for (const limit = Math.min(sentence.last, at + OPENING_REACH); at < limit; at++)
    if (/^(?:ب?ان|ب?انه|ب?انها|ب?انهم|:|"|«|الي|عن)$/u.test(word(tokens, at))) return false;
  return true;
}

const OPENING_REACH = 4;

function attribution(speaker: Speaker | null, sentence: number, scope: TokenRange, trailing: boolean): Attribution {
  return { speaker, sentence, scope, trailing };
}

/** «ونزح، وفق الأمم المتحدة، أكثر من 10500 شخص», «بلغت بحسب المرصد 112 قتيلا»: what is said stands on both sides. */
function isPutIn(tokens: Tokens, sentence: TokenRange, index: number, { span }: Source): boolean {
  const verb = tokens.forms[index - 2];
  if (word(tokens, index - 1) === '،' && verb !== undefined && OUTCOME_HEADS.has(verb)) return true;
  let next = index + 1;
  while (next < sentence.last && (tokens.starts[next] as number) < span.end) next++;
  return tokens.forms[next]?.kind === 'number';
}

function speakerOf({ span: { start, end }, via }: Source): Speaker {
  return { start, end, via };
}

function goesOn(tokens: Tokens, verb: number): boolean {
  const at = speakerStart(tokens, verb);
  const next = tokens.forms[at] ?? tokens.forms[verb + 1];
  return next !== undefined && (next.kind === 'mark' || SPEECH_OPENERS.has(next) || tellsOutlet(tokens, at));
}

/** Where the speaker behind a verb starts: «أفاد أمس الأربعاء مسؤول», «أفادت فيه معلومات», «ذكرت من جهتها القوات». */
function speakerStart(tokens: Tokens, verb: number): number {
  let from = verb + 1;
  while (from - verb <= BETWEEN_REACH) {
    // «وقال، من جانبه، المتحدث»
    const mark = word(tokens, from) === '،' ? 1 : 0;
    const length = betweenAt(tokens, from + mark);
    if (length === 0) return mark === 1 && from > verb + 1 ? from + 1 : from;
    from += mark + length;
  }
  return from;
}

const BETWEEN_REACH = 4;

/** How many words at a token may stand between a verb and its speaker: of time, or «من جهته», «في بيان له». */
function betweenAt(tokens: Tokens, index: number): number {
  if (BETWEEN.has(word(tokens, index))) return 1;
  if (word(tokens, index) === 'في' && isStatement(word(tokens, index + 1)))
    return OF_STATEMENTS.test(word(tokens, index + 2)) ? 3 : 2;
  if (word(tokens, index) !== 'من' || !ON_HIS_SIDE.test(word(tokens, index + 1))) return 0;
  return word(tokens, index + 2) === 'اخري' ? 3 : 2;
}

/** «أكدت في بيان لها», «ذكر في وقت سابق». */
const OF_STATEMENTS =
  /^(?:له|لها|لهم|رسمي|مقتضب|صحفي|صحفيه|صحافي|صحافيه|سابق|لاحق|متلفز|متلفزه|تلفزيوني|مصور|اخر|ثان)$/u;
const ON_HIS_SIDE = /^(?:جهت|جانب|ناحيت)(?:ه|ها|هم|هما)$|^(?:جهه|جانب|ناحيه)$/u;

/** «وكانت وكالة الصحافة الفرنسية قد أفادت»: the speaker between «كان» and «قد». */
function speakerBefore(tokens: Tokens, sentence: TokenRange, verb: number): Source | null {
  if (word(tokens, verb - 1) !== 'قد') {
    const source = sourceBefore(tokens, sentence, verb);
    return source === null ? null : { span: source, via: null };
  }
  for (let i = verb - 2; i >= Math.max(sentence.first, verb - 12); i--) {
    if (!/^[وف]?كانت?$/u.test(word(tokens, i))) continue;
    const span = phrase(tokens, i + 1, verb - 1, 0);
    return span === null ? null : { span, via: null };
  }
  return null;
}

/** «وقال محمد العزومي المتحدث باسم … لوكالة الصحافة الفرنسية، إن»: the phrase after the verb, and to whom it was said. */
function readSpeaker(tokens: Tokens, sentence: TokenRange, verb: number): Source | null {
  const from = speakerStart(tokens, verb);
  if (from >= sentence.last) return null;
  if (/^(?:في|علي|من|مع|ب|ل)$/u.test(word(tokens, from)) || tellsOutlet(tokens, from)) return null;
  if (tokens.forms[from]?.kind === 'number' || opensQuotation(tokens, from)) return null;
  const carried = tokens.forms[from];
  // «نقل ثمانية جرحى إلى المستشفى» says nothing.
  if (CARRIES.test(word(tokens, verb)) && carried !== undefined && (NUMBER_WORDS.has(carried) || VAGUE.has(carried)))
    return null;
  let to = from;
  let via: Span | null = null;
  const limit = Math.min(sentence.last, from + LONGEST);
  for (; to < limit; to++) {
    const form = tokens.forms[to];
    if (form === undefined) break;
    if (to > from && word(tokens, to) === 'عن' && CARRIES.test(word(tokens, verb))) {
      // «نقلت وكالة الأناضول عن العميد … قوله»
      const source = phrase(tokens, to + 1, sourceEnd(tokens, to + 1, sentence.last), 0);
      const outlet = phrase(tokens, from, to, 0);
      if (source !== null && outlet !== null) return { span: source, via: outlet };
    }
    const close = to > from ? closeOfName(tokens, to) : null;
    if (close !== null) {
      to = close;
      continue;
    }
    // «أفاد مسؤول أمني وكالة فرانس برس»: whom he told.
    if (to > from && TELLS.test(word(tokens, verb)) && isTold(tokens, to)) {
      via = phrase(tokens, to, outletEnd(tokens, to, limit), 0);
      break;
    }
    if (ends(tokens, to)) break;
    if (to > from && trailsOff(tokens, to)) {
      via = toldBehind(tokens, to, limit);
      break;
    }
    if (to > from && tellsOutlet(tokens, to)) {
      via = phrase(tokens, to, outletEnd(tokens, to, limit), 1);
      break;
    }
    // «قال المصدر لـ«بوابة البلاد»»
    if (to > from && word(tokens, to) === 'ل' && QUOTATION.has(word(tokens, to + 1))) {
      via = phrase(tokens, to + 1, outletEnd(tokens, to + 1, limit), 0);
      break;
    }
    const through = throughAt(tokens, to);
    if (through !== null && to > from) {
      const end = sourceEnd(tokens, through, sentence.last);
      const first = phrase(tokens, from, to, 0);
      const second = phrase(tokens, through, end, 0);
      return second === null || first === null ? null : { span: second, via: first };
    }
  }
  const span = phrase(tokens, from, to, 0);
  return span === null ? null : { span, via };
}

/** Verbs that bring what others said: «نقلت», «ونقل». */
const CARRIES = /^[وف]?نقلت?$/u;
/** Words of time between the verb and its speaker. Folded. */
const BETWEEN = new Set(
  `امس اليوم الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت مساء صباح فجر ليل ظهر الماضي فيه فيها به بها
   لاحقا سابقا ايضا بدوره بدورها`.split(/\s+/u),
);

/** «وأضاف «تسببت المعارك …»»: what is said follows at once; a name in quotation marks is short. */
function opensQuotation(tokens: Tokens, index: number): boolean {
  if (!QUOTATION.has(word(tokens, index))) return false;
  for (let i = index + 1; i <= index + 5; i++) if (QUOTATION.has(word(tokens, i))) return false;
  return true;
}

function ends(tokens: Tokens, index: number): boolean {
  const form = tokens.forms[index];
  if (form === undefined) return true;
  if (form.kind === 'mark') {
    if (form.text === ':' || form.text === '"' || form.text === '“') return true;
    // A comma may set off an apposition («وزير الدفاع الأمريكي، آشتون كارتر، مقتل»), unless a clause follows.
    return form.text === '،' && tokens.forms[index + 1]?.kind !== 'word';
  }
  if (SPEECH_OPENERS.has(form)) return true;
  const outcome = OUTCOME_HEADS.get(form);
  if (outcome !== null && !outcome.definite) return true;
  const saying = SAYING.get(form);
  if (saying !== null && saying.proclitics !== '') return true;
  // «نعت كتيبة 204 أربعة من مقاتليها»
  if (form.kind === 'word' && NUMBER_WORDS.get(form)?.proclitics === '' && word(tokens, index + 1) === 'من')
    return true;
  return form.kind === 'number' ? false : /^(?:ب|عن)/u.test(form.text) && nounAt(tokens, index)?.value.outcome != null;
}

/** «قال ضابط طلب عدم ذكر اسمه لوكالة فرانس برس إن»: whom he told, behind what is said of him. */
function toldBehind(tokens: Tokens, from: number, limit: number): Span | null {
  for (let at = from; at < limit && !/^(?:ب?ان(?:ه|ها|هم)?|[:"،])$/u.test(word(tokens, at)); at++)
    if (tellsOutlet(tokens, at)) return phrase(tokens, at, outletEnd(tokens, at, limit), 1);
  return null;
}

function outletEnd(tokens: Tokens, from: number, limit: number): number {
  let to = from + 1;
  while (to < limit && to < from + 5 && tokens.forms[to]?.kind === 'word' && !ends(tokens, to)) to++;
  return to;
}

/** «-نقلاً عن مصادر محلية-»: where the source behind the speaker starts. */
function throughAt(tokens: Tokens, index: number): number | null {
  const at = tokens.forms[index]?.kind === 'mark' ? index + 1 : index;
  return word(tokens, at) === 'نقلا' && word(tokens, at + 1) === 'عن' ? at + 2 : null;
}
