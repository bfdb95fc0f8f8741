/** Finds the words of a paragraph that report events. A pure function of the paragraph. */

import type { Span } from '../model';
import type { ParagraphName } from '../recognise/paragraph';
import type { Form } from '../text/form';
import { IN_NO_TABLE } from '../text/knownWords';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { type WordSet, wordsOf } from '../text/wordSet';
import { CIVILIANS, CONSEQUENCES, LANDMARKS, POSTS, ROCKETS, SUICIDE_BOMBER } from './contextWords';
import { joinDeeds } from './deeds';
import { COVERED, type Found, NAME_OPENS, triggerAt } from './found';
import { type Happening, VIOLENT } from './happenings';
import { isHeadline } from './headline';
import { isOfKnown, ofToll, tellsOfKnown } from './known';
import { type Mood, moodOf } from './mood';
import { isLaunched } from './operations';
import { EXPOSED } from './statusWords';
import { followsThat, isApart, isAtOnce, isCountedFrom, isLater, isWhatWentBefore, turnsTo } from './turning';
import { isInstance } from './usual';
import { windowOf } from './windows';

/** Men and posts under arms, or people and places without, and the words that name them: UTF-16 units of the paragraph. */
export interface Hit extends Span {
  readonly armed: boolean;
}

/** A trigger; offsets are UTF-16 units into the paragraph, token indexes run over its tokens. */
export interface ParagraphTrigger extends Span, TokenRange {
  readonly happening: Happening;
  readonly verb: boolean;
  /** «الاشتباكات», «هذه المواجهات»: speaks of a happening already told. */
  readonly definite: boolean;
  /** «الهجوم», «للغارة»: a noun in the singular that bears the article itself. */
  readonly articled: boolean;
  /** «ووقع الهجوم مساء الأحد قرب …»: says where and when the one told of was. */
  readonly located: boolean;
  /** «أخرى», «كذلك», «سابق»: speaks of another one. */
  readonly other: boolean;
  readonly earlier: boolean;
  /** Its sentence turns to other news: «من جهة أخرى». */
  readonly turns: boolean;
  /** «الهجمات أسفرت عن», «وأسفر الهجوم عن»: sums up what its sentence tells. */
  readonly sums: boolean;
  /** «قصف مدفعي», «قذيفة أصابت»: a bombardment from the ground, by its own words. */
  readonly guns: boolean;
  /** «بعد اشتباكات», «عقب قصف»: told as the circumstance of another happening. */
  readonly circumstance: boolean;
  /** «خلال المعارك», «في الاشتباكات»: names the happening as where something else was done. */
  readonly during: boolean;
  /** «استرجعت فيه», «قتل خلاله»: done in the happening told before. */
  readonly within: boolean;
  /** «كان التنظيم قد استولى», «منذ استولى»: what had been before what the article tells. */
  readonly pluperfect: boolean;
  /** «المعارك استمرت فجر الثلاثاء», «أعلنت، الخميس، ارتفاع ضحايا القصف»: the day beside it is not when it began. */
  readonly undated: boolean;
  /** Stands in a headline or caption, which the body repeats. */
  readonly headline: boolean;
  readonly mood: Mood;
  /** Its sentence speaks of one who blew himself up: «الانتحاري». */
  readonly bomber: boolean;
  /** Who or what its words say was hit; null where nothing. */
  readonly hit: Hit | null;
  /** The landmark that it struck by its words: «حافلة»; null where none is named. */
  readonly struck: string | null;
  /** Index of its sentence among the paragraph's. */
  readonly sentence: number;
  /** The tokens that belong to it rather than to its neighbours. */
  readonly window: TokenRange;
}

/** «واستهدف قصف طيران حكومة الوفاق كذلك مواقع …». */
const ALSO = wordsOf('كذلك أيضا');
const ALSO_REACH = 5;
const OTHERS = wordsOf('أخرى آخر جديد جديدة مماثل مماثلا مماثلة مشابه مشابها مشابهة ثانية ثان ثانيا');
const EARLIER = wordsOf('سابق سابقة السابق السابقة الماضية');
const AFTER = wordsOf('خلفية بعد عقب إثر وبعد وعقب بعيد غداة ردا انتقاما');
const DURING = wordsOf('خلال أثناء وخلال في وفي');
/** «سيطرت … خلال معارك مع التنظيم»: not said of fighting told before. */
const IN_COURSE = wordsOf('خلال أثناء');
/** What may stand between «بعد» and the happening: «بعد يومين من القتال». */
const SPANS = wordsOf(
  'على يوم يومين أيام ساعة ساعتين ساعات أسبوع أسبوعين أسابيع شهر شهرين أشهر شهور من عدة ثلاثة أربعة خمسة ستة سبعة',
);
const CONTINUING = wordsOf(
  'استمرت استمر تستمر يستمر استمرار تواصلت تواصل يتواصل متواصلة مستمرة استمرارها توقف توقفت يتوقف تتوقف هدأت هدأ',
);
/** «وكانت المواجهات بدأت الجمعة». */
const BEGAN = wordsOf('بدأت بدأ تبدأ يبدأ اندلعت اندلع انطلقت انطلق دخلت دخل تدخل يدخل سرت سرى تسري يسري');
const WITHIN = wordsOf('فيه فيها خلاله خلالها');

const ARTICLED =
  /^[وف]?(?:[بك]?ال|لل)(?:هجوم|اعتداء|غاره|ضربه|تفجير|انفجار|كمين|اغتيال|اختطاف|خطف|مجزره|مذبحه|استهداف|عمليه|قتل)$/u;
const TOOK_PLACE = wordsOf('وقع وقعت ووقع ووقعت حدث حدثت وحدث وحدثت نفذ ونفذ جرى وجرى');

/** Reads the triggers of a paragraph in text order. */
export function readTriggers(
  tokens: Tokens,
  sentences: readonly TokenRange[],
  names: readonly ParagraphName[],
): ParagraphTrigger[] {
  const marks = markNames(tokens, names);
  const headline = isHeadline(tokens);
  const triggers: ParagraphTrigger[] = [];
  sentences.forEach((range, sentence) => {
    const words: Found[] = [];
    let bomber = false;
    for (let index = range.first; index < range.last; index++) {
      const form = tokens.forms[index] as Form;
      if (form.kind !== 'word' || form.number === IN_NO_TABLE) continue;
      if (SUICIDE_BOMBER.has(form)) bomber = true;
      const trigger = ((marks[index] ?? 0) & COVERED) !== 0 ? null : triggerAt(tokens, index, range, marks);
      if (trigger !== null) words.push(trigger);
    }
    if (words.length === 0) return;
    const found = joinDeeds(tokens, words);
    found.forEach((trigger, position) => {
      const window = windowOf(tokens, range, found[position - 1], trigger, found[position + 1], marks);
      triggers.push(finish(tokens, trigger, window, sentence, range, bomber, headline));
    });
  });
  return triggers;
}

/** By token: `COVERED` where it is part of a name and no trigger, `NAME_OPENS` where a faction or place is named. */
function markNames(tokens: Tokens, names: readonly ParagraphName[]): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  for (const { first, last, start, named, type, asks } of names) {
    const head = tokens.forms[first];
    const operation = head !== undefined && (head.text === 'عمليه' || head.text === 'معركه' || head.text === 'حمله');
    // «أطلقت عملية «البنيان المرصوص»»: a name that is also the deed of launching it.
    const launched = named && operation && isLaunched(tokens, first);
    // «فتح مسلحون النار»: what names a faction only where the article supports it may be a verb.
    if (asks === 'support' && last === first + 1) continue;
    if (named || (type === 'faction' && !operation))
      for (let at = launched ? first + 1 : first; at < last; at++) marks[at] = (marks[at] as number) | COVERED;
    // «هجوم بمصراتة» is any attack there.
    if (named && type !== 'person' && start === tokens.starts[first])
      marks[first] = (marks[first] as number) | NAME_OPENS;
  }
  return marks;
}

function finish(
  tokens: Tokens,
  found: Found,
  window: TokenRange,
  sentence: number,
  range: TokenRange,
  bomber: boolean,
  headline: boolean,
): ParagraphTrigger {
  const { index, last, cut, word, happening, definite } = found;
  return {
    first: index,
    last,
    start: tokens.startAfter(index, cut),
    end: tokens.ends[last - 1] as number,
    happening,
    verb: word.verb,
    definite: definite || (word.verb ? tellsOfKnown(tokens, index) : isOfKnown(tokens, index, last)),
    articled: !word.verb && ARTICLED.test(tokens.forms[index]?.text ?? ''),
    located: !word.verb && (TOOK_PLACE.has(tokens.forms[index - 1]) || TOOK_PLACE.has(tokens.forms[last])),
    sums: !word.verb && definite && (isIn(tokens, last, CONSEQUENCES) || isIn(tokens, index - 1, CONSEQUENCES)),
    guns: happening === 'bombardment' && byGuns(tokens, index, last, window),
    circumstance: !word.verb && follows(tokens, index),
    during: !word.verb && (definite ? DURING : IN_COURSE).has(tokens.forms[index - 1]),
    within: word.verb && WITHIN.has(tokens.forms[index + 1]),
    pluperfect: word.verb ? hadBeen(tokens, index) : hadHit(tokens, index, last),
    other:
      (!word.verb && !definite && isCountedFrom(tokens, index)) ||
      hasWord(tokens, index, Math.min(last + 2, window.last), OTHERS) ||
      (word.verb && VIOLENT.has(happening) && ALSO_BEFORE.has(tokens.forms[index - 1])) ||
      (word.verb && VIOLENT.has(happening) && isLater(tokens, range.first, index)) ||
      (!definite && isApart(tokens, range.first)) ||
      followsThat(tokens, index) ||
      isInstance(tokens, range.first, index) ||
      isAtOnce(tokens, last) ||
      (!word.verb && isWhatWentBefore(tokens, index)) ||
      (!isOwn(tokens, index) && isAlso(tokens, index, Math.min(last + ALSO_REACH, window.last))),
    // «الهدنة التي وضعت حدا لمعارك أوقعت 150 قتيلا».
    earlier:
      tokens.forms[index - 1]?.text === 'حدا' ||
      isEarlier(tokens, index, Math.min(last + (word.verb || happening === 'takeover' ? 4 : 1), window.last)),
    turns: !definite && turnsTo(tokens, range.first),
    undated:
      !word.verb &&
      (hasWord(tokens, index - 1, last + 1, CONTINUING) ||
        (definite && BEGAN.has(tokens.forms[last])) ||
        ofToll(tokens, index)),
    headline,
    mood: moodOf(tokens, found, range),
    bomber,
    hit:
      exposedTo(tokens, index, found.proclitics) ??
      hitBy(
        tokens,
        happening === 'shooting' ? index + 1 : last,
        Math.min(window.last, last + (word.verb ? VERB_HIT_REACH : HIT_REACH)),
      ),
    struck: struckIn(tokens, index + 1, Math.min(window.last, last + STRUCK_REACH)),
    sentence,
    window,
  };
}

/** «الغارات استهدفت أيضا رتلا»: the raids told of, which hit more. */
function isOwn(tokens: Tokens, index: number): boolean {
  return /^(?:ال)(?:غارات|ضربات|هجمات)$/u.test(tokens.forms[index]?.text ?? '');
}

/** Whether a word of a table stands at a token. */
function isIn(tokens: Tokens, at: number, table: { has(form: Form): boolean }): boolean {
  const form = tokens.forms[at];
  return form?.kind === 'word' && table.has(form);
}

const GUNS_REACH = 5;
const BLOW = /قصف/u;

/** Rockets and shells among the words of a trigger, from `index` to `end`, or right behind it. */
function byGuns(tokens: Tokens, index: number, end: number, { first, last }: TokenRange): boolean {
  for (let at = Math.max(first, index - 1); at < Math.min(last, Math.max(end, index + GUNS_REACH)); at++)
    if (isIn(tokens, at, ROCKETS) && !BLOW.test(tokens.forms[at]?.text ?? '')) return true;
  return false;
}

/** «كذلك استهدف الطيران منزلا», «كما سقطت قذائف»: a further deed. */
const ALSO_BEFORE = wordsOf('كذلك كما أيضا');

/** «واستهدف القصف كذلك مواقع»; «الاشتباكات أسفرت أيضا عن» speaks of what it led to. */
function isAlso(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const before = tokens.forms[at - 1];
    // «وأسفر الهجوم كذلك عن».
    if (isIn(tokens, from - 1, CONSEQUENCES)) return false;
    if (ALSO.has(tokens.forms[at]) && !(before?.kind === 'word' && CONSEQUENCES.has(before))) return true;
  }
  return false;
}

const HIT_REACH = 6;
const VERB_HIT_REACH = 8;

const EXPOSED_REACH = 5;

/** «تعرض صحفي لاعتداء», «تعرضت دورية لإطلاق نار»: who is said to have been exposed to it. */
function exposedTo(tokens: Tokens, index: number, proclitics: string): Hit | null {
  if (!proclitics.endsWith('ل')) return null;
  for (let at = index - 1; at >= index - EXPOSED_REACH; at--)
    if (EXPOSED.has(tokens.forms[at])) return hitBy(tokens, at + 1, index);
  return null;
}

/** «هجوم شنه مجهولون على نقطة حراسة»: armed; «أطلقوا النار على مهاجرين»: unarmed. The first that is named counts. */
function hitBy(tokens: Tokens, from: number, to: number): Hit | null {
  for (let at = from; at < to; at++) {
    const form = tokens.forms[at];
    // «هجومها على المدينة، مؤكدة أن مسلحين أردوا طبيبا»: another deed.
    if (form?.text === '،') return null;
    if (form?.kind !== 'word') continue;
    const post = POSTS.get(form);
    const found = post ?? CIVILIANS.get(form);
    if (found !== null)
      return { armed: post !== null, start: tokens.startAfter(at, found.cut), end: tokens.ends[at] as number };
  }
  return null;
}

const STRUCK_REACH = 5;

/** «استهداف حافلة تقل جنودا»: the first landmark behind a trigger, before any comma. */
function struckIn(tokens: Tokens, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const form = tokens.forms[at];
    if (form?.text === '،' || form === undefined) return null;
    const landmark = form.kind === 'word' ? LANDMARKS.get(form) : null;
    if (landmark !== null) return landmark.key;
  }
  return null;
}

const BEEN = wordsOf('كان كانت كانوا كانا وكان وكانت وكانوا وكانا');
const BEEN_REACH = 8;
const SINCE = wordsOf('منذ ومنذ');

/** «وكانت قوات حفتر قد أقرت», «كان قد خطفهم». */
function hadBeen(tokens: Tokens, index: number): boolean {
  // «منذ استولى فصيل منافس على العاصمة»: since when things are as they are.
  if (SINCE.has(tokens.forms[index - 1])) return true;
  if (tokens.forms[index - 1]?.text !== 'قد') return false;
  for (let at = index - 2; at >= index - BEEN_REACH; at--) if (BEEN.has(tokens.forms[at])) return true;
  return false;
}

/** «وكانت ثلاثة تفجيرات قد ضربت السوق». */
function hadHit(tokens: Tokens, index: number, last: number): boolean {
  if (tokens.forms[last]?.text !== 'قد') return false;
  return BEEN.has(tokens.forms[index - 1]) || BEEN.has(tokens.forms[index - 2]);
}

const PERIODS = wordsOf('الليلة الأيام الساعات الأسابيع السنة الأشهر السنوات القليلة المرة الفترة الشهور');

/** «مواجهات سابقة», «استعاد في وقت سابق»; «الليلة الماضية» is a time and no earlier one. */
function isEarlier(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (EARLIER.has(tokens.forms[at]) && !PERIODS.has(tokens.forms[at - 1])) return true;
  return false;
}

/** «بعد اشتباكات», «عقب انسحاب», «بعد يومين من القتال». */
function follows(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= index - 4; at--) {
    const form = tokens.forms[at];
    if (form === undefined) return false;
    if (AFTER.has(form)) return true;
    if (form.kind !== 'number' && !SPANS.has(form) && at < index - 1) return false;
  }
  return false;
}

function hasWord(tokens: Tokens, from: number, to: number, words: WordSet): boolean {
  for (let at = from; at < to; at++) if (words.has(tokens.forms[at])) return true;
  return false;
}
