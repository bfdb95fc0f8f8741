/** Who takes a place and who loses it, by the words around his name: «سيطرة القوات على», «من قبضة التنظيم», «خسر الجيش». */

import type { ParagraphName } from '../recognise/paragraph';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import type { Happening } from './happenings';
import { MEMBERS } from './roleWords';
import type { ParagraphTrigger } from './triggers';

/** Deeds whose noun names the doer behind it. */
export const DEEDS_OF: ReadonlySet<Happening> = new Set<Happening>(['takeover', 'withdrawal']);
/** «سيطرة», «سقوط بيد»: nouns whose complement does the deed; that of «تحرير» and «طرد» suffers it. */
const RULING = /^[وفبل]?(?:ال)?(?:سيطره|استيلاء|انسحاب|دخول)$/u;

/** «سيطرة قوات حفتر على المدينة», «انسحاب عناصر التنظيم»: whose deed a noun names right behind it. */
export function isComplement(tokens: Tokens, { first }: ParagraphTrigger, name: ParagraphName): boolean {
  if (!RULING.test(tokens.forms[first]?.text ?? '')) return false;
  if (name.start !== tokens.starts[name.first]) return false;
  const member = tokens.forms[first + 1];
  return name.first === first + 1 || (name.first === first + 2 && member?.kind === 'word' && MEMBERS.has(member));
}

const FREEING = /^[وفبل]?(?:ال)?[يت]?(?:تحرير|حرر|استعاد|ستعيد|استرد|سترد|استرجاع|استرجع|انتزاع|انتزع|تطهير|طهر)/u;

/** «تحرير البلدة من داعش», «انتزعت المدينة من التنظيم»: from whom a place is taken. */
export function isFrom(tokens: Tokens, { first, last }: ParagraphTrigger, name: ParagraphName): boolean {
  return (
    name.first > last && tokens.forms[name.first - 1]?.text === 'من' && FREEING.test(tokens.forms[first]?.text ?? '')
  );
}

const TAKING = /^(?:تحرير|استعاده|استرداد|استرجاع|انتزاع|تطهير|السيطره|استكمال|الاستيلاء)$/u;
const ANNOUNCING = /^[وف]?(?:يعلن|تعلن|اعلن|اعلنت|اكد|اكدت|يوكد|توكد)$/u;
const TAKING_REACH = 3;

/** «أعلنت القوات المشتركة تحرير البلدة»: who announces what he has taken. */
export function announcesTaking(
  tokens: Tokens,
  { first: deed, happening }: ParagraphTrigger,
  name: ParagraphName,
): boolean {
  if (happening !== 'takeover' || name.last > deed || deed - name.last >= TAKING_REACH) return false;
  return isAnnouncer(tokens, name) && TAKING.test(tokens.forms[name.last]?.text ?? '');
}

/** «أعلنت القوات»: whether a name is the subject of a verb of announcing right before it. */
export function isAnnouncer(tokens: Tokens, { first }: ParagraphName): boolean {
  return [1, 2].some((back) => ANNOUNCING.test(tokens.forms[first - back]?.text ?? ''));
}

/** «خرجت المدينة عن سيطرة الجيش»: whose hold has ended. */
export function isLeft(tokens: Tokens, { first, last }: ParagraphTrigger, name: ParagraphName): boolean {
  if (tokens.forms[first - 1]?.text !== 'عن' || name.first !== last) return false;
  for (let at = first - 2; at >= first - LEFT_REACH; at--) if (LEAVING.has(tokens.forms[at])) return true;
  return false;
}

const LEAVING = wordsOf('خرج خرجت وخرج وخرجت خروج بخروج تخرج يخرج');
const LEFT_REACH = 7;

const OWN_DEED = /^[وفبل]?(?:سيطرت|استيلا[ءيو]?|انسحاب|دخول)(?:ه|ها|هم|هما)$/u;
const OWN_REACH = 4;
const AFTER = wordsOf('عقب بعد إثر منذ');
const OWN_REACH_AFTER = 12;

/** «أعلنت الجبهة سيطرتها على المدينة»: whose pronoun the noun has. */
export function isOwn(tokens: Tokens, { first: deed }: ParagraphTrigger, { last }: ParagraphName): boolean {
  if (last > deed || !OWN_DEED.test(tokens.forms[deed]?.text ?? '')) return false;
  // «قتل مسلح من القوات، الاثنين، عقب سيطرتها على الحي»: whoever is told of before.
  return deed - last <= (AFTER.has(tokens.forms[deed - 1]) ? OWN_REACH_AFTER : OWN_REACH);
}

const LOSING = /^[وف]?[يت]?(?:خسر|فقد)(?:ت|وا)?$|^[وفبل]?خسار(?:ه|ته|تها|تهم)$/u;

/** «خسر الجيش المدينة لصالح خصومه»: a place taken, told of who lost it. */
export function isLoss(tokens: Tokens, { happening, first }: ParagraphTrigger): boolean {
  return happening === 'takeover' && LOSING.test(tokens.forms[first]?.text ?? '');
}
