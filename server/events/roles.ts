/**
 * Who does what to whom: the roles of the factions in a trigger's clause, from the words before each of them.
 *
 * «اشتباكات بين X وY», «غارات على X», «هجوم شنته X», «من قبل X», «السيطرة على مواقع للمليشيات», «إخراج المسلحين», «صد هجوم X».
 */

import type { ParagraphFigure, ParagraphName } from '../recognise/paragraph';
import type { Relations } from '../recognise/relations';
import type { ResolvedName } from '../recognise/resolve';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { isAmbush } from './ambushes';
import type { PlacedParagraph, ReportActor } from './article';
import type { Happening } from './happenings';
import { type Reading, readingOf } from './roleReading';
import { actingPersons, embassyOf, nationOf } from './stateActors';
import type { ParagraphTrigger } from './triggers';

type Role = ReportActor['role'];
const TWO_SIDED: ReadonlySet<Happening> = new Set<Happening>(['clash', 'war']);
/** Nouns whose complement suffers the deed: «اغتيال أحد شيوخ العكيدات», «اعتقال عناصر من التنظيم». */
const SUFFERED: ReadonlySet<Happening> = new Set<Happening>(['assassination', 'execution', 'abduction', 'arrest']);

/** Explosions name who was hit; whose bomb it was is told by a claim. */
const EXPLOSIONS: ReadonlySet<Happening> = new Set<Happening>(['explosion', 'suicide-bombing', 'grenade']);

/** What factions do with one another, none to the other. */
const JOINED: ReadonlySet<Happening> = new Set<Happening>(['movement', 'forming', 'relocation', 'basing']);

/** The actors of a trigger, in text order. Names inside another name, speakers and unfit names are left out. */
export function actorsOf(placed: PlacedParagraph, trigger: ParagraphTrigger, relations: Relations): ReportActor[] {
  const { paragraph, names, nameIds, offset } = placed;
  const { tokens } = paragraph;
  const found: Named[] = [];
  const { window } = trigger;
  const twoSided = TWO_SIDED.has(trigger.happening) && !isAmbush(tokens, trigger);
  let lastEnd = -1;
  for (let index = 0; index < paragraph.names.length; index++) {
    const name = paragraph.names[index] as ParagraphName;
    const resolved = names[index];
    if (resolved?.type !== 'faction') continue;
    if (name.first < window.first || name.last > window.last || name.first < lastEnd) continue;
    // «أعلنت حكومة الوفاق ارتفاع عدد ضحايا القصف»: who counts the dead of a deed has not done it.
    if (trigger.undated && trigger.definite && name.first < trigger.first) continue;
    const conjoined = name.first === lastEnd && tokens.forms[name.first]?.text.startsWith('و') === true;
    const victims = !twoSided && areCounted(paragraph.figures, index, name);
    const previous = found[found.length - 1];
    const theirs = previous !== undefined && areMenOf(tokens, previous, name);
    const own = conjoined || isCalled(tokens, name) ? undefined : readingOf(tokens, trigger, name);
    const reading =
      own === undefined ? (found[found.length - 1]?.reading ?? null) : (own ?? (victims ? 'target' : null));
    lastEnd = name.last;
    found.push({ name, resolved, mention: nameIds[index] ?? null, reading, theirs });
  }
  const doing = found.filter(({ reading }) => reading !== 'speaker');
  const fought = twoSided || trigger.happening === 'killing';
  const spoken =
    fought && sidesIn(doing) < 2
      ? found.flatMap((named) => (doing.includes(named) ? [named] : asFighting(tokens, named)))
      : doing;
  const roles = rolesOf(tokens, spoken, trigger);
  const actors = spoken.map(
    ({ name, resolved: { entity, gloss }, mention }, at): ReportActor => ({
      entity,
      role: roles[at] ?? 'participant',
      mention,
      span: { start: offset + name.start, end: offset + name.end },
      gloss: gloss ?? null,
    }),
  );
  actors.push(...actingPersons(placed, trigger, relations), ...embassyOf(placed, trigger, relations));
  return actors.some(({ role }) => role === 'initiator')
    ? actors
    : [...nationOf(placed, trigger, relations), ...actors];
}

const CALLED = wordsOf('اسم المسمى المسماة نفسها نفسه');
const KNOWN_AS = wordsOf('المعروف المعروفة تعرف يعرف');

/** «دخول مسلحين من قبيلة التبو إلى القلعة»: who is named right before a name is one of its men, and acts for it. */
function areMenOf(tokens: Tokens, { name: { last }, resolved }: Named, { first }: ParagraphName): boolean {
  return resolved.entity === null && last === first - 1 && tokens.forms[last]?.text === 'من';
}

/** How many factions are named, one under several names counted once. */
function sidesIn(names: readonly Named[]): number {
  return new Set(names.map(({ resolved: { entity, start } }) => entity ?? start)).size;
}

/**
 * «قال المتحدث باسم الجيش إن القتال وقع في حي …», «قتل 40 من الحوثيين، وفق مصدر عسكري في الجيش»: the fighting that an army
 * tells of, naming at most who faced it, is its own.
 */
function asFighting(tokens: Tokens, named: Named): Named[] {
  const { first } = named.name;
  const before = tokens.forms[first - 1]?.text;
  const armed = before === 'باسم' || (before === 'في' && ARMED.has(tokens.forms[first - 2]));
  return armed ? [{ ...named, reading: 'participant' }] : [];
}

const ARMED = wordsOf('عسكري عسكرية ميداني');

/** «التنظيمات التي تطلق على نفسها اسم "مجلس …"», «الجماعة المعروفة باسم …»: the same once more. */
function isCalled(tokens: Tokens, { first }: ParagraphName): boolean {
  let at = first - 1;
  while (tokens.forms[at]?.kind === 'mark') at--;
  const word = tokens.forms[at];
  return CALLED.has(word) || (word?.text === 'باسم' && KNOWN_AS.has(tokens.forms[at - 1]));
}

/** Whether a figure counts the people of a name: «ثلاثة من الحشد», or «ثمانية جنود» themselves. */
function areCounted(figures: readonly ParagraphFigure[], index: number, { first, last }: ParagraphName): boolean {
  for (const figure of figures)
    if (figure.victimName === index || (figure.first <= first && last <= figure.last)) return true;
  return false;
}

/** A faction named in a clause, with what the words before it say. */
interface Named {
  readonly name: ParagraphName;
  readonly resolved: ResolvedName;
  readonly mention: string | null;
  readonly reading: Reading;
  /** Whether those named right before are its men: «مسلحين من قبيلة التبو». */
  readonly theirs: boolean;
}

/** The roles of the names of a clause: what the words say, and for the others what is left to be. */
function rolesOf(tokens: Tokens, names: readonly Named[], trigger: ParagraphTrigger): Role[] {
  const fight = TWO_SIDED.has(trigger.happening) && !trigger.verb && !isAmbush(tokens, trigger);
  if (fight && !names.some(({ reading }) => reading === 'target')) return names.map(() => 'participant');
  const joins = JOINED.has(trigger.happening);
  const told = names.some(({ reading }) => reading === 'initiator');
  let doer = told;
  const roles: Role[] = [];
  for (const [at, named] of names.entries())
    roles.push((named.theirs ? roles[at - 1] : undefined) ?? roleOf(named, at));
  return roles;

  function roleOf({ name, reading }: Named, at: number): Role {
    if (reading === 'initiator' || reading === 'target' || reading === 'participant') return reading;
    const previous = names[at - 1];
    if (previous !== undefined && previous.reading === null && joinsOn(tokens, previous.name, name))
      return doer && !told ? 'initiator' : 'target';
    // «عززت القوات محورها بمسلحين من الكتيبة»: nobody suffers a move.
    if (joins && doer) return 'participant';
    if (reading === 'asset') return 'target';
    const after = name.first > trigger.first;
    if (suffers(trigger) && (after || EXPLOSIONS.has(trigger.happening))) return 'target';
    if (trigger.verb && EXPLOSIONS.has(trigger.happening) && name.first !== trigger.last) return 'target';
    if (doer) return after ? 'target' : 'participant';
    doer = true;
    return 'initiator';
  }
}

/** «جماعة أنصار الشريعة وميليشيات مسلحة أخرى»: they share a role; «هاجمت قوات حفتر مجلس الشورى» has subject and object. */
function joinsOn(tokens: Tokens, before: ParagraphName, after: ParagraphName): boolean {
  return before.last === after.first && tokens.forms[after.first]?.text.startsWith('و') === true;
}

function suffers({ happening, verb }: ParagraphTrigger): boolean {
  return !verb && (SUFFERED.has(happening) || EXPLOSIONS.has(happening));
}
