/**
 * Incidents: events of different articles that report the same happening. Happenings are compared within their own
 * neighbourhood of place and day only, never all with all, so that a change costs the events near it; what is told in
 * the same words with the same names, days and numbers, as agencies' copies are, is compared once.
 *
 * Joining two happenings that are not one spoils every count made of them, so the rules are strict, an article tells a
 * happening once, and no third report draws together what cannot be one.
 */

import type { Corpus } from './corpus';
import type { ArticleChange } from './entityIndex';
import type { Happening } from './happenings';
import { type Cluster, clustersOf, type Row } from './incidentClusters';
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
import { Neighbourhoods, type Profile, type Told } from './neighbourhoods';
import { type Incident, idsOf, LinkedReport, type Report, ToldEvents } from './tellings';

/** Happenings are unpacked to be compared, mostly with others of the same days. */
const KEPT_HAPPENINGS = 8192;
const ANALYST: Reason = { code: 'analyst', count: 1 };

export class Incidents {
  readonly #corpus: Corpus;
  readonly #near = new Neighbourhoods();
  /** The happenings of an article, by its number. */
  readonly #told: (readonly Told[])[] = [];
  readonly #unpacked = new Map<Profile, Happening>();
  #decisions: Decisions = NO_DECISIONS;
  #all: readonly Incident[] | null = null;
  readonly #made = new WeakMap<Cluster, { readonly incident: Incident | null }>();

  /** Follows the corpus from now on. `decided` is what an analyst joined and split, by `eventKey`. */
  constructor(corpus: Corpus, decided?: DecidedPairs) {
    this.#corpus = corpus;
    if (decided !== undefined) this.#decisions = decisionsOf(decided);
    for (const uri of corpus.uris()) {
      const number = corpus.numberOf(uri);
      if (number !== undefined) this.#change({ uri, number, before: null, after: corpus.keysOf(uri) });
    }
    corpus.onChange((change) => this.#change(change));
  }

  /** Takes what an analyst joined and split, by `eventKey`, in place of what was decided before. */
  decide(decided: DecidedPairs): void {
    const before = this.#decisions.events;
    this.#decisions = decisionsOf(decided);
    const uris = new Set([...before, ...this.#decisions.events].map((key) => key.slice(0, key.lastIndexOf('#'))));
    for (const uri of uris) {
      const number = this.#corpus.numberOf(uri);
      const keys = this.#corpus.keysOf(uri);
      if (number !== undefined) this.#change({ uri, number, before: keys, after: keys });
    }
  }

  /** The reports of the same happening by other articles, directly or through one another; by uri. */
  reportsOf(uri: string, event: string): readonly Report[] {
    const own = this.#profileOf(eventKey(uri, event));
    if (own === null) return [];
    const number = this.#corpus.numberOf(uri);
    return this.#membersOf(this.#clusterOf(own))
      .filter(({ article }) => article !== number)
      .map((told) => this.#reportOf(told, own));
  }

  /** The incident an event belongs to; null where no other article reports it. */
  incidentOf(uri: string, event: string): Incident | null {
    const profile = this.#profileOf(eventKey(uri, event));
    return profile === null ? null : this.#wholeIncident(this.#clusterOf(profile));
  }

  /** All incidents with two reports or more, by their first event. */
  all(): readonly Incident[] {
    this.#all ??= this.among(null);
    return this.#all;
  }

  /** The incidents with two reports or more in these articles (null: in all), by their first event. */
  among(uris: ReadonlySet<string> | null): readonly Incident[] {
    const seen = new Set<Cluster>();
    const incidents: { readonly incident: Incident; readonly first: Told }[] = [];
    for (const profile of this.#near.profiles()) {
      if (this.#isSingle(profile)) continue;
      const cluster = this.#clusterOf(profile);
      if (seen.has(cluster)) continue;
      seen.add(cluster);
      const incident = uris === null ? this.#wholeIncident(cluster) : this.#incidentOf(cluster, uris);
      const [first] = this.#membersOf(cluster, uris);
      if (incident !== null && first !== undefined) incidents.push({ incident, first });
    }
    return incidents
      .sort((a, b) => this.#corpus.compare(a.first.article, b.first.article) || a.first.index - b.first.index)
      .map(({ incident }) => incident);
  }

  /** Compares the happenings that have not been, a step at a time, so that whoever asks for incidents finds them. */
  *linking(): Generator<void> {
    // Those of the same days after one another, so that what is compared is unpacked once.
    const waiting = [...this.#near.profiles()].filter(({ row }) => row === null).sort((a, b) => a.from - b.from);
    for (const profile of waiting) {
      if (profile.happenings.length > 0 && !this.#isSingle(profile)) this.#clusterOf(profile);
      yield;
    }
  }

  #profileOf(key: EventKey): Profile | null {
    const at = key.lastIndexOf('#');
    const number = this.#corpus.numberOf(key.slice(0, at));
    const event = key.slice(at + 1);
    const told = this.#told[number ?? -1]?.find((one) => one.event === event || one.headline === event);
    return told?.profile ?? null;
  }

  /** Nobody else tells of it. */
  #isSingle(profile: Profile): boolean {
    return profile.happenings.length === 1 && this.#rowOf(profile).size === 0;
  }

  /** The happenings of a cluster in these articles (null: in all), in the order of the corpus. */
  #membersOf({ profiles }: Cluster, uris: ReadonlySet<string> | null = null): readonly Told[] {
    return profiles
      .flatMap(({ happenings }) => happenings)
      .filter(({ article }) => uris?.has(this.#corpus.uriOf(article)) ?? true)
      .sort((a, b) => this.#corpus.compare(a.article, b.article));
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
    const [first, ...others] = this.#membersOf(cluster, uris);
    if (first === undefined || others.length === 0) return null;
    return {
      first: new ToldEvents(this.#corpus, first),
      reports: others.map((told) => this.#reportOf(told, first.profile)),
    };
  }

  #reportOf(told: Told, own: Profile): Report {
    return new LinkedReport(this.#corpus, told, () => this.#linkTo(told.profile, own));
  }

  /** The link of a profile to another of its incident, or its strongest one. */
  #linkTo(profile: Profile, own: Profile): Link {
    const row = this.#rowOf(profile);
    if (profile === own || row.has(own)) return this.#link(profile, own) ?? ALIKE;
    let strongest: Profile | null = null;
    for (const [other, score] of row) if (strongest === null || score > (row.get(strongest) ?? 0)) strongest = other;
    return (strongest === null ? null : this.#link(profile, strongest)) ?? ALIKE;
  }

  /** What is linked with a profile, directly or through others, as far as that is one happening. */
  #clusterOf(profile: Profile): Cluster {
    if (profile.cluster !== null) return profile.cluster;
    const reachable = this.#reachable(profile);
    const clusters = clustersOf(
      reachable,
      (one) => this.#rowOf(one),
      (a, b) => this.#apart(a, b),
    );
    for (const cluster of clusters) for (const member of cluster.profiles) member.cluster = cluster;
    return profile.cluster ?? { profiles: [profile] };
  }

  #reachable(start: Profile): readonly Profile[] {
    const seen = new Set([start]);
    for (const profile of seen) for (const other of this.#rowOf(profile).keys()) seen.add(other);
    return [...seen];
  }

  #rowOf(profile: Profile): Row {
    if (profile.row === null) {
      const row = new Map<Profile, number>();
      for (const other of this.#candidates(profile)) {
        // Rows that are worked out are kept complete.
        const score = other.row === null ? this.#scoreOf(profile, other) : other.row.get(profile);
        if (score !== undefined) row.set(other, score);
      }
      profile.row = row.size === 0 ? UNLINKED : row;
    }
    return profile.row;
  }

  /** What may be linked with a profile. */
  #candidates(profile: Profile): ReadonlySet<Profile> {
    const found = new Set([...this.#near.around(profile), ...this.#joinedTo(profile)]);
    found.delete(profile);
    return found;
  }

  #scoreOf(a: Profile, b: Profile): number | undefined {
    return this.#link(a, b)?.score;
  }

  #link(a: Profile, b: Profile): Link | null {
    if (this.#isDecided(a, b, this.#decisions.join)) return { score: 1, reasons: [ANALYST] };
    return compareHappenings(this.#happeningOf(a), this.#happeningOf(b));
  }

  /** What the happenings of a profile tell. */
  #happeningOf(profile: Profile): Happening {
    let happening = this.#unpacked.get(profile);
    if (happening === undefined) {
      const told = profile.happenings[0] as Told;
      happening = this.#corpus.happening(told.article, told.index);
      if (this.#unpacked.size >= KEPT_HAPPENINGS) {
        const [oldest] = this.#unpacked.keys();
        if (oldest !== undefined) this.#unpacked.delete(oldest);
      }
      this.#unpacked.set(profile, happening);
    }
    return happening;
  }

  #isDecided(a: Profile, b: Profile, pairs: ReadonlySet<string>): boolean {
    if (pairs.size === 0) return false;
    return this.#keysOf(a).some((one) => this.#keysOf(b).some((other) => pairs.has(pairKey(one, other))));
  }

  /** The events of a profile, headlines' included. */
  #keysOf({ happenings }: Profile): readonly EventKey[] {
    return happenings.flatMap(({ article, event, headline }) =>
      idsOf({ event, headline }).map((id) => eventKey(this.#corpus.uriOf(article), id)),
    );
  }

  *#joinedTo(profile: Profile): Generator<Profile> {
    if (this.#decisions.joined.size === 0) return;
    for (const key of this.#keysOf(profile)) {
      for (const other of this.#decisions.joined.get(key) ?? []) {
        const found = this.#profileOf(other);
        if (found !== null) yield found;
      }
    }
  }

  /** Whether two profiles must not be in one incident. */
  #apart(a: Profile, b: Profile): boolean {
    if (this.#isDecided(a, b, this.#decisions.split)) return true;
    return !this.#isDecided(a, b, this.#decisions.join) && contradict(this.#happeningOf(a), this.#happeningOf(b));
  }

  #change({ uri, number, before, after }: ArticleChange): void {
    const gone = this.#told[number] ?? [];
    for (const told of gone) this.#takeOut(told);
    this.#told[number] = [];
    const contents = new Set<string>();
    const come = (after?.happenings ?? []).map((key, index) => {
      const alone = contents.has(key.content) || this.#isAlone(uri, key);
      contents.add(key.content);
      return this.#near.putIn(uri, number, index, key, alone);
    });
    this.#told[number] = come;
    for (const { profile } of come) this.#putIn(profile);
    if (before !== null || after !== null) this.#all = null;
  }

  /** A profile that goes takes its links along. */
  #takeOut(told: Told): void {
    const { profile } = told;
    this.#dissolve(profile);
    this.#unpacked.delete(profile);
    // Others may have been compared with it though it was not with them.
    if (profile.happenings.length === 1)
      for (const other of profile.row?.keys() ?? this.#candidates(profile)) withLink(other, profile, null);
    this.#near.takeOut(told);
  }

  /** Enters a profile that is new in the rows of those around it, where these are worked out. */
  #putIn(profile: Profile): void {
    this.#dissolve(profile);
    if (profile.row !== null) return;
    for (const other of this.#candidates(profile)) {
      const score = other.row === null ? undefined : this.#scoreOf(profile, other);
      if (score === undefined) continue;
      this.#dissolve(other);
      withLink(other, profile, score);
    }
  }

  /** Forgets the incidents that a profile is in, or is linked with. */
  #dissolve(profile: Profile): void {
    if (profile.cluster === null) return;
    for (const member of this.#reachable(profile)) member.cluster = null;
  }

  /** Whether something was decided on a happening by itself. */
  #isAlone(uri: string, happening: Pick<Told, 'event' | 'headline'>): boolean {
    const { events } = this.#decisions;
    return events.size > 0 && idsOf(happening).some((id) => events.has(eventKey(uri, id)));
  }
}

/** The row of the many that nothing is linked with. */
const UNLINKED: Row = new Map();

/** Enters a link in the row of a profile, where that is worked out; null takes it out. */
function withLink(profile: Profile, other: Profile, score: number | null): void {
  if (profile.row === null || (score === null && !profile.row.has(other))) return;
  const row = new Map(profile.row);
  if (score === null) row.delete(other);
  else row.set(other, score);
  profile.row = row.size === 0 ? UNLINKED : row;
}

/** The profile's own link to itself, where that says nothing. */
const ALIKE: Link = { score: 1, reasons: [] };
