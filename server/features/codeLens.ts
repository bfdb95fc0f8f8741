/** Code lenses: above each paragraph that reports events, what it says and how many other articles report it. */

import type { CodeLens, Location } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';
import type { ArticleEvent } from '../model';
import { SHOW_LOCATIONS_COMMAND } from '../protocol';
import { type FeatureContext, locationOf } from './context';
import { casualtiesText } from './eventCard';
import { isolate } from './markdown';

/** Longer summaries would hide the article behind them. */
const EVENTS_NAMED = 3;

export function codeLens(context: FeatureContext, article: Article): CodeLens[] {
  const paragraphs = new Map<number, ArticleEvent[]>();
  for (const event of article.events) {
    if (event.review?.verdict === 'rejected') continue;
    const line = article.lines.lineAt(event.trigger.start);
    const known = paragraphs.get(line);
    if (known === undefined) paragraphs.set(line, [event]);
    else known.push(event);
  }
  return [...paragraphs].flatMap(([line, events]) => lensesOf(context, article, line, events));
}

function lensesOf(
  context: FeatureContext,
  article: Article,
  line: number,
  events: readonly ArticleEvent[],
): CodeLens[] {
  const { texts, language } = context;
  const range = { start: { line, character: 0 }, end: { line, character: 0 } };
  const titles = [...new Set(events.map((event) => eventText(context, event)))];
  const more = titles.length > EVENTS_NAMED ? [texts.card.more(titles.length - EVENTS_NAMED)] : [];
  const title = [...titles.slice(0, EVENTS_NAMED), ...more].map((text) => isolate(text, language)).join(' | ');
  const lenses: CodeLens[] = [{ range, command: { title, command: '' } }];
  const reports = new Map<string, Location>();
  for (const event of events)
    for (const report of context.incidents.reportsOf(article.uri, event.id))
      reports.set(`${report.article.uri}#${report.event.id}`, locationOf(report.article, report.event.trigger));
  if (reports.size > 0) {
    const position = article.lines.positionAt(events[0]?.trigger.start ?? 0);
    const command = SHOW_LOCATIONS_COMMAND;
    const title = isolate(texts.event.otherReports(reports.size), language);
    lenses.push({ range, command: { title, command, arguments: [article.uri, position, [...reports.values()]] } });
  }
  return lenses;
}

/** «Suicide bomb: 23 killed · at least 10 injured». */
function eventText(context: FeatureContext, event: ArticleEvent): string {
  const type = context.texts.subTypes[event.subType];
  const casualties = casualtiesText(context, event);
  return casualties === '' ? type : context.texts.withFigures(type, casualties);
}
