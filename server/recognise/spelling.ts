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
