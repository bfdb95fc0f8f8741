/** Document symbols: the events of an article, with their figures and actors under them. */

import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';
import type { ArticleEvent, Span } from '../model';
import type { FeatureContext } from './context';
import { casualtiesText, eventTitle } from './eventCard';
import { entityName, figureText, peopleText } from './figureText';
import { isolate, shorten } from './markdown';

export function documentSymbol(context: FeatureContext, article: Article): DocumentSymbol[] {
  return article.events.map((event) => {
    const children = childrenOf(context, article, event);
    const spans = [event.trigger, event.sentence, ...article.figuresOf(event), ...event.actors.map(({ span }) => span)];
    // A symbol's range must hold those of its children, which may stand in other sentences.
    const whole = spans.reduce(({ start, end }, span) => ({
      start: Math.min(start, span.start),
      end: Math.max(end, span.end),
    }));
    return {
      name: eventTitle(context, event),
      detail: isolate(casualtiesText(context, event), context.language),
      kind: SymbolKind.Event,
      range: article.lines.rangeOf(whole),
      selectionRange: article.lines.rangeOf(event.trigger),
      children,
    };
  });
}

function childrenOf(context: FeatureContext, article: Article, event: ArticleEvent): DocumentSymbol[] {
  const { texts, language } = context;
  const symbol = (name: string, detail: string, kind: SymbolKind, span: Span): DocumentSymbol => {
    const range = article.lines.rangeOf(span);
    return { name: isolate(name, language), detail, kind, range, selectionRange: range };
  };
  const figures = article.figuresOf(event).map((claim) => {
    const { speaker } = claim.casualty;
    const detail = speaker === null ? '' : isolate(shorten(article.slice(speaker), 60), language);
    return symbol(figureText(claim.casualty, texts), detail, SymbolKind.Number, claim);
  });
  const actors = event.actors.map((actor) => {
    const { entity, role, span } = actor;
    const unnamed = () => peopleText(actor, texts) ?? shorten(article.slice(span), 60);
    const name = entity === null ? unnamed() : entityName(entity, context);
    return symbol(name === '' ? texts.unknown : name, texts.roles[role], SymbolKind.Object, span);
  });
  return [...figures, ...actors];
}
