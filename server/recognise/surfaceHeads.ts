/** The head noun of a faction's name: «كتائب» of «كتائب القسام». */

import type { FactionEntity } from '../model';
import { type Form, Vocabulary } from '../text/form';
import { tokenise } from '../text/tokens';
import { FACTION_HEADS, type FactionHead } from './lexicon/factionHeads';

/** Surfaces are few; beyond this many the memory starts anew. */
const MOST_SURFACES = 20_000;

const vocabulary = new Vocabulary(MOST_SURFACES);
const heads = new Map<string, FactionHead | null>();
const headsOfFactions = new WeakMap<FactionEntity, ReadonlySet<FactionHead>>();

/** The head noun that a surface begins with; null where it begins with none. A cache of a pure function. */
export function surfaceHead(surface: string): FactionHead | null {
  const known = heads.get(surface);
  if (known !== undefined) return known;
  const [form] = tokenise(surface, vocabulary).forms;
  const head = form === undefined ? null : headOf(form);
  if (heads.size >= MOST_SURFACES) heads.clear();
  heads.set(surface, head);
  return head;
}

/** The head noun that a word is; null where it is none. */
export function headOf(form: Form): FactionHead | null {
  return FACTION_HEADS.get(form)?.value ?? null;
}

/** The head nouns of all of a faction's names. */
export function headsOf(faction: FactionEntity): ReadonlySet<FactionHead> {
  const known = headsOfFactions.get(faction);
  if (known !== undefined) return known;
  const found = new Set<FactionHead>();
  for (const name of [faction.name.ar, ...faction.aliases.ar]) {
    const head = surfaceHead(name);
    if (head !== null) found.add(head);
  }
  headsOfFactions.set(faction, found);
  return found;
}
