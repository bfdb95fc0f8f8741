/** What an incident is made of: which article tells of it by which events. Unpacked when it is asked for. */

import type { ArticleEvent } from '../model';
import type { Article } from './article';
import type { Corpus } from './corpus';
import type { Link, Reason } from './incidentRules';
import type { Told } from './neighbourhoods';

/** An article's events of an incident; the article is unpacked when it is asked for. */
export interface Telling {
  readonly uri: string;
  /** The ids of its events. */
  readonly ids: readonly string[];
  readonly article: Article;
  /** The event that says most of it. */
  readonly event: ArticleEvent;
  /** That event and the headline's, where there is one. */
  readonly events: readonly ArticleEvent[];
}

/** One article's report of a happening, with why it is taken for the same as the others. */
export interface Report extends Telling {
  /** Of the strongest link to the report asked for, or else to another of the incident: 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** One happening: the event that comes first in the corpus, and the other reports of it. */
export interface Incident {
  readonly first: Telling;
  /** By uri. */
  readonly reports: readonly Report[];
}

/** The ids of a happening's events. */
export function idsOf({ event, headline }: Pick<Told, 'event' | 'headline'>): readonly string[] {
  return headline === null ? [event] : [event, headline];
}

/** Events that are looked up in the corpus. */
export class ToldEvents implements Telling {
  readonly #corpus: Corpus;
  readonly #told: Told;

  constructor(corpus: Corpus, told: Told) {
    this.#corpus = corpus;
    this.#told = told;
  }

  get uri(): string {
    return this.#corpus.uriOf(this.#told.article);
  }

  get ids(): readonly string[] {
    return idsOf(this.#told);
  }

  /** Throws `Error` where the article has changed since; incidents are asked for anew after every change. */
  get article(): Article {
    const article = this.#corpus.article(this.uri);
    if (article === undefined) throw new Error(`«${this.uri}» is gone.`);
    return article;
  }

  get event(): ArticleEvent {
    return this.#eventOf(this.#told.event);
  }

  get events(): readonly ArticleEvent[] {
    return this.ids.map((id) => this.#eventOf(id));
  }

  #eventOf(id: string): ArticleEvent {
    const event = this.article.event(id);
    if (event === undefined) throw new Error(`«${this.uri}» has no event ${id} any more.`);
    return event;
  }
}

/** A report whose link is worked out when it is asked for. */
export class LinkedReport extends ToldEvents implements Report {
  readonly #linked: () => Link;
  #link: Link | null = null;

  constructor(corpus: Corpus, told: Told, linked: () => Link) {
    super(corpus, told);
    this.#linked = linked;
  }

  get score(): number {
    return this.#known.score;
  }

  get reasons(): readonly Reason[] {
    return this.#known.reasons;
  }

  get #known(): Link {
    this.#link ??= this.#linked();
    return this.#link;
  }
}
