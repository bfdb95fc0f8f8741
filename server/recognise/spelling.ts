/** Spelling variants by rule, beyond what folding levels. */

const CONFUSED: Readonly<Record<string, string>> = { غ: 'ق', ج: 'ق', ك: 'ق', ظ: 'ض', ذ: 'د', ث: 'ت' };

/**
 * The key under which spellings of one foreign or dialect sound meet: غ, ق, ج and ك write the same /g/ («واغادوغو»,
 * «واجادوجو»; «القوارشة», «الغوارشة»), ظ and ض, ذ and د, ث and ت fall together in dialects («الظهرة», «الضهرة»). The
 * argument is a folded word.
 */
export function variantKey(word: string): string {
  let key = '';
  for (const letter of word) key += CONFUSED[letter] ?? letter;
  return key;
}

const SHORTEST_SWAP = 5;

/** A folded word with two neighbouring inner letters swapped, in every way; none for words too short to be sure of. */
export function swapped(word: string): string[] {
  if (word.length < SHORTEST_SWAP) return [];
  const slips: string[] = [];
  for (let at = 1; at + 2 < word.length; at++) {
    const [a = '', b = ''] = [word[at], word[at + 1]];
    if (a !== b) slips.push(word.slice(0, at) + b + a + word.slice(at + 2));
  }
  return slips;
}
