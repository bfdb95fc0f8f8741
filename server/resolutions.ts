/**
 * What the names of an article refer to, kept from one keystroke to the next: a letter typed outside of a name changes none
 * of it, and where it does, few paragraphs are told other than before. What is the same stays the same object.
 */

import type { Published } from './model';
import type { Placed } from './placed';
import type { FactionHead } from './recognise/lexicon/factionHeads';
import type { ParagraphName } from './recognise/paragraph';
import { type PlacedName, type ResolvedName, resolveNames } from './recognise/resolve';
import type { Knowledge } from './recognise/scene';
import { headOf, surfaceHead } from './recognise/surfaceHeads';
import { foldString } from './text/fold';
import type { Tokens } from './text/tokens';

/** What the names of one paragraph refer to, in their order; null for a name that is no mention. */
export interface ResolvedParagraph {
  /** Where the paragraph stood when this was found: the names' spans count from there. */
  readonly offset: number;
  readonly names: readonly (ResolvedName | null)[];
}

/** Resolves the names of paragraphs, as placed in an article. */
export function resolveParagraphs(
  placed: readonly Placed[],
  knowledge: Knowledge,
  { date }: Published,
): ResolvedParagraph[] {
  const flat: PlacedName[] = [];
  for (const { offset, paragraph } of placed)
    for (const name of paragraph.names) flat.push(new LazySurface(name, offset, paragraph.tokens));
  const resolved = resolveNames(flat, knowledge, { year: date === null ? null : Number(date.slice(0, 4)) });
  let from = 0;
  return placed.map(({ offset, paragraph }) => {
    const first = from;
    from += paragraph.names.length;
    return { offset, names: resolved.slice(first, from) };
  });
}

/** The names of a paragraph where it stands now. */
export function namesAt({ offset: known, names }: ResolvedParagraph, offset: number): readonly (ResolvedName | null)[] {
  if (known === offset) return names;
  const by = offset - known;
  return names.map((name) => name && { ...name, start: name.start + by, end: name.end + by });
}

/** Resolves the texts of one article, one after the other; the result is that of `resolveParagraphs`. */
export class Resolutions {
  readonly #knowledge: Knowledge;
  #placed: readonly Placed[] = [];
  #resolved: readonly ResolvedParagraph[] = [];
  #published: string | null = null;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  resolve(placed: readonly Placed[], published: Published): readonly ResolvedParagraph[] {
    const before = this.#placed;
    const known = this.#resolved;
    // What is as it was at the beginning and at the end; between them stands what was typed.
    const shorter = Math.min(before.length, placed.length);
    let head = 0;
    while (head < shorter && before[head]?.paragraph === placed[head]?.paragraph) head++;
    let tail = 0;
    while (tail < shorter - head && before.at(-1 - tail)?.paragraph === placed.at(-1 - tail)?.paragraph) tail++;
    const typed = movedAll(
      before.slice(head, before.length - tail),
      known.slice(head, known.length - tail),
      placed.slice(head, placed.length - tail),
    );
    let resolved: ResolvedParagraph[];
    if (typed !== null && this.#published === published.date)
      resolved = [...known.slice(0, head), ...typed, ...known.slice(known.length - tail)];
    else {
      resolved = resolveParagraphs(placed, this.#knowledge, published);
      for (let at = 0; at < head; at++) keep(resolved, at, known[at]);
      for (let at = 1; at <= tail; at++) keep(resolved, resolved.length - at, known[known.length - at]);
    }
    this.#placed = placed;
    this.#resolved = resolved;
    this.#published = published.date;
    return resolved;
  }
}

/** Puts what was known of a paragraph in the place of what was found, where that is the same. */
function keep(resolved: ResolvedParagraph[], at: number, known: ResolvedParagraph | undefined): void {
  const found = resolved[at];
  if (known !== undefined && found !== undefined && refersAlike(known, found)) resolved[at] = known;
}

/** What names refer to that are alike, one by one; null where they are not. Paragraphs without names may come and go. */
function movedAll(
  before: readonly Placed[],
  known: readonly ResolvedParagraph[],
  placed: readonly Placed[],
): ResolvedParagraph[] | null {
  const named = before.flatMap((old, at) => (old.paragraph.names.length > 0 ? [{ old, kept: known[at] }] : []));
  const moved: ResolvedParagraph[] = [];
  let next = 0;
  for (const now of placed) {
    const { names } = now.paragraph;
    const one = names.length > 0 ? named[next++] : undefined;
    if (names.length > 0 && (one?.kept === undefined || !namedAlike(now, one.old))) return null;
    moved.push(one?.kept === undefined ? { offset: now.offset, names: [] } : movedTo(now, one.kept));
  }
  return next === named.length ? moved : null;
}

/** Whether resolving sees no difference between two paragraphs: all that it looks at of a name, which is not where it is. */
function namedAlike({ paragraph: a }: Placed, { paragraph: b }: Placed): boolean {
  if (a.names.length !== b.names.length) return false;
  return a.names.every((name, at) => {
    const other = b.names[at] as ParagraphName;
    return (
      name.entity === other.entity &&
      name.type === other.type &&
      name.basis === other.basis &&
      name.named === other.named &&
      name.confidence === other.confidence &&
      name.asks === other.asks &&
      name.gloss === other.gloss &&
      name.kind === other.kind &&
      name.spelling === other.spelling &&
      sameItems(name.candidates, other.candidates) &&
      // With the surface, what makes its head.
      a.tokens.forms[name.first] === b.tokens.forms[other.first] &&
      (a.tokens.starts[name.first] === name.start) === (b.tokens.starts[other.first] === other.start) &&
      a.tokens.text.slice(name.start, name.end) === b.tokens.text.slice(other.start, other.end)
    );
  });
}

/** What a paragraph's names referred to, for names alike that stand elsewhere in it. */
function movedTo({ offset, paragraph }: Placed, { names }: ResolvedParagraph): ResolvedParagraph {
  return {
    offset,
    names: names.map((name, at) => {
      const { start, end } = paragraph.names[at] as ParagraphName;
      return name && { ...name, start: start + offset, end: end + offset };
    }),
  };
}

/** Whether the names of one paragraph refer to the same as before; what else is known of them is the paragraph's own. */
function refersAlike({ names: a }: ResolvedParagraph, { names: b }: ResolvedParagraph): boolean {
  return a.every((name, at) => {
    const other = b[at];
    if (name === null || other == null) return name === other;
    return (
      name.entity === other.entity &&
      name.basis === other.basis &&
      name.confidence === other.confidence &&
      sameItems(name.candidates, other.candidates)
    );
  });
}

function sameItems(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.length === b.length && a.every((item, at) => item === b[at]);
}

/** A name whose folded surface is made when it is asked for, as few are. */
class LazySurface implements PlacedName {
  #surface: string | null = null;

  constructor(
    readonly name: ParagraphName,
    readonly offset: number,
    readonly tokens: Tokens,
  ) {}

  get surface(): string {
    this.#surface ??= foldString(this.tokens.text.slice(this.name.start, this.name.end));
    return this.#surface;
  }

  get head(): FactionHead | null {
    const { first, start } = this.name;
    const form = this.tokens.forms[first];
    // Behind particles the surface begins with another word than its token.
    return form !== undefined && start === this.tokens.starts[first] ? headOf(form) : surfaceHead(this.surface);
  }
}
