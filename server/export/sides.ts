/** Who stood against whom, as data sets of events want it: one actor to a side, what kind each is. */

import { type ArticleEvent, type FactionKind, type People, peopleOf } from '../model';
import type { NamedActor } from './happening';

/** ACLED's kinds of actors, with their numbers of before 2024. */
export const ACTOR_KINDS = [
  'State forces',
  'Rebel group',
  'Political militia',
  'Identity militia',
  'Rioters',
  'Protesters',
  'Civilians',
  'External/Other forces',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export interface Sided {
  readonly name: string;
  readonly kind: ActorKind;
  readonly actor: NamedActor | null;
}

/** The first actor of each side and those beside them. A side that the article does not name is null. */
export interface Sides {
  readonly first: Sided | null;
  readonly second: Sided | null;
  readonly besideFirst: readonly NamedActor[];
  readonly besideSecond: readonly NamedActor[];
}

const KINDS: Readonly<Record<FactionKind, ActorKind>> = {
  'armed-forces': 'State forces',
  government: 'State forces',
  legislature: 'State forces',
  ministry: 'State forces',
  'security-force': 'State forces',
  state: 'State forces',
  'armed-group': 'Rebel group',
  militia: 'Political militia',
  unit: 'Political militia',
  coalition: 'Political militia',
  operation: 'Political militia',
  party: 'Political militia',
  tribe: 'Identity militia',
  'international-organisation': 'External/Other forces',
  other: 'External/Other forces',
};

/** Sides of an event in a country (named and by alpha-2 code; null where not known). */
export function sidesOf(
  type: ArticleEvent['type'],
  actors: readonly NamedActor[],
  country: { readonly name: string; readonly alpha2: string } | null,
): Sides {
  const of = (role: NamedActor['role']) => actors.filter((actor) => actor.role === role);
  const [initiators, targets, participants] = [of('initiator'), of('target'), of('participant')];
  // «اشتباكات بين أ وب»: the participants are the two sides.
  const firstSide = initiators.length > 0 ? initiators : participants.slice(0, 1);
  const left = initiators.length > 0 ? participants : participants.slice(1);
  const secondSide = targets.length > 0 ? targets : left.slice(0, 1);
  const beside = targets.length > 0 ? left : left.slice(1);
  const sided = (actor: NamedActor | undefined) =>
    actor === undefined ? null : (people(actor, country?.name ?? null) ?? group(actor, country?.alpha2 ?? null));
  return {
    first: sided(firstSide[0]) ?? unnamedFirst(type, country?.name ?? null),
    second: sided(secondSide[0]) ?? unnamedSecond(type, country?.name ?? null),
    besideFirst: [...firstSide.slice(1), ...beside],
    besideSecond: secondSide.slice(1),
  };
}

/** «مدنيون», «متظاهرون» have a kind of their own, and their country in their name. */
function people(actor: NamedActor, country: string | null): Sided | null {
  const named = actor.entity === null ? peopleOf(actor.gloss) : null;
  if (named === null) return null;
  const kind = PEOPLE[named];
  return { name: inCountry(kind, country), kind, actor };
}

const PEOPLE: Readonly<Record<People, ActorKind>> = { civilians: 'Civilians', protesters: 'Protesters' };

function inCountry(name: string, country: string | null): string {
  return country === null ? name : `${name} (${country})`;
}

function group(actor: NamedActor, country: string | null): Sided {
  return { name: actor.name, kind: kindOf(actor, country), actor };
}

function kindOf({ entity }: NamedActor, country: string | null): ActorKind {
  if (entity?.type !== 'faction') return entity === null ? 'Political militia' : 'Civilians';
  const kind = KINDS[entity.kind];
  const foreign = country !== null && entity.country !== null && entity.country !== country;
  return kind === 'State forces' && foreign ? 'External/Other forces' : kind;
}

/** Whom ACLED names where the source names nobody. */
function unnamedFirst(type: ArticleEvent['type'], country: string | null): Sided | null {
  if (type === 'Protests') return { name: inCountry('Protesters', country), kind: 'Protesters', actor: null };
  if (type === 'Riots') return { name: inCountry('Rioters', country), kind: 'Rioters', actor: null };
  if (type === 'Strategic developments') return null;
  return { name: inCountry('Unidentified Armed Group', country), kind: 'Political militia', actor: null };
}

function unnamedSecond(type: ArticleEvent['type'], country: string | null): Sided | null {
  if (type !== 'Violence against civilians') return null;
  return { name: inCountry('Civilians', country), kind: 'Civilians', actor: null };
}
