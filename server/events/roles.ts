/**
 * Who does what to whom: the roles of the factions in a trigger's clause, from the words before each of them.
 *
 * «اشتباكات بين X وY», «غارات على X», «هجوم شنته X», «من قبل X», «السيطرة على مواقع للمليشيات», «إخراج المسلحين».
 */

import { SPEECH } from '../recognise/lexicon/functionWords';
import type { ParagraphName } from '../recognise/paragraph';
import type { Relations } from '../recognise/relations';
import type { ResolvedName } from '../recognise/resolve';
import type { Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import type { PlacedParagraph, ReportActor } from './article';
import { family } from './deeds';
import type { ParagraphTrigger } from './triggers';

type Role = ReportActor['role'];

/** What stands between a preposition and the faction it points at: «على مواقع مسلحي تنظيم الدولة». */
const BRIDGES = WordTable.of(
  true,
  `مواقع موقع مقار مقر معاقل معقل تجمعات تجمع تمركزات نقاط نقطة مقاتلي مقاتلو مقاتلين مسلحي مسلحو عناصر عنصر أفراد جنود قناصة
   دوريات دورية أرتال رتل آليات معسكرات معسكر معسكرين مخازن مستودعات أهداف هدف مراكز حواجز ثكنات خطوط دفاعات عدة بعض تخص بانها يشتبه تتمركز بها يتحصن داخلها فيها بعض إحدى
   إرهابيي قياديي قادة قيادات تحصينات أوكار بؤر كل جميع فلول خلايا خلية حاجز تابعة تابع عده عددا عدد من أخرى`,
);
const TARGET_MARKS = new Set(['علي', 'ضد', 'صفوف', 'بصفوف', 'عليه', 'بوجه', 'لدي', 'باتجاه', 'صوب']);
const EXPELLING = new Set('اخراج طرد دحر اجلاء طرد طردت طردوا هزيمه القضاء اقتلاع'.split(' '));
const SUPPORT = new Set(
  'بدعم يدعمها يدعمه تدعمها بمشاركه مدعومه مدعوما المدعومه المدعوم بمسانده باسناد والمدعومه'.split(' '),
);
const CLAIMING = WordTable.of(true, 'تبناه تبناها تبنته تبنتها تبنى تبنت');
/** What makes a faction the source of a report or the asker for a deed, not its doer. */
const SPEAKERS = WordTable.of(
  true,
  'باسم مصادر مصدر مسؤول مسؤولون مسؤولين وزير الرئيس رئيس قائد طلب بطلب متحدث ناطق بيان قيادي دعما للاشتباه باتهام',
);
const REACH = 9;

/** The actors of a trigger, in text order. Names inside another name, speakers and unfit names are left out. */
export function actorsOf(placed: PlacedParagraph, trigger: ParagraphTrigger, relations: Relations): ReportActor[] {
  const { paragraph, names, nameIds, offset } = placed;
  const { tokens } = paragraph;
  const actors: ReportActor[] = [];
  let lastName = -1;
  let lastEnd = -1;
  paragraph.names.forEach((name, index) => {
    const resolved = names[index];
    if (resolved === null || resolved === undefined || resolved.type === 'place') return;
    if (name.first < trigger.window.first || name.last > trigger.window.last) return;
    if (name.first < lastEnd) return;
    if (resolved.type === 'person') {
      const leader = leaderActing(name, resolved, trigger, relations);
      if (leader !== null) actors.push({ ...leader, mention: nameIds[index] ?? null });
      return;
    }
    const conjoined = lastName >= 0 && conjoins(tokens.forms[name.first]?.text ?? '', name.first, lastEnd);
    const previous = conjoined ? actors[actors.length - 1] : undefined;
    lastName = index;
    lastEnd = name.last;
    const victims = paragraph.figures.some(({ victimName }) => victimName === index);
    const role = previous?.role ?? (victims ? 'target' : roleOf(placed, trigger, name, actors));
    if (role === null) return;
    actors.push({
      entity: resolved.entity,
      role,
      mention: nameIds[index] ?? null,
      span: { start: offset + name.start, end: offset + name.end },
      gloss: glossOf(resolved),
    });
  });
  return actors.some(({ role }) => role === 'initiator')
    ? actors
    : [...nationOf(placed, trigger, relations), ...actors];
}

/** «ضربات جوية أمريكية», «القصف الإسرائيلي»: whose deed it is stands in an adjective. */
function nationOf(
  { paragraph: { tokens }, offset }: PlacedParagraph,
  trigger: ParagraphTrigger,
  relations: Relations,
): ReportActor[] {
  if (trigger.verb) return [];
  for (let at = trigger.first + 1; at < Math.min(trigger.last + 1, trigger.window.last); at++) {
    const form = tokens.forms[at];
    const nation = form?.kind === 'word' ? relations.demonyms.get(form) : null;
    if (nation === null || nation === undefined || nation.proclitics !== '') continue;
    const air = trigger.happening === 'air-strike' ? relations.airForceOf(nation.value) : null;
    const entity = air ?? relations.armyOf(nation.value) ?? relations.stateOf(nation.value);
    if (entity === null) return [];
    const span = { start: offset + (tokens.starts[at] ?? 0), end: offset + (tokens.ends[at] ?? 0) };
    return [{ entity, role: 'initiator', mention: null, span, gloss: null }];
  }
  return [];
}

/** «وحفتر يقصف درنة»: a leader beside the verb acts through his forces. */
function leaderActing(
  name: ParagraphName,
  resolved: ResolvedName,
  trigger: ParagraphTrigger,
  relations: Relations,
): Omit<ReportActor, 'mention'> | null {
  if (!trigger.verb || (name.last !== trigger.first && name.first !== trigger.last)) return null;
  const entity = relations.ledBy(resolved.entity);
  if (entity === null) return null;
  return { entity, role: 'initiator', span: { start: resolved.start, end: resolved.end }, gloss: null };
}

function glossOf(name: ResolvedName): string | null {
  return name.gloss ?? null;
}

function conjoins(text: string, first: number, lastEnd: number): boolean {
  return first === lastEnd && text.startsWith('و');
}

/** «وذكرت قوات حفتر … أنها تمكنت من إخراج المسلحين», «وأعلنت الحكومة التي انتقلت إلى طبرق»: the speaker does the deed. */
function speaksOfItself(tokens: Tokens, last: number): boolean {
  for (let at = last; at < Math.min(tokens.count, last + 6); at++) {
    const text = tokens.forms[at]?.text ?? '';
    if (SELF.has(text)) return true;
    if (at === last && RELATIVES.has(text)) return true;
  }
  return false;
}

const SELF = new Set(['انها', 'انهما', 'انه', 'انهم', 'بانها', 'بانه', 'بانهم']);
const RELATIVES = new Set(['التي', 'الذي', 'الذين']);

function roleOf(
  { paragraph: { tokens } }: PlacedParagraph,
  trigger: ParagraphTrigger,
  { first, last }: ParagraphName,
  actors: readonly ReportActor[],
): Role | null {
  const fighting = family(trigger.happening) === 'fighting' && !trigger.verb && trigger.happening === 'clash';
  let bridged = false;
  for (let at = first - 1; at >= trigger.window.first && first - at <= REACH; at--) {
    if (at >= trigger.first && at < trigger.last) {
      if (bridged && trigger.verb) return 'target';
      break;
    }
    const form = tokens.forms[at];
    if (form === undefined) break;
    const { text } = form;
    if (form.kind !== 'word') {
      if (text === '"' || text === '«') continue;
      break;
    }
    const before = tokens.forms[at - 1]?.text ?? '';
    if ((text === 'قبل' && before === 'من') || (text === 'يد' && before === 'علي') || text === 'بواسطه')
      return 'initiator';
    if (TARGET_MARKS.has(text)) return fighting ? 'participant' : 'target';
    if (text === 'بين' || text === 'وبين') return 'participant';
    if (text === 'مع') return 'participant';
    if (SUPPORT.has(text)) return 'participant';
    if (EXPELLING.has(text)) return 'target';
    if (SPEECH.has(form)) return speaksOfItself(tokens, last) ? 'initiator' : null;
    if (CLAIMING.has(form)) return 'initiator';
    if (SPEAKERS.has(form)) return null;
    if (BRIDGES.has(form)) {
      bridged = true;
      continue;
    }
    if (text === 'في') continue;
    break;
  }
  if (fighting) return 'participant';
  if (EXPELLING.has(tokens.forms[trigger.first]?.text ?? '')) return first > trigger.first ? 'target' : 'initiator';
  if (actors.some(({ role }) => role === 'initiator')) return first > trigger.first ? 'target' : 'participant';
  return 'initiator';
}
