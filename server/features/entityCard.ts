/** The hover card of a faction, place or person. */

import { type Article, isName } from '../corpus/article';
import type { Entity, EntityId, Mention, NameMention, Span } from '../model';
import { addressOf, entryUri, type FeatureContext, fileName } from './context';
import { entityFacts, kindText } from './entityFacts';
import { entityName } from './figureText';
import { escapeMarkdown, isolate, link, quoted } from './markdown';
import { linkReviewBlock } from './reviewCard';
import { titleHint } from './titleHint';
import { wordingTable } from './wording';

/** How many other articles a card links to. */
const ARTICLES_SHOWN = 5;
const ALIASES_SHOWN = 6;
/** More articles than this are gone through for the gazetteer page alone. */
const ARTICLES_SEARCHED = 300;
const LINES_SHOWN = 12;

/** The card of a name; `outer` are the mentions around it («قوات حفتر» around «حفتر»). */
export function entityCard(
  context: FeatureContext,
  article: Article,
  mention: NameMention,
  outer: readonly Mention[],
): string {
  const entity = mention.entity === null ? undefined : context.corpus.gazetteer.entities.get(mention.entity);
  const blocks =
    entity === undefined ? unknownCard(context, article, mention) : knownCard(context, article, mention, entity);
  for (const around of outer) if (isName(around)) blocks.push(aroundLine(context, article, around));
  if (mention.named || mention.entity !== null || mention.review !== undefined)
    blocks.splice(1, 0, linkReviewBlock(context, article, mention));
  return blocks.filter((block) => block !== '').join('\n\n');
}

function knownCard(context: FeatureContext, article: Article, mention: NameMention, entity: Entity): string[] {
  const { texts, language } = context;
  const kind = kindText(entity, texts);
  const facts = entityFacts(context, entity);
  const aliases = context.corpus
    .surfacesOf(entity.id)
    .filter(({ text }) => text !== entity.name.ar)
    .slice(0, ALIASES_SHOWN)
    .map(({ text }) => quoted(text, language));
  if (aliases.length > 0) facts.push(`${texts.card.aliases}: ${aliases.join(texts.list)}`);
  return [
    `${entityTitle(context, entity)}${texts.separator}${kind}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    readingLine(context, mention),
    titleHint(context, article, mention, entity),
    wordingBlock(context, entity.id),
    mentionsLines(context, article, entity.id),
    context.gazetteerDocuments ? link(texts.card.openEntry, entryUri(entity.id)) : '',
  ];
}

/** How outlets name it; left to the gazetteer page where going through its articles would hold up the card. */
function wordingBlock(context: FeatureContext, entity: EntityId): string {
  if (context.corpus.countOf(entity).articles > ARTICLES_SEARCHED) return '';
  const table = wordingTable(context, entity);
  return table === '' ? '' : `**${context.texts.wording.title}**\n\n${table}`;
}

/** Arabic and English (or French) name, the user's language first, in bold. */
export function entityTitle({ language }: FeatureContext, entity: Entity): string {
  const other = language === 'fr' ? (entity.name.fr ?? entity.name.en) : entity.name.en;
  const names = language === 'ar' ? [entity.name.ar, other] : [other, entity.name.ar];
  return names
    .map((name, index) => (index === 0 ? `**${quoted(name, language)}**` : quoted(name, language)))
    .join(' — ');
}

function unknownCard(context: FeatureContext, article: Article, mention: NameMention): string[] {
  const { texts, language } = context;
  const kind = mention.kind === undefined ? texts.types[mention.type] : texts.placeKinds[mention.kind];
  const gloss = mention.gloss === undefined ? '' : `${texts.separator}${quoted(mention.gloss, language)}`;
  const candidates = (mention.candidates ?? []).map((id) => quoted(entityName(id, context), language));
  return [
    `**${quoted(article.slice(mention), language)}**${gloss}${texts.separator}${kind}`,
    mention.named ? texts.card.unknownName : texts.card.unresolved,
    candidates.length > 0 ? `${texts.card.candidates}: ${candidates.join(texts.list)}` : '',
  ];
}

/** How the name was recognised, where that is worth saying. */
function readingLine({ texts }: FeatureContext, mention: NameMention): string {
  const remarks: string[] = [];
  if (mention.spelling !== undefined) remarks.push(texts.card[mention.spelling]);
  if (mention.basis === 'anaphora') remarks.push(texts.card.resolved);
  if (mention.confidence < 0.9) remarks.push(texts.card.confidence(Math.round(mention.confidence * 100)));
  return remarks.join(texts.separator);
}

function aroundLine(context: FeatureContext, article: Article, around: NameMention): string {
  const { texts, language } = context;
  const words = quoted(article.slice(around), language);
  const name = around.entity === null ? '' : ` → ${quoted(entityName(around.entity, context), language)}`;
  return `${texts.card.insideOf}: ${words}${name}`;
}

/** Counts, and links to the mentions here and in other articles. */
function mentionsLines(context: FeatureContext, article: Article, entity: EntityId): string {
  const { corpus, texts } = context;
  const here = corpus.mentionsIn(article.uri, entity);
  const { mentions, articles } = corpus.countOf(entity);
  const lines = [`${texts.card.mentions}: ${texts.card.mentionsHere(here.length, articles, mentions)}`];
  if (here.length > 1) lines.push(`${texts.card.lines}: ${lineLinks(article, here).join(texts.list)}`);
  const others: string[] = [];
  // Where it stands is read without unpacking what else is known of the other articles.
  for (const other of corpus.spansOf(entity)) {
    if (others.length === ARTICLES_SHOWN) break;
    const [first] = other.spans;
    if (other.uri === article.uri || first === undefined) continue;
    others.push(`${articleLink(context, other, first)} (${other.spans.length})`);
  }
  const otherCount = articles - (here.length > 0 ? 1 : 0);
  if (others.length > 0) {
    const more = otherCount > others.length ? [texts.card.more(otherCount - others.length)] : [];
    lines.push(`${texts.card.alsoIn}: ${[...others, ...more].join(texts.list)}`);
  }
  return lines.join('  \n');
}

/** Links to the lines of an article that hold these mentions, each line once. */
export function lineLinks(article: Article, mentions: readonly Span[]): string[] {
  const lines = new Map(mentions.map((mention) => [article.lines.lineAt(mention.start) + 1, mention]));
  return [...lines].slice(0, LINES_SHOWN).map(([line, mention]) => link(`${line}`, addressOf(article, mention)));
}

/** A link to a place in another article, named by its file. */
export function articleLink({ language }: FeatureContext, article: Pick<Article, 'uri' | 'lines'>, span: Span): string {
  const line = article.lines.lineAt(span.start) + 1;
  return link(isolate(`${escapeMarkdown(fileName(article.uri))}:${line}`, language), addressOf(article, span));
}
