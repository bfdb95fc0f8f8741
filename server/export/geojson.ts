/** GeoJSON (RFC 7946): one feature per happening, its reports and claims inside. Without coordinates its geometry is null. */

import type { VagueRule } from '../corpus/tolls';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { type ExportSource, reviewField } from './article';
import { tollOf } from './deaths';
import { actorsOf, claimsOf, dateOf, type Happening, happenings, placeOf, type ReportedClaim } from './happening';

/** The feature collection in chunks, one feature each. */
export function* geojsonChunks(source: ExportSource): Generator<string> {
  yield '{"type": "FeatureCollection", "features": [';
  let first = true;
  for (const happening of happenings(source, () => true)) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(feature(happening, source.gazetteer, source.vague ?? 'least'))}`;
    first = false;
  }
  yield '\n]}\n';
}

function feature(happening: Happening, gazetteer: Gazetteer, vague: VagueRule) {
  const [{ article, event }] = happening.reports;
  const place = placeOf(happening, gazetteer);
  const { latitude = null, longitude = null, coordinates = null } = place?.entity ?? {};
  const killed = tollOf(happening, 'killed', vague);
  const injured = tollOf(happening, 'injured', vague);
  const date = dateOf(happening);
  return {
    type: 'Feature',
    id: happening.incident ?? `${article.file}#${event.id}`,
    geometry: latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      type: event.type,
      subType: event.subType,
      status: event.status,
      dateEarliest: date?.earliest ?? null,
      dateLatest: date?.latest ?? null,
      place: place?.name ?? null,
      placeEntity: place?.entity?.id ?? null,
      placeKind: place?.entity?.kind ?? null,
      coordinates,
      country: place?.entity?.country ?? null,
      actors: actorsOf(happening, gazetteer).map(({ name, entity, role }) => ({
        name,
        entity: entity?.id ?? null,
        role,
      })),
      killedLow: killed?.low ?? null,
      killedHigh: killed === null || killed.open ? null : killed.high,
      injuredLow: injured?.low ?? null,
      injuredHigh: injured === null || injured.open ? null : injured.high,
      incident: happening.incident,
      reports: happening.reports.map((report) => ({
        file: report.article.file,
        line: report.index.line(report.event.trigger.start),
        start: report.event.trigger.start,
        end: report.event.trigger.end,
        outlet: report.article.outlet ?? null,
        published: report.article.analysis.published.date,
        sentence: report.index.sentence(report.event.trigger.start),
        ...reviewField(report.event.review),
      })),
      claims: claimsOf(happening).map(claimProperties),
    },
  };
}

function claimProperties({
  report: { article, index },
  claim: { start, end, casualty, review },
  standing,
}: ReportedClaim) {
  const { outcome, low, high, qualifier, indefinite, unit, scope, victims, victimFaction, speaker } = casualty;
  return {
    file: article.file,
    line: index.line(start),
    start,
    end,
    quote: article.text.slice(start, end),
    outcome,
    low,
    high,
    qualifier,
    indefinite,
    unit,
    scope,
    victims,
    victimFaction,
    speaker: speaker === null ? null : article.text.slice(speaker.start, speaker.end),
    via: speaker?.via ? article.text.slice(speaker.via.start, speaker.via.end) : null,
    story: standing?.story ?? null,
    copyOf: standing?.copyOf ?? null,
    ...reviewField(review),
  };
}
