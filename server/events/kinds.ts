/** The kind of a happening in the light of the words around: «قصف» from the air, «هجوم» by suicide bomb. */

import { FACTION_HEADS } from '../recognise/lexicon/factionHeads';
import type { Form } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import {
  AIR,
  ANGRY,
  BELTS,
  BOMB,
  CAR_BOMB,
  CHEMICAL,
  CROWD,
  GUNMEN,
  HAND_THROWN,
  HARDWARE,
  HOMES,
  OFFICERS,
  ONESELF,
  POLICE,
  POSTS,
  PROTESTERS,
  PROTESTS,
  RAIDERS,
  REMNANTS,
  ROCKETS,
  SETTLERS,
  SHIPS,
  SUICIDE,
} from './contextWords';
import type { Happening } from './happenings';

const NEAR = 8;
const CLOSE = 3;
const FAR = 12;
/** Verbs before «ضربات» that make it an attack: «شنت ضربات», «بشن ضربات»; nobody says so of a blow. */
const LAUNCHED = wordsOf('شن شنت بشن يشن تشن نفذ نفذت تنفيذ بتنفيذ استهدفت تستهدف طالت');

const BY_ROCKET = wordsOf('بصاروخ بصاروخين بصواريخ');
const STABBED = /طعن|دهس/u;
const BY_BEATING = wordsOf('بالضرب');
/** «اعتدت عناصر من الدعم السريع بالضرب على …». */
const BEATING_REACH = 5;
const NATIONAL = wordsOf(
  'التحالف أمريكية أميركية إسرائيلية بريطانية فرنسية تركية روسية إيرانية باكستانية هندية أوكرانية سعودية إماراتية مصرية أردنية',
);
const SPECIAL_FORCES = WordTable.of(true, 'الخاصة خاصة كوماندوز كوماندوس');

const RPG = wordsOf('آر آربيجي أربيجي آربي');
const ARTILLERY = wordsOf('مدفعي مدفعيا المدفعي صاروخي صاروخيا الصاروخي');
const BY_GUNS = wordsOf('بالمدفعية بمدفعية بالهاون بالكاتيوشا بالراجمات');
/** «الدفاعات الجوية», «الدفاع الجوي»: what fires at the air. */
const DEFENCE = wordsOf('الدفاع الدفاعات دفاع دفاعات والدفاعات والدفاع دفاعاتنا');

/** What armed men do in war, and a crowd in a riot. */
const CROWD_DEEDS: ReadonlySet<Happening> = new Set<Happening>(['storming', 'looting', 'destruction', 'attack']);

const BASE = /^[وفبل]?(?:ال)?(?:قاعده|مطار|كليه|ثكنه|لقاعده|لمطار)$/u;
const OF_BASE = /^ال(?:جوي|حربي)(?:ه)?$/u;
const BASE_REACH = 4;

/** «قاعدة براك الشاطئ الجوية»: an air base is as well attacked by men on the ground. */
function isOfBase(tokens: Tokens, at: number): boolean {
  if (!OF_BASE.test(tokens.forms[at]?.text ?? '')) return false;
  for (let back = at - 1; back >= at - BASE_REACH; back--) if (BASE.test(tokens.forms[back]?.text ?? '')) return true;
  return false;
}

/** «استهدفت سلسلة غارات نقاط تفتيش». */
const RAIDS = wordsOf('غارة غارات غارتان');
const COALITION = wordsOf('التحالف');
const STRUCK = wordsOf('أصاب أصابت أصابتا وأصاب وأصابت يصيب تصيب إصابة أعطبت أضرارا');
const PARTING = wordsOf('فيما بينما كما أعقبه أعقبها أعقبته أعقبتها تلاه تلاها تلته تلتها تبعه تبعها');

/** «قصفت المدفعية الحي فيما شن الطيران غارات», «انفجرت عبوة تلاها هجوم انتحاري»: the tokens around one up to where another clause opens. */
function clauseAround(tokens: Tokens, index: number, first: number, last: number): [first: number, last: number] {
  let [from, to] = [first, last];
  for (let at = first; at <= last; at++) {
    if (!PARTING.has(tokens.forms[at])) continue;
    if (at < index) from = at;
    else {
      to = at;
      break;
    }
  }
  return [from, to];
}

const FIGHTING = /^(?:ال)?مقاتل(?:ه|ات)$/u;

function isBand(form: Form | undefined): boolean {
  return form?.kind === 'word' && FACTION_HEADS.has(form);
}

interface Table {
  has(form: Form): boolean;
}

/** The kind of the happening at a token; null where the words around show that it is none. */
export function specify(tokens: Tokens, index: number, range: TokenRange, happening: Happening): Happening | null {
  const stands = (table: Table, first: number, last: number): boolean => {
    const [from, to] = clauseAround(tokens, index, Math.max(range.first, first), Math.min(range.last - 1, last));
    for (let at = from; at <= to; at++) {
      const form = tokens.forms[at];
      if (form === undefined || form.kind !== 'word' || at === index || !table.has(form)) continue;
      if (table !== AIR) return true;
      // «جماعات مقاتلة», «الفصائل المقاتلة»: who fights, and no craft.
      if (FIGHTING.test(form.text) && isBand(tokens.forms[at - 1])) continue;
      // «القذائف أصابت طائرة مدنية»: what was hit.
      if (!DEFENCE.has(tokens.forms[at - 1]) && !STRUCK.has(tokens.forms[at - 1]) && !isOfBase(tokens, at)) return true;
    }
    return false;
  };
  const near = (table: Table): boolean => stands(table, index - NEAR, index + NEAR);
  // «متظاهرون اقتحموا القنصلية», «أضرم محتجون النار»: a crowd that turns to violence riots.
  if (CROWD_DEEDS.has(happening) && stands(PROTESTERS, index - 1, index + 1)) return 'riot';
  // «اشتبك متظاهرون مع قوات الأمن».
  if (happening === 'clash' && stands(PROTESTERS, index + 1, index + 1)) return 'riot';
  // «هاجم سكان غاضبون مركزا للشرطة».
  if (CROWD_DEEDS.has(happening) && stands(ANGRY, index + 1, index + CLOSE)) return 'riot';
  // «اقتحم زهاء 500 شخص مقر المؤتمر».
  if (happening === 'storming' && stands(CROWD, index + 1, index + CLOSE) && !near(GUNMEN)) return 'riot';
  switch (happening) {
    case 'detention':
      // «احتجزت قوات الأمن خمسة», «احتجز صحفي من قبل الشرطة».
      return isByPolice(tokens, index) ? 'arrest' : happening;
    case 'arrest':
      // «اعتقلت الشرطة عشرات المتظاهرين».
      return tokens.forms[index] !== undefined && stands(PROTESTERS, index + 1, index + CLOSE + 1)
        ? 'dispersal'
        : happening;
    case 'raid':
      // «داهم مسلحون قرية»: gunmen raid to kill; those who keep order, to arrest.
      return stands(GUNMEN, index + 1, index + 1) ? 'attack' : happening;
    case 'operation':
      // «عملية عسكرية بصاروخ على المطار»: by what arms it was carried out.
      return BY_ROCKET.has(tokens.forms[index + 1]) || BY_ROCKET.has(tokens.forms[index + 2])
        ? 'bombardment'
        : happening;
    case 'killing':
      // «طعن شاب جنديا»: who is under arms was attacked.
      return STABBED.test(tokens.forms[index]?.text ?? '') && stands(POSTS, index + 1, index + CLOSE)
        ? 'attack'
        : happening;
    case 'attack':
      // «هاجم مستوطنون مزارعين».
      if (stands(SETTLERS, index + 1, index + 2)) return 'killing';
      // «نفذ انتحاريان هجوما», «هجوم بسيارة يقودها انتحاري».
      if (stands(SUICIDE, index - CLOSE + 1, index + NEAR)) return 'suicide-bombing';
      // «اعتدت الشرطة بالضرب على متظاهرين».
      if (stands(PROTESTERS, index + 2, index + NEAR)) return 'dispersal';
      // «اعتداء بالضرب على مراسل».
      for (let at = index + 1; at <= index + BEATING_REACH; at++)
        if (BY_BEATING.has(tokens.forms[at])) return 'killing';
      if (near(CHEMICAL)) return 'chemical';
      // «شنت طائرات مجهولة هجوما», «هجوم جوي».
      if (stands(AIR, index - CLOSE, index + 1)) return 'air-strike';
      if (stands(CAR_BOMB, index, index + CLOSE) || stands(BELTS, index, index + 2)) return 'suicide-bombing';
      // «اعتداء بقنبلة», «هجوم بعبوة ناسفة».
      if (stands(BOMB, index, index + CLOSE - 1)) return 'explosion';
      return isByRocket(tokens, index) ? 'bombardment' : happening;
    case 'shooting':
      // «فتحت مروحية نيران رشاشاتها».
      if (stands(AIR, index + 1, index + 2) && !stands(SHIPS, index + 1, index + 2)) return 'air-strike';
      return stands(PROTESTERS, index, index + NEAR) || stands(PROTESTS, index, index + NEAR) ? 'dispersal' : happening;
    case 'clash':
      // «مواجهات بين محتجين ورجال إحدى الميليشيات».
      return stands(PROTESTERS, index - NEAR, index + CLOSE) ? 'dispersal' : happening;
    case 'storming':
      // «اقتحم انتحاريون المقر».
      if (stands(SUICIDE, index + 1, index + 2)) return 'suicide-bombing';
      // «سيارتان ملغومتان اقتحمتا نقطة عسكرية».
      // «اقتحمت سيارة مفخخة يقودها انتحاري مقر القيادة».
      return stands(CAR_BOMB, index - CLOSE, index + 2) ? 'suicide-bombing' : happening;
    case 'explosion':
      // «انفجر صاروخ في منطقة مأهولة».
      if (stands(ROCKETS, index + 1, index + 1) && !near(REMNANTS)) return 'bombardment';
      if (stands(BELTS, index - CLOSE, index + CLOSE)) return 'suicide-bombing';
      // «فجرت امرأة نفسها».
      if (stands(ONESELF, index + 1, index + CLOSE)) return 'suicide-bombing';
      if (stands(HAND_THROWN, index + 1, index + CLOSE)) return 'grenade';
      return near(SUICIDE) ? 'suicide-bombing' : happening;
    case 'grenade':
      // «ألقت طائرات قنابل».
      return near(AIR) ? 'air-strike' : happening;
    case 'looting':
      // «أحرقت مقاتلات التحالف مخزن أسلحة».
      return stands(AIR, index + 1, index + 2) ? 'air-strike' : happening;
    case 'closure':
      // «قطع محتجون الطريق».
      return stands(PROTESTERS, index - 1, index + 1) && !stands(GUNMEN, index + 1, index + 2) ? 'protest' : happening;
    case 'bombardment':
      if (near(CHEMICAL)) return 'chemical';
      // «قصف مدفعي وجوي».
      if (ARTILLERY.has(tokens.forms[index + 1])) return happening;
      // «قصف الجيش بالمدفعية مواقع المليشيا».
      if (BY_GUNS.has(tokens.forms[index + 2]) || BY_GUNS.has(tokens.forms[index + 3])) return happening;
      if (stands(SHIPS, index + 1, index + 2)) return happening;
      if (near(AIR)) return 'air-strike';
      // «التحالف يقصف مواقع»: a coalition fights from the air.
      if (isAimed(tokens, index) && [1, 2].some((distance) => RAIDS.has(tokens.forms[index + distance])))
        return 'air-strike';
      if (COALITION.has(tokens.forms[index - 1]) || COALITION.has(tokens.forms[index + 1])) return 'air-strike';
      // «استهدفت ست دبابات بقذائف»: men who fire at armour are in a fight, not shelling a place.
      if (isAimed(tokens, index) && near(SUICIDE)) return 'suicide-bombing';
      if (isAimed(tokens, index) && isByBomb(tokens, index)) return 'explosion';
      if (isAimed(tokens, index) && isByArtillery(tokens, index)) return happening;
      if (isAimed(tokens, index) && stands(HARDWARE, index, index + CLOSE)) return 'clash';
      if (isAimed(tokens, index) && stands(OFFICERS, index, index + 2) && !near(ROCKETS)) return 'attack';
      if (!isAimed(tokens, index) || near(ROCKETS)) return happening;
      // «يستهدف قوات حكومية في سرت بثلاث سيارات مفخخة».
      return stands(CAR_BOMB, index + 1, index + FAR) ? 'suicide-bombing' : aimedBy(near);
    case 'air-strike': {
      // «أغار مقاتلو الحركة على القاعدة».
      if (stands(RAIDERS, index + 1, index + 2) && !near(AIR)) return 'attack';
      // «نفذت القوات الخاصة غارة ليلية على منزل»: men on the ground.
      if (stands(SPECIAL_FORCES, index - CLOSE, index - 1) && !near(AIR)) return 'attack';
      const blow = tokens.forms[index]?.text.includes('ضرب') === true;
      if (blow && stands(ROCKETS, index, index + 2)) return 'bombardment';
      // «ضربة أمريكية»: by whom, which nobody says of a blow.
      if (blow && NATIONAL.has(tokens.forms[index + 1])) return happening;
      return blow && !near(AIR) && !LAUNCHED.has(tokens.forms[index - 1]) ? null : happening;
    }
    case 'destruction':
      if (near(AIR)) return 'air-strike';
      return stands(HOMES, index, index + CLOSE) ? 'looting' : null;
    default:
      return happening;
  }
}

/** «استهدف», «استهدفته»: a verb that says whom a deed was aimed at, by whatever means. */
function isAimed(tokens: Tokens, index: number): boolean {
  return /^[وفبل]?[يت]?(?:ال)?ا?ستهدا?ف/u.test(tokens.forms[index]?.text ?? '');
}

const MEN_OF = wordsOf('قوات جهاز أجهزة رجال عناصر دورية دوريات قوة مديرية');
const BY = wordsOf('قبل يد أيدي');
const BY_REACH = 7;

/** «احتجزت قوات الأمن», «احتجز صحفي من قبل الشرطة»; «احتجاز ضابط في الشرطة» is no deed of hers. */
function isByPolice(tokens: Tokens, index: number): boolean {
  const isPolice = (at: number): boolean => {
    const form = tokens.forms[at];
    return form?.kind === 'word' && (POLICE.has(form) || (MEN_OF.has(form) && isPolice(at + 1)));
  };
  if (isPolice(index + 1)) return true;
  for (let at = index + 1; at < index + BY_REACH; at++) if (BY.has(tokens.forms[at])) return isPolice(at + 1);
  return false;
}

/** «استهدفت سيارة مفخخة رتلا», «عبوة ناسفة استهدفت دورية»: what went off is the subject. */
function isByBomb(tokens: Tokens, index: number): boolean {
  return [-2, -1, 1, 2].some((distance) => {
    const form = tokens.forms[index + distance];
    return form?.kind === 'word' && (BOMB.has(form) || CAR_BOMB.has(form));
  });
}

/** «استهدفت راجمات الصواريخ مواقع», «استهدفوا بالمدفعية أحياء»; «استهدفت ست دبابات بقذائف» is done face to face. */
function isByArtillery(tokens: Tokens, index: number): boolean {
  return [1, 2, CLOSE].some((distance) => ARTILLERY_PIECES.has(tokens.forms[index + distance]));
}

const ARTILLERY_PIECES = wordsOf('راجمات براجمات مدفعية المدفعية بالمدفعية بمدفعية بالهاون');

/** «استهدف مسلحون مركز الشرطة», «عبوة ناسفة استهدفت دورية»: the means stand beside the verb. */
function aimedBy(near: (table: Table) => boolean): Happening {
  if (near(SUICIDE)) return 'suicide-bombing';
  if (near(BOMB) || near(CAR_BOMB)) return 'explosion';
  return near(GUNMEN) ? 'attack' : 'targeting';
}

/** «هجوم بالصواريخ», «هجوم بقذائف الهاون»; «بقذائف آر بي جي» are fired by men who face their foe. */
function isByRocket(tokens: Tokens, index: number): boolean {
  const form = tokens.forms[index + 1];
  if (form?.kind !== 'word' || ROCKETS.get(form)?.proclitics !== 'ب') return false;
  return ![2, 3].some((distance) => RPG.has(tokens.forms[index + distance]));
}
