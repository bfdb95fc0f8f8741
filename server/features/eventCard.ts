/** The hover card of an event, and the lines by which other cards speak of one. */

import type { Article } from '../corpus/article';
import type { Reason } from '../corpus/incidentRules';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { ArticleEvent, EntityId } from '../model';
import type { FeatureContext } from './context';
import { articleLink } from './entityCard';
import { entityLink } from './entityFacts';
import { dateText, entityName, figureText, peopleText, speakerText, summaryText } from './figureText';
import { escapeMarkdown, isolate, quoted } from './markdown';
import { eventReviewBlock, reviewLinks } from './reviewCard';
import { incidentSubject } from './reviewTargets';

/** The card of an event: type, when, where, who, and its figures with who says them. */
export function eventCard(context: FeatureContext, article: Article, event: ArticleEvent): string {
  const { texts, language } = context;
  const lines = [
    `${texts.event.date}: ${isolate(dateText(event.date, language) ?? texts.event.undated, language)}`,
    `${texts.event.place}: ${placesText(context, article, event)}`,
    `${texts.event.actors}: ${actorsText(context, article, event)}`,
  ];
  const figures = article
    .figuresOf(event)
    .map(
      (claim) =>
        `  - ${isolate(figureText(claim.casualty, texts), language)} — ${speakerText(article, claim.casualty.speaker, context)}`,
    );
  if (figures.length > 0) lines.push([`${texts.event.figures}:`, ...figures].join('\n'));
  const type = `**${isolate(texts.subTypes[event.subType], language)}**`;
  const head = [event.review?.verdict === 'rejected' ? `~~${type}~~` : type];
  if (event.status !== 'actual') head.push(texts.statuses[event.status]);
  head.push(quoted(article.slice(event.trigger), language));
  return [
    head.join(texts.separator),
    eventReviewBlock(context, article, event),
    lines.map((line) => `- ${line}`).join('\n'),
    otherReports(context, article, event),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** «Suicide bomb · Tuesday 2 August 2016 · Benghazi», in one line of plain text. */
export function eventTitle(context: FeatureContext, event: ArticleEvent): string {
  const { texts, language } = context;
  const parts = [texts.subTypes[event.subType], dateText(event.date, language) ?? texts.event.undated];
  const place = mainPlace(context, event);
  if (place !== null) parts.push(place);
  return parts.map((part) => isolate(part, language)).join(texts.separator);
}

/** The same as Markdown. */
export function eventHeading(context: FeatureContext, event: ArticleEvent): string {
  return escapeMarkdown(eventTitle(context, event));
}

/** The name of the event's place, the one inside the other where it names both; null where none is known. */
export function mainPlace(context: FeatureContext, event: ArticleEvent): string | null {
  const { entities } = context.corpus.gazetteer;
  let place: EntityId | null = null;
  for (const { entity } of event.places) {
    if (entity === null) continue;
    if (place === null || liesIn(entities, entity, place)) place = entity;
  }
  return place === null ? null : entityName(place, context);
}

function liesIn(entities: Gazetteer['entities'], inner: EntityId, outer: EntityId): boolean {
  const passed = new Set<EntityId>();
  for (let at: EntityId | null = inner; at !== null && !passed.has(at); ) {
    passed.add(at);
    const entity = entities.get(at);
    at = entity?.type === 'place' ? entity.parent : null;
    if (at === outer) return true;
  }
  return false;
}

function placesText(context: FeatureContext, article: Article, event: ArticleEvent): string {
  const { texts, language } = context;
  if (event.places.length === 0) return `*${texts.event.noPlace}*`;
  return event.places
    .map(({ entity, mention }) => {
      if (entity !== null) return entityLink(context, entity);
      const named = article.mention(mention);
      return named === undefined ? texts.unknown : quoted(article.slice(named), language);
    })
    .join(texts.list);
}

function actorsText(context: FeatureContext, article: Article, event: ArticleEvent): string {
  const { texts, language } = context;
  if (event.actors.length === 0) return `*${texts.notSaid}*`;
  return event.actors
    .map((actor) => {
      const { entity, role, span } = actor;
      const people = peopleText(actor, texts);
      const name = entity === null ? quoted(article.slice(span), language) : entityLink(context, entity);
      return `${people === null ? '' : `${people} `}${name} (${texts.roles[role]})`;
    })
    .join(texts.list);
}

/** «23 killed · at least 10 injured»; empty where no claim counts. Plain text. */
export function casualtiesText({ texts }: Pick<FeatureContext, 'texts'>, event: ArticleEvent): string {
  const parts: string[] = [];
  if (event.killed !== null) parts.push(summaryText(event.killed, 'killed', texts));
  if (event.injured !== null) parts.push(summaryText(event.injured, 'injured', texts));
  return parts.join(texts.separator);
}

/** What other articles report of the same happening, with links and why they are taken for reports of it; or nothing. */
export function otherReports(context: FeatureContext, article: Article, event: ArticleEvent): string {
  const { texts, language } = context;
  const reports = context.incidents.reportsOf(article.uri, event.id);
  if (reports.length === 0) return '';
  const lines = reports.map((report) => {
    const casualties = casualtiesText(context, report.event);
    const why = report.reasons.map((reason) => reasonText(context, reason)).join(texts.list);
    const judge = reviewLinks(context, incidentSubject({ article, event }, report));
    const figures = casualties === '' ? '' : ` — ${isolate(casualties, language)}`;
    return `- ${articleLink(context, report.article, report.event.trigger)}${figures} (*${why}*)${judge === '' ? '' : ` — ${judge}`}`;
  });
  return [`**${texts.figureCard.otherReports}**`, lines.join('\n')].join('\n\n');
}

export function reasonText({ texts }: FeatureContext, { code, count }: Reason): string {
  const text = texts.reasons[code];
  return typeof text === 'string' ? text : text(count);
}
