/** Keeps the incidents in step with what analysts joined and split, while articles and review files change. */

import type { Article } from './corpus/article';
import type { Corpus } from './corpus/corpus';
import { eventKey } from './corpus/incidentDecisions';
import type { Incidents } from './corpus/incidents';
import { PlainText } from './reviews/anchor';
import { decisionsOf, eventIdAt } from './reviews/decisions';
import { type Anchor, anchorsOf, type ReviewRecord } from './reviews/record';
import { articleUri, type ReviewFiles } from './storage/reviewFiles';

export class ReviewDecisions {
  readonly #corpus: Corpus;
  readonly #incidents: Incidents;
  readonly #files: ReviewFiles;
  /** The articles that decisions are on: an edit of another changes none. */
  #concerned: ReadonlySet<string> = new Set();
  #before = '';
  /** By event: those that somebody joined it with or split it from. */
  #decided: ReadonlyMap<string, readonly string[]> = new Map();
  /** Events found in articles as they are now. */
  #found = new WeakMap<Article, Map<Anchor, string | null>>();

  /** Follows the corpus from now on; `update` has to be called when the review files change. */
  constructor(corpus: Corpus, incidents: Incidents, files: ReviewFiles) {
    this.#corpus = corpus;
    this.#incidents = incidents;
    this.#files = files;
    corpus.onChange(({ uri }) => {
      if (this.#concerned.has(uri)) this.update();
    });
  }

  /** The events, as `uri#id`, that analysts joined with an event or split from it. */
  decidedOn(uri: string, event: string): readonly string[] {
    return this.#decided.get(eventKey(uri, event)) ?? [];
  }

  update(): void {
    const byFolder = new Map<string, ReviewRecord[]>();
    const concerned = new Set<string>();
    for (const { folder, record } of this.#files.all()) {
      if (record.subject !== 'incident') continue;
      for (const { file } of anchorsOf(record)) concerned.add(articleUri(folder, file));
      const known = byFolder.get(folder);
      if (known === undefined) byFolder.set(folder, [record]);
      else known.push(record);
    }
    this.#concerned = concerned;
    const decided = [...byFolder].map(([folder, records]) =>
      decisionsOf(records, (anchor) => this.#eventOf(articleUri(folder, anchor.file), anchor)),
    );
    const pairs = { join: decided.flatMap(({ join }) => join), split: decided.flatMap(({ split }) => split) };
    const now = JSON.stringify(pairs);
    if (now === this.#before) return;
    this.#before = now;
    this.#decided = byEvent([...pairs.join, ...pairs.split]);
    this.#incidents.decide(pairs);
  }

  #eventOf(uri: string, anchor: Anchor): string | null {
    const article = this.#corpus.article(uri);
    if (article === undefined) return null;
    let found = this.#found.get(article);
    if (found === undefined) {
      found = new Map();
      this.#found.set(article, found);
    }
    let id = found.get(anchor);
    if (id === undefined) {
      id = eventIdAt(new PlainText(article.text), article.analysis, anchor);
      found.set(anchor, id);
    }
    return id === null ? null : eventKey(uri, id);
  }
}

function byEvent(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, string[]>();
  for (const [a, b] of [...pairs, ...pairs.map(([first, second]) => [second, first] as const)]) {
    const known = others.get(a);
    if (known === undefined) others.set(a, [b]);
    else known.push(b);
  }
  return others;
}
