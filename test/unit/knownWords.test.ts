/** What is kept of words is bounded, and whatever is kept or forgotten changes no analysis. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/engine';
import { builtinGazetteer } from '../../server/gazetteer/builtin';
import { type Form, Vocabulary } from '../../server/text/form';
import { currentAge, MOST_NUMBERED, placeInAge } from '../../server/text/knownWords';
import { LeadWord } from '../../server/text/leadWord';
import { tokenise } from '../../server/text/tokens';
import { wordsOf } from '../../server/text/wordSet';
import { perKnownForm, WordTable } from '../../server/text/wordTable';

const SEEDS = resolve(import.meta.dirname, '../../seeds');
const TEXTS = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(SEEDS, name), 'utf8'));
const PUBLISHED = { published: { date: '2016-08-02', basis: 'corpus' } } as const;

const gazetteer = builtinGazetteer();

/** Words of the seeds and of all names behind one particle after another: more known words than an age has. */
const WORDS = [...TEXTS, ...[...gazetteer.entities.values()].flatMap(({ name, aliases }) => [name.ar, ...aliases.ar])]
  .join(' ')
  .split(/[^\p{L}]+/u);
const MANY = ['', 'و', 'ب', 'ف', 'ل', 'ك', 'وب', 'فل', 'ول', 'وك'].map((particle) =>
  [...new Set(WORDS)].map((word) => particle + word).join(' '),
);

/** Reads words until an age ends. */
function endAge(vocabulary: Vocabulary): void {
  const age = currentAge();
  for (const text of MANY) {
    tokenise(text, vocabulary);
    if (currentAge() !== age) return;
  }
  throw new Error('There are too few words to end an age.');
}

describe('known words', () => {
  const table = new WordTable([['كتيبة', 'battalion']], { enclitics: true });
  const set = wordsOf('الكتيبه');
  const lead = new LeadWord('كتيبه');
  const length = perKnownForm(['كتيبه'], ({ text }) => text.length);
  const answers = (form: Form) => [table.get(form), set.has(form), lead.cutIn(form), length(form), form.readings];
  const formOf = (word: string, vocabulary: Vocabulary) => tokenise(word, vocabulary).forms[0] as Form;

  it.each(['والكتيبة', 'الكتيبة', 'كتيبتهم', 'كتيبة', 'غيمة'])('%s is known the same in every age', (word) => {
    const vocabulary = new Vocabulary();
    const before = formOf(word, vocabulary);
    const first = answers(before);
    endAge(vocabulary);
    expect(answers(before)).toEqual(first);
    const after = formOf(word, vocabulary);
    expect(answers(after)).toEqual(first);
    // Asked again, from what is kept now.
    expect(answers(after)).toEqual(first);
  });

  it('never have the number of another word, and no more of them than an age has', () => {
    const vocabulary = new Vocabulary();
    const words = new Map<number, string>();
    for (const text of MANY)
      for (const { number, text: word } of tokenise(text, vocabulary).forms) {
        if (number === 0) continue;
        expect(words.get(number) ?? word).toBe(word);
        words.set(number, word);
        expect(placeInAge(number)).toBeLessThan(MOST_NUMBERED);
      }
    expect(words.size).toBeGreaterThan(MOST_NUMBERED);
    expect(vocabulary.size).toBeLessThanOrEqual(vocabulary.limit);
  });
});

describe('an analysis', () => {
  const scratch = TEXTS.map((text) => createEngine(gazetteer).analyse(text, PUBLISHED));

  it('is the same whatever was read before', () => {
    const engine = createEngine(gazetteer);
    const texts = fc.integer({ min: 0, max: TEXTS.length - 1 });
    // Pieces of the many words, so that ages end at any word of any article.
    const piece = fc.record({ of: fc.nat(MANY.length - 1), from: fc.nat(20_000), units: fc.nat(20_000) });
    const age = currentAge();
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, texts), { minLength: 4, maxLength: 8 }), (readings) => {
        for (const [{ of, from, units }, at] of readings) {
          engine.analyse((MANY[of] ?? '').slice(from, from + units));
          expect(engine.analyse(TEXTS[at] ?? '', PUBLISHED)).toEqual(scratch[at]);
        }
      }),
      { numRuns: 8 },
    );
    expect(currentAge()).not.toBe(age);
  });

  it('is the same when its words were read in an earlier age', () => {
    TEXTS.forEach((text, at) => {
      const engine = createEngine(gazetteer);
      const marked = engine.mark(text, PUBLISHED);
      endAge(new Vocabulary());
      expect(marked.analyse()).toEqual(scratch[at]);
      expect(engine.mark(text, PUBLISHED).analyse()).toEqual(scratch[at]);
    });
  });
});
