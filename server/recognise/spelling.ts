/** Spelling variants by rule, beyond what folding levels. */

const CONFUSED: Readonly<Record<string, string>> = { غ: 'ق', ج: 'ق', ك: 'ق', ظ: 'ض', ذ: 'د', ث: 'ت' };
/** Of the Arabic block, by unit from `BLOCK` on: what the letter is taken for. */
const BLOCK = 0x600;
const TAKEN_FOR = Array.from({ length: 0x100 }, (_, at) => CONFUSED[String.fromCharCode(BLOCK + at)] ?? '');

/**
 * The key under which spellings of one foreign or dialect sound meet: غ, ق, ج and ك write the same /g/ («واغادوغو»,
 * «واجادوجو»; «القوارشة», «الغوارشة»), ظ and ض, ذ and د, ث and ت fall together in dialects («الظهرة», «الضهرة»). The
 * argument is a folded word.
 */
export function variantKey(word: string): string {
  let key = '';
  let copied = 0;
  for (let at = 0; at < word.length; at++) {
    const other = TAKEN_FOR[word.charCodeAt(at) - BLOCK];
    if (other === undefined || other === '') continue;
    key += word.slice(copied, at) + other;
    copied = at + 1;
  }
  return copied === 0 ? word : key + word.slice(copied);
}

/** Whether two folded words differ by one letter: one more, one fewer, another one, or two neighbours swapped. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (a.length > b.length) return sameFrom(a, at + 1, b, at);
  if (a.length < b.length) return sameFrom(a, at, b, at + 1);
  const swapped = a.charCodeAt(at) === b.charCodeAt(at + 1) && a.charCodeAt(at + 1) === b.charCodeAt(at);
  return sameFrom(a, at + 1, b, at + 1) || (swapped && sameFrom(a, at + 2, b, at + 2));
}

/** Whether what is left of two words of one length is the same. */
function sameFrom(a: string, fromA: number, b: string, fromB: number): boolean {
  for (let i = fromA, j = fromB; i < a.length; i++, j++) if (a.charCodeAt(i) !== b.charCodeAt(j)) return false;
  return true;
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
