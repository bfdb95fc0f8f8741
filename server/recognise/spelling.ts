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

/** Whether two folded words differ by one letter: one more, one fewer, another one, or two neighbours swapped. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length === b.length) {
    const rest = a.slice(at + 1) === b.slice(at + 1);
    return rest || (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2));
  }
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  return longer.slice(at + 1) === shorter.slice(at);
}

/** The words that two words written as one may be: «الاممالمتحده» may be «الامم» and «المتحده». Folded. */
export function unglued(word: string): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let at = word.indexOf('ال', SHORTEST_GLUED); at > 0; at = word.indexOf('ال', at + 1))
    if (word.length - at >= SHORTEST_GLUED + 1) pairs.push([word.slice(0, at), word.slice(at)]);
  return pairs;
}

const SHORTEST_GLUED = 3;
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
