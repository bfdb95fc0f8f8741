/** Factions without a name: «المسلحون», «قواته». */

import type { EntityId } from '../model';
import { groupAdjective } from './knownFactions';
import { OWNED_HEADS } from './lexicon/factionHeads';
import { GENERIC_ACTORS, GENERIC_ADJECTIVES, HEAD_GLOSSES, MISSPELT_ACTORS, UNARMED } from './lexicon/generics';
import type { Draft, Scene } from './scene';

/** Glosses of people of whom the article says whose they are. */
const ASKING: ReadonlySet<string> = new Set(['jihadists', 'resistance']);

/** «المسلحون», «الجهاديين»: nobody in particular. A figure's counted noun («80 مسلحا») is none. */
export function genericActor(scene: Scene, index: number): Draft | null {
  const form = scene.form(index);
  if (form === undefined || form.kind !== 'word') return null;
  const hit = GENERIC_ACTORS.get(form) ?? MISSPELT_ACTORS.get(form);
  if (hit === null || scene.form(index - 1)?.kind === 'number') return null;
  // «مقاومة شرسة» is a deed; with the article it is whoever resists.
  if (hit.value === 'resistance' && !hit.definite) return null;
  if (UNARMED.has(hit.value) && hit.value !== 'soldiers') return null;
  let last = index + 1;
  let group: EntityId | null = null;
  for (let next = scene.form(last); next?.kind === 'word'; next = scene.form(++last)) {
    const side = groupAdjective(scene, last, hit.definite);
    if (side !== null) {
      group = side;
      continue;
    }
    const adjective = GENERIC_ADJECTIVES.get(next);
    if (adjective === null || adjective.proclitics !== '' || adjective.definite !== hit.definite) break;
  }
  if (group !== null) {
    const { cut, proclitics } = hit;
    return {
      type: 'faction',
      first: index,
      last,
      cut,
      proclitics,
      entity: group,
      named: true,
      basis: 'gazetteer',
      confidence: 0.9,
    };
  }
  return {
    type: 'faction',
    first: index,
    last,
    cut: hit.cut,
    proclitics: hit.proclitics,
    entity: null,
    named: false,
    basis: 'anaphora',
    confidence: 0.6,
    gloss: hit.value,
    ...(hit.definite && ASKING.has(hit.value) ? { asks: hit.value } : {}),
  };
}

/** «قواته», «ميليشياتها»: the people of somebody the article has named. */
export function ownedForces(scene: Scene, index: number): Draft | null {
  const form = scene.form(index);
  if (form === undefined || form.kind !== 'word') return null;
  const hit = OWNED_HEADS.get(form);
  if (hit === null || hit.enclitic === '') return null;
  return {
    type: 'faction',
    first: index,
    last: index + 1,
    cut: hit.cut,
    proclitics: hit.proclitics,
    entity: null,
    named: false,
    basis: 'anaphora',
    confidence: 0.5,
    gloss: HEAD_GLOSSES[hit.value] ?? hit.value,
    asks: `owner:${hit.enclitic}`,
  };
}
