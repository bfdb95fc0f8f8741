/** Words by which a report says where its figure stands in the story of a toll. */

import { wordsOf } from './shingles';

export type TollWord = 'initial' | 'final' | 'raised' | 'lowered';

/** Folded beginnings of words, without article and proclitics. */
const BEGINNINGS: readonly (readonly [string, TollWord])[] = [
  ['نهايي', 'final'],
  ['نهائي', 'final'],
  ['اوليه', 'initial'],
  ['اولي', 'initial'],
  ['مبدئي', 'initial'],
  ['ارتفاع', 'raised'],
  ['ارتفع', 'raised'],
  ['يرفع', 'raised'],
  ['ترفع', 'raised'],
  ['رفع', 'raised'],
  ['تراجع', 'lowered'],
  ['انخفض', 'lowered'],
  ['خفض', 'lowered'],
];
/** Words of correction need no toll beside them: «مصححا ما أورده المستشفى عن سقوط ثمانية». */
const CORRECTIONS = ['تصحيح', 'مصحح', 'صحح', 'يصحح'];
/** Without one of these nearby, «ارتفع» and «الأولى» are about something else. */
const TOLL = ['حصيل', 'عدد', 'ضحاي', 'قتل', 'قتيل', 'جرح', 'شهد', 'مصاب'];
/** How far behind a figure its word may stand: «5 قتلى في حصيلة أولية». */
const BEHIND = 6;

/**
 * What a sentence says of a figure: the nearest word before it, else the first one shortly behind it; null where it says
 * nothing. «الحصيلة النهائية … بلغت سبعة شهداء» is final.
 */
export function tollWord(before: string, behind: string): TollWord | null {
  const words = wordsOf(before);
  for (let at = words.length - 1; at >= 0; at--) {
    const found = readWord(words, at);
    if (found !== null) return found;
  }
  const following = wordsOf(behind).slice(0, BEHIND);
  for (let at = 0; at < following.length; at++) {
    const found = readWord(following, at);
    if (found !== null) return found;
  }
  return null;
}

function readWord(words: readonly string[], at: number): TollWord | null {
  const word = bare(words[at] ?? '');
  if (CORRECTIONS.some((beginning) => word.startsWith(beginning))) return 'lowered';
  const found = BEGINNINGS.find(([beginning]) => word.startsWith(beginning));
  if (found === undefined) return null;
  // The adjectives stand behind «حصيلة»; the verbs stand before it or before the victims.
  const around = words.slice(Math.max(0, at - 2), at + 3).map(bare);
  return around.some((other) => TOLL.some((root) => other.startsWith(root))) ? found[1] : null;
}

function bare(word: string): string {
  return word.replace(/^[وف]?[بلك]?(?:ال|لل)?/u, '');
}
