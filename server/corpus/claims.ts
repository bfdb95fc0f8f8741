/**
 * An incident's claims side by side: what each report says of killed and injured, who says it, when, and where it stands
 * in the story of the toll. Pure functions of the reports.
 */

import type { ArticleEvent, CasualtyMention, Figure, Outcome, Span } from '../model';
import type { Article } from './article';
import { type Copy, copyAmong } from './copies';
import { countsInToll } from './tolls';
import { tollWord } from './tollWords';

/** One report of an incident: its events of one article. */
export interface ReportOfClaims {
  readonly article: Article;
  readonly events: readonly ArticleEvent[];
}

/** `repeated` says what was said before; the others are by the text's own words or by order of publication. */
export type Story = 'initial' | 'repeated' | 'raised' | 'lowered' | 'final';

export interface Claim {
  readonly article: Article;
  readonly mention: CasualtyMention;
  readonly sentence: Span;
  /** ISO day. */
  readonly published: string | null;
  readonly outlet: string | null;
  /** Null for parts, increments and denied figures, and where the order of publication is not known. */
  readonly story: Story | null;
  /** The report whose sentence this one's is copied from; such a claim has no source of its own. */
  readonly copy: Copy | null;
}

/** Outcomes that a story is told of. */
const TOLD: ReadonlySet<Outcome> = new Set(['killed', 'injured', 'missing', 'captured', 'displaced', 'other']);

/** The claims of all reports, in order of publication (undated ones last), then of articles and of the text. */
export function claimsOf(reports: readonly ReportOfClaims[]): readonly Claim[] {
  const ordered = [...reports].sort(
    (a, b) =>
      compare(a.article.analysis.published.date ?? '~', b.article.analysis.published.date ?? '~') ||
      compare(a.article.uri, b.article.uri),
  );
  const claims: Claim[] = [];
  ordered.forEach(({ article, events }, at) => {
    const earlier = ordered.slice(0, at).map((report) => report.article);
    const figures = [...new Set(events.flatMap((event) => article.figuresOf(event)))].sort((a, b) => a.start - b.start);
    const copies = figures.map((mention) => copyAmong(article, sentenceOf(article, mention), earlier));
    for (const [index, mention] of figures.entries()) {
      const sentence = sentenceOf(article, mention);
      // The headline over a copied sentence is no source of its own either.
      const told = figures.findIndex((one, other) => copies[other] !== null && saysTheSame(one, mention));
      const copy = copies[index] ?? copies[told] ?? null;
      const claim = {
        article,
        mention,
        sentence,
        published: article.analysis.published.date,
        outlet: article.metadata.outlet ?? null,
        copy,
      };
      claims.push({ ...claim, story: storyOf(claim, claims) });
    }
  });
  return claims;
}

function sentenceOf(article: Article, mention: CasualtyMention): Span {
  return article.sentenceAt(mention.start) ?? mention;
}

/** The claims that count: on the whole toll, not denied, and from a report's own source. */
export function independent(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ mention, copy }) => copy === null && countsInToll(mention.casualty));
}

function storyOf(claim: Omit<Claim, 'story'>, earlier: readonly Claim[]): Story | null {
  const { article, mention, sentence, published } = claim;
  const figure = mention.casualty;
  if (!countsInToll(figure) || !TOLD.has(figure.outcome)) return null;
  const word = tollWord(
    article.text.slice(sentence.start, mention.start),
    article.text.slice(mention.end, sentence.end),
  );
  if (word === 'final') return 'final';
  const before = earlier.filter(({ story, mention: { casualty } }) => story !== null && isComparable(casualty, figure));
  const same = before.filter((one) => saysTheSame(one.mention, mention));
  // What the headline said the body says again; both stand at the same place of the story.
  const own = same.find((one) => one.article === article);
  if (own !== undefined) return own.story;
  if (same.length > 0) return 'repeated';
  if (word === 'initial') return 'initial';
  const last = before.findLast((one) => one.article !== article) ?? before.at(-1);
  if (last === undefined)
    return word === 'raised' ? 'raised' : published === null && earlier.length > 0 ? null : 'initial';
  const [was, is] = [numberOf(last.mention.casualty), numberOf(figure)];
  if (was === null || is === null) return word;
  if (word === null && (published === null || last.published === null)) return null;
  return is > was ? 'raised' : is < was ? 'lowered' : 'repeated';
}

/** Whether two figures count the same people: «15 من القوات» and «2 من المهاجمين» do not. */
function isComparable(a: Figure, b: Figure): boolean {
  if (a.outcome !== b.outcome || a.unit !== b.unit) return false;
  return a.victimFaction === null || b.victimFaction === null || a.victimFaction === b.victimFaction;
}

/** The same number of the same outcome, whatever was lost of «على الأقل» on the way. */
function saysTheSame({ casualty: a }: CasualtyMention, { casualty: b }: CasualtyMention): boolean {
  if (a.outcome !== b.outcome || a.scope !== b.scope) return false;
  if (a.low === null && a.high === null) return b.low === null && b.high === null && a.indefinite === b.indefinite;
  return numberOf(a) === numberOf(b);
}

function numberOf({ low, high }: Figure): number | null {
  return low ?? high;
}

/** Whether the independent claims of an outcome cannot all be right. */
export function inConflict(claims: readonly Claim[], outcome: Outcome): boolean {
  const figures = independent(claims)
    .map(({ mention }) => mention.casualty)
    .filter((figure) => figure.outcome === outcome);
  return figures.some((a, at) => figures.slice(at + 1).some((b) => isComparable(a, b) && !canBothBe(a, b)));
}

function canBothBe(a: Figure, b: Figure): boolean {
  return (a.low ?? 0) <= (b.high ?? Number.POSITIVE_INFINITY) && (b.low ?? 0) <= (a.high ?? Number.POSITIVE_INFINITY);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
