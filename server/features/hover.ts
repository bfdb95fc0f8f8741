/** Hover: a card for what stands at the cursor, the innermost mention first. */

import type { Hover } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';
import type { Span } from '../model';
import type { FeatureContext } from './context';
import { dateCard } from './dateCard';
import { entityCard } from './entityCard';
import { eventCard } from './eventCard';
import { figureCard } from './figureCard';
import { directed } from './markdown';

/** The card at an offset of an article; null where nothing is recognised. */
export function hover(context: FeatureContext, article: Article, offset: number): Hover | null {
  const [inner, ...outer] = article.mentionsAt(offset);
  if (inner === undefined) return triggerHover(context, article, offset);
  const value =
    inner.type === 'casualty'
      ? figureCard(context, article, inner)
      : inner.type === 'date'
        ? dateCard(context, article, inner)
        : entityCard(context, article, inner, outer);
  return hoverOf(context, article, inner, value);
}

function triggerHover(context: FeatureContext, article: Article, offset: number): Hover | null {
  for (const event of article.events) {
    const trigger = [event.trigger, ...event.repeats].find(({ start, end }) => start <= offset && offset <= end);
    if (trigger === undefined) continue;
    const value = eventCard(context, article, event);
    return hoverOf(context, article, trigger, value);
  }
  return null;
}

function hoverOf({ language }: FeatureContext, article: Article, span: Span, markdown: string): Hover {
  return { contents: { kind: 'markdown', value: directed(markdown, language) }, range: article.lines.rangeOf(span) };
}
