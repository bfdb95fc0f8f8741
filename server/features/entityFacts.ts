/** What the gazetteer says of an entity, as short lines of Markdown: shared by the hover card and the readable entry. */

import type { ServerTexts } from '../../l10n/server/en';
import type { Entity, EntityId, FactionEntity, PersonEntity, PlaceEntity } from '../model';
import type { Language } from '../protocol';
import { entryUri, type FeatureContext } from './context';
import { entityName } from './figureText';
import { isolate, link, quoted } from './markdown';

const ALLIES_SHOWN = 4;

/** «armed group», «city», «person». */
export function kindText(entity: Entity, texts: ServerTexts): string {
  if (entity.type === 'faction') return texts.factionKinds[entity.kind];
  return entity.type === 'place' ? texts.placeKinds[entity.kind] : texts.types.person;
}

/** The facts that are known; what is not known gives no line, except where its absence would mislead. */
export function entityFacts(context: FeatureContext, entity: Entity): string[] {
  const facts =
    entity.type === 'faction'
      ? factionFacts(context, entity)
      : entity.type === 'place'
        ? placeFacts(context, entity)
        : personFacts(context, entity);
  const ids = identifierLinks(context, entity);
  if (ids.length > 0) facts.push(`${context.texts.card.identifiers}: ${ids.join(context.texts.list)}`);
  return facts;
}

function factionFacts(context: FeatureContext, entity: FactionEntity): string[] {
  const { texts, language } = context;
  const { card } = texts;
  const facts: string[] = [];
  if (entity.parent !== null) facts.push(`${card.parent}: ${entityLink(context, entity.parent)}`);
  if (entity.side !== null) facts.push(`${card.side}: ${texts.sides[entity.side] ?? quoted(entity.side, language)}`);
  if (entity.country !== null) facts.push(`${card.country}: ${countryName(entity.country, language)}`);
  if (entity.years !== null) {
    const { from, to } = entity.years;
    if (from !== null || to !== null)
      facts.push(
        `${card.active}: ${isolate(card.activeYears(`${from ?? '?'}`, to === null ? '' : `${to}`), language)}`,
      );
  }
  if (entity.leaders.length > 0) facts.push(`${card.leader}: ${links(context, entity.leaders)}`);
  if (entity.allies.length > 0) facts.push(`${card.allies}: ${links(context, entity.allies.slice(0, ALLIES_SHOWN))}`);
  return facts;
}

function placeFacts(context: FeatureContext, entity: PlaceEntity): string[] {
  const { texts, language } = context;
  const { card } = texts;
  const facts: string[] = [];
  if (entity.parent !== null) facts.push(`${card.parent}: ${links(context, parents(context, entity.parent))}`);
  if (entity.country !== null && entity.kind !== 'country')
    facts.push(`${card.country}: ${countryName(entity.country, language)}`);
  if (entity.latitude === null || entity.longitude === null) facts.push(`${card.coordinates}: *${texts.unknown}*`);
  else {
    const kind = entity.coordinates === null ? '' : ` (${card.coordinatesKind[entity.coordinates]})`;
    facts.push(`${card.coordinates}: ${isolate(`${entity.latitude}, ${entity.longitude}`, language)}${kind}`);
  }
  return facts;
}

function personFacts(context: FeatureContext, entity: PersonEntity): string[] {
  const { texts, language } = context;
  const { card } = texts;
  const facts: string[] = [];
  if (entity.role !== null) facts.push(`${card.role}: ${quoted(entity.role, language)}`);
  if (entity.affiliation !== null) facts.push(`${card.affiliation}: ${entityLink(context, entity.affiliation)}`);
  if (entity.country !== null) facts.push(`${card.country}: ${countryName(entity.country, language)}`);
  if (entity.titles.length > 0) {
    const titles = entity.titles.map(({ ar, en, from, to }) => {
      const held = from === undefined && to === undefined ? '' : ` (${from ?? '…'} – ${to ?? '…'})`;
      return `${quoted(language === 'ar' ? ar : en, language)}${isolate(held, language)}`;
    });
    facts.push(`${card.titles}: ${titles.join(texts.list)}`);
  }
  return facts;
}

function parents({ corpus }: FeatureContext, first: EntityId): EntityId[] {
  const chain: EntityId[] = [];
  for (let at: EntityId | null = first; at !== null && !chain.includes(at); ) {
    chain.push(at);
    const entity = corpus.gazetteer.entities.get(at);
    at = entity?.type === 'place' ? entity.parent : null;
  }
  return chain;
}

function links(context: FeatureContext, ids: readonly EntityId[]): string {
  return ids.map((id) => entityLink(context, id)).join(context.texts.list);
}

/** An entity's name, as a link to its entry where the client can show that. */
export function entityLink(context: FeatureContext, id: EntityId): string {
  const name = quoted(entityName(id, context), context.language);
  return context.gazetteerDocuments && context.corpus.gazetteer.entities.has(id) ? link(name, entryUri(id)) : name;
}

/** Links to the registers that know the entity. */
function identifierLinks({ language }: FeatureContext, { ids }: Entity): string[] {
  const found: string[] = [];
  if (ids.wikidata !== undefined && /^Q\d+$/u.test(ids.wikidata))
    found.push(link(isolate(`Wikidata ${ids.wikidata}`, language), `https://www.wikidata.org/wiki/${ids.wikidata}`));
  if (ids.geonames !== undefined)
    found.push(link(isolate(`GeoNames ${ids.geonames}`, language), `https://www.geonames.org/${ids.geonames}`));
  if (ids.unSanctions !== undefined) found.push(isolate(`UN ${quoted(ids.unSanctions, language)}`, language));
  return found;
}

/** The country's name in the user's language, out of the platform's own data; the code where that has none. */
function countryName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
