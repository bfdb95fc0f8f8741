/** JSON Lines: one article, one line. */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type { ReadArticle } from './article';
import { articleRecord } from './record';

/** The line of an article, with its end. U+2028 and U+2029, which some readers take for line ends, are escaped. */
export function jsonLine(article: ReadArticle, gazetteer: Gazetteer): string {
  return `${oneLineJson(articleRecord(article, gazetteer))}\n`;
}

/** JSON that is one line for every reader. */
export function oneLineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
