/**
 * Copies: sentences that stand in another article too, and what drifted on the way. «قتل أكثر من 25» comes out of the
 * third copy as «قتل 25», and «مساء السبت» as «اليوم الأحد». A copied sentence is no second source.
 */

import type { CasualtyMention, DateMention, Span } from '../model';
import { compareTexts } from '../text/compare';
import type { Article } from './article';
import type { Corpus } from './corpus';
import type { ArticleChange } from './entityIndex';
import type { ArticleKeys } from './keys';
import { Multimap } from './multimap';
import { bandsOf, FEWEST_RUNS, type Shingles, sharedWording, shinglesOf, wordsOf } from './shingles';
import { tellingSentences } from './telling';

export type DriftKind = 'qualifier' | 'number' | 'date';

/** What a copy says otherwise than its original, as both say it. */
export interface Drift {
  readonly kind: DriftKind;
  readonly from: string;
  readonly to: string;
}

export interface Copy {
  /** The article it is copied from, and the sentence there. */
  readonly article: Article;
  readonly sentence: Span;
  /** How much of the shorter sentence's wording stands in the other: 0 to 1. */
  readonly share: number;
  readonly drifts: readonly Drift[];
}

/** Sentences that share less are told alike rather than copied. */
const COPIED = 0.6;

/** The wording of an article's sentences that were looked at, by their start. */
const wordings = new WeakMap<Article, Map<number, Shingles>>();

function wordingOf(article: Article, sentence: Span): Shingles {
  let known = wordings.get(article);
  if (known === undefined) {
    known = new Map();
    wordings.set(article, known);
  }
  let wording = known.get(sentence.start);
  if (wording === undefined) {
    wording = shinglesOf(wordsOf(article.slice(sentence)));
    known.set(sentence.start, wording);
  }
  return wording;
}

/**
 * The sentences of reports that are in their own words, taken in order of publication. Copies are not kept, so that a
 * sentence that a hundred articles repeat is compared with its original alone.
 */
export class Originals {
  readonly #runs = new Map<number, { readonly article: Article; readonly sentence: Span }[]>();

  /** What a sentence of a later article is copied from, the likest one; null where it is in its own words. */
  of(article: Article, sentence: Span): Copy | null {
    const own = wordingOf(article, sentence);
    if (own.length < FEWEST_RUNS) return null;
    const shared = new Map<{ readonly article: Article; readonly sentence: Span }, number>();
    for (const run of own)
      for (const original of this.#runs.get(run) ?? []) shared.set(original, (shared.get(original) ?? 0) + 1);
    let best: Omit<Copy, 'drifts'> | null = null;
    for (const [original, runs] of shared) {
      const share = runs / Math.min(own.length, wordingOf(original.article, original.sentence).length);
      if (share >= COPIED && (best === null || share > best.share)) best = { ...original, share };
    }
    return best === null ? null : { ...best, drifts: driftsOf(best.article, best.sentence, article, sentence) };
  }

  /** Takes in what an article says in its own words. */
  add(article: Article): void {
    const own = tellingSentences(article).filter(
      (sentence) => wordingOf(article, sentence).length >= FEWEST_RUNS && this.of(article, sentence) === null,
    );
    for (const sentence of own) {
      const original = { article, sentence };
      for (const run of wordingOf(article, sentence)) {
        const known = this.#runs.get(run);
        if (known === undefined) this.#runs.set(run, [original]);
        else known.push(original);
      }
    }
  }
}

/** What a copied sentence says otherwise: its figures and dates beside the original's, in the order of the text. */
function driftsOf(original: Article, from: Span, copy: Article, to: Span): readonly Drift[] {
  const drifts: Drift[] = [];
  const figures = figuresIn(copy, to);
  const taken = new Set<CasualtyMention>();
  for (const figure of figuresIn(original, from)) {
    const same = figures.filter((one) => !taken.has(one) && one.casualty.outcome === figure.casualty.outcome);
    const other = same.find((one) => one.casualty.low === figure.casualty.low) ?? same[0];
    if (other === undefined) continue;
    taken.add(other);
    const [a, b] = [figure.casualty, other.casualty];
    const number = (a.low ?? a.high) !== (b.low ?? b.high);
    if (!number && a.low === b.low && a.high === b.high) continue;
    drifts.push({ kind: number ? 'number' : 'qualifier', from: quoteOf(original, figure), to: quoteOf(copy, other) });
  }
  const [before, after] = [datesIn(original, from), datesIn(copy, to)];
  // From the last on: an original may begin with a dateline that its copies have not.
  for (const [at, date] of [...before].reverse().entries()) {
    const other = after.at(-1 - at);
    if (other === undefined || date.date.earliest === null || other.date.earliest === null) continue;
    if (date.date.earliest === other.date.earliest && date.date.latest === other.date.latest) continue;
    drifts.push({ kind: 'date', from: original.slice(date), to: copy.slice(other) });
  }
  return drifts;
}

/** A figure with the words that bound it, which may stand beside it: «خمسة جنود على الأقل». */
function quoteOf(article: Article, mention: CasualtyMention): string {
  const near = mention.casualty.because.filter(
    ({ start, end }) => start >= mention.end && start - mention.end < 3 && end > start,
  );
  const end = Math.max(mention.end, ...near.map((span) => span.end));
  return article.text.slice(mention.start, end);
}

function figuresIn(article: Article, { start, end }: Span): readonly CasualtyMention[] {
  return article.mentions.filter(
    (mention): mention is CasualtyMention =>
      mention.type === 'casualty' && mention.start >= start && mention.end <= end,
  );
}

function datesIn(article: Article, { start, end }: Span): readonly DateMention[] {
  return article.mentions.filter(
    (mention): mention is DateMention => mention.type === 'date' && mention.start >= start && mention.end <= end,
  );
}

/** So many articles are looked into whose sentences are likest to one: a copy keeps nearly all of its original's wording. */
const MOST_COMPARED = 24;
/** A sentence is its article's number and its place among its article's sentences, the last place being for all further ones. */
const PLACES = 64;

/** All sentences of the corpus that give figures, by their wording; a change costs the sentences of its article. */
export class Copies {
  readonly #corpus: Corpus;
  /** The sentences of each bucket of like wording. */
  readonly #bands = new Multimap();
  /** By the article's number. */
  readonly #published: (string | null)[] = [];

  /** Follows the corpus from now on. */
  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    for (const uri of corpus.uris()) {
      const number = corpus.numberOf(uri);
      if (number !== undefined) this.#change({ number, before: null, after: corpus.keysOf(uri) });
    }
    corpus.onChange((change) => this.#change(change));
  }

  /**
   * Where an article has a sentence from: the earliest of the articles published before it that share the sentence's
   * wording. Null where there is none, or where nobody knows when the article was published, for then nobody can say
   * which of two is the copy.
   */
  originalOf(article: Article, sentence: Span): Copy | null {
    const day = article.analysis.published.date;
    if (day === null) return null;
    const own = wordingOf(article, sentence);
    if (own.length < FEWEST_RUNS) return null;
    for (const [number, places] of this.#alike(own, day)) {
      const uri = this.#corpus.uriOf(number);
      const there = this.#corpus.article(uri);
      if (there === undefined) continue;
      const sentences = this.#corpus.keysOf(uri)?.sentences ?? [];
      const [best] = sentences
        .filter((_, index) => places.has(Math.min(index, PLACES - 1)))
        .map(({ span }) => ({ span, share: sharedWording(own, wordingOf(there, span)) }))
        .sort((a, b) => b.share - a.share || a.span.start - b.span.start);
      if (best === undefined || best.share < COPIED) continue;
      const drifts = driftsOf(there, best.span, article, sentence);
      return { article: there, sentence: best.span, share: best.share, drifts };
    }
    return null;
  }

  /** The places of the sentences that are likest to a wording, by articles published before a day, the earliest first. */
  #alike(wording: Shingles, day: string): readonly (readonly [number, ReadonlySet<number>])[] {
    const found = new Map<number, { readonly places: Set<number>; shared: number }>();
    for (const band of bandsOf(wording)) {
      for (const sentence of this.#bands.get(band)) {
        const number = Math.floor(sentence / PLACES);
        const published = this.#published[number];
        // Known without unpacking an article; of a frequent phrase there are thousands.
        if (published == null || published >= day) continue;
        let alike = found.get(number);
        if (alike === undefined) {
          alike = { places: new Set(), shared: 0 };
          found.set(number, alike);
        }
        alike.places.add(sentence % PLACES);
        alike.shared++;
      }
    }
    const order = (a: number, b: number): number =>
      compareTexts(this.#published[a] ?? '', this.#published[b] ?? '') || this.#corpus.compare(a, b);
    return [...found]
      .sort(([a, { shared: x }], [b, { shared: y }]) => y - x || order(a, b))
      .slice(0, MOST_COMPARED)
      .sort(([a], [b]) => order(a, b))
      .map(([number, { places }]) => [number, places]);
  }

  #change({ number, before, after }: Omit<ArticleChange, 'uri'>): void {
    eachBand(before, number, (band, sentence) => this.#bands.remove(band, sentence));
    eachBand(after, number, (band, sentence) => this.#bands.add(band, sentence));
    this.#published[number] = after?.published ?? null;
  }
}

function eachBand(keys: ArticleKeys | null, article: number, visit: (band: number, sentence: number) => void): void {
  for (const [index, { bands }] of (keys?.sentences ?? []).entries())
    for (const band of bands) visit(band, article * PLACES + Math.min(index, PLACES - 1));
}
