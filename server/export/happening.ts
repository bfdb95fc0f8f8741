/** One happening with all its reports: an incident, or an event that only one article tells of. */

import type { Gazetteer } from '../gazetteer/gazetteer';
import type { ArticleEvent, CasualtyMention, DateInterval, Entity, PlaceEntity, Role } from '../model';
import {
  type ArticleIndex,
  addressKey,
  type ExportSource,
  entityOf,
  type IncidentClaim,
  incidentIds,
  indexArticle,
  oneLine,
  type ReadArticle,
  reviewRemark,
} from './article';

export interface EventReport {
  readonly article: ReadArticle;
  readonly index: ArticleIndex;
  readonly event: ArticleEvent;
}

export interface Happening {
  /** The incident's id, or null for a single event. */
  readonly incident: string | null;
  /** In order of articles; never empty. */
  readonly reports: readonly [EventReport, ...EventReport[]];
  /** Where the claims of the incident stand, by `claimKey`; empty for a single event. */
  readonly standings: ReadonlyMap<string, IncidentClaim>;
}

/** The key of a claim over articles. */
function claimKey(file: string, mention: string): string {
  return `${file}\n${mention}`;
}

const NO_STANDINGS: Happening['standings'] = new Map();

/** An actor as a data set names it: one name, without the list separator. */
export interface NamedActor {
  readonly name: string;
  readonly entity: Entity | null;
  /** English for one without an entity, where its words are known ones: "civilians". */
  readonly gloss: string | null;
  readonly role: Role;
}

/** The happenings of a corpus that `takes` wants, in order of their first report. */
export function happenings(source: ExportSource, takes: (event: ArticleEvent) => boolean): Happening[] {
  const incidents = incidentIds(source.incidents);
  const groups = new Map<string, { incident: string | null; reports: [EventReport, ...EventReport[]] }>();
  for (const article of source.articles) {
    const index = indexArticle(article);
    for (const event of article.analysis.events.filter(takes)) {
      const address = addressKey({ file: article.file, event: event.id });
      const incident = incidents.get(address) ?? null;
      const report = { article, index, event };
      const group = groups.get(incident ?? address);
      if (group === undefined) groups.set(incident ?? address, { incident, reports: [report] });
      else group.reports.push(report);
    }
  }
  const standings = new Map(
    source.incidents.map(({ id, claims = [] }) => [
      id,
      new Map(claims.map((claim) => [claimKey(claim.file, claim.mention), claim])),
    ]),
  );
  return [...groups.values()].map((group) => ({
    ...group,
    standings: standings.get(group.incident ?? '') ?? NO_STANDINGS,
  }));
}

/** Events that happened, whenever: what was planned, demanded or denied is no happening. */
export function happened(event: ArticleEvent): boolean {
  return event.status === 'actual' || event.status === 'background';
}

/** The interval of the report that dates it best: shortest, first of equals. */
export function dateOf({
  reports,
}: Happening): { readonly earliest: string; readonly latest: string; readonly days: number } | null {
  let best: { earliest: string; latest: string; days: number } | null = null;
  for (const { event } of reports) {
    const span = daysOf(event.date);
    if (span !== null && (best === null || span.days < best.days)) best = span;
  }
  return best;
}

function daysOf({ earliest, latest }: DateInterval): { earliest: string; latest: string; days: number } | null {
  if (earliest === null || latest === null) return null;
  const days = (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1;
  return Number.isFinite(days) && days >= 1 ? { earliest, latest, days } : null;
}

/** The first report's most specific place that the gazetteer knows; its name alone where no report has a known one. */
export function placeOf(
  { reports }: Happening,
  gazetteer: Gazetteer,
): { readonly name: string; readonly entity: PlaceEntity | null } | null {
  let unknown: string | null = null;
  for (const { article, index, event } of reports) {
    for (const place of event.places) {
      const entity = entityOf(gazetteer, place.entity);
      if (entity?.type === 'place') return { name: entity.name.en, entity };
      const mention = index.mentions.get(place.mention);
      unknown ??= mention === undefined ? null : oneLine(article.text.slice(mention.start, mention.end));
    }
  }
  return unknown === null ? null : { name: unknown, entity: null };
}

/** A place and what it lies in, most specific first. */
export function placeChain(place: PlaceEntity | null, gazetteer: Gazetteer): PlaceEntity[] {
  const chain: PlaceEntity[] = [];
  for (let at = place; at !== null && !chain.includes(at); ) {
    chain.push(at);
    const parent = entityOf(gazetteer, at.parent);
    at = parent?.type === 'place' ? parent : null;
  }
  return chain;
}

/** Who took part, over all reports, each once, in order. */
export function actorsOf({ reports }: Happening, gazetteer: Gazetteer): NamedActor[] {
  const actors = new Map<string, NamedActor>();
  for (const { article, event } of reports) {
    for (const { entity: id, role, span, gloss } of event.actors) {
      const entity = entityOf(gazetteer, id);
      const name = entity?.name.en ?? gloss ?? oneLine(article.text.slice(span.start, span.end));
      const plain = name.replaceAll(';', ',');
      const key = entity?.id ?? plain;
      if (plain !== '' && !actors.has(key)) actors.set(key, { name: plain, entity, gloss, role });
    }
  }
  return [...actors.values()];
}

export interface ReportedClaim {
  readonly report: EventReport;
  readonly claim: CasualtyMention;
  /** Where it stands among the incident's claims; null for a single event. */
  readonly standing: IncidentClaim | null;
}

/** All figures of the reports' events, with the report each is from. */
export function claimsOf({ reports, standings }: Happening): readonly ReportedClaim[] {
  return reports.flatMap((report) =>
    report.event.casualties.flatMap((id) => {
      const claim = report.index.mentions.get(id);
      const standing = standings.get(claimKey(report.article.file, id)) ?? null;
      return claim?.type === 'casualty' ? [{ report, claim, standing }] : [];
    }),
  );
}

/** Where a report stands and what it says: «news/a.txt:3 [120-136] قتل 23 شخصا …». Offsets are UTF-16 units. */
export function citation({ article, index, event: { trigger, review } }: EventReport): string {
  const place = `${article.file}:${index.line(trigger.start)} [${trigger.start}-${trigger.end}]`;
  return `${place} ${index.sentence(trigger.start)}${reviewRemark(review)}`;
}

/** The outlet, or the file where it is not known; without the list separator. */
export function sourceName({ article }: EventReport): string {
  return (article.outlet ?? article.file).replaceAll(';', ',');
}
