/** What can be judged in an article: as subjects that verdicts are given on, and in the user's words. */

import type { Article } from '../corpus/article';
import { isName } from '../corpus/article';
import type { ArticleEvent, CasualtyMention, NameMention, Review, Span } from '../model';
import type { ReviewSubject } from '../protocol';
import { type FeatureContext, fileName } from './context';
import { eventTitle } from './eventCard';
import { entityName, figureText } from './figureText';
import { isolate, shorten } from './markdown';
import { eventSubject, incidentSubject, mentionSubject } from './reviewTargets';

/** Something that can be judged. */
export interface Judgeable {
  readonly subject: ReviewSubject;
  /** In the user's words, as plain text. */
  readonly what: string;
  readonly review: Review | undefined;
  /** For an incident: somebody has joined or split it, which can be taken back. */
  readonly decided?: boolean;
}

/** How many other reports of an event are offered to be judged where it stands. */
const MOST_REPORTS = 3;
/** UTF-16 units of a name or trigger in the words for a subject. */
const QUOTED = 40;

/** What can be judged in a part of an article: the innermost figure and name, the nearest event, its other reports. */
export function judgeablesIn(context: FeatureContext, article: Article, part: Span): readonly Judgeable[] {
  const found: Judgeable[] = [];
  const at = article.mentions
    .filter(({ start, end }) => start <= part.end && end >= part.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const mention of [at.find(({ type }) => type === 'casualty'), at.find(isName)]) {
    const subject = mention === undefined ? null : mentionSubject(article, mention);
    if (mention === undefined || subject === null) continue;
    const what =
      mention.type === 'casualty' ? figureWords(context, mention) : linkWords(context, article, mention as NameMention);
    found.push({ subject, what, review: mention.review });
  }
  const event = article.eventsAt(part.start)[0];
  if (event !== undefined) {
    found.push({ subject: eventSubject(article, event), what: eventTitle(context, event), review: event.review });
    found.push(...incidentsAt(context, article, event));
  }
  return found;
}

/** What was decided on an event, which a split report would not show any more, and its first other reports. */
function incidentsAt(context: FeatureContext, article: Article, event: ArticleEvent): Judgeable[] {
  const { corpus, incidents } = context;
  const decided = new Set(context.decidedOn?.(article.uri, event.id));
  const others = new Map<string, { readonly article: Article; readonly event: ArticleEvent }>();
  for (const key of decided) {
    const at = key.lastIndexOf('#');
    const other = corpus.article(key.slice(0, at));
    const its = other?.event(key.slice(at + 1));
    if (other !== undefined && its !== undefined) others.set(key, { article: other, event: its });
  }
  for (const report of incidents.reportsOf(article.uri, event.id).slice(0, MOST_REPORTS))
    others.set(`${report.article.uri}#${report.event.id}`, report);
  return [...others].map(([key, other]) => {
    const subject = incidentSubject({ article, event }, other);
    return { subject, what: incidentWords(context, subject), review: undefined, decided: decided.has(key) };
  });
}

/** A subject in the user's words; null where it is not there any more. */
export function subjectWords(context: FeatureContext, subject: ReviewSubject): string | null {
  const article = context.corpus.article(subject.uri);
  if (article === undefined) return null;
  if (subject.kind === 'incident') return incidentWords(context, subject);
  if (subject.kind === 'event') {
    const event = article.event(subject.id);
    return event === undefined ? null : eventTitle(context, event);
  }
  const mention = article.mention(subject.id);
  if (mention?.type === 'casualty') return figureWords(context, mention);
  return mention !== undefined && isName(mention) ? linkWords(context, article, mention) : null;
}

function figureWords({ texts, language }: FeatureContext, { casualty }: CasualtyMention): string {
  return isolate(figureText(casualty, texts), language);
}

/** «القوات الحكومية» → Government of National Accord. */
function linkWords(context: FeatureContext, article: Article, mention: NameMention): string {
  const { texts, language } = context;
  const entity =
    mention.entity === null ? texts.review.unlinked : isolate(entityName(mention.entity, context), language);
  return `${isolate(shorten(article.slice(mention), QUOTED), language)} ${language === 'ar' ? '←' : '→'} ${entity}`;
}

function incidentWords({ texts, language }: FeatureContext, { uri, other }: ReviewSubject): string {
  const name = (address: string) => isolate(fileName(address), language);
  return texts.review.sameHappening(name(uri), name(other?.uri ?? ''));
}
