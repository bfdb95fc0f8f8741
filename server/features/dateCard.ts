/** The hover card of a date. */

import type { Article } from '../corpus/article';
import type { DateMention } from '../model';
import type { FeatureContext } from './context';
import { dateText } from './figureText';
import { isolate, quoted } from './markdown';

export function dateCard({ texts, language }: FeatureContext, article: Article, mention: DateMention): string {
  const { dateCard: card } = texts;
  const { published } = article.analysis;
  const { earliest, latest, precision } = mention.date;
  const words = `${card.title}${texts.separator}${quoted(article.slice(mention), language)}`;
  const text = dateText(mention.date, language);
  if (text === null) {
    return [`**${words}**`, published.date === null ? card.unresolved : card.unresolvedReading].join('\n\n');
  }
  const iso = earliest === latest ? `${earliest}` : `${earliest ?? '…'} / ${latest ?? '…'}`;
  const lines = [`- ${isolate(iso, language)}`];
  if (precision !== null) lines.push(`- ${card.precision}: ${texts.precisions[precision]}`);
  if (published.date !== null)
    lines.push(`- ${card.published}: ${isolate(published.date, language)} (${card.publishedBasis[published.basis]})`);
  return [
    `**${isolate(text, language)}**${texts.separator}${quoted(article.slice(mention), language)}`,
    lines.join('\n'),
  ].join('\n\n');
}
