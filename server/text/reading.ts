/** Readings: the ways a word may be read once attached particles are taken off. */

/** One way to read a word: some proclitics taken off, the article spelled out. */
export interface Reading {
  /** Folded units before the reading's own start; the article ال belongs to the reading. «وللجيش» is cut by 2. */
  readonly cut: number;
  /** The proclitics taken off, in order: «ول» for «وللجيش», «» for «الجيش». */
  readonly proclitics: string;
  /** What is left, with the article written out: «الجيش» for «وللجيش». */
  readonly full: string;
  /** What is left without the article, «جيش»; null for a reading without one. */
  readonly bare: string | null;
}

const CONJUNCTIONS = ['', 'و', 'ف'] as const;
const PREPOSITIONS = ['', 'ب', 'ل', 'ك', 'س'] as const;
/** Every order of proclitics, the fewest first. */
const PROCLITICS = PREPOSITIONS.flatMap((preposition) =>
  CONJUNCTIONS.map((conjunction) => ({ preposition, proclitics: conjunction + preposition })),
).sort((a, b) => a.proclitics.length - b.proclitics.length);
/** Those that a word may have that begins with a letter: most words have none. */
const BY_LETTER = new Map(
  [...'وفبلكس'].map((letter) => [
    letter,
    PROCLITICS.filter(({ proclitics }) => proclitics === '' || proclitics.startsWith(letter)),
  ]),
);
const NONE = PROCLITICS.slice(0, 1);
/** س marks the future of a verb only, so it stands before the prefixes of the imperfect: سيعلن، ستعلق. */
const IMPERFECT = 'يتنا';
const SHORTEST_STEM = 2;

/** All readings of a folded word, the one with the fewest proclitics first. */
export function readWord(word: string): Reading[] {
  const readings: Reading[] = [];
  for (const { preposition, proclitics } of BY_LETTER.get(word.charAt(0)) ?? NONE) {
    if (!word.startsWith(proclitics)) continue;
    const rest = proclitics === '' ? word : word.slice(proclitics.length);
    if (rest.length < SHORTEST_STEM) continue;
    if (preposition === 'س' && !IMPERFECT.includes(rest.charAt(0))) continue;
    const cut = proclitics.length;
    const definite = rest.length >= SHORTEST_STEM + 2 && rest.startsWith('ال');
    readings.push({ cut, proclitics, full: rest, bare: definite ? rest.slice(2) : null });
    if (preposition === 'ل' && rest.length > SHORTEST_STEM && rest.startsWith('ل')) {
      const stem = rest.slice(1);
      readings.push({ cut, proclitics, full: `ال${stem}`, bare: stem });
      // Of three lams one is dropped in writing: ل + الليثي is written لليثي.
      readings.push({ cut, proclitics, full: `الل${stem}`, bare: `ل${stem}` });
    }
  }
  return readings;
}
