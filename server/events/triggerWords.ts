/**
 * The words that report an event, with what kind of happening each is. Types and sub-types are ACLED's; a kind says more,
 * for roles and for telling whether two sentences report the same happening.
 */

import type { EventType, SubType } from '../model';
import { foldString } from '../text/fold';
import { WordTable } from '../text/wordTable';

export type Happening =
  | 'clash'
  | 'war'
  | 'attack'
  | 'storming'
  | 'repulse'
  | 'raid'
  | 'advance'
  | 'air-strike'
  | 'bombardment'
  | 'suicide-bombing'
  | 'explosion'
  | 'chemical'
  | 'grenade'
  | 'downing'
  | 'killing'
  | 'assassination'
  | 'execution'
  | 'abduction'
  | 'sexual-violence'
  | 'arrest'
  | 'takeover'
  | 'loss'
  | 'withdrawal'
  | 'flight'
  | 'joining'
  | 'forming'
  | 'movement'
  | 'basing'
  | 'relocation'
  | 'truce'
  | 'suspension'
  | 'support'
  | 'decision'
  | 'siege'
  | 'overthrow'
  | 'protest'
  | 'dispersal'
  | 'destruction'
  | 'riot'
  | 'looting'
  | 'disarming'
  | 'operation';

/** What a happening is coded as. For takeovers the sub-type depends on who takes: see `coding.ts`. */
export const CODES: Readonly<Record<Happening, readonly [EventType, SubType]>> = {
  clash: ['Battles', 'Armed clash'],
  war: ['Battles', 'Armed clash'],
  attack: ['Battles', 'Armed clash'],
  storming: ['Battles', 'Armed clash'],
  advance: ['Battles', 'Armed clash'],
  'air-strike': ['Explosions/Remote violence', 'Air/drone strike'],
  bombardment: ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  'suicide-bombing': ['Explosions/Remote violence', 'Suicide bomb'],
  explosion: ['Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  chemical: ['Explosions/Remote violence', 'Chemical weapon'],
  grenade: ['Explosions/Remote violence', 'Grenade'],
  repulse: ['Battles', 'Armed clash'],
  raid: ['Strategic developments', 'Arrests'],
  dispersal: ['Protests', 'Protest with intervention'],
  destruction: ['Strategic developments', 'Looting/property destruction'],
  downing: ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  killing: ['Violence against civilians', 'Attack'],
  assassination: ['Violence against civilians', 'Attack'],
  execution: ['Violence against civilians', 'Attack'],
  abduction: ['Violence against civilians', 'Abduction/forced disappearance'],
  'sexual-violence': ['Violence against civilians', 'Sexual violence'],
  arrest: ['Strategic developments', 'Arrests'],
  takeover: ['Battles', 'Non-state actor overtakes territory'],
  loss: ['Battles', 'Armed clash'],
  withdrawal: ['Strategic developments', 'Non-violent transfer of territory'],
  flight: ['Strategic developments', 'Change to group/activity'],
  joining: ['Strategic developments', 'Change to group/activity'],
  forming: ['Strategic developments', 'Change to group/activity'],
  movement: ['Strategic developments', 'Change to group/activity'],
  basing: ['Strategic developments', 'Headquarters or base established'],
  relocation: ['Strategic developments', 'Headquarters or base established'],
  truce: ['Strategic developments', 'Agreement'],
  suspension: ['Strategic developments', 'Other'],
  support: ['Strategic developments', 'Other'],
  decision: ['Strategic developments', 'Other'],
  siege: ['Strategic developments', 'Other'],
  overthrow: ['Strategic developments', 'Other'],
  protest: ['Protests', 'Peaceful protest'],
  riot: ['Riots', 'Violent demonstration'],
  looting: ['Strategic developments', 'Looting/property destruction'],
  disarming: ['Strategic developments', 'Disrupted weapons use'],
  operation: ['Battles', 'Armed clash'],
};

/** Happenings that kill and wound: figures belong to them. */
export const VIOLENT: ReadonlySet<Happening> = new Set<Happening>([
  'clash',
  'war',
  'attack',
  'storming',
  'repulse',
  'advance',
  'air-strike',
  'bombardment',
  'suicide-bombing',
  'explosion',
  'chemical',
  'grenade',
  'downing',
  'killing',
  'assassination',
  'execution',
  'takeover',
  'operation',
  'riot',
  'dispersal',
  'abduction',
]);

export interface TriggerWord {
  readonly happening: Happening;
  readonly verb: boolean;
  /** Reports an event only before one of these words: «السيطرة على», «انطلقت نحو». */
  readonly before?: readonly string[];
}

const noun = (happening: Happening, words: string, before?: string): [string, TriggerWord][] =>
  entries(words, { happening, verb: false, ...(before === undefined ? {} : { before: before.split(' ') }) });
const verb = (happening: Happening, words: string, before?: string): [string, TriggerWord][] =>
  entries(words, { happening, verb: true, ...(before === undefined ? {} : { before: before.split(' ') }) });

function entries(words: string, word: TriggerWord): [string, TriggerWord][] {
  return words
    .trim()
    .split(/\s+/u)
    .map((text) => [text, word]);
}

/** Nouns are found behind proclitics and the article. */
const WORDS: readonly (readonly [string, TriggerWord])[] = [
  ...noun('clash', 'اشتباكات اشتباك مواجهات مواجهة معارك معركة قتال مناوشات اقتتال صدامات المعارك كمين مناوشة'),
  ...verb('clash', 'اشتبك اشتبكت اشتبكوا تشتبك يشتبك اقتتل'),
  ...verb('repulse', 'تصدى تصدت تصدوا'),
  ...verb('repulse', 'صد صدت صدوا يصد تصد', 'هجوم هجوما هجمات تعرض تعرضا محاولة تسلل تقدم زحف'),
  ...verb('repulse', 'أحبط أحبطت أحبطوا أفشل أفشلت', 'هجوم هجوما تسلل تقدم زحف'),
  ...noun('repulse', 'صد التصدي', 'هجوم هجمات تسلل لهجوم لهجمات لمحاولة'),
  ...noun('war', 'حرب حربه'),
  ...noun('attack', 'هجوم هجمات هجوما هجومين هجومها هجومه هجماته هجماتها عملية_هجومية غارة_برية إغارة'),
  ...verb('attack', 'هاجم هاجمت هاجموا يهاجم تهاجم'),
  ...noun('storming', 'اقتحام'),
  ...noun('raid', 'مداهمة مداهمات'),
  ...verb('raid', 'داهم داهمت داهموا دهم دهمت دهموا'),
  ...verb('storming', 'اقتحم اقتحمت اقتحموا اقتحمته اقتحمتها اقتحمها يقتحم تقتحم'),
  ...verb('advance', 'تقدمت تقدموا توغلت توغلوا', 'في داخل نحو إلى باتجاه صوب على القوات قوات'),
  ...noun('air-strike', 'غارات غارة غاراته غاراتها غاراتنا ضربات ضربة غارتين طلعات', undefined),
  ...noun('bombardment', 'قصف قصفا قصفها قصفه القصف استهداف استهدافها استهدافه'),
  ...verb('bombardment', 'قصف قصفت قصفوا يقصف تقصف استهدف استهدفت استهدفوا يستهدف تستهدف استهدفتها استهدفته دك دكت'),
  ...noun('takeover', 'سقوط', 'بيد بأيدي بقبضة'),
  ...noun('bombardment', 'سقوط سقط سقطت', 'صاروخ صواريخ قذيفة قذائف مقذوف هاون صاروخين'),
  ...noun('bombardment', 'صاروخ صواريخ قذيفة قذائف مقذوف صاروخا', 'أطلقته أطلقها أطلقه أطلقتها سقط سقطت'),
  ...noun('bombardment', 'إطلاق', 'صاروخ صواريخ قذائف قذيفة'),
  ...verb('destruction', 'دمر دمرت دمروا'),
  ...verb('bombardment', 'أطلق أطلقت أطلقوا', 'صاروخ صاروخا صواريخ صاروخين قذائف قذيفة'),
  ...noun('grenade', 'قنبلة قنابل', 'يدوية'),
  ...noun('explosion', 'تفجير تفجيرات انفجار انفجارات تفجيرين انفجارين انفجارا تفجيرا'),
  ...verb('explosion', 'انفجر انفجرت'),
  ...verb(
    'explosion',
    'فجر فجرت فجروا',
    'نفسه نفسها أنفسهم سيارة عبوة حزاما انتحاري انتحاريان مسجد منزل جسر خط مبنى مسلحون',
  ),
  ...noun('downing', 'إسقاط', 'طائرة طائرات مروحية طائرتين مقاتلة مسيرة'),
  ...verb('downing', 'أسقط أسقطت أسقطوا تسقط يسقط', 'طائرة طائرات مروحية طائرتين مقاتلة مسيرة الدفاعات قوات'),
  ...noun('assassination', 'اغتيال اغتيالات'),
  ...verb('assassination', 'اغتال اغتالت اغتالوا اغتيل اغتيلت'),
  ...noun('execution', 'إعدام إعدامات ذبح مجزرة مذبحة'),
  ...verb('execution', 'أعدم أعدمت أعدموا ذبح ذبحت'),
  ...noun('abduction', 'خطف اختطاف احتجاز'),
  ...verb('abduction', 'خطف خطفت خطفوا اختطف اختطفت اختطفوا احتجز احتجزت'),
  ...noun('arrest', 'اعتقال اعتقالات توقيف'),
  ...noun('arrest', 'القبض قبض', 'على'),
  ...verb('disarming', 'ضبط ضبطت', 'أسلحة ذخيرة ذخائر شحنة كمية كميات متفجرات'),
  ...verb('arrest', 'اعتقل اعتقلت اعتقلوا أوقفت ضبطت'),
  ...noun('takeover', 'سيطرة السيطرة سيطرتها سيطرته سيطرتهم استيلاء الاستيلاء', 'على الكاملة قوات الجيش'),
  ...noun('takeover', 'استعادة استرجاع استرجاعها تحرير تحريرها تحريره إخراج طرد دحر انتزاع اجتياح استرداد استعادتها'),
  ...verb(
    'takeover',
    `سيطر سيطرت سيطروا يسيطر تسيطر يسيطران يسيطرون استعاد استعادت استعادوا يستعيد تستعيد استولى استولت استولوا حرر حررت
     حرروا اجتاحت اجتاح اجتاحتها اجتاحها احتل احتلت احتلها احتلتها طرد طردت طردوا انتزع انتزعت استرجع استرجعت`,
  ),
  ...noun('withdrawal', 'انسحاب انسحابها انسحابه'),
  ...verb('withdrawal', 'انسحب انسحبت انسحبوا تنسحب ينسحب'),
  ...verb('flight', 'فر فرت فروا هرب هربت هربوا'),
  ...noun('joining', 'انضمام انشقاق'),
  ...verb('joining', 'انضم انضمت انضموا انشق انشقت انشقوا بايع بايعت'),
  ...noun('forming', 'تشكيل تأسيس', 'كتيبة لواء قوة غرفة مجلس جماعة سرايا قوات'),
  ...verb('forming', 'تشكلت تأسست شكلت'),
  ...verb('movement', 'وصل وصلت وصلوا', 'كتيبة قوات تعزيزات لواء رتل أرتال جنود قوة مقاتلون'),
  ...noun('movement', 'وصول', 'تعزيزات كتيبة أرتال رتل'),
  ...verb('movement', 'انطلقت انطلق انطلقوا توجهت توجه توجهوا تحركت تحرك زحفت زحف', 'نحو باتجاه صوب إلى بهدف'),
  ...verb('basing', 'أقام أقامت أنشأ أنشأت أسست', 'قاعدة معسكر معسكرا ثكنة حاجزا'),
  ...verb('basing', 'تمركزت تمركزوا انتشرت انتشروا'),
  ...verb('relocation', 'انتقلت انتقل', 'إلى'),
  ...noun('truce', 'هدنة'),
  ...noun('truce', 'تبادل', 'أسرى للأسرى'),
  ...noun('truce', 'وقف', 'إطلاق القتال الأعمال العمليات'),
  ...verb('truce', 'وقع وقعت وقعوا', 'اتفاق اتفاقا اتفاقية هدنة'),
  ...verb('suspension', 'علق علقت تعلق يعلق علقوا', 'القتال العمليات مؤقتا'),
  ...noun('support', 'دعمها دعمه دعمهم', 'ل'),
  ...noun('support', 'دعم', 'غربي عسكري دولي أمريكي أميركي روسي تركي'),
  ...noun('decision', 'توسيع'),
  ...verb('decision', 'أعلنتها أعلنها', 'منطقة'),
  ...noun('forming', 'الاسم', 'الجديد'),
  ...noun('air-strike', 'حملة', 'جوية'),
  ...noun('attack', 'حملة', 'عسكرية برية'),
  ...noun('decision', 'حالة', 'النفير الطوارئ'),
  ...noun('decision', 'حظر', 'التجول'),
  ...noun('siege', 'حصار'),
  ...verb('siege', 'حاصر حاصرت يحاصر تحاصر حاصروا'),
  ...noun('overthrow', 'إطاحة الإطاحة انقلاب'),
  ...noun('operation', 'عملية عمليات'),
  ...noun('overthrow', 'سقوط', 'نظام'),
  ...noun('protest', 'مظاهرة مظاهرات احتجاج احتجاجات تظاهرة تظاهرات اعتصام وقفة_احتجاجية مسيرة_احتجاجية'),
  ...verb('protest', 'تظاهر تظاهرت تظاهروا احتج احتجوا'),
  ...noun('dispersal', 'تفريق', 'متظاهرين محتجين مظاهرة تظاهرة مظاهرات معتصمين اعتصام'),
  ...verb('dispersal', 'فرق فرقت فرقوا', 'متظاهرين محتجين مظاهرة تظاهرة مظاهرات معتصمين اعتصام'),
  ...noun('riot', 'شغب'),
  ...noun('looting', 'نهب إحراق حرق تدمير هدم تجريف'),
  ...verb('looting', 'نهب نهبت نهبوا أحرق أحرقت أحرقوا هدم هدمت جرف جرفت'),
  ...noun('disarming', 'تفكيك إبطال', 'عبوة عبوات لغم ألغام قنبلة متفجرات مفعول سيارة'),
  ...verb('disarming', 'صادر صادرت'),
  ...noun('sexual-violence', 'اغتصاب'),
  ...verb('sexual-violence', 'اغتصب اغتصبت'),
];

/** Each word with all it may report; the first whose `before` fits counts. */
export const TRIGGERS = new WordTable<readonly TriggerWord[]>(grouped());

function grouped(): Map<string, TriggerWord[]> {
  const words = new Map<string, TriggerWord[]>();
  for (const [text, word] of WORDS) {
    const key = foldString(text);
    words.set(key, [...(words.get(key) ?? []), word]);
  }
  return words;
}

/** What is taken from an enemy and is no place: «استولت على كميات من الأسلحة». */
export const SPOILS = WordTable.of(true, 'أسلحة ذخائر ذخيرة آليات عتاد كميات كمية مركبات سيارات أموال مصوغات ممتلكات');

/** Arms and vehicles of war; to hit or take them is part of a fight. */
export const HARDWARE = WordTable.of(
  true,
  `دبابة دبابات دبابتين آلية آليات آليتين عجلة عجلات مدرعة مدرعات مدرعتين عربة عربات عربتين مركبة مركبات سيارة سيارات سيارتين
   طائرة طائرات منصة منصات راجمة راجمات مدفع مدافع رشاش أسلحة ذخائر ذخيرة عتاد`,
);

/** What people live in. */
export const HOMES = WordTable.of(true, 'منزل منازل بيت بيوت مساكن ممتلكات قرية قرى مسجد كنيسة مدرسة مدارس');

/** Verbs whose object is what a deed led to: «أسفر عن مقتل أربعة وخطف عشرة». */
export const CONSEQUENCES = WordTable.of(
  true,
  'أسفر أسفرت يسفر تسفر أدى أدت يؤدي تؤدي خلف خلفت مخلفا مخلفة تسبب تسببت أوقع أوقعت موقعا موقعة أفضى نجم نتج أحدث ألحق ألحقت أجبر أجبرت أجبره أجبرها أجبرهم اضطر اضطرت دفع دفعت',
);

/** Words near a bombardment or attack that show it came from the air: «طائرات», «جوي», «مقاتلات». */
export const AIR = WordTable.of(
  true,
  `جوي جوية الجوي الجوية طيران طائرات طائرة مقاتلات مقاتلة الجو قاذفات مروحيات مروحية مسيرة مسيرات درون حربية الطيران
   الطائرات بارجة`,
);

/** Signs of a suicide bombing. */
export const SUICIDE = WordTable.of(true, 'انتحاري انتحارية انتحاريان انتحاريين انتحاريون بسيارة_مفخخة');

/** Who blew himself up; several may be fighters with belts who were killed before. */
export const SUICIDE_BOMBER = WordTable.of(true, 'انتحاري انتحاريا');

/** Signs of a car or planted bomb. */
export const BOMB = WordTable.of(true, 'مفخخة مفخخ مفخختين مفخختان ملغومة ملغوم ناسفة ناسف لغم ألغام عبوة عبوات');

export const CHEMICAL = WordTable.of(true, 'كيميائي كيماوي كيميائية كيماوية كلور سارين الكلور السارين');
