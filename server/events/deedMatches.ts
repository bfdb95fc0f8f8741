/** What a row of the table of deeds says of a trigger: of what kind it is, what stands around it. */

import type { Tokens } from '../text/tokens';
import { type WordSet, wordsOf } from '../text/wordSet';
import type { Found } from './found';
import { family, type Happening } from './happenings';

/** «هجوم بسيارة مفخخة استهدف بوابة النهر»: the verb that says what a deed was aimed at. */
export const AIMS = wordsOf(
  'استهدفه استهدفها استهدفهم استهدفته استهدفتها استهدف استهدفت استهدفا استهدفتا استهدفوا يستهدفان تستهدفان تستهدف يستهدف واستهدف واستهدفت',
);

const THEIRS = /(?:ه|ها|هم|هما)$/u;

/** Whether a trigger is of the kind that a row asks for. */
export type Matches = (found: Found, tokens: Tokens) => boolean;
/** Whether two triggers are one deed. */
export type Sign = (tokens: Tokens, before: Found, next: Found) => boolean;

/** A line of the table. */
export interface Row {
  /** What stands before and what comes next; any trigger where left out. */
  readonly before?: Matches;
  readonly next?: Matches;
  /** The sign that both are one deed. */
  readonly one: Sign;
  /** Without the sign they are two: no row further down is asked. */
  readonly settles?: true;
}

/** The folded text of a trigger's word. */
export const textOf = (tokens: Tokens, { index }: Found): string => tokens.forms[index]?.text ?? '';
/** How many tokens stand between two triggers. */
export const gapOf = (before: Found, next: Found): number => next.index - before.last;

/** Matches what all of them match. */
export const both =
  (...all: readonly Matches[]): Matches =>
  (found, tokens) =>
    all.every((matches) => matches(found, tokens));
/** By the kind of happening. */
export const kinds =
  (...happenings: readonly Happening[]): Matches =>
  ({ happening }) =>
    happenings.includes(happening);
/** By the word itself, whatever the words around make of it. */
export const words =
  (...happenings: readonly Happening[]): Matches =>
  ({ word }) =>
    happenings.includes(word.happening);
/** By the family of happenings. */
export const families =
  (...names: readonly string[]): Matches =>
  ({ happening }) =>
    names.includes(family(happening));
/** By a set of happenings. */
export const among =
  (set: ReadonlySet<Happening>): Matches =>
  ({ happening }) =>
    set.has(happening);
/** By the particles taken off: «و», «ب», none. */
export const behind =
  (...proclitics: readonly string[]): Matches =>
  (found) =>
    proclitics.includes(found.proclitics);
/** Before the word that follows it. */
export const followedBy =
  (set: WordSet): Matches =>
  ({ index }, tokens) =>
    set.has(tokens.forms[index + 1]);
/** Behind one of these words. */
export const after =
  (set: { has(form: Tokens['forms'][number] | undefined): boolean }): Matches =>
  ({ index }, tokens) =>
    set.has(tokens.forms[index - 1]);
/** By the word as it is written. */
export const reads =
  (pattern: RegExp): Matches =>
  (found, tokens) =>
    pattern.test(textOf(tokens, found));
/** A verb. */
export const verb: Matches = ({ word }) => word.verb;
/** A noun. */
export const noun: Matches = ({ word }) => !word.verb;
/** Speaks of nothing told before. */
export const indefinite: Matches = ({ definite }) => !definite;
/** A verb that says what a deed was aimed at. */
export const aims: Matches = ({ word, index }, tokens) => word.verb && AIMS.has(tokens.forms[index]);

/** Before a word that is somebody's: «منزله». */
export const beforeHis: Matches = ({ index }, tokens) => THEIRS.test(tokens.forms[index + 1]?.text ?? '');
