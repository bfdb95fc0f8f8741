/**
 * Copies: sentences that stand in another article too, and what drifted on the way. «قتل أكثر من 25» comes out of the
 * third copy as «قتل 25», and «مساء السبت» as «اليوم الأحد». A copied sentence is no second source.
 */

import type { CasualtyMention, DateMention, Span } from '../model';
import type { Article } from './article';
import type { ArticleChange, Corpus } from './corpus';
import { bandsOf, type Shingles, sharedWording, shinglesOf, wordsOf } from './shingles';

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
/** Sentences of fewer three-word runs are set phrases. */
const FEWEST_RUNS = 5;

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

/** The sentences that tell of something: they hold a figure or the trigger of an event. In text order. */
function tellingSentences(article: Article): readonly Span[] {
  const offsets = [
    ...article.mentions.filter(({ type }) => type === 'casualty').map(({ start }) => start),
    ...article.events.flatMap(({ trigger, repeats }) => [trigger, ...repeats].map(({ start }) => start)),
  ];
  const found = new Map<number, Span>();
  for (const offset of offsets) {
    const sentence = article.sentenceAt(offset);
    if (sentence !== null) found.set(sentence.start, sentence);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
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

/** A telling sentence of an article, as the index keeps it. */
interface Entry {
  readonly uri: string;
  readonly sentence: Span;
}

/** All telling sentences of the corpus by their wording; a change costs the sentences of its article. */
export class Copies {
  readonly #corpus: Corpus;
  readonly #bands = new Map<string, Set<Entry>>();
  readonly #entries = new Map<string, readonly { readonly entry: Entry; readonly bands: readonly string[] }[]>();

  /** Follows the corpus from now on. */
  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    for (const uri of corpus.uris()) this.#change({ uri, before: null, after: corpus.article(uri) ?? null });
    corpus.onChange((change) => this.#change(change));
  }

  /** The sentences of other articles that share a sentence's wording, earliest published first. */
  of(article: Article, sentence: Span): readonly Copy[] {
    const own = wordingOf(article, sentence);
    if (own.length < FEWEST_RUNS) return [];
    const found = new Map<string, Copy>();
    for (const band of bandsOf(own)) {
      for (const { uri, sentence: other } of this.#bands.get(band) ?? []) {
        const there = uri === article.uri ? undefined : this.#corpus.article(uri);
        if (there === undefined) continue;
        const share = sharedWording(own, wordingOf(there, other));
        if (share < COPIED || share <= (found.get(uri)?.share ?? 0)) continue;
        found.set(uri, { article: there, sentence: other, share, drifts: driftsOf(there, other, article, sentence) });
      }
    }
    return [...found.values()].sort((a, b) => compare(orderOf(a.article), orderOf(b.article)));
  }

  #change({ uri, after }: ArticleChange): void {
    for (const { entry, bands } of this.#entries.get(uri) ?? []) {
      for (const band of bands) {
        const there = this.#bands.get(band);
        there?.delete(entry);
        if (there?.size === 0) this.#bands.delete(band);
      }
    }
    this.#entries.delete(uri);
    if (after === null) return;
    const entries = tellingSentences(after)
      .map((sentence) => ({ entry: { uri, sentence }, wording: wordingOf(after, sentence) }))
      .filter(({ wording }) => wording.length >= FEWEST_RUNS)
      .map(({ entry, wording }) => ({ entry, bands: bandsOf(wording) }));
    if (entries.length > 0) this.#entries.set(uri, entries);
    for (const { entry, bands } of entries) {
      for (const band of bands) {
        const there = this.#bands.get(band);
        if (there === undefined) this.#bands.set(band, new Set([entry]));
        else there.add(entry);
      }
    }
  }
}

/** Articles in order of publication; undated ones last. */
function orderOf(article: Article): string {
  return `${article.analysis.published.date ?? '~'} ${article.uri}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
