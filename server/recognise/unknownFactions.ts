/** Names of factions that the gazetteer does not know, read from the noun that heads them. */

import { formTest } from '../text/form';
import { WordTable } from '../text/wordTable';
import { MONTHS } from './dateWords';
import { patternFaction } from './factionHead';
import { mayName } from './factionWords';
import type { FactionHead } from './lexicon/factionHeads';
import { GENERIC_ADJECTIVES } from './lexicon/generics';
import type { Draft, Scene } from './scene';
import { tribeEnd } from './tribes';

interface HeadPosition {
  readonly head: FactionHead;
  readonly next: number;
  readonly cut: number;
  readonly proclitics: string;
}

/** Heads after which any name will do. */
const FREE: ReadonlySet<FactionHead> = new Set<FactionHead>([
  'battalion',
  'brigade',
  'brigades',
  'room',
  'shield',
  'party',
]);
/** Heads after which a definite name will do: «حركة النجباء», «جماعة الأحباش», «جيش العشائر». */
const DEFINITE: ReadonlySet<FactionHead> = new Set<FactionHead>([
  'movement',
  'group',
  'organisation',
  'army',
  'service',
]);
/** Heads after which a known place makes the name: «قوات مصراتة», «ميليشيات الزاوية», «ثوار الزنتان». */
const PLACED: ReadonlySet<FactionHead> = new Set<FactionHead>(['forces', 'militia', 'force', 'units']);

/** «اللواء السادس», «الفرقة الثانية عشرة». */
const ORDINALS = WordTable.of(
  true,
  `الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة
   الثامنة التاسعة العاشرة الحادي الحادية العشرون العشرين الثلاثون الثلاثين`,
  { exact: true },
);
const TEENS = new Set(['عشر', 'عشره']);

/** Arms of a unit that stand after its number: «لواء 444 قتال», «الكتيبة 128 مشاة». */
const ARMS = WordTable.of(
  true,
  'قتال مشاة مدفعية مجحفل مدرع مدرعة صاعقة دبابات حدود معزز آلية ميكا ميكانيكي حرس عمالقة مغاوير مظليين دفاع بري بحري جوي',
  { exact: true },
);

/** Arms of two words: «اللواء الثالث حماية رئاسية», «اللواء الخامس دعم وإسناد». Folded. */
const PAIRED_ARMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['حمايه', ['رئاسيه', 'رياسيه']],
  ['حرس', ['رئاسي', 'رياسي', 'حدود', 'جمهوري']],
  ['دعم', ['واسناد']],
  ['مشاه', ['ميكا', 'جبلي', 'بحري', 'اليه']],
  ['دفاع', ['جوي', 'ساحلي']],
]);

const MOST_WORDS = 4;

/** An unknown name after a head; null where nothing names one. */
export function unknownFaction(scene: Scene, index: number, head: HeadPosition): Draft | null {
  const last = nameEnd(scene, head);
  return last === null ? null : patternFaction(index, last, head);
}

/** «الكتيبة 302», «اللواء 444 قتال»: a numbered unit; null where the token after the head is no number. */
export function numberedUnitEnd(scene: Scene, at: number): number | null {
  // «الكتيبة الـ21»: the article stands alone before digits.
  const number = scene.text(at) === 'ال' ? at + 1 : at;
  const digits = scene.form(number)?.kind === 'number';
  if (!digits && !scene.has(ORDINALS, at)) return null;
  let last = number + 1;
  if (!digits && TEENS.has(scene.text(last))) last++;
  if (PAIRED_ARMS.get(scene.text(last))?.includes(scene.text(last + 1)) === true) return last + 2;
  const arm = scene.form(last);
  if (arm !== undefined && (ARMS.has(arm) || MONTHS.has(arm))) last++;
  return last;
}

/** Where an ordinal that stands at a token ends: «التاسعة», «الثانية عشرة»; null where none does. */
export function ordinalEnd(scene: Scene, at: number): number | null {
  if (!scene.has(ORDINALS, at)) return null;
  return TEENS.has(scene.text(at + 1)) ? at + 2 : at + 1;
}

/** Two units whose numbers follow: «الكتيبتين 21 صاعقة و204 دبابات». */
const PAIRS = WordTable.of(
  true,
  'الكتيبتان الكتيبتين كتيبتا كتيبتي اللواءان اللواءين لواءا لواءي الفوجين الفوجان السريتين السريتان',
);

/** Whether a word may head two numbered units, as far as the word itself tells. */
export const mayOpenPair = formTest((form) => PAIRS.has(form));

/** The first of two numbered units with the second beside it: «الكتيبتين 21 صاعقة و204 دبابات»; null where none stand. */
export function numberedPair(scene: Scene, index: number): Draft | null {
  const form = scene.form(index);
  const head = form === undefined ? null : PAIRS.get(form);
  const end = head === null ? null : numberedUnitEnd(scene, index + 1);
  if (head === null || end === null) return null;
  const second = scene.text(end) === 'و' ? numberedUnitEnd(scene, end + 1) : null;
  const first = patternFaction(index, end, head, 0.85);
  return second === null
    ? null
    : { ...first, beside: patternFaction(end + 1, second, { cut: 0, proclitics: '' }, 0.85) };
}

function nameEnd(scene: Scene, { head, next }: HeadPosition): number | null {
  if (head === 'battalion' || head === 'brigade') {
    const numbered = numberedUnitEnd(scene, next);
    if (numbered !== null) return numbered;
  }
  if (scene.isOpenQuote(next) && head !== 'operation' && head !== 'council') {
    return scene.closeQuote(next, 7);
  }
  if (head === 'force' && scene.has(PURPOSES, next) && mayName(scene, next + 1)) return chainEnd(scene, next);
  if (PLACED.has(head)) {
    const place = scene.knownOf(next, 'place');
    const country =
      place?.entry.entities.some((id) => scene.knowledge.relations.place(id)?.kind === 'country') === true;
    return place !== null && place.cut === 0 && !country ? place.last : null;
  }
  if (head === 'council') return councilEnd(scene, next);
  if (head === 'ministry') return ministryEnd(scene, next);
  if (head === 'tribe') return tribeEnd(scene, next);
  if (head === 'brigade' && isRankOf(scene, next)) return null;
  if (FREE.has(head)) return mayName(scene, next) ? chainEnd(scene, next) : null;
  if (DEFINITE.has(head)) return mayName(scene, next) && scene.isDefinite(next) ? chainEnd(scene, next) : null;
  return null;
}

/** «التابعة للواء حفتر»: before a person whom the gazetteer knows «لواء» is his rank. */
function isRankOf(scene: Scene, next: number): boolean {
  const person = scene.knownOf(next, 'person');
  return person !== null && person.cut === 0 && !person.entry.ambiguous;
}

/** «مجلس شورى ثوار أجدابيا», «مجلس ثوار طرابلس», «مجلس عسكري مصراتة» — a council of fighters, not of ministers. */
function councilEnd(scene: Scene, next: number): number | null {
  const first = scene.text(next);
  if (!COUNCILS.has(first)) return null;
  return mayName(scene, next + 1) ? chainEnd(scene, next) : null;
}

/** What makes a council one of fighters, of a town or of tribes; ministers and directors have theirs too. Folded. */
const COUNCILS = new Set('شوري ثوار عسكري محافظه بلدي قبائل شيوخ اعيان حكماء مقاتلي مجاهدي'.split(' '));

/** «وزارة الهجرة والمهجرين», «وزارة الدفاع الأمريكية»: whatever its field, and what is joined to that. */
function ministryEnd(scene: Scene, next: number): number | null {
  if (!scene.isWord(next) || !scene.isDefinite(next)) return null;
  let at = next + 1;
  while (at - next < MOST_WORDS && scene.text(at).startsWith('وال') && scene.tokens.spaced[at] === 1) at++;
  while (at - next < MOST_WORDS && isAdjective(scene, at)) at++;
  return at;
}

/** What a force is for: «قوة حماية الدستور», «قوة دعم المديريات». */
const PURPOSES = WordTable.of(true, 'حماية دعم مكافحة تأمين إسناد حفظ ردع فض تحرير إنقاذ مهام تدخل ردع', {
  exact: true,
});

/** A name runs through its construct nouns to the first definite or known one, and over the adjectives after that. */
function chainEnd(scene: Scene, from: number): number {
  let at = from;
  while (at - from < MOST_WORDS && mayName(scene, at)) {
    const place = scene.knownOf(at, 'place');
    if (place !== null && place.cut === 0) return place.last;
    at++;
    if (scene.isDefinite(at - 1)) break;
    const next = scene.form(at);
    if (next === undefined || next.kind !== 'word' || scene.tokens.spaced[at] === 0) break;
  }
  while (at - from < MOST_WORDS && isAdjective(scene, at)) at++;
  return at;
}

function isAdjective(scene: Scene, index: number): boolean {
  const form = scene.form(index);
  if (form === undefined || form.kind !== 'word' || !scene.isDefinite(index)) return false;
  if (
    GENERIC_ADJECTIVES.get(form)?.proclitics === '' ||
    scene.knowledge.relations.demonyms.get(form)?.proclitics === ''
  )
    return true;
  return /(?:يه|ي)$/u.test(form.text) && mayName(scene, index);
}
