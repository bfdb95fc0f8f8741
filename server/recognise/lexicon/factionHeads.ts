/** The nouns that head the name of an armed or governing actor, and what they say of it. */

import { foldString } from '../../text/fold';
import { WordTable } from '../../text/wordTable';

/** What a head noun stands for, and so what a short mention with it («التنظيم») asks the article for. */
export type FactionHead =
  | 'forces'
  | 'force'
  | 'army'
  | 'staff'
  | 'air-force'
  | 'navy'
  | 'militia'
  | 'brigade'
  | 'brigades'
  | 'battalion'
  | 'group'
  | 'groups'
  | 'organisation'
  | 'association'
  | 'movement'
  | 'front'
  | 'council'
  | 'room'
  | 'operation'
  | 'coalition'
  | 'government'
  | 'ministry'
  | 'parliament'
  | 'party'
  | 'authority'
  | 'shield'
  | 'units'
  | 'regime'
  | 'guard'
  | 'service'
  | 'mission'
  | 'tribe'
  | 'factions'
  | 'arm';

const HEADS: Readonly<Record<FactionHead, string>> = {
  forces: 'قوات القوات',
  force: 'قوة القوة',
  army: 'جيش الجيش الاحتلال',
  staff: 'رئاسة_الأركان هيئة_الأركان',
  'air-force': 'طيران الطيران سلاح_الجو القوات_الجوية',
  navy: 'القوات_البحرية سلاح_البحرية',
  militia: 'ميليشيا مليشيا ميليشيات مليشيات ملشيات',
  brigade: 'لواء اللواء ألوية فرقة الفرقة فيلق الفيلق',
  brigades: 'كتائب سرايا',
  battalion: 'كتيبة سرية فوج',
  group: 'جماعة مجموعة عصابة خلية زمرة',
  groups: 'جماعات مجموعات عصابات تنظيمات تشكيلات حركات',
  organisation: 'تنظيم',
  association: 'منظمة',
  movement: 'حركة',
  front: 'جبهة',
  council: 'مجلس',
  room: 'غرفة_عمليات',
  operation: 'عملية حملة معركة',
  coalition: 'تحالف ائتلاف',
  government: 'حكومة',
  ministry: 'وزارة',
  parliament: 'برلمان',
  party: 'حزب',
  authority: 'سلطة سلطات',
  shield: 'درع دروع',
  units: 'وحدات وحدة',
  regime: 'نظام',
  guard: 'حرس',
  service: 'جهاز',
  mission: 'بعثة',
  tribe: 'قبيلة قبائل عشيرة عشائر',
  arm: 'الطائرات المدفعية الزوارق البوارج المقاتلات الدبابات المروحيات',
  factions: 'فصائل فصيل',
};

/** One-word heads; «سلاح الجو» and «غرفة عمليات» are found by `TWO_WORD_HEADS`. */
export const FACTION_HEADS = new WordTable<FactionHead>(
  Object.entries(HEADS).flatMap(([head, words]) =>
    words
      .split(' ')
      .filter((word) => !word.includes('_'))
      .map((word) => [word, head as FactionHead] as const),
  ),
);

/** The same nouns with an attached pronoun: «قواته», «ميليشياتها», «جيشه». */
export const OWNED_HEADS = new WordTable<FactionHead>(
  [
    ['قوات', 'forces'],
    ['كتائب', 'brigades'],
    ['مليشيات', 'militia'],
    ['ميليشيات', 'militia'],
    ['جيش', 'army'],
    ['طيران', 'air-force'],
    ['سرايا', 'brigades'],
  ],
  { enclitics: true },
);

const SECOND_WORDS: readonly (readonly [first: string, second: string, head: FactionHead])[] = [
  ['سلاح', 'الجو', 'air-force'],
  ['سلاح', 'الطيران', 'air-force'],
  ['القوات', 'الجوية', 'air-force'],
  ['القوات', 'البحرية', 'navy'],
  ['سلاح', 'البحرية', 'navy'],
  ['القوات', 'المسلحة', 'army'],
  ['رئاسة', 'الأركان', 'staff'],
  ['هيئة', 'الأركان', 'staff'],
  ['حرس', 'الحدود', 'guard'],
  ['غرفة', 'عمليات', 'room'],
  ['غرفة', 'العمليات', 'room'],
];

export const TWO_WORD_HEADS = new WordTable<readonly { readonly second: string; readonly head: FactionHead }[]>(
  [...new Set(SECOND_WORDS.map(([first]) => first))].map(
    (first) =>
      [
        first,
        SECOND_WORDS.filter(([word]) => word === first).map(([, second, head]) => ({
          second: foldString(second),
          head,
        })),
      ] as const,
  ),
);

/** Heads of forces: «قوات X», «مليشيات X», «وحدات X» mean X's own people, so the phrase is X. */
export const FORCE_HEADS: ReadonlySet<FactionHead> = new Set<FactionHead>([
  'forces',
  'force',
  'militia',
  'brigades',
  'units',
  'factions',
  'groups',
  'group',
  'organisation',
  'movement',
  'army',
  'operation',
  'front',
  'battalion',
  'coalition',
  'tribe',
]);
