/** Nouns that stand for a place named before: «المدينة», «القلعة», «الميناءين», «المديريات الثلاث». */

import type { PlaceKind } from '../model';
import { foldString } from '../text/fold';
import type { Form } from '../text/form';
import type { Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';

/** What such a noun may stand for. */
export interface PlaceNoun {
  /** The noun in the singular, folded: «القلعة» stands for what is called «قلعة …». */
  readonly noun: string;
  /** The kinds of place it may stand for, whatever noun their names begin with. */
  readonly kinds: ReadonlySet<PlaceKind>;
  /** Whether it means a place however it stands in its clause: «سكان المدينة» are where it is told of, «شيخ القرية» is a man. */
  readonly wide: boolean;
  /** How many places: two for «المدينتين»; null where a number behind it tells («المدن الثلاث»). */
  readonly count: number | null;
}

const WIDE: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'city',
  'town',
  'region',
  'airport',
  'port',
  'base',
  'oil_field',
]);

/** Singular, dual in -ين and -ان, plural, and the kinds; «-» where a form is left out. */
const NOUNS: readonly (readonly [string, string, string, readonly PlaceKind[]])[] = [
  ['مدينة', 'مدينتين مدينتان', 'مدن', ['city', 'town']],
  ['بلدة', 'بلدتين بلدتان', 'بلدات', ['town', 'village']],
  ['قرية', 'قريتين قريتان', 'قرى', ['village']],
  ['عاصمة', '-', '-', []],
  ['محافظة', 'محافظتين محافظتان', 'محافظات', ['region']],
  ['ولاية', 'ولايتين ولايتان', 'ولايات', ['region']],
  ['إقليم', '-', '-', ['region']],
  ['مديرية', 'مديريتين مديريتان', 'مديريات', ['district', 'town']],
  ['منطقة', 'منطقتين منطقتان', '-', []],
  ['حي', 'حيين حيان', '-', ['neighbourhood']],
  ['مطار', 'مطارين مطاران', '-', ['airport']],
  ['ميناء', 'ميناءين ميناءان', 'موانئ', ['port']],
  ['مرفأ', 'مرفأين مرفآن', 'مرافئ', ['port']],
  ['حقل', 'حقلين حقلان', 'حقول', ['oil_field']],
  ['قاعدة', 'قاعدتين قاعدتان', '-', ['base']],
  ['معسكر', 'معسكرين معسكران', 'معسكرات', ['base']],
  ...[
    ...['مخيم', 'قلعة', 'سجن', 'مستشفى', 'مشفى', 'جسر', 'سوق', 'فندق', 'محطة', 'مصفاة', 'جامعة', 'بوابة', 'حاجز'],
    ...['معبر', 'منفذ', 'مسجد', 'كنيسة', 'مدرسة', 'ثكنة', 'ميدان', 'ساحة', 'شارع', 'طريق', 'وادي', 'جبل', 'سد'],
  ].map((noun) => [noun, '-', '-', []] as const),
];

const TABLE = new WordTable<PlaceNoun>(
  NOUNS.flatMap(([singular, dual, plural, kinds]) => {
    const noun = foldString(singular);
    const wide = kinds.some((kind) => WIDE.has(kind));
    const entries: [string, PlaceNoun][] = [];
    const add = (words: string, count: number | null): void => {
      if (words === '-') return;
      for (const word of words.split(' ')) entries.push([word, { noun, kinds: new Set(kinds), wide, count }]);
    };
    add(singular, 1);
    add(dual, 2);
    add(plural, null);
    return entries;
  }),
);

/** «المدن الثلاث»: the number behind a plural. */
const NUMBERS = new WordTable<number>(
  [
    ['الثلاث', 3],
    ['الثلاثة', 3],
    ['الأربع', 4],
    ['الأربعة', 4],
    ['الخمس', 5],
    ['الخمسة', 5],
  ],
  { exact: true },
);

/** A noun at a token that stands for places named before, and how many; null where none does. */
export function placeNounAt(tokens: Tokens, at: number): (PlaceNoun & { readonly count: number }) | null {
  const form = tokens.forms[at];
  const hit = form?.kind === 'word' ? TABLE.get(form) : null;
  if (hit === null || !hit.definite) return null;
  if (hit.value.count !== null) return { ...hit.value, count: hit.value.count };
  const number = tokens.forms[at + 1];
  const count = number === undefined ? null : NUMBERS.get(number);
  return count === null ? null : { ...hit.value, count: count.value };
}

/** Whether a name at a token begins with a noun, or stands right behind it: «قلعة سبها», «قرية الفقهاء», «العاصمة طرابلس». */
export function isCalled({ forms }: Tokens, first: number, noun: string): boolean {
  return isNoun(forms[first], noun) || isNoun(forms[first - 1], noun);
}

function isNoun(form: Form | undefined, noun: string): boolean {
  return form?.kind === 'word' && TABLE.get(form)?.value.noun === noun;
}
