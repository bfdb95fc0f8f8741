/** Ranks and offices carry time: a hint where the one that an article gives a person does not fit its day. */

import type { Article } from '../corpus/article';
import { wordsOf } from '../corpus/shingles';
import type { Entity, NameMention, PersonEntity } from '../model';
import type { FeatureContext } from './context';
import { intervalText } from './figureText';
import { isolate, quoted } from './markdown';

type Title = PersonEntity['titles'][number];

/** Text before a name in which a title may stand, in UTF-16 units. */
const BEFORE = 60;

/**
 * «اللواء المتقاعد خليفة حفتر» in an article of July 2016: he was a lieutenant general by then. Which title is used tells
 * of an article's age or of its outlet's stance. Empty where the title fits, or is not known. Markdown.
 */
export function titleHint(context: FeatureContext, article: Article, mention: NameMention, entity: Entity): string {
  const day = article.analysis.published.date;
  if (entity.type !== 'person' || day === null) return '';
  const given = titleBefore(article.text.slice(Math.max(0, mention.start - BEFORE), mention.start), entity.titles);
  if (given === null || given.some((title) => isHeld(title, day))) return '';
  const { texts, language } = context;
  const [first] = given;
  const held = entity.titles.filter((title) => isHeld(title, day) && (title.from ?? title.to) !== undefined);
  const show = (title: Title): string => quoted(language === 'ar' ? title.ar : title.en, language);
  const published = isolate(intervalText(`${day}/${day}`, language), language);
  const hint = texts.titleHint.unfit(quoted(first?.ar ?? '', language), published);
  const then = held.length === 0 ? '' : ` ${texts.titleHint.fitting(held.map(show).join(texts.list))}`;
  return `*${hint}${then}*`;
}

/** The titles that the text directly before a name ends with, the longest wording; null where there is none. */
export function titleBefore(before: string, titles: readonly Title[]): readonly Title[] | null {
  const words = wordsOf(before).map(bare);
  let longest = 0;
  let found: Title[] = [];
  for (const title of titles) {
    const own = wordsOf(title.ar).map(bare);
    if (own.length === 0 || own.length < longest || own.length > words.length) continue;
    if (!own.every((word, at) => isWord(words[words.length - own.length + at] ?? '', word))) continue;
    if (own.length > longest) found = [];
    longest = own.length;
    found.push(title);
  }
  return longest === 0 ? null : found;
}

/** Whether a title was held on a day; its bounds may be months («2012-10») or years. */
export function isHeld({ from, to }: Title, day: string): boolean {
  return (
    (from === undefined || day.slice(0, from.length) >= from) && (to === undefined || day.slice(0, to.length) <= to)
  );
}

/** A folded word without conjunction, preposition and article: «واللواء» gives «لواء», «للمشير» «مشير». */
function bare(word: string): string {
  return word.replace(/^[وف]?(?:لل|[بلك]?ال)/u, '');
}

/** «للواء» is written with two of its three lams: what is left of it lacks the noun's own. */
function isWord(written: string, word: string): boolean {
  return written === word || `ل${written}` === word;
}
