/** Generated articles: own sentences filled with names, days, figures and words, always the same for the same number. */

import { EVENT_SENTENCES, HEADLINES } from './eventSentences';
import { OTHER_SENTENCES } from './otherSentences';
import { oneOf, type Random, random } from './random';
import { dayIn, type Scene, sceneOf } from './scene';
import { WORD_KINDS, wordOf } from './vocabulary';
import {
  COMPASS,
  GENERIC_FACTIONS,
  GENERIC_PLACES,
  NUMBER_WORDS,
  SPEAKERS,
  TITLES,
  VICTIMS,
  WEAPONS,
  WEEKDAYS,
} from './words';

/** About 4.5 kB of UTF-8: an Arabic letter takes two bytes, a space one. */
const ARTICLE_UNITS = 2260;
/** Paragraphs have one or two sentences, seldom three, as most of the seeds have. */
const MOST_SENTENCES_OF_A_PARAGRAPH = 3;
/** The share of sentences that report violence. Set, like all that is drawn here, to the density of the seeds. */
const EVENT_SHARE = 0.85;

/** The article of a number: a headline, a dateline, paragraphs of one to three sentences. `units` is about its length. */
export function generatedArticle(number: number, units = ARTICLE_UNITS): string {
  const next = random(number * 7919 + 17);
  const scene = sceneOf(number);
  const lines = [filled(oneOf(HEADLINES, next), scene, next), `${scene.places[0]} - ${oneOf(SPEAKERS, next)}`];
  let length = 0;
  while (length < units) {
    const sentences = 1 + Math.floor(next() ** 2 * MOST_SENTENCES_OF_A_PARAGRAPH);
    const paragraph = Array.from({ length: sentences }, () =>
      filled(oneOf(next() < EVENT_SHARE ? EVENT_SENTENCES : OTHER_SENTENCES, next), scene, next),
    ).join(' ');
    lines.push(paragraph);
    length += paragraph.length;
  }
  return `${lines.join('\n\n')}\n`;
}

type Fill = (scene: Scene, next: Random) => string;

/** Replaces slots by what fills them, and the slots in that again. */
function filled(template: string, scene: Scene, next: Random): string {
  return template.replace(/\{(\w+)\}/gu, (_, slot: string) => {
    const fill = SLOTS[slot];
    if (fill === undefined) throw new Error(`There is no slot {${slot}}.`);
    return filled(fill(scene, next), scene, next);
  });
}

/** Squared, so that the first of a scene's names are the most frequent. */
const mostly = (names: readonly string[], next: Random): string => names[Math.floor(next() ** 2 * names.length)] ?? '';

const from =
  (...templates: readonly string[]): Fill =>
  (_, next) =>
    oneOf(templates, next);

const SLOTS: Readonly<Record<string, Fill>> = {
  ...Object.fromEntries(WORD_KINDS.map((kind): [string, Fill] => [kind, (_, next) => wordOf(kind, next)])),
  country: ({ country }) => country,
  place: ({ places }, next) => mostly(places, next),
  hamlet: ({ hamlets }, next) => mostly(hamlets, next),
  area: from(...GENERIC_PLACES),
  faction: ({ factions }, next) => mostly(factions, next),
  enemy: ({ factions }, next) => mostly([...factions].reverse(), next),
  generic: from(...GENERIC_FACTIONS),
  leader: ({ leaders }, next) => mostly(leaders, next),
  person: ({ persons }, next) => mostly(persons, next),
  title: from(...TITLES),
  speaker: from(...SPEAKERS),
  victims: from(...VICTIMS),
  weapons: from(...WEAPONS),
  compass: from(...COMPASS),
  source: from('وفق {speaker}', 'حسبما ذكرت {speaker}', 'بحسب {speaker}', 'نقلا عن {speaker}', 'كما قال {leader}'),
  source2: from('مصدر مستقل', '{speaker}', 'أي جهة'),
  said: from(
    'وقال {title} {person} إن',
    'وقالت {speaker} إن',
    'وأكد {leader} أن',
    'وأوضح {person} أن',
    'وذكرت {speaker} أن',
    'وأشار {title} {person} إلى أن',
  ),
  /** What a sentence is about beside its names; often again one of them. */
  thing: from(
    '{noun} {the}',
    '{noun} {faction}',
    '{noun} {generic}',
    '{noun} {leader}',
    '{leader} {time}',
    '{noun} {the} في {place}',
  ),
  toll: from(
    'ما أدى إلى مقتل {count} {victims}',
    'وأسفر ذلك عن إصابة {count} {victims}',
    'وقتل {count} {victims} وأصيب {count}',
    'وسقط {count} قتيلا و{count} جريحا',
  ),
  quote: from('"إن {the} {verb} {noun} {the}"', '"سوف {verb} {the} {adjective}"', '"لن {verb} {the} دون {noun} {the}"'),
  time: from('{day}', '{day}', '{day}', 'في {date}', 'بعد {noun} {the}'),
  day: ({ weekday }, next) => oneOf([`يوم ${weekday}`, `مساء ${weekday}`, `فجر ${weekday}`, 'اليوم', 'أمس'], next),
  weekday: from(...WEEKDAYS),
  date: ({ date }, next) => (next() < 0.5 ? date : dayIn(next)),
  figure: (_, next) => `${2 + Math.floor(next() ** 3 * 900)}`,
  count: (_, next) => (next() < 0.6 ? `${2 + Math.floor(next() ** 2 * 90)}` : oneOf(NUMBER_WORDS, next)),
};
