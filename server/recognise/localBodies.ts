/**
 * Bodies that are named by their town or region, and are no places: «منطقة سبها العسكرية», «مجلس غريان البلدي», «مديرية أمن
 * مصراتة», «شرطة الأنبار».
 */

import { formTest } from '../text/form';
import { factionDraft, type Head, patternFaction } from './factionHead';
import { PLACE_HEADS } from './lexicon/placeHeads';
import type { Draft, Scene } from './scene';

/** What the adjective behind a body's noun may be; null where the town follows the noun at once. */
interface Body {
  /** «مجلس غريان البلدي», «المجلس البلدي لمدينة غريان». Folded. */
  readonly adjectives: ReadonlySet<string>;
  /** «شرطة الأنبار», «أمن مصراتة»: the town right behind. */
  readonly bare: boolean;
  /** Particles by which a town belongs to the name: «المجلس البلدي لمدينة غريان», «الغرفة الأمنية بأجدابيا». */
  readonly of: RegExp;
}

/** «المجلس البلدي لمدينة غريان»; «المجلس البلدي بغريان» names the place for itself. */
const OF = /^ل$/u;
const IN_OR_OF = /^[بل]$/u;
const COUNCIL = new Set(['البلدي', 'المحلي', 'العسكري']);
const NONE: ReadonlySet<string> = new Set();

const BODIES: ReadonlyMap<string, Body> = new Map<string, Body>([
  ['منطقه', { adjectives: new Set(['العسكريه']), bare: false, of: OF }],
  ['مجلس', { adjectives: COUNCIL, bare: false, of: OF }],
  ['غرفه', { adjectives: new Set(['الامنيه', 'العسكريه']), bare: false, of: IN_OR_OF }],
  ['مديريه', { adjectives: NONE, bare: false, of: IN_OR_OF }],
  ['شرطه', { adjectives: NONE, bare: true, of: OF }],
]);

const SECURITY = new Set(['امن', 'الامن']);
/** «مركز شرطة سبها» is a building. */
const STATIONS = /^[وفبل]?(?:ال|لل)?(?:مركز|مراكز|مخفر|نقطه|مقر|قسم|دوريه)$/u;

function bodyOf(
  scene: Scene,
  index: number,
): { readonly body: Body; readonly cut: number; readonly proclitics: string; readonly definite: boolean } | null {
  const form = scene.form(index);
  if (form === undefined || !mayOpenLocalBody(form)) return null;
  for (const { full, bare, proclitics } of form.readings) {
    const body = BODIES.get(full) ?? (bare === null ? undefined : BODIES.get(bare));
    if (body !== undefined) return { body, cut: proclitics.length, proclitics, definite: !BODIES.has(full) };
  }
  return null;
}

/** Whether a body of a town or region may start with a word. */
export const mayOpenLocalBody = formTest(({ readings }) =>
  readings.some(({ full, bare }) => BODIES.has(full) || (bare !== null && BODIES.has(bare))),
);

/** Where a known place ends that starts at a token, behind «مدينة» and a particle; null where none stands there. */
function placeEnd(scene: Scene, at: number, attached: RegExp | null): number | null {
  const place = scene.knownOf(at, 'place');
  if (place !== null && (place.cut === 0 || attached?.test(place.proclitics) === true)) return place.last;
  const form = scene.form(at);
  const head = form === undefined ? null : PLACE_HEADS.get(form);
  if (
    head === null ||
    head.value.part ||
    head.definite ||
    !(head.cut === 0 || attached?.test(head.proclitics) === true)
  )
    return null;
  const inner = scene.knownOf(at + 1, 'place');
  return inner !== null && inner.cut === 0 ? inner.last : null;
}

/** The token after the body that starts at a token; null where none does. */
export function localBodyEnd(scene: Scene, index: number): number | null {
  const found = bodyOf(scene, index);
  if (found === null) return null;
  const { body, definite } = found;
  if (body.bare) {
    // «شرطة مدينة بيجي» names the town for itself.
    const town = scene.knownOf(index + 1, 'place');
    return definite || STATIONS.test(scene.text(index - 1)) || town === null || town.cut > 0 ? null : town.last;
  }
  if (body.adjectives.size === 0) {
    if (!SECURITY.has(scene.text(index + 1))) return null;
    const at = scene.text(index + 2) === 'الوطني' ? index + 3 : index + 2;
    return placeEnd(scene, scene.text(at) === 'في' ? at + 1 : at, body.of);
  }
  if (definite) return body.adjectives.has(scene.text(index + 1)) ? placeEnd(scene, index + 2, body.of) : null;
  const last = placeEnd(scene, index + 1, null);
  return last !== null && body.adjectives.has(scene.text(last)) ? last + 1 : null;
}

/** The body of a town or region at a token, which no gazetteer lists; null where none is. */
export function localBody(scene: Scene, index: number): Draft | null {
  const last = localBodyEnd(scene, index);
  const found = last === null ? null : bodyOf(scene, index);
  if (last === null || found === null) return null;
  return patternFaction(index, last, found);
}

/** Kinds of councils that bear no arms. Folded. */
const CIVIL = new Set(['البلدي', 'المحلي', 'الاجتماعي']);

/**
 * «المجلس البلدي بأوباري», «المجلس المحلي في زوارة» is a town's own; without a town it is no council that was
 * named before. Null for all other heads.
 */
export function civilCouncil(scene: Scene, index: number, head: Head): Draft | null {
  if (head.head !== 'council' || !head.definite || !CIVIL.has(scene.text(head.next))) return null;
  const last = head.next + 1;
  const inside = scene.text(last) === 'في' ? scene.knownOf(last + 1, 'place') : scene.knownOf(last, 'place');
  const named = inside !== null && (inside.first > last ? inside.cut === 0 : inside.proclitics === 'ب');
  return factionDraft(index, last, head, {
    named,
    basis: named ? 'pattern' : 'anaphora',
    confidence: named ? 0.7 : 0.5,
    gloss: 'local council',
  });
}
