/** The hover card of a casualty figure: what was read, why, and what others say of the same event. */

import type { Article } from '../corpus/article';
import type { CasualtyMention } from '../model';
import type { FeatureContext } from './context';
import { articleLink } from './entityCard';
import { entityLink } from './entityFacts';
import { eventHeading, otherReports } from './eventCard';
import { figureText, speakerText } from './figureText';
import { claimsBlock, copyLines } from './incidentText';
import { isolate, quoted, table } from './markdown';
import { figureReviewBlock } from './reviewCard';

export function figureCard(context: FeatureContext, article: Article, mention: CasualtyMention): string {
  const { texts, language } = context;
  const { figureCard: card } = texts;
  const { casualty: figure } = mention;
  const event = figure.event === null ? undefined : article.event(figure.event);
  const bound = (value: number | null): string => (value === null ? texts.noBound : `${value}`);
  const remarks = figure.denied === true ? `${texts.separator}**${texts.denied}**` : '';
  const victims =
    figure.victimFaction === null
      ? texts.victims[figure.victims]
      : `${texts.victims[figure.victims]}${texts.list}${card.victimSide(entityLink(context, figure.victimFaction))}`;
  const lines = [
    `${card.reading}: ${isolate(texts.bounds(bound(figure.low), bound(figure.high)), language)}`,
    `${card.victims}: ${victims}`,
    `${card.speaker}: ${speakerText(article, figure.speaker, context)}`,
    `${card.scope}: ${texts.scopes[figure.scope]}`,
  ];
  if (figure.valence !== 'neutral') lines.push(`${card.wording}: ${texts.valences[figure.valence]}`);
  if (figure.because.length > 0)
    lines.push(
      `${card.because}: ${figure.because.map((span) => quoted(article.slice(span), language)).join(texts.list)}`,
    );
  lines.push(`${card.event}: ${event === undefined ? `*${card.noEvent}*` : eventHeading(context, event)}`);
  const isRejected = mention.review?.verdict === 'rejected';
  const blocks = [
    `${isRejected ? '~~' : ''}**${isolate(figureText(figure, texts), language)}**${isRejected ? '~~' : ''}${texts.separator}${quoted(article.slice(mention), language)}${remarks}`,
    figureReviewBlock(context, article, mention),
    lines.map((line) => `- ${line}`).join('\n'),
  ];
  if (event !== undefined) {
    const claims = article.figuresOf(event);
    if (claims.length > 1) blocks.push(`**${card.sideBySide}**\n\n${claimsTable(context, article, claims, mention)}`);
    blocks.push(claimsBlock(context, article, event, figure.outcome));
    blocks.push(otherReports(context, article, event));
  }
  blocks.push(copyLines(context, article, mention));
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** Figure, who says it, where: one row per claim; `current` is the one that the card is about. */
function claimsTable(
  context: FeatureContext,
  article: Article,
  claims: readonly CasualtyMention[],
  current: CasualtyMention,
): string {
  const { texts, language } = context;
  const { columns } = texts.figureCard;
  return table(
    [columns.figure, columns.speaker, columns.where],
    claims.map((claim) => [
      `${isolate(figureText(claim.casualty, texts), language)}${claim.id === current.id ? ' ◂' : ''}`,
      speakerText(article, claim.casualty.speaker, context),
      articleLink(context, article, claim),
    ]),
  );
}
