import { describe, expect, it } from 'vitest';
import { PLACE_KINDS } from '../../server/gazetteer/schema';
import { SUB_TYPES } from '../../server/model';
import { type GoldArticle, type GoldMention, readGold } from './gold';

const articles = readGold(process.cwd());

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** What is wrong with one mention, in words; empty when nothing is. */
function mentionFaults(mention: GoldMention, events: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const must = (ok: boolean, what: string): void => {
    if (!ok) faults.push(what);
  };
  if (mention.type === 'date') {
    const { earliest, latest, precision } = mention;
    must((earliest === null) === (latest === null), 'half an interval');
    must((earliest === null) === (precision === null), 'a precision without an interval, or the reverse');
    must(
      earliest === null || latest === null || (isDay(earliest) && isDay(latest) && earliest <= latest),
      'no interval',
    );
  } else if (mention.type === 'casualty') {
    const { low, high, qualifier, indefinite, event } = mention;
    must(event === null || events.has(event), `no event ${event}`);
    must((qualifier === 'indefinite') === (indefinite !== null), 'an indefinite quantity without its word');
    must(low === null || high === null || low <= high, 'bounds crossed');
    if (qualifier === 'exact' || qualifier === 'about') must(low !== null && low === high, 'no exact bounds');
    if (qualifier === 'more_than' || qualifier === 'at_least') must(low !== null && high === null, 'no open bound');
  } else {
    must(
      mention.type !== 'place' || PLACE_KINDS.some((kind) => kind === mention.kind),
      `no kind of place: ${mention.kind}`,
    );
    must(mention.type !== 'person' || mention.entity !== null, 'a person without a name');
  }
  return faults;
}

function eventFaults(article: GoldArticle): string[] {
  const quotes = article.mentions.map(({ start, end }) => article.text.slice(start, end));
  return article.events.flatMap((event) => {
    const types: Readonly<Record<string, readonly string[]>> = SUB_TYPES;
    const faults = types[event.type]?.includes(event.subType) ? [] : [`${event.type} / ${event.subType}`];
    if (event.date !== null && !quotes.includes(event.date)) faults.push(`no date «${event.date}»`);
    return faults.map((fault) => `${event.id}: ${fault}`);
  });
}

describe.each(articles.map((article) => ({ name: `${article.set}/${article.file}`, article })))(
  '$name',
  ({ article }) => {
    it('is annotated consistently', () => {
      const events = new Set(article.events.map(({ id }) => id));
      expect(events.size).toBe(article.events.length);
      const faults = article.mentions.flatMap((mention) =>
        mentionFaults(mention, events).map((fault) => `${article.text.slice(mention.start, mention.end)}: ${fault}`),
      );
      expect([...faults, ...eventFaults(article)]).toEqual([]);
      expect(article.published.date === null || isDay(article.published.date)).toBe(true);
    });

    it('quotes whole words, but for a swallowed article and attached proclitics', () => {
      const after = article.mentions.filter(({ end }) => /^[\p{L}\p{N}]/u.test(article.text.slice(end)));
      const cut = after.filter(({ end }) => !/^(?:ه|ها|هم)(?![\p{L}])/u.test(article.text.slice(end)));
      expect(cut.map(({ start, end }) => article.text.slice(start, end))).toEqual([]);
    });

    it('annotates nothing twice', () => {
      const seen = article.mentions.map(({ type, start, end }) => `${type} ${start} ${end}`);
      expect(seen.length).toBe(new Set(seen).size);
    });
  },
);
