/**
 * An incident's claims side by side: what each report says of killed and injured, who says it, when, and where it stands
 * in the story of the toll. Pure functions of the reports.
 */

import type { ArticleEvent, CasualtyMention, Figure, Outcome, Span } from '../model';
import { compareTexts } from '../text/compare';
import type { Article } from './article';
import { type Copy, Originals } from './copies';
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

/** The claims of all reports, in order of publication (undated ones last), then of articles and of the text. */
export function claimsOf(reports: readonly ReportOfClaims[]): readonly Claim[] {
  const ordered = [...reports].sort(
    (a, b) =>
      compareTexts(a.article.analysis.published.date ?? '~', b.article.analysis.published.date ?? '~') ||
      compareTexts(a.article.uri, b.article.uri),
  );
  const claims: Claim[] = [];
  const originals = new Originals();
  const told = new Told();
  for (const { article, events } of ordered) {
    const figures = [...new Set(events.flatMap((event) => article.figuresOf(event)))].sort((a, b) => a.start - b.start);
    const copies = figures.map((mention) => originals.of(article, sentenceOf(article, mention)));
    const own: Claim[] = [];
    for (const [index, mention] of figures.entries()) {
      // The headline over a copied sentence is no source of its own either.
      const again = figures.findIndex((one, other) => copies[other] !== null && saysTheSame(one, mention));
      const claim = {
        article,
        mention,
        sentence: sentenceOf(article, mention),
        published: article.analysis.published.date,
        outlet: article.metadata.outlet ?? null,
        copy: copies[index] ?? copies[again] ?? null,
      };
      own.push({ ...claim, story: storyOf(claim, own, told) });
    }
    originals.add(article);
    for (const claim of own) told.add(claim);
    claims.push(...own);
  }
  return claims;
}

/** What earlier reports said, each number once with the report that said it last: looking back does not grow with copies. */
class Told {
  readonly #last = new Map<string, Claim>();

  get isEmpty(): boolean {
    return this.#last.size === 0;
  }

  add(claim: Claim): void {
    if (claim.story === null) return;
    const key = keyOf(claim.mention.casualty);
    // The last one stands last.
    this.#last.delete(key);
    this.#last.set(key, claim);
  }

  /** What was said of the same people, in order. */
  comparable(figure: Figure): readonly Claim[] {
    return [...this.#last.values()].filter(({ mention }) => isComparable(mention.casualty, figure));
  }
}

/** The same for figures that bound the same people alike. */
function keyOf({ outcome, low, high, indefinite, unit, victimFaction }: Figure): string {
  return `${outcome} ${low} ${high} ${indefinite} ${unit} ${victimFaction}`;
}

function sentenceOf(article: Article, mention: CasualtyMention): Span {
  return article.sentenceAt(mention.start) ?? mention;
}

/** The claims that count: on the whole toll, not denied, and from a report's own source. */
export function independent(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ mention, copy }) => copy === null && countsInToll(mention.casualty));
}

function storyOf(claim: Omit<Claim, 'story'>, own: readonly Claim[], told: Told): Story | null {
  const { article, mention, sentence, published } = claim;
  const figure = mention.casualty;
  if (!countsInToll(figure)) return null;
  const word = tollWord(
    article.text.slice(sentence.start, mention.start),
    article.text.slice(mention.end, sentence.end),
  );
  if (word === 'final') return 'final';
  // What the headline said the body says again; both stand at the same place of the story.
  const again = own.find(
    (one) => one.story !== null && isComparable(one.mention.casualty, figure) && saysTheSame(one.mention, mention),
  );
  if (again !== undefined) return again.story;
  const before = told.comparable(figure);
  if (before.some((one) => saysTheSame(one.mention, mention))) return 'repeated';
  if (word === 'initial') return 'initial';
  const last = before.at(-1) ?? own.findLast((one) => one.story !== null && isComparable(one.mention.casualty, figure));
  if (last === undefined) {
    if (word === 'raised') return 'raised';
    return published === null && !told.isEmpty ? null : 'initial';
  }
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
  const figures = new Map<string, Figure>();
  for (const { mention } of independent(claims))
    if (mention.casualty.outcome === outcome) figures.set(keyOf(mention.casualty), mention.casualty);
  const distinct = [...figures.values()];
  return distinct.some((a, at) => distinct.slice(at + 1).some((b) => isComparable(a, b) && !canBothBe(a, b)));
}

function canBothBe(a: Figure, b: Figure): boolean {
  return (a.low ?? 0) <= (b.high ?? Number.POSITIVE_INFINITY) && (b.low ?? 0) <= (a.high ?? Number.POSITIVE_INFINITY);
}
