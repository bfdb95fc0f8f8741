/** Factions without a name: «المسلحون», «القوات الحكومية», «المليشيات المسلحة». */

import { WordTable } from '../../text/wordTable';
import { swapped } from '../spelling';
import { SOLDIER_PLURALS } from './soldiers';

/** Plurals that stand for an armed or political actor on their own, with an English gloss. */
export const GENERIC_ACTORS = new WordTable<string>(
  Object.entries({
    'armed militants': 'مسلحون مسلحين',
    jihadists: 'جهاديون جهاديين',
    terrorists: 'إرهابيون إرهابيين تكفيريون تكفيريين',
    rebels: 'متمردون متمردين',
    revolutionaries: 'ثوار',
    islamists: 'إسلاميون إسلاميين',
    extremists: 'متطرفون متطرفين متشددون متشددين',
    soldiers: SOLDIER_PLURALS,
    fighters: 'مقاتلون مقاتلين',
    mercenaries: 'مرتزقة',
    opposition: 'معارضة',
    gunmen: 'مجهولون مجهولين ملثمون ملثمين',
    civilians: 'مدنيون مدنيين',
    protesters: 'متظاهرون متظاهرين محتجون محتجين',
    settlers: 'مستوطنون مستوطنين',
    separatists: 'انفصاليون انفصاليين',
    insurgents: 'انقلابيون انقلابيين',
    resistance: 'مقاومة',
  }).flatMap(([gloss, words]) => words.split(' ').map((word) => [word, gloss] as const)),
);

/** The same words with two neighbouring letters swapped, a common slip of typing: «المسحلون». */
export const MISSPELT_ACTORS = new WordTable<string>(
  [...GENERIC_ACTORS.entries()].flatMap(([word, gloss]) => swapped(word).map((slip) => [slip, gloss] as const)),
);

/** Glosses of `GENERIC_ACTORS` that are people and no armed or governing actor: actors of events, not factions. */
export const UNARMED: ReadonlySet<string> = new Set(['civilians', 'protesters', 'settlers', 'fighters', 'soldiers']);

/** Adjectives that say what a faction without a name is like, by English gloss. */
export const GENERIC_ADJECTIVES = new WordTable<string>(
  Object.entries({
    armed: 'مسلحة مسلح مسلحان مسلحتان مسلحين',
    extremist: 'متطرفة متشددة متطرف متشدد تكفيرية تكفيري جهادية جهادي',
    terrorist: 'إرهابية إرهابي',
    islamist: 'إسلامية إسلامي',
    government: 'حكومية حكومي نظامية نظامي',
    local: 'محلية محلي قبلية قبلي',
    opposition: 'معارضة معارض',
    security: 'أمنية أمني',
    joint: 'مشتركة مشترك',
    special: 'خاصة',
    allied: 'متحالفة حليفة',
    pro: 'موالية موالي مؤيدة',
    rebel: 'متمردة متمرد ثورية',
    loyal: 'مناصرة',
    elected: 'منتخب منتخبة',
    recognised: 'معترف',
    parallel: 'موازية موازي',
    main: 'رئيسية رئيسي',
    former: 'سابق سابقة',
    separatist: 'انفصالية انفصالي',
    occupying: 'احتلال',
    national: 'وطنية وطني',
    foreign: 'أجنبية أجنبي',
    sectarian: 'طائفية طائفي',
    Kurdish: 'كردية كردي',
    Shiite: 'شيعية شيعي',
    Sunni: 'سنية سني',
    rival: 'متنافسة متناحرة متحاربة متصارعة منافسة منافس منافسين',
    unidentified: 'مجهولة مجهول',
    military: 'عسكرية عسكري عسكريان حربي حربية جوي جوية بري برية مروحي مسير',
    outlawed: 'خارجة',
    disbanded: 'مفكك مفككة',
    various: 'مختلفة متعددة',
    Palestinian: 'مقاومة',
  }).flatMap(([gloss, words]) => words.split(' ').map((word) => [word, gloss] as const)),
);

/** Verbs, most of them passive, that tell how a group without a name is seen: «كتائب توصف بأنها متشددة», «جماعة تعرف باسم …». */
export const DESCRIBED = WordTable.of(
  true,
  `توصف يوصف وصفت تعرف يعرف عرفت تسمى يسمى سميت تدعى يدعى يطلق تصنف يصنف صنفت تعتبر يعتبر اعتبرت توالي يوالي تنتمي ينتمي تتبع يتبع
   تزعم يزعم تلقب يلقب`,
);

/** What ties a group to an owner who follows with ل: «القوات الموالية للبرلمان», «سلاح الجو التابع لحكومة الوفاق». */
export const BELONGING = WordTable.of(
  true,
  `التابعة التابع التابعين التابعون تابعة تابع تابعون تابعين الموالية الموالي الموالين الموالون موالية موالي موالون موالين
   مواليه المؤيدة المؤيد مؤيدة الخاضعة خاضعة المنتمية منتمية المناصرة`,
  { exact: true },
);

/** What names a leader who follows directly: «القوات التي يقودها خليفة حفتر». */
export const LED_BY = WordTable.of(true, 'يقودها يقوده يتزعمها يتزعمه يرأسها يرأسه بقيادة بزعامة بإمرة قادها', {
  exact: true,
});

/** Glosses of heads, for factions without a name. */
export const HEAD_GLOSSES: Readonly<Record<string, string>> = {
  forces: 'forces',
  force: 'force',
  army: 'army',
  staff: 'general staff',
  'air-force': 'air force',
  navy: 'navy',
  militia: 'militias',
  brigade: 'brigade',
  brigades: 'brigades',
  battalion: 'battalion',
  group: 'armed group',
  groups: 'armed groups',
  organisation: 'organisation',
  association: 'organisation',
  movement: 'movement',
  front: 'front',
  council: 'council',
  room: 'operations room',
  operation: 'operation',
  coalition: 'coalition',
  government: 'government',
  ministry: 'ministry',
  parliament: 'parliament',
  party: 'party',
  authority: 'authorities',
  shield: 'shield force',
  units: 'units',
  regime: 'regime',
  guard: 'guard',
  service: 'security service',
  mission: 'mission',
  tribe: 'tribe',
  factions: 'factions',
  arm: 'forces',
};
