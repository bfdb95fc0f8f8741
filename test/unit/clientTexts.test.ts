import { describe, expect, it } from 'vitest';
import { chooseLanguage, textsOf } from '../../l10n/client';

const LANGUAGES = ['en', 'ar', 'fr'] as const;

/** Every text of a language by its path: «columns.date». Functions stand as they are. */
function flat(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  const entries = Object.entries(value).map(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
  return new Map(entries.flatMap((entry) => [...entry]));
}

/** Messages that take numbers; the others take words. */
const COUNTING = new Set([
  'more',
  'extracted',
  'atLeast',
  'tableCut',
  'statusIndexing',
  'statusReady',
  'leftOut.acled',
  'leftOut.ucdp',
]);
/** Values that no text has by itself. */
const NUMBERS = [713, 824, 935];
const WORDS = ['〈one〉', '〈two〉', '〈three〉'];

function call(text: unknown, values: readonly unknown[]): string {
  if (typeof text !== 'function') throw new Error('no function');
  return String(text(...values));
}

describe('the client’s texts', () => {
  const english = flat(textsOf('en'));

  for (const language of LANGUAGES) {
    const texts = flat(textsOf(language));

    it(`${language}: has the keys of English and no other`, () => {
      expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    });

    it(`${language}: leaves no text empty that English has`, () => {
      for (const [key, text] of texts) if (english.get(key) !== '') expect(text, key).not.toBe('');
    });

    it(`${language}: shows every value that a message is given`, () => {
      for (const [key, text] of texts) {
        const original = english.get(key);
        expect(typeof text, key).toBe(typeof original);
        if (typeof text !== 'function' || typeof original !== 'function') continue;
        const values = (COUNTING.has(key) ? NUMBERS : WORDS).slice(0, original.length);
        for (const value of values) expect(call(text, values), key).toContain(String(value));
      }
    });

    it(`${language}: pairs its isolates`, () => {
      for (const [key, text] of texts) {
        if (typeof text !== 'string') continue;
        const opened = text.match(/[\u2066-\u2068]/gu)?.length ?? 0;
        const closed = text.match(/\u2069/gu)?.length ?? 0;
        expect(opened, key).toBe(closed);
      }
    });
  }

  it('counts in Arabic as Arabic does', () => {
    const { extracted } = textsOf('ar');
    expect(extracted(1, 1)).toBe('حدث واحد في مقال واحد');
    expect(extracted(2, 2)).toBe('حدثان في مقالين');
    expect(extracted(5, 11)).toBe('5 أحداث في 11 مقالًا');
    expect(extracted(100, 3)).toBe('100 حدث في 3 مقالات');
  });

  it('follows the setting first, then the editor, then speaks English', () => {
    expect(chooseLanguage('ar', 'fr')).toBe('ar');
    expect(chooseLanguage('auto', 'fr-CA')).toBe('fr');
    expect(chooseLanguage('auto', 'ar')).toBe('ar');
    expect(chooseLanguage('auto', 'de')).toBe('en');
  });
});
