/** Words found to report events, before it is known which of them tell of one deed: the guards of each word of the table. */

import { DIRECTIONS } from '../recognise/lexicon/bearings';
import { GENERIC_ACTORS } from '../recognise/lexicon/generics';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { WordSet, wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { CONSEQUENCES } from './contextWords';
import { isNone } from './guards';
import type { Happening } from './happenings';
import { verbForms } from './inflections';
import { specify } from './kinds';
import { DOING, MEMBERS, RELATIVES } from './roleWords';
import { FOES } from './triggerLists';
import { fits, TRIGGERS, type TriggerWord } from './triggerWords';

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

const BY = wordsOf('جراء نتيجة بسبب بفعل بواسطة');
const DEMONSTRATIVES = wordsOf('هذه هذا تلك ذلك نفس ذات');

/** Marks of a token: part of a name; where the name of a faction or place starts. */
export const COVERED = 1;
export const NAME_OPENS = 2;

/** The trigger at a token; null where the token reports nothing. `marks` says of each token whether a name starts there. */
export function triggerAt(tokens: Tokens, index: number, range: TokenRange, marks: Uint8Array): Found | null {
  const form = tokens.forms[index];
  if (form === undefined || form.kind !== 'word') return null;
  const hit = TRIGGERS.get(form);
  if (hit === null) return null;
  const read = hit.value.length > 1 && hasDoers(tokens, index) ? hit.value.filter(({ verb }) => verb) : hit.value;
  const named = ((marks[index + 1] ?? 0) & NAME_OPENS) !== 0;
  const word = read.find((candidate) => (named || !candidate.named) && fits(candidate, tokens.forms, index, range));
  if (word === undefined) return null;
  // «الذين يعتمدون على السيارات الملغومة»: the weapon, not its use.
  // «لقوا مصرعهم جراء الألغام»: what killed them.
  if (word.weak && word.happening === 'explosion' && hit.definite && !BY.has(tokens.forms[index - 1])) return null;
  if (word.verb && (hit.definite || !verbProclitics(hit.proclitics))) return null;
  // «هي التي وفرت المدرعات»: behind a relative no و joins a verb, so that this is another word.
  if (word.verb && hit.proclitics === 'و' && RELATIVES.has(tokens.forms[index - 1])) return null;
  if (!word.verb && hit.proclitics.includes('س')) return null;
  const announced = !word.verb && hit.enclitic !== '' && isAnnounced(tokens, index);
  const definite =
    isAnnexed(tokens, index, marks) ||
    (!word.verb && OF_DAY.has(tokens.forms[index + 1])) ||
    ((hit.definite || hit.key.startsWith('ال')) && !isIdiom(tokens, index)) ||
    (!word.verb &&
      ((hit.enclitic !== '' && !announced) || isTold(tokens, index) || isOfTheKnown(tokens, index, word))) ||
    DEMONSTRATIVES.has(tokens.forms[index - 1]);
  if (isNone(tokens, index, range, word, definite, hit.enclitic)) return null;
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

/** «خطف مسلحون مهندسا»: in the nominative they do what a verb says; after the noun written alike they were «خطف مسلحين». */
function hasDoers(tokens: Tokens, index: number): boolean {
  const next = tokens.forms[index + 1];
  return (next?.kind === 'word' && NOMINATIVE.test(next.text) && GENERIC_ACTORS.has(next)) || expels(tokens, index);
}

const EXPELLING = wordsOf('طرد دحر');
const FOE = WordTable.of(true, FOES);
const APART_BY = wordsOf('من عن في على إلى');
const FOE_REACH = 3;

/** «طرد الجيش الليبي مسلحي التنظيم»: two behind the word, of whom the first drives out the second. */
function expels(tokens: Tokens, index: number): boolean {
  if (!EXPELLING.has(tokens.forms[index])) return false;
  for (let at = index + 2; at <= index + 1 + FOE_REACH; at++) {
    const form = tokens.forms[at];
    if (form?.kind !== 'word' || APART_BY.has(form)) return false;
    if (FOE.has(form)) return true;
  }
  return false;
}

const NOMINATIVE = /(?:ون|ان)$/u;

/** «معركة بنغازي», «انسحاب مقاتلي داعش»: a noun with a name right behind it is as definite as one with the article. */
function isAnnexed(tokens: Tokens, index: number, marks: Uint8Array): boolean {
  const opens = (at: number): boolean => ((marks[at] ?? 0) & NAME_OPENS) !== 0;
  if (opens(index + 1)) return true;
  const member = tokens.forms[index + 1];
  return member?.kind === 'word' && opens(index + 2) && CONSTRUCT.test(member.text) && MEMBERS.has(member);
}

/** «إلقاء القبض على قيادي»: the article of a set phrase, which speaks of nothing told. */
function isIdiom(tokens: Tokens, index: number): boolean {
  return tokens.forms[index + 1]?.text === 'علي' && tokens.forms[index]?.text.endsWith('القبض') === true;
}

const ANNOUNCING = new WordSet(['أعلن', 'أكد'].flatMap(verbForms).flatMap((form) => [form, `و${form}`]));
const ANNOUNCED_REACH = 6;

/** «أعلنت الكتيبة انضمامها», «أعلن التنظيم سيطرته على المدينة»: news, for all that its noun is somebody's. */
function isAnnounced(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= index - ANNOUNCED_REACH; at--) {
    const form = tokens.forms[at];
    if (form === undefined || form.text === '،' || form.text === 'ان') return false;
    if (ANNOUNCING.has(form)) return true;
  }
  return false;
}

/** «انفجار السيارة المفخخة», «اختطاف العاملين»: the one of those told of. */
function isOfTheKnown(tokens: Tokens, index: number, { happening }: TriggerWord): boolean {
  const next = tokens.forms[index + 1];
  // «وأكدت ناطقة مقتل الضابط»: a name or office behind him would tell of another one.
  if (happening === 'killing') return next?.text.startsWith('ال') === true && tokens.forms[index + 2]?.kind !== 'word';
  if (!OF_ONE.has(happening)) return false;
  return next?.kind === 'word' && next.text.startsWith('ال') && tokens.forms[index + 2]?.kind !== 'number';
}

const OF_ONE: ReadonlySet<Happening> = new Set<Happening>([
  'explosion',
  'suicide-bombing',
  'abduction',
  'detention',
  'repulse',
]);

/** «هجمات الاثنين», «اشتباكات أمس»: those of a day. */
const OF_DAY = wordsOf('الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت أمس اليوم');

const CONSTRUCT = /^(?:مقاتلي|مسلحي|عناصر|قوات|جنود|افراد)$/u;

const CLAIMING = wordsOf('جهة مسؤوليتها مسؤوليته المسؤولية تبنت تبنى تتبن يتبن تتبنى');
const ORDINALS = wordsOf('ثاني ثالث رابع خامس سادس أول أحدث أعنف أكبر أسوأ أخطر أدمى');

/** «ولم تتبن أي جهة خطف الرجل», «مسؤوليته عن تفجير», «ثاني هجوم تشهده البلدة»: speaks of what was told. */
function isTold(tokens: Tokens, index: number): boolean {
  const before = tokens.forms[index - 1];
  return ORDINALS.has(before) || CLAIMING.has(before?.text === 'عن' ? tokens.forms[index - 2] : before);
}

function verbProclitics(proclitics: string): boolean {
  return proclitics === '' || proclitics === 'و' || proclitics === 'ف' || proclitics.endsWith('س');
}

/** Adjectives that end otherwise than most: «اشتباكات أخرى», «قصف سابق». */
const ADJECTIVES = wordsOf(
  'أخرى آخر كذلك أيضا جديد جديدة مماثل مماثلة ثانية ثان سابق سابقة السابق السابقة الماضية جوي جوية',
);

/** «في ذلك الهجوم تسعة جنود»: numbers end as adjectives do. */
const SMALL_NUMBERS = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$/u;
const PARTICLES = wordsOf('في على إلى');

/** A noun takes its adjectives along: «اشتباكات عنيفة», «قصف جوي كثيف». */
function nounEnd(tokens: Tokens, index: number, word: TriggerWord, range: TokenRange): number {
  if (word.verb) return index + 1;
  const definite = /^[وفبل]{0,2}ال|^لل/u.test(tokens.forms[index]?.text ?? '');
  let last = index + 1;
  while (last < range.last && last - index < 4) {
    const form = tokens.forms[last];
    if (form === undefined || form.kind !== 'word' || tokens.spaced[last] === 0) break;
    if (!/(?:ه|ي|يه)$/u.test(form.text) && !ADJECTIVES.has(form)) break;
    if (/^[وبلف]/u.test(form.text) || TRIGGERS.has(form) || PARTICLES.has(form)) break;
    // «القصف أدى إلى», «المعارك غربي البلدة», «هجوم تبناه».
    if (CONSEQUENCES.has(form) || DIRECTIONS.has(form.text) || DOING.has(form)) break;
    // «استعادة المدينة»: of what, since an adjective would have no article either.
    if ((form.text.startsWith('ال') && !definite) || SMALL_NUMBERS.test(form.text)) break;
    last++;
  }
  return last;
}
