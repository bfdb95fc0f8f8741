/** What cards, lenses, rows and messages say of an incident. */

import type { Article } from '../corpus/article';
import { type Claim, claimsOf, inConflict } from '../corpus/claims';
import { type Recorded, recordedOf } from '../corpus/conventions';
import type { Incident } from '../corpus/tellings';
import type { ArticleEvent, CasualtyMention, Outcome } from '../model';
import { COMPARE_SCHEME } from '../protocol';
import type { FeatureContext } from './context';
import { articleLink } from './entityCard';
import { figureText, speakerText } from './figureText';
import { isolate, link, quoted, table } from './markdown';

/** More claims than this are for the comparison. */
const CLAIMS_SHOWN = 8;

const claims = new WeakMap<Incident, readonly Claim[]>();

/** The claims of an incident, worked out once for each. */
export function claimsOfIncident(incident: Incident): readonly Claim[] {
  let known = claims.get(incident);
  if (known === undefined) {
    known = claimsOf([incident.first, ...incident.reports]);
    claims.set(incident, known);
  }
  return known;
}

/** «5–8 killed · 8–12 injured»; empty where nobody gives a figure. Plain text. */
export function tollText({ texts }: FeatureContext, all: readonly Claim[]): string {
  const parts: string[] = [];
  for (const outcome of ['killed', 'injured'] as const) {
    const recorded = recordedOf(all, outcome);
    if (recorded !== null) parts.push(texts.figure(rangeText(recorded, texts.amount), texts.outcomes[outcome]));
  }
  return parts.join(texts.separator);
}

/** «5–8», «5», «at least 5» where nobody gives an upper bound but all agree on the lower. */
export function rangeText(
  { range: { low, high, open } }: Recorded,
  { exact, range, atLeast }: FeatureContext['texts']['amount'],
): string {
  if (low !== high) return range(low, high);
  return open ? atLeast(low) : exact(low);
}

/** «5 reports: 5–8 killed». Plain text. */
export function incidentText(context: FeatureContext, incident: Incident): string {
  const { texts } = context;
  const reports = texts.incident.reports(incident.reports.length + 1);
  const all = claimsOfIncident(incident);
  const outcome = (['killed', 'injured'] as const).find((one) => recordedOf(all, one) !== null);
  const recorded = outcome === undefined ? null : recordedOf(all, outcome);
  if (outcome === undefined || recorded === null) return reports;
  return texts.withFigures(reports, texts.figure(rangeText(recorded, texts.amount), texts.outcomes[outcome]));
}

/** The outcomes on which the reports of an incident cannot all be right. */
export function conflictsOf(all: readonly Claim[]): readonly Outcome[] {
  return (['killed', 'injured', 'missing', 'captured'] as const).filter((outcome) => inConflict(all, outcome));
}

/** What the other reports say of an outcome, one row per claim with a link to it; empty where they say nothing. Markdown. */
export function claimsBlock(context: FeatureContext, article: Article, event: ArticleEvent, outcome: Outcome): string {
  const { texts, language } = context;
  const incident = context.incidents.incidentOf(article.uri, event.id);
  if (incident === null) return '';
  const others = claimsOfIncident(incident).filter(
    (claim) => claim.article !== article && claim.mention.casualty.outcome === outcome,
  );
  if (others.length === 0) return '';
  const { columns } = texts.figureCard;
  const rows = others.slice(0, CLAIMS_SHOWN).map((claim) => {
    const { casualty } = claim.mention;
    return [
      isolate(figureText(casualty, texts), language),
      isolate(standingText(context, claim), language),
      speakerText(claim.article, casualty.speaker, context),
      articleLink(context, claim.article, claim.mention),
    ];
  });
  const head = [columns.figure, texts.incident.story, columns.speaker, columns.where];
  const compare = compareLink(context, article, event);
  return [`**${texts.incident.otherClaims}**`, table(head, rows), compare].filter((part) => part !== '').join('\n\n');
}

/** «raised», «copy of afp.txt», «part of another figure». Plain text. */
function standingText({ texts }: FeatureContext, { story, copy, mention }: Claim): string {
  if (copy !== null) return texts.incident.copy;
  return story === null ? texts.scopes[mention.casualty.scope] : texts.incident.stories[story];
}

/** A link that compares the reports; empty for clients that do not know how. Markdown. */
function compareLink(context: FeatureContext, article: Article, event: ArticleEvent): string {
  if (!context.gazetteerDocuments) return '';
  const address = encodeURIComponent(article.uri).replaceAll('(', '%28').replaceAll(')', '%29');
  return link(context.texts.incident.compare, `${COMPARE_SCHEME}:/${event.id}?${address}`);
}

/** That a figure's sentence is copied from an earlier article, and what drifted on the way; empty where it is not. Markdown. */
export function copyLines(context: FeatureContext, article: Article, mention: CasualtyMention): string {
  const { texts, language } = context;
  const sentence = article.sentenceAt(mention.start);
  const first = sentence === null ? null : context.copies.originalOf(article, sentence);
  if (first === null) return '';
  const lines = first.drifts.map(({ kind, from, to }) => {
    const change = texts.incident.drifted(quoted(from, language), quoted(to, language));
    return `- ${texts.incident.drifts[kind]}: ${change}`;
  });
  const origin = articleLink(context, first.article, first.sentence);
  return [`**${texts.incident.copiedSentence(origin)}**`, lines.join('\n')].filter((part) => part !== '').join('\n\n');
}
