/** The places that «المدينة», «القلعة» or «الميناءين» stand for: those of that kind or name that were named before. */

import type { EntityId, PlaceKind } from '../model';
import type { Relations } from '../recognise/relations';
import type { PlacedParagraph, Report, ReportActor, ReportPlace } from './article';
import { isElsewhere } from './elsewhere';
import { isCalled, type PlaceNoun } from './placeNouns';
import { placeAt } from './where';

/** How many paragraphs and reports back «المدينة» may refer. */
const LOOK_BACK = 30;

/** What was told before a report. */
export interface ToldBefore {
  readonly paragraphs: readonly PlacedParagraph[];
  /** Of the paragraph that the report is in. */
  readonly index: number;
  readonly reports: readonly Report[];
  /** Who acts in the report. */
  readonly actors: readonly ReportActor[];
}

/**
 * The places a noun at a token stands for: those the paragraph named before, else the one where the same actors fought
 * last, else the last that were named. None where too few were.
 */
export function antecedentsOf(
  noun: PlaceNoun & { readonly count: number },
  before: number,
  { paragraphs, index, reports, actors }: ToldBefore,
  relations: Relations,
): readonly ReportPlace[] {
  const here = lastNamed(paragraphs[index] as PlacedParagraph, before, noun, relations);
  if (here.length > 0) return here;
  const known = new Set<EntityId>();
  for (const { entity } of actors) if (entity !== null) known.add(relations.campOf(entity));
  const isOfThem = ({ entity }: ReportActor): boolean => entity !== null && known.has(relations.campOf(entity));
  for (let at = reports.length - 1; noun.count === 1 && at >= Math.max(0, reports.length - LOOK_BACK); at--) {
    const { places, actors: there } = reports[at] as Report;
    const place = places.find(({ entity }) => noun.kinds.has(relations.place(entity)?.kind ?? 'other'));
    if (place !== undefined && there.some(isOfThem)) return [place];
  }
  for (let at = index - 1; at >= Math.max(0, index - LOOK_BACK); at--) {
    const named = lastNamed(paragraphs[at] as PlacedParagraph, Number.POSITIVE_INFINITY, noun, relations);
    if (named.length > 0) return named;
  }
  return [];
}

/** The last places before a token of a paragraph that a noun may stand for, as many as it tells of; none where fewer are. */
function lastNamed(
  placed: PlacedParagraph,
  before: number,
  { noun, kinds, count }: PlaceNoun & { readonly count: number },
  relations: Relations,
): ReportPlace[] {
  const { names, tokens } = placed.paragraph;
  const found: ReportPlace[] = [];
  for (let index = names.length - 1; index >= 0 && found.length < count; index--) {
    const named = names[index];
    if (named === undefined || named.first > before) continue;
    const place = placeAt(placed, index);
    if (place === null) continue;
    if (!(kinds.has(kindOf(placed, index, place, relations)) || isCalled(tokens, named.first, noun))) continue;
    if (found.some(({ entity, name }) => entity === place.entity && name === place.name)) continue;
    // Asked last, as it looks farthest.
    if (!isElsewhere(placed.paragraph, named, null)) found.unshift(place);
  }
  return found.length === count ? found : [];
}

function kindOf({ names }: PlacedParagraph, index: number, { entity }: ReportPlace, relations: Relations): PlaceKind {
  return relations.place(entity)?.kind ?? names[index]?.kind ?? 'other';
}
