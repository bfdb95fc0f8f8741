/** The rules by which happenings of different articles are taken for one, and what each rule weighs. */

import { type Count, type Happening, meet, type Point } from './happenings';
import { likenessOfTypes } from './incidentTypes';
import { FEWEST_RUNS, sharedWording } from './shingles';

type ReasonCode =
  | 'sameDay'
  | 'overlappingDates'
  | 'nextDay'
  | 'samePlace'
  | 'partOfPlace'
  | 'nearPlace'
  | 'sharedActors'
  | 'relatedActors'
  | 'sameType'
  | 'likeType'
  | 'sameFigures'
  | 'likeFigures'
  | 'copiedSentence'
  | 'analyst';

export interface Reason {
  readonly code: ReasonCode;
  /** For `sharedActors`: how many; for `nearPlace`: kilometres; for `copiedSentence`: per cent of the wording; else 1. */
  readonly count: number;
}

/** That two events report one happening, and why. */
export interface Link {
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Two happenings score at least this much to be joined. Place, day and type alone do not reach it. */
const THRESHOLD = 0.7;

const WEIGHTS = {
  sameDay: 0.25,
  /** Days that the one gives and the other, over a few days or a month, includes. */
  overlap: 0.18,
  wideOverlap: 0.1,
  /** A copy of the next morning says «اليوم» of what was yesterday. */
  nextDay: 0.12,
  /** A gate, quarter or village: little else happens there on that day. */
  narrowPlace: 0.32,
  city: 0.2,
  nested: 0.12,
  near: 0.1,
  type: 0.15,
  actor: 0.13,
  actors: 0.23,
  relatedActor: 0.08,
  figure: 0.2,
  smallFigure: 0.12,
  secondFigure: 0.1,
  likeFigure: 0.06,
  copied: 0.3,
  /** Both name actors, and none of the one's has to do with the other's. */
  otherActors: -0.25,
  /** 5 killed here, 60 there. */
  otherFigures: -0.2,
} as const;

/** Days are given to within this many for a neighbouring day to speak for a drifted date. */
const PRECISE = 3;
/** Places nearer than this, in kilometres, may be one told by different names. */
const NEAR = 10;
/** Less of common wording is what any two reports of bombings share. */
const COPIED = 0.5;

/** Whether two happenings cannot be one, whatever else fits: so that a third report never draws them together. */
export function contradict(a: Happening, b: Happening): boolean {
  return likenessOfTypes(a, b, !(a.typed && b.typed)) === 0 || distanceInDays(a, b) > 1;
}

/** How well two happenings fit; null where they are not taken for one. Symmetric. */
export function compareHappenings(a: Happening, b: Happening): Link | null {
  if (contradict(a, b)) return null;
  const reasons: Reason[] = [];
  let score = 0;
  const add = (code: ReasonCode, weight: number, count = 1): void => {
    reasons.push({ code, count });
    score += weight;
  };
  const copied = wordingOf(a, b);
  if (!addDays(a, b, add) || !addPlaces(a, b, add)) return null;
  const likeness = likenessOfTypes(a, b, !(a.typed && b.typed));
  add(likeness === 1 ? 'sameType' : 'likeType', WEIGHTS.type * likeness);
  const against = addActors(a, b, add) + addCounts(a.counts, b.counts, add);
  if (copied >= COPIED) add('copiedSentence', WEIGHTS.copied * copied, Math.round(copied * 100));
  score += against;
  return score >= THRESHOLD - 1e-9 ? { score: Math.min(1, Math.round(score * 100) / 100), reasons } : null;
}

type Add = (code: ReasonCode, weight: number, count?: number) => void;

function wordingOf(a: Happening, b: Happening): number {
  return Math.min(a.wording.length, b.wording.length) < FEWEST_RUNS ? 0 : sharedWording(a.wording, b.wording);
}

/** 0 where the intervals overlap. */
function distanceInDays(a: Happening, b: Happening): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

function addDays(a: Happening, b: Happening, add: Add): boolean {
  const longer = Math.max(a.to - a.from, b.to - b.from) + 1;
  if (distanceInDays(a, b) === 0) {
    if (longer === 1) add('sameDay', WEIGHTS.sameDay);
    else add('overlappingDates', longer <= PRECISE ? WEIGHTS.overlap : WEIGHTS.wideOverlap);
    return true;
  }
  if (longer > PRECISE) return false;
  add('nextDay', WEIGHTS.nextDay);
  return true;
}

function addPlaces(a: Happening, b: Happening, add: Add): boolean {
  const both = [...a.places].filter((place) => b.places.has(place));
  const name = [...a.names].some((one) => b.names.has(one));
  if (name || both.some((place) => a.narrow.has(place))) add('samePlace', WEIGHTS.narrowPlace);
  else if (both.length > 0) add('samePlace', WEIGHTS.city);
  else if ([...a.places].some((one) => b.area.has(one)) || [...b.places].some((one) => a.area.has(one)))
    add('partOfPlace', WEIGHTS.nested);
  else {
    const kilometres = nearest(a.points, b.points);
    if (kilometres > NEAR) return false;
    add('nearPlace', WEIGHTS.near, Math.round(kilometres));
  }
  return true;
}

/** The least distance in kilometres. */
function nearest(some: readonly Point[], others: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const a of some) for (const b of others) least = Math.min(least, kilometresBetween(a, b));
  return least;
}

const EARTH_RADIUS = 6371;

/** Along a great circle (haversine). */
export function kilometresBetween(a: Point, b: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const north = Math.sin(radians(b.latitude - a.latitude) / 2);
  const east = Math.sin(radians(b.longitude - a.longitude) / 2);
  const chord = north * north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east * east;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Adds what speaks for it, and gives what speaks against. */
function addActors(a: Happening, b: Happening, add: Add): number {
  const shared = [...a.actors].filter((actor) => b.actors.has(actor)).length;
  if (shared > 0) {
    add('sharedActors', shared === 1 ? WEIGHTS.actor : WEIGHTS.actors, shared);
    return 0;
  }
  const related =
    [...a.actors].some((one) => b.superiors.has(one)) || [...b.actors].some((one) => a.superiors.has(one));
  if (related) add('relatedActors', WEIGHTS.relatedActor);
  return related || mayBeOtherSides(a, b) ? 0 : WEIGHTS.otherActors;
}

/**
 * Whether two reports that name no actor in common may each name another side of one happening: who claimed the attack
 * here, whom it hit there. Where both name both sides, or both the same one, they tell of different actors.
 */
function mayBeOtherSides(a: Happening, b: Happening): boolean {
  if (a.roles.size === 0 || b.roles.size === 0) return true;
  if (a.roles.has('participant') || b.roles.has('participant')) return false;
  return [...a.roles].some((role) => !b.roles.has(role)) || [...b.roles].some((role) => !a.roles.has(role));
}

/** Numbers as large as this are hardly the same by chance. */
const TELLING = 5;
/** Tolls of one happening rarely differ by more than this factor. */
const APART = 4;

/** Adds what speaks for it, and gives what speaks against. */
function addCounts(some: readonly Count[], others: readonly Count[], add: Add): number {
  const same = new Map<string, number>();
  let like = false;
  let apart = false;
  for (const a of some) {
    for (const b of others) {
      if (a.outcome !== b.outcome) continue;
      if (a.low !== null && a.low === b.low && a.low > 1)
        same.set(a.outcome, Math.max(a.low, same.get(a.outcome) ?? 0));
      else if (meet(a, b) || ratio(a, b) <= 2) like = true;
      else if (ratio(a, b) > APART) apart = true;
    }
  }
  const [largest = 0, second] = [...same.values()].sort((a, b) => b - a);
  if (largest > 0) {
    const first = largest >= TELLING ? WEIGHTS.figure : WEIGHTS.smallFigure;
    add('sameFigures', first + (second === undefined ? 0 : WEIGHTS.secondFigure));
    return 0;
  }
  if (like) add('likeFigures', WEIGHTS.likeFigure);
  return !like && apart ? WEIGHTS.otherFigures : 0;
}

/** How many times the larger number is the smaller one. */
function ratio(a: Count, b: Count): number {
  const [one, other] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
  return Math.max(one, other) / Math.max(1, Math.min(one, other));
}
