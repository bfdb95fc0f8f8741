/** Finds the words of a paragraph that report events. A pure function of the paragraph. */

import type { Span } from '../model';
import type { ParagraphName } from '../recognise/paragraph';
import type { Form } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { ARCHIVE, DEMANDS, DENIALS, PLANS } from './statusWords';
import {
  AIR,
  BOMB,
  CHEMICAL,
  CONSEQUENCES,
  type Happening,
  SPOILS,
  SUICIDE,
  TRIGGERS,
  type TriggerWord,
  VIOLENT,
} from './triggerWords';

/** A trigger; offsets are UTF-16 units into the paragraph, token indexes run over its tokens. */
export interface ParagraphTrigger extends Span, TokenRange {
  readonly happening: Happening;
  readonly verb: boolean;
  /** «الاشتباكات», «هذه المواجهات»: speaks of a happening already told. */
  readonly definite: boolean;
  /** «أخرى», «كذلك», «سابق»: speaks of another one. */
  readonly other: boolean;
  readonly earlier: boolean;
  /** «بعد اشتباكات», «عقب قصف»: told as the circumstance of another happening. */
  readonly circumstance: boolean;
  /** «استرجعت فيه», «قتل خلاله»: done in the happening told before. */
  readonly within: boolean;
  /** Stands in a headline or caption, which the body repeats. */
  readonly headline: boolean;
  readonly mood: 'told' | 'demanded' | 'planned' | 'denied' | 'archive';
  /** Index of its sentence among the paragraph's. */
  readonly sentence: number;
  /** The tokens that belong to it rather than to its neighbours. */
  readonly window: TokenRange;
}

const DEMONSTRATIVES = new Set(['هذه', 'هذا', 'تلك', 'ذلك', 'نفس', 'ذات']);
const OTHERS = new Set(['اخري', 'اخر', 'كذلك', 'ايضا', 'جديد', 'جديده', 'مماثل', 'مماثله', 'ثانيه', 'ثان']);
const EARLIER = new Set(['سابق', 'سابقه', 'السابق', 'السابقه', 'الماضيه']);
const BREAKS = new Set(['،', ',', '؛', ';', '-', '–', '(', ')', ':']);
const CLAUSE_WORDS = new Set(
  'بينما فيما حين حيث كما وذلك بعدما قبل بعد عقب اثر التي الذي الذين مما ما لكن وكان وكانت ان انه انها'.split(' '),
);
const BATTLEFIELDS = new Set('محاور محور خطوط خط جبهات جبهه ساحه ساحات ارض ميدان مناطق'.split(' '));
const AFTER = new Set('بعد عقب اثر وبعد وعقب بعيد غداه'.split(' '));
const WITHIN = new Set(['فيه', 'فيها', 'خلاله', 'خلالها']);
const NOT_OPERATIONS = /^(?:العسكريه|الامنيه|الانتحاريه|البريه|الجويه|السلام|الانقاذ|السياسيه|التفتيش)$/u;
const CLOSE = 3;
const NEAR = 8;
const MOOD_REACH = 7;

/** Reads the triggers of a paragraph in text order. */
export function readTriggers(
  tokens: Tokens,
  sentences: readonly TokenRange[],
  names: readonly ParagraphName[],
): ParagraphTrigger[] {
  const covered = coveredByNames(tokens, names);
  // «معركة بنغازي»: a noun with a place right behind it is as definite as one with the article.
  const places = new Set(names.flatMap(({ type, first, named }) => (type === 'place' && named ? [first] : [])));
  const triggers: ParagraphTrigger[] = [];
  sentences.forEach((range, sentence) => {
    const found: Found[] = [];
    for (let index = range.first; index < range.last; index++) {
      const trigger = covered[index] === 1 ? null : triggerAt(tokens, index, range, places);
      if (trigger === null) continue;
      const before: Found | undefined = found[found.length - 1];
      if (before !== undefined && sameDeed(tokens, before, trigger)) {
        found[found.length - 1] = mergeDeeds(before, trigger);
        continue;
      }
      found.push(trigger);
    }
    found.forEach((trigger, position) => {
      const window = windowOf(tokens, range, found[position - 1], trigger, found[position + 1]);
      triggers.push(finish(tokens, trigger, window, sentence, range));
    });
  });
  return triggers;
}

interface Found {
  readonly index: number;
  readonly last: number;
  readonly cut: number;
  readonly word: TriggerWord;
  readonly happening: Happening;
  readonly definite: boolean;
  readonly proclitics: string;
}

function coveredByNames(tokens: Tokens, names: readonly ParagraphName[]): Uint8Array {
  const covered = new Uint8Array(tokens.count);
  for (const { first, last, named, type } of names) {
    const head = tokens.forms[first];
    const operation = head !== undefined && (head.text === 'عمليه' || head.text === 'معركه' || head.text === 'حمله');
    if (named || (type === 'faction' && !operation)) covered.fill(1, first, last);
  }
  return covered;
}

function triggerAt(tokens: Tokens, index: number, range: TokenRange, places: ReadonlySet<number>): Found | null {
  const form = tokens.forms[index];
  if (form === undefined || form.kind !== 'word') return null;
  const hit = TRIGGERS.get(form);
  if (hit === null) return null;
  const word = hit.value.find(({ before }) => before === undefined || precedes(tokens, index, range, before));
  if (word === undefined) return null;
  if (word.verb && (hit.definite || !verbProclitics(hit.proclitics))) return null;
  if (!word.verb && hit.proclitics.includes('س')) return null;
  if (isConsequence(tokens, index, range, word) || takesSpoils(tokens, index, word)) return null;
  if (!word.verb && BATTLEFIELDS.has(tokens.forms[index - 1]?.text ?? '')) return null;
  if (word.happening === 'operation' && !namesOperation(tokens, index)) return null;
  if (word.happening === 'relocation' && isTriggerNoun(tokens.forms[index + 1])) return null;
  const happening = specify(tokens, index, range, word.happening);
  if (happening === null) return null;
  return {
    index,
    last: nounEnd(tokens, index, word, range),
    cut: hit.cut,
    word,
    happening,
    definite:
      places.has(index + 1) ||
      hit.definite ||
      hit.key.startsWith('ال') ||
      DEMONSTRATIVES.has(tokens.forms[index - 1]?.text ?? ''),
    proclitics: hit.proclitics,
  };
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

/** «أسفر عن مقتل أربعة وخطف عشرة», «أدى إلى تدمير المنزل»: what a deed led to is no deed of its own. */
function isConsequence(tokens: Tokens, index: number, range: TokenRange, { happening, verb }: TriggerWord): boolean {
  if (verb || !RESULTS.has(happening)) return false;
  for (let at = index - 1; at >= Math.max(range.first, index - NEAR); at--) {
    const form = tokens.forms[at];
    if (form?.kind === 'word' && CONSEQUENCES.get(form)?.definite === false) return true;
  }
  return false;
}

function takesSpoils(tokens: Tokens, index: number, { happening }: TriggerWord): boolean {
  return happening === 'takeover' && nextIs(tokens, index, SPOILS, 3);
}

/** «عملية "البنيان المرصوص"», «عملية الكرامة»: an operation with a name, not «العملية العسكرية». */
function namesOperation(tokens: Tokens, index: number): boolean {
  const own = tokens.forms[index]?.text ?? '';
  const next = tokens.forms[index + 1];
  if (next === undefined || own.includes('العمليه')) return false;
  if (next.kind === 'mark') return next.text === '"' || next.text === '«' || next.text === '“';
  return next.text.startsWith('ال') && !NOT_OPERATIONS.test(next.text);
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
    folded = word.replace(/[أإآ]/gu, 'ا').replace(/ى/gu, 'ي').replace(/ة/gu, 'ه').replace(/ئ/gu, 'ي');
    FOLDED.set(word, folded);
  }
  if (form.text === folded || form.text === `ال${folded}`) return true;
  return folded.length === 1
    ? form.text.startsWith(folded)
    : folded === 'علي' && /^علي(?:ه|ها|هم|هما)$/u.test(form.text);
}

/** The kind of happening in the light of the words around: «قصف» from the air, «هجوم» by suicide bomb. */
function specify(tokens: Tokens, index: number, range: TokenRange, happening: Happening): Happening | null {
  const from = Math.max(range.first, index - NEAR);
  const to = Math.min(range.last, index + NEAR + 1);
  const near = (table: { has(form: Form): boolean }, after = false): boolean => {
    for (let at = after ? index + 1 : from; at < to; at++) {
      const form = tokens.forms[at];
      if (form !== undefined && form.kind === 'word' && at !== index && table.has(form)) return true;
    }
    return false;
  };
  switch (happening) {
    case 'attack':
      if (near(SUICIDE, true)) return 'suicide-bombing';
      return nextIs(tokens, index, BOMB, 3) ? 'suicide-bombing' : happening;
    case 'explosion':
      if (/^نفس/u.test(tokens.forms[index + 1]?.text ?? '')) return 'suicide-bombing';
      return near(SUICIDE) ? 'suicide-bombing' : happening;
    case 'bombardment':
      if (near(CHEMICAL)) return 'chemical';
      return near(AIR) ? 'air-strike' : happening;
    case 'air-strike':
      return tokens.forms[index]?.text.includes('ضرب') === true && !near(AIR) ? null : happening;
    default:
      return happening;
  }
}

function nextIs(tokens: Tokens, index: number, table: { has(form: Form): boolean }, reach: number): boolean {
  for (let at = index + 1; at <= index + reach; at++) {
    const form = tokens.forms[at];
    if (form !== undefined && form.kind === 'word' && table.has(form)) return true;
  }
  return false;
}

/** A noun takes its adjectives along: «اشتباكات عنيفة», «قصف جوي كثيف». */
function nounEnd(tokens: Tokens, index: number, word: TriggerWord, range: TokenRange): number {
  if (word.verb) return index + 1;
  let last = index + 1;
  while (last < range.last && last - index < 4) {
    const form = tokens.forms[last];
    if (form === undefined || form.kind !== 'word' || tokens.spaced[last] === 0) break;
    if (!/(?:ه|ي|يه)$/u.test(form.text) && !AIR.has(form) && !OTHERS.has(form.text) && !EARLIER.has(form.text)) break;
    if (/^[وبلف]/u.test(form.text) || TRIGGERS.has(form) || form.text === 'في' || form.text === 'علي') break;
    last++;
  }
  return last;
}

/** «هجوم بسيارة مفخخة استهدف بوابة النهر»: the verb that says what a deed was aimed at. */
const AIMS = /^(?:استهدف|استهدفت)$/u;

/**
 * «اشتباكات مسلحة ومناوشات»: nouns joined by و are one deed; so are a noun and its own verb («ضربات جوية استهدفت …»,
 * «استهدف قصف …») and what a truce ends («وقف القتال»).
 */
function sameDeed(tokens: Tokens, before: Found, next: Found): boolean {
  if (next.word.happening === 'operation' && before.last + 1 >= next.index) return true;
  if (before.word.happening === 'truce' || before.word.happening === 'suspension')
    return next.index - before.index <= CLOSE;
  const aims = next.word.verb && AIMS.test(tokens.forms[next.index]?.text ?? '');
  if (aims && !before.word.verb && VIOLENT.has(before.happening)) return next.index - before.last < CLOSE + 1;
  const kin = family(before.happening) === family(next.happening);
  if (kin && next.word.verb !== before.word.verb && next.proclitics === '') return next.index - before.last < CLOSE;
  if (kin && before.word.verb && !next.word.verb && next.proclitics === 'ب') return next.index - before.last < NEAR;
  if (next.word.verb || before.word.verb) return false;
  const joined = next.index === before.last && tokens.forms[next.index]?.text.startsWith('و') === true;
  return joined && family(before.happening) === family(next.happening);
}

function mergeDeeds(before: Found, next: Found): Found {
  return { ...before, last: next.last };
}

/** Happenings that texts use for one another. */
export function family(happening: Happening): string {
  switch (happening) {
    case 'air-strike':
    case 'bombardment':
    case 'chemical':
      return 'bombing';
    case 'suicide-bombing':
    case 'explosion':
    case 'grenade':
      return 'explosion';
    case 'killing':
    case 'assassination':
    case 'execution':
      return 'killing';
    default:
      return happening;
  }
}

function windowOf(
  tokens: Tokens,
  range: TokenRange,
  before: Found | undefined,
  trigger: Found,
  after: Found | undefined,
): TokenRange {
  return {
    first: before === undefined ? range.first : cutBetween(tokens, before.last, trigger.index),
    last: after === undefined ? range.last : cutBetween(tokens, trigger.last, after.index),
  };
}

/** Where one trigger's words end and the next one's begin: the last clause boundary between them. */
function cutBetween(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const form = tokens.forms[at];
    if (form === undefined) continue;
    if (form.kind === 'mark' && BREAKS.has(form.text)) return at + 1;
    if (form.kind === 'word' && CLAUSE_WORDS.has(form.text)) return at;
  }
  for (let at = to; at > from; at--) if (tokens.forms[at]?.text.startsWith('و') === true) return at;
  return to;
}

function finish(
  tokens: Tokens,
  found: Found,
  window: TokenRange,
  sentence: number,
  range: TokenRange,
): ParagraphTrigger {
  const { index, last, cut, word, happening, definite } = found;
  return {
    first: index,
    last,
    start: tokens.startAfter(index, cut),
    end: tokens.ends[last - 1] as number,
    happening,
    verb: word.verb,
    definite,
    circumstance: !word.verb && (follows(tokens, index, 1) || follows(tokens, index, 2)),
    within: word.verb && WITHIN.has(tokens.forms[index + 1]?.text ?? ''),
    other: hasWord(tokens, index, Math.min(last + 2, window.last), OTHERS),
    earlier: hasWord(
      tokens,
      index,
      Math.min(last + (word.verb || happening === 'takeover' ? 4 : 1), window.last),
      EARLIER,
    ),
    headline: isHeadline(tokens),
    mood: moodOf(tokens, found, range),
    sentence,
    window,
  };
}

function follows(tokens: Tokens, index: number, distance: number): boolean {
  return AFTER.has(tokens.forms[index - distance]?.text ?? '');
}

function isHeadline(tokens: Tokens): boolean {
  return tokens.count <= LONGEST_HEADLINE && !STOPS.has(tokens.forms[tokens.count - 1]?.text ?? '');
}

const LONGEST_HEADLINE = 25;
const STOPS = new Set(['.', '!', '؟', '…']);

function hasWord(tokens: Tokens, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has(tokens.forms[at]?.text ?? '')) return true;
  return false;
}

function moodOf(tokens: Tokens, { index, word, proclitics }: Found, range: TokenRange): ParagraphTrigger['mood'] {
  if (word.verb ? proclitics.endsWith('س') : word.happening === 'takeover' && proclitics.endsWith('ل'))
    return 'planned';
  for (let at = index - 1; at >= Math.max(range.first, index - MOOD_REACH); at--) {
    const form = tokens.forms[at];
    if (form === undefined || form.kind !== 'word') {
      if (form !== undefined && form.text === '،') break;
      continue;
    }
    if (DEMANDS.has(form)) return 'demanded';
    if (PLANS.has(form)) return 'planned';
    if (index - at <= 4 && DENIALS.get(form)?.proclitics.length === 0) return 'denied';
  }
  return isArchiveCaption(tokens, index) ? 'archive' : 'told';
}

/**
 * A caption of something past: «…_أرشيف», or «قصف سابق …» in a line that ends with a photo's credit. A credit in brackets
 * alone («(الجزيرة-أرشيف)») says nothing of the happening.
 */
function isArchiveCaption(tokens: Tokens, index: number): boolean {
  if (tokens.count > LONGEST_CAPTION) return false;
  const endsInCredit = tokens.forms[tokens.count - 1]?.text === ')';
  if (endsInCredit) return EARLIER.has(tokens.forms[index + 1]?.text ?? '');
  for (let at = 0; at < tokens.count; at++) {
    const form = tokens.forms[at];
    if (form !== undefined && form.kind === 'word' && ARCHIVE.has(form)) return true;
  }
  return false;
}

const LONGEST_CAPTION = 40;
