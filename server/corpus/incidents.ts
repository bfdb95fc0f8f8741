/**
 * Incidents: events of different articles that report the same happening. Happenings are compared within their own
 * neighbourhood of place and day only, never all with all, so that a change costs the events near it; what is told in
 * the same words with the same names, days and numbers, as agencies' copies are, is compared once.
 *
 * Joining two happenings that are not one spoils every count made of them, so the rules are strict, an article tells a
 * happening once, and no third report draws together what cannot be one.
 */

import type { ArticleEvent } from '../model';
import type { Article } from './article';
import type { ArticleChange, Corpus } from './corpus';
import { type Happening, happeningsOf } from './happenings';
import { type Cluster, clustersOf, type Links } from './incidentClusters';
import {
  type DecidedPairs,
  type Decisions,
  decisionsOf,
  type EventKey,
  eventKey,
  NO_DECISIONS,
  pairKey,
} from './incidentDecisions';
import { compareHappenings, contradict, type Link, type Reason } from './incidentRules';
import { keysOf, Neighbourhoods, type Profile } from './neighbourhoods';

/** One article's report of a happening, with why it is taken for the same as the others. */
export interface Report {
  readonly article: Article;
  /** The event that says most of it. */
  readonly event: ArticleEvent;
  /** That event and the headline's, where there is one. */
  readonly events: readonly ArticleEvent[];
  /** Of the strongest link to the report asked for, or else to another of the incident: 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** One happening: the event that comes first in the corpus, and the other reports of it. */
export interface Incident {
  readonly first: { readonly article: Article; readonly event: ArticleEvent; readonly events: readonly ArticleEvent[] };
  /** By uri. */
  readonly reports: readonly Report[];
}

export class Incidents {
  readonly #corpus: Corpus;
  readonly #near = new Neighbourhoods();
  /** The profile of an event, and of the headline's event that belongs to it. */
  readonly #profiles = new Map<EventKey, Profile>();
  /** Happenings by article, as they are in the neighbourhoods. */
  readonly #known = new Map<string, readonly Happening[]>();
  #decisions: Decisions = NO_DECISIONS;
  /** Incidents found since the last change, by each of their profiles. */
  readonly #found = new Map<Profile, Cluster>();
  #all: readonly Incident[] | null = null;
  readonly #made = new WeakMap<Cluster, { readonly incident: Incident | null }>();
  /** Links are kept as long as their profiles: an edit compares what it changed. */
  readonly #links = new WeakMap<Profile, WeakMap<Profile, Link | false>>();

  /** Follows the corpus from now on. `decided` is what an analyst joined and split, by `eventKey`. */
  constructor(corpus: Corpus, decided?: DecidedPairs) {
    this.#corpus = corpus;
    if (decided !== undefined) this.#decisions = decisionsOf(decided);
    for (const uri of corpus.uris()) this.#change({ uri, before: null, after: corpus.article(uri) ?? null });
    corpus.onChange((change) => this.#change(change));
  }

  /** Takes what an analyst joined and split, by `eventKey`, in place of what was decided before. */
  decide(decided: DecidedPairs): void {
    const before = this.#decisions.events;
    this.#decisions = decisionsOf(decided);
    const uris = new Set([...before, ...this.#decisions.events].map((key) => key.slice(0, key.lastIndexOf('#'))));
    for (const uri of uris) {
      const article = this.#corpus.article(uri) ?? null;
      this.#change({ uri, before: article, after: article });
    }
    this.#forget();
  }

  /** The reports of the same happening by other articles, directly or through one another; by uri. */
  reportsOf(uri: string, event: string): readonly Report[] {
    const own = this.#profiles.get(eventKey(uri, event));
    if (own === undefined) return [];
    const cluster = this.#clusterOf(own);
    return cluster.profiles
      .flatMap((profile) => profile.happenings.map((happening) => this.#reportOf(happening, profile, own, cluster)))
      .filter(({ article }) => article.uri !== uri)
      .sort((a, b) => compare(a.article.uri, b.article.uri));
  }

  /** The incident an event belongs to; null where no other article reports it. */
  incidentOf(uri: string, event: string): Incident | null {
    const profile = this.#profiles.get(eventKey(uri, event));
    return profile === undefined ? null : this.#wholeIncident(this.#clusterOf(profile));
  }

  /** All incidents with two reports or more, by their first event. */
  all(): readonly Incident[] {
    this.#all ??= this.among(null);
    return this.#all;
  }

  /** The incidents with two reports or more in these articles (null: in all), by their first event. */
  among(uris: ReadonlySet<string> | null): readonly Incident[] {
    const seen = new Set<Cluster>();
    const incidents: Incident[] = [];
    for (const profile of this.#near.profiles()) {
      const cluster = this.#clusterOf(profile);
      if (seen.has(cluster)) continue;
      seen.add(cluster);
      const incident = uris === null ? this.#wholeIncident(cluster) : this.#incidentOf(cluster, uris);
      if (incident !== null) incidents.push(incident);
    }
    return incidents.sort(
      (a, b) =>
        compare(a.first.article.uri, b.first.article.uri) || a.first.event.trigger.start - b.first.event.trigger.start,
    );
  }

  #wholeIncident(cluster: Cluster): Incident | null {
    let made = this.#made.get(cluster);
    if (made === undefined) {
      made = { incident: this.#incidentOf(cluster, null) };
      this.#made.set(cluster, made);
    }
    return made.incident;
  }

  #incidentOf(cluster: Cluster, uris: ReadonlySet<string> | null): Incident | null {
    const members = cluster.profiles
      .flatMap((profile) => profile.happenings.map((happening) => ({ profile, happening })))
      .filter(({ happening: { article } }) => uris?.has(article.uri) ?? true)
      .sort((a, b) => compare(a.happening.article.uri, b.happening.article.uri));
    const [first, ...others] = members;
    if (first === undefined || others.length === 0) return null;
    const reports = others.map(({ profile, happening }) => this.#reportOf(happening, profile, first.profile, cluster));
    const { article, event } = first.happening;
    return { first: { article, event, events: eventsOf(first.happening) }, reports };
  }

  #reportOf(happening: Happening, profile: Profile, own: Profile, { links }: Cluster): Report {
    const { article, event } = happening;
    const direct = links.get(profile)?.get(own) ?? (profile === own ? this.#link(own, own) : undefined);
    const strongest = [...(links.get(profile)?.values() ?? [])].reduce<Link | undefined>(
      (best, link) => (best === undefined || link.score > best.score ? link : best),
      undefined,
    );
    const { score, reasons } = direct ?? strongest ?? { score: 1, reasons: [] };
    return { article, event, events: eventsOf(happening), score, reasons };
  }

  /** What is linked with a profile, directly or through others, as far as that is one happening. */
  #clusterOf(profile: Profile): Cluster {
    const known = this.#found.get(profile);
    if (known !== undefined) return known;
    const { profiles, links } = this.#reachable(profile);
    for (const cluster of clustersOf(profiles, links, (a, b) => this.#apart(a, b)))
      for (const member of cluster.profiles) this.#found.set(member, cluster);
    return this.#found.get(profile) ?? { profiles: [profile], links };
  }

  #reachable(start: Profile): { profiles: readonly Profile[]; links: Links } {
    const links: Links = new Map();
    const queue = [start];
    const seen = new Set(queue);
    for (const profile of queue) {
      const own = new Map<Profile, Link>();
      links.set(profile, own);
      for (const other of [...this.#near.around(profile), ...this.#joinedTo(profile)]) {
        if (other === profile || own.has(other)) continue;
        const link = links.get(other)?.get(profile) ?? this.#link(profile, other);
        if (link === null) continue;
        own.set(other, link);
        if (seen.has(other)) continue;
        seen.add(other);
        queue.push(other);
      }
    }
    return { profiles: queue, links };
  }

  #link(a: Profile, b: Profile): Link | null {
    if (this.#isDecided(a, b, this.#decisions.join)) return { score: 1, reasons: [{ code: 'analyst', count: 1 }] };
    let known = this.#links.get(a);
    if (known === undefined) {
      known = new WeakMap();
      this.#links.set(a, known);
    }
    let link = known.get(b);
    if (link === undefined) {
      link = compareHappenings(a.happenings[0], b.happenings[0]) ?? false;
      known.set(b, link);
    }
    return link === false ? null : link;
  }

  #isDecided(a: Profile, b: Profile, pairs: ReadonlySet<string>): boolean {
    if (pairs.size === 0) return false;
    return keysOf(a).some((one) => keysOf(b).some((other) => pairs.has(pairKey(one, other))));
  }

  *#joinedTo(profile: Profile): Generator<Profile> {
    for (const key of keysOf(profile)) {
      for (const other of this.#decisions.joined.get(key) ?? []) {
        const found = this.#profiles.get(other);
        if (found !== undefined) yield found;
      }
    }
  }

  /** Whether two profiles must not be in one incident. */
  #apart(a: Profile, b: Profile): boolean {
    if (this.#isDecided(a, b, this.#decisions.split)) return true;
    return !this.#isDecided(a, b, this.#decisions.join) && contradict(a.happenings[0], b.happenings[0]);
  }

  #change({ uri, before, after }: ArticleChange): void {
    const gone = before === null ? [] : (this.#known.get(uri) ?? []);
    const come = after === null ? [] : happeningsOf(after, this.#corpus.gazetteer);
    this.#known.delete(uri);
    if (come.length > 0) this.#known.set(uri, come);
    for (const happening of gone) {
      this.#near.takeOut(happening);
      for (const event of eventsOf(happening)) this.#profiles.delete(eventKey(uri, event.id));
    }
    for (const happening of come) {
      const profile = this.#near.putIn(happening, this.#isAlone(happening));
      for (const event of eventsOf(happening)) this.#profiles.set(eventKey(uri, event.id), profile);
    }
    if (gone.length + come.length > 0) this.#forget();
  }

  #forget(): void {
    this.#found.clear();
    this.#all = null;
  }

  /** Whether something was decided on a happening by itself. */
  #isAlone(happening: Happening): boolean {
    const { events } = this.#decisions;
    return events.size > 0 && eventsOf(happening).some(({ id }) => events.has(eventKey(happening.article.uri, id)));
  }
}

function eventsOf({ event, headline }: Happening): readonly ArticleEvent[] {
  return headline === null ? [event] : [event, headline];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
