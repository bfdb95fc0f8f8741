/** Generated articles: own sentences filled with varied names, days and figures, always the same for the same number. */

import { EVENT_SENTENCES, HEADLINES, OTHER_SENTENCES } from './sentences';
import {
  ADJECTIVES,
  COUNTRIES,
  FACTIONS,
  GIVEN,
  MONTHS,
  NUMBER_WORDS,
  PLACES,
  SPEAKERS,
  STEM_LETTERS,
  TITLES,
  TOPICS,
  VICTIMS,
  WEAPONS,
  WEEKDAYS,
} from './words';

/** About 4.5 kB of UTF-8: an Arabic letter takes two bytes, a space one. */
const ARTICLE_UNITS = 2500;
const MOST_SENTENCES_OF_A_PARAGRAPH = 3;
const EVENT_SHARE = 0.45;

/** Uniform in [0, 1); the same sequence for the same seed (mulberry32). */
type Random = () => number;

function random(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The article of a number: a headline, a dateline, paragraphs of one to three sentences. `units` is about its length. */
export function generatedArticle(number: number, units = ARTICLE_UNITS): string {
  const next = random(number * 7919 + 17);
  const lines = [filled(oneOf(HEADLINES, next), next), `${oneOf(PLACES, next)} - ${oneOf(SPEAKERS, next)}`];
  let length = 0;
  while (length < units) {
    const paragraph = Array.from({ length: 1 + Math.floor(next() * MOST_SENTENCES_OF_A_PARAGRAPH) }, () =>
      filled(oneOf(next() < EVENT_SHARE ? EVENT_SENTENCES : OTHER_SENTENCES, next), next),
    ).join(' ');
    lines.push(paragraph);
    length += paragraph.length;
  }
  return `${lines.join('\n')}\n`;
}

function oneOf(words: readonly string[], next: Random): string {
  return words[Math.floor(next() * words.length)] ?? '';
}

function filled(template: string, next: Random): string {
  return template.replace(/\{(\w+)\}/gu, (_, slot: string) => SLOTS[slot]?.(next) ?? '');
}

const SLOTS: Readonly<Record<string, (next: Random) => string>> = {
  place: (next) => oneOf(PLACES, next),
  country: (next) => oneOf(COUNTRIES, next),
  faction: (next) => oneOf(FACTIONS, next),
  title: (next) => oneOf(TITLES, next),
  speaker: (next) => oneOf(SPEAKERS, next),
  weekday: (next) => oneOf(WEEKDAYS, next),
  victims: (next) => oneOf(VICTIMS, next),
  topic: (next) => oneOf(TOPICS, next),
  adjective: (next) => oneOf(ADJECTIVES, next),
  weapons: (next) => oneOf(WEAPONS, next),
  number: (next) => oneOf(NUMBER_WORDS, next),
  figure: (next) => `${2 + Math.floor(next() ** 3 * 900)}`,
  count: (next) => (next() < 0.6 ? `${2 + Math.floor(next() ** 2 * 90)}` : oneOf(NUMBER_WORDS, next)),
  person: (next) => `${oneOf(GIVEN, next)} ${surname(next)}`,
  hamlet: (next) => stem(next, 3 + Math.floor(next() * 2)),
  date: (next) =>
    `${1 + Math.floor(next() * 28)} ${oneOf(MONTHS, next)}${next() < 0.5 ? ` ${2011 + Math.floor(next() * 12)}` : ''}`,
  day: (next) =>
    next() < 0.5 ? `يوم ${oneOf(WEEKDAYS, next)}` : oneOf(['اليوم', 'أمس', 'فجرا', 'الليلة الماضية'], next),
};

function surname(next: Random): string {
  return `ال${stem(next, 3)}ي`;
}

/** An invented word. Squared, so that some are frequent and most are rare, as names are. */
function stem(next: Random, letters: number): string {
  let word = '';
  for (let i = 0; i < letters; i++) word += STEM_LETTERS.charAt(Math.floor(next() ** 2 * STEM_LETTERS.length));
  return letters > 3 ? `${word.slice(0, 2)}ا${word.slice(2)}ة` : word;
}
