/** Code lenses: above each paragraph that reports events, what it says and what the reports of its incidents come to. */

import type { CodeLens } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';
import type { Incident } from '../corpus/tellings';
import type { ArticleEvent } from '../model';
import { COMPARE_COMMAND } from '../protocol';
import type { FeatureContext } from './context';
import { casualtiesText } from './eventCard';
import { incidentText } from './incidentText';
import { directed, isolate } from './markdown';

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
  const told = new Set<Incident>();
  for (const event of events) {
    const incident = context.incidents.incidentOf(article.uri, event.id);
    if (incident === null || told.has(incident)) continue;
    told.add(incident);
    // In Arabic it begins with a number, which would go to the wrong end of a line from the left.
    const title = directed(isolate(incidentText(context, incident), language), language);
    lenses.push({ range, command: { title, command: COMPARE_COMMAND, arguments: [article.uri, event.id] } });
  }
  return lenses;
}

/** «Suicide bomb: 23 killed · at least 10 injured». */
function eventText(context: FeatureContext, event: ArticleEvent): string {
  const type = context.texts.subTypes[event.subType];
  const casualties = casualtiesText(context, event);
  return casualties === '' ? type : context.texts.withFigures(type, casualties);
}
