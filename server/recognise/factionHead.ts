/** The noun that heads a faction's phrase, and the draft of a name made of it. */

import { FACTION_HEADS, type FactionHead, TWO_WORD_HEADS } from './lexicon/factionHeads';
import { HEAD_GLOSSES } from './lexicon/generics';
import type { Draft, Scene } from './scene';

/** A head at a token: «قوات», «سلاح الجو», «والتنظيم». */
export interface Head {
  readonly head: FactionHead;
  /** The token after the head. */
  readonly next: number;
  /** Folded units before the head in its first token. */
  readonly cut: number;
  readonly proclitics: string;
  readonly definite: boolean;
}

/** The head at a token; null where none stands. */
export function headAt(scene: Scene, index: number): Head | null {
  const form = scene.form(index);
  if (form === undefined || form.kind !== 'word') return null;
  const two = TWO_WORD_HEADS.get(form);
  const pair = two?.value.find(({ second }) => scene.text(index + 1) === second);
  if (two !== null && pair !== undefined)
    return {
      head: pair.head,
      next: index + 2,
      cut: two.cut,
      proclitics: two.proclitics,
      definite: pair.second.startsWith('ال'),
    };
  const hit = FACTION_HEADS.get(form);
  if (hit === null) return null;
  const definite = hit.definite || hit.key.startsWith('ال');
  return { head: hit.value, next: index + 1, cut: hit.cut, proclitics: hit.proclitics, definite };
}

/** What a name names, as far as it is not the usual. */
type Named = Partial<
  Pick<Draft, 'entity' | 'named' | 'basis' | 'confidence' | 'candidates' | 'gloss' | 'asks' | 'inner'>
>;

/** A name that starts with a head and ends before token `last`; `rest` says what it names. */
export function factionDraft(index: number, last: number, head: Head, rest: Named): Draft {
  return {
    type: 'faction',
    first: index,
    last,
    cut: head.cut,
    proclitics: head.proclitics,
    entity: rest.entity ?? null,
    named: rest.named ?? true,
    basis: rest.basis ?? 'gazetteer',
    confidence: rest.confidence ?? 0.95,
    candidates: rest.candidates,
    gloss: rest.gloss,
    asks: rest.asks,
    inner: rest.inner,
  };
}

/** An English gloss for a phrase without a name: «المليشيات المسلحة» gives "armed militias". */
export function glossOf(head: FactionHead, adjectives: readonly string[]): string {
  const before = adjectives.filter((word) => word !== 'pro' && word !== 'allied');
  return [...before, HEAD_GLOSSES[head] ?? head].join(' ');
}

/**
 * A faction that the gazetteer does not know, read from how its name is built: «لواء التوحيد», «أولاد سليمان». `at` holds
 * the folded units and proclitics before the name in its first token.
 */
export function patternFaction(
  first: number,
  last: number,
  at: Pick<Head, 'cut' | 'proclitics'>,
  confidence = 0.75,
): Draft {
  return {
    type: 'faction',
    first,
    last,
    cut: at.cut,
    proclitics: at.proclitics,
    entity: null,
    named: true,
    basis: 'pattern',
    confidence,
    asks: 'name',
  };
}
