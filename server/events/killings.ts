/** Reports of killing and wounding that no other word reports: «قتل ثلاثة مدنيين برصاص قناص في حي …». */

import { MOST_TITLES, TITLE_MODIFIERS, TITLES } from '../recognise/lexicon/titles';
import type { ParagraphFigure } from '../recognise/paragraph';
import type { Paragraph } from '../recognise/readParagraph';
import type { Form } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import { wordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { AIR, CONSEQUENCES, PROTESTERS, ROCKETS, SUICIDE_BOMBER } from './contextWords';
import { type Happening, VIOLENT } from './happenings';
import { isHeadline } from './headline';
import type { ParagraphTrigger } from './triggers';
import { isLater } from './turning';
import { clauseStart } from './windows';

const TOLL = WordTable.of(true, 'حصيلة محصلة عدد أعداد');
/** A body found or brought in, and one who dies of old wounds, tell of what happened before: «20 جثمانا», «وتوفي متأثرا». */
const BODIES = WordTable.of(true, 'جثة جثث جثتان جثتين جثتي جثمان جثمانا جثماني جثامين رفات أشلاء');
const OF_WOUNDS = WordTable.of(true, 'متأثرا متأثرة متأثرين متأثرتين بجراحه بجراحهم بجروحه بجروحهم');
const WOUNDS_REACH = 4;
/** «نقل جرحى من حلب»: those hurt before. */
const TREATED = wordsOf('نقل إجلاء إخلاء علاج معالجة استقبال إسعاف بنقل بإجلاء بعلاج');
/** «استقبل المستشفى عشرات المصابين». */
const TAKING_IN = wordsOf('استقبل استقبلت يستقبل تستقبل واستقبل واستقبلت');
/** What kills without anybody's doing. */
const ACCIDENTS = WordTable.of(
  true,
  'انهيار انقلاب مروري غرق غرقا زلزال سيول فيضانات تحطم تسمم صاعقة تدافع كوليرا كورونا سير إطار تصادم تصادمت اصطدمت انقلبت مباراة منتخب فيلم فيلما مسلسل مسلسلا مرورية أمطار عاصفة عواصف ثلوج قطار صعق عائلي عائلية حريق حريقا إعصار إعصارا نوبة قلبية سكتة وعكة مرض اختناقا',
);

/** «ما يرفع حصيلة اليوم إلى 17 قتيلا»: a sentence about a toll tells of no new happening. */
function raisesToll({ tokens }: Paragraph, { first, last }: TokenRange): boolean {
  return stands(tokens, TOLL, first, last);
}

function stands(tokens: Paragraph['tokens'], table: WordTable<boolean>, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, tokens.count); at++) {
    const form = tokens.forms[at];
    if (form?.kind === 'word' && table.has(form)) return true;
  }
  return false;
}

const HAPPENINGS: Partial<Record<ParagraphFigure['outcome'], Happening>> = {
  killed: 'killing',
  injured: 'killing',
  captured: 'detention',
};

/** Happenings in which people are taken, so that a number of captives beside them is theirs. */
const TAKING: ReadonlySet<Happening> = new Set<Happening>([
  'arrest',
  'raid',
  'takeover',
  'flight',
  'withdrawal',
  'release',
]);

/**
 * The triggers of a paragraph with one more for each sentence whose figures have no violent trigger beside them. Tolls
 * over a period, sentences that raise a toll, bodies and deaths of old wounds report no happening of their own.
 */
export function withKillings(paragraph: Paragraph, triggers: readonly ParagraphTrigger[]): ParagraphTrigger[] {
  const added: ParagraphTrigger[] = [];
  paragraph.sentences.forEach((range, sentence) => {
    const beside = triggers.filter((trigger) => trigger.sentence === sentence);
    // «مظاهرات تنديدا بمقتل الشيخ»: what is protested against was told before.
    const violent = beside.filter(({ happening }) => VIOLENT.has(happening) || happening === 'protest');
    const dead = killedByName(paragraph, range, sentence);
    if (violent.length > 0) {
      added.push(...killingsApart(paragraph, range, sentence, violent));
      const cause = dead !== null && isCause(paragraph, dead.head) && !isReported(violent, dead.head);
      // «اندلعت المعارك بعد مقتل سالم دربي»: a deed of its own, which the fighting followed.
      if (cause) added.push({ ...killing(paragraph, dead, 'killing', range), verb: false, circumstance: true });
      return;
    }
    if (raisesToll(paragraph, range) || stands(paragraph.tokens, ACCIDENTS, range.first, range.last)) return;
    const figure = paragraph.figures.find(
      (candidate) =>
        candidate.sentence === sentence &&
        candidate.scope === 'incident' &&
        !candidate.denied &&
        candidate.high !== 0 &&
        HAPPENINGS[candidate.outcome] !== undefined &&
        !isParticiple(paragraph, candidate) &&
        // «أسر 102 عنصرا»: fighters taken in a fight.
        !(candidate.outcome === 'captured' && candidate.victims === 'combatant') &&
        !(candidate.outcome === 'captured' && beside.some(({ happening }) => TAKING.has(happening))) &&
        !ofBefore(paragraph, candidate) &&
        !isDeath(paragraph, candidate, range),
    );
    const kind = figure === undefined ? undefined : HAPPENINGS[figure.outcome];
    // «انتحاري يقتل 50 جنديا».
    const foiled = beside.some(({ happening: told }) => told === 'disarming');
    const bombed = kind === 'killing' && !foiled && stands(paragraph.tokens, SUICIDE_BOMBER, range.first, range.last);
    const happening = bombed ? 'suicide-bombing' : kindOf(kind, paragraph, figure);
    // «أحبطت الشرطة تفجيرا وقتلت الانتحاري».
    if (foiled && kind === 'killing' && stands(paragraph.tokens, SUICIDE_BOMBER, range.first, range.last)) return;
    if (figure !== undefined && happening !== undefined) added.push(killing(paragraph, figure, happening, range));
    else if (dead !== null && beside.length === 0) added.push(killing(paragraph, dead, 'killing', range));
  });
  return [
    ...triggers.filter((trigger) => !tellsToll(paragraph, trigger) && !isDisplacement(paragraph, trigger)),
    ...added,
  ].sort((a, b) => a.first - b.first);
}

const DIED = /^[وفب]?(?:توفي|توفيت|مات|ماتت|وفاه)$/u;
const BY_FORCE = WordTable.of(
  true,
  'رصاص رصاصة طلق طلقات تعذيب قصف انفجار لغم عبوة هجوم قذيفة شظايا غارة نيران طعنا ضرب اشتباكات مواجهات',
);

/** «توفي الأسير في سجنه»: one who died, and was not killed. */
function isDeath({ tokens }: Paragraph, { head }: ParagraphFigure, { first, last }: TokenRange): boolean {
  return DIED.test(tokens.forms[head]?.text ?? '') && !stands(tokens, BY_FORCE, first, last);
}

const BY_SHELL = wordsOf('بقذيفة بقذائف بصاروخ بصواريخ بشظايا');
const BY_FIRE = wordsOf('بنيران برصاص بصاروخ بصواريخ');
const BY_MINE = wordsOf('بلغم بعبوة بألغام');
const MEANS_REACH = 4;
const ARRESTED = /^[وف]?(?:ب?ال)?(?:اوقف|توقيف|ايقاف|اعتق|قبض)/u;
const CAPTORS = WordTable.of(true, 'مسلحون مسلحين ملثمون مجهولون خاطفون ميليشيا مليشيا');

/** What befell people by the means that are named behind them: «مقتل ثلاثة أطفال بقذيفة هاون», «أوقفت الشرطة عشرين». */
function kindOf(
  kind: Happening | undefined,
  paragraph: Paragraph,
  figure: ParagraphFigure | undefined,
): Happening | undefined {
  if (figure === undefined || kind === undefined) return kind;
  const { tokens, sentences } = paragraph;
  if (kind === 'detention') {
    const { first, last } = sentences[figure.sentence] ?? figure;
    const arrested = ARRESTED.test(tokens.forms[figure.head]?.text ?? '');
    return arrested && !stands(tokens, CAPTORS, first, last) ? 'arrest' : kind;
  }
  for (let at = figure.last; at < figure.last + MEANS_REACH; at++) {
    // «استشهد خامس بنيران مسيرة».
    if (BY_FIRE.has(tokens.forms[at]) && stands(tokens, AIR, at + 1, at + 2)) return 'air-strike';
    if (BY_SHELL.has(tokens.forms[at])) return 'bombardment';
    // «جرح طفل جراء قذيفة», «إثر صاروخ».
    if (CAUSES.has(tokens.forms[at]) && stands(tokens, ROCKETS, at + 1, at + 2)) return 'bombardment';
    if (BY_MINE.has(tokens.forms[at])) return 'explosion';
  }
  return areProtesters(paragraph, figure) ? 'dispersal' : kind;
}

/** «قتل خمسة متظاهرين برصاص قوات الأمن»: who protests is killed for it. */
function areProtesters({ tokens, sentences }: Paragraph, figure: ParagraphFigure | undefined): boolean {
  if (figure === undefined || !stands(tokens, PROTESTERS, figure.first, figure.last)) return false;
  const { first, last } = sentences[figure.sentence] ?? figure;
  // «برصاص مسلحين مجهولين»: others than those who keep order.
  return !stands(tokens, CAPTORS, first, last);
}

/** Where a killing is told: the word that tells it, its span, its sentence. */
type Death = Pick<ParagraphFigure, 'head' | 'start' | 'end' | 'sentence'>;

const KILLED = /^[وفب]?(?:مقتل|قتل|مصرع|استشهاد|استشهد)$/u;

/** «قتل سالم دربي», «مقتل المعارض البارز عمران شعبان»: one who is told by name to have been killed. */
function killedByName({ tokens, names }: Paragraph, range: TokenRange, sentence: number): Death | null {
  for (const { type, named, first } of names) {
    if (type !== 'person' || !named || first < range.first || first >= range.last) continue;
    let at = first - 1;
    while (first - at <= MOST_TITLES && isTitle(tokens.forms[at])) at--;
    const text = tokens.forms[at]?.text;
    if (at < range.first || text === undefined || !KILLED.test(text)) continue;
    return { head: at, start: tokens.starts[at] as number, end: tokens.ends[at] as number, sentence };
  }
  return null;
}

function isTitle(form: Form | undefined): boolean {
  return form?.kind === 'word' && (TITLES.has(form) || TITLE_MODIFIERS.has(form));
}

const CAUSES = wordsOf('بعد وبعد عقب وعقب إثر بسبب خلفية غداة بعيد جراء نتيجة');

function isCause({ tokens }: Paragraph, head: number): boolean {
  return CAUSES.has(tokens.forms[head - 1]);
}

function isReported(triggers: readonly ParagraphTrigger[], head: number): boolean {
  return triggers.some(({ first, last }) => first <= head && head < last);
}

/** «قصفت طائرة المطار، بينما قتل ستة من الثوار على يد مسلحين»: people killed in a clause of their own, away from other violence. */
function killingsApart(
  paragraph: Paragraph,
  range: TokenRange,
  sentence: number,
  violent: readonly ParagraphTrigger[],
): ParagraphTrigger[] {
  const from = clauseStart(paragraph.tokens, range.first, range.last);
  if (!APART.has(paragraph.tokens.forms[from]) || violent.some(({ last }) => last > from)) return [];
  const figure = paragraph.figures.find(
    (candidate) =>
      candidate.sentence === sentence &&
      candidate.head > from &&
      candidate.scope === 'incident' &&
      candidate.outcome === 'killed' &&
      !candidate.denied &&
      candidate.high !== 0 &&
      (stands(paragraph.tokens, BY_HAND, candidate.head, range.last) ||
        ACCUSED.test(paragraph.tokens.forms[candidate.head]?.text ?? '')) &&
      !ofBefore(paragraph, candidate),
  );
  if (figure === undefined) return [];
  const trigger = killing(paragraph, figure, 'killing', range);
  return [{ ...trigger, other: true, window: { first: from, last: range.last } }];
}

const APART = wordsOf('بينما فيما بعدما');
const ACCUSED = /^بقتل/u;
/** «على يد», «برصاص»: by whom, which makes a killing a deed of its own. */
const BY_HAND = WordTable.of(true, 'يد أيدي برصاص بنيران');

const HELD = /^(?:ال)?(?:م(?:ختطف|حتجز|وقوف|عتقل|خطوف|سجون)|رهين|اسري$|اسير|سجين|سجناء$)/u;

/** «70 تونسيا مختطفين في ليبيا»: people held, whenever they were taken. */
function isParticiple({ tokens }: Paragraph, { outcome, head }: ParagraphFigure): boolean {
  return outcome === 'captured' && HELD.test(tokens.forms[head]?.text ?? '');
}

/** «استقبل المستشفى 20 جثمانا», «وتوفي طفل متأثرا بإصابته»: the dead of a happening told before. */
function ofBefore({ tokens }: Paragraph, { head, first, last }: ParagraphFigure): boolean {
  return (
    stands(tokens, BODIES, Math.min(head, first), Math.max(head + 1, last)) ||
    TREATED.has(tokens.forms[first - 1]) ||
    [1, 2, 3].some((back) => TAKING_IN.has(tokens.forms[first - back])) ||
    isMoved(tokens, last) ||
    // «فتح تحقيق في مقتل ابنهم».
    (tokens.forms[head - 1]?.text === 'في' && INQUIRIES.has(tokens.forms[head - 2])) ||
    stands(tokens, OF_WOUNDS, Math.max(head, last), Math.max(head, last) + WOUNDS_REACH)
  );
}

const INQUIRIES = wordsOf('تحقيق تحقيقا التحقيق تحقيقات');

/** «34 جريحا تم نقلهم إلى تونس للعلاج», «20 جريحا نقلوا»: those hurt before. */
function isMoved(tokens: Paragraph['tokens'], last: number): boolean {
  const at = DONE.has(tokens.forms[last]) ? last + 1 : last;
  return MOVED.has(tokens.forms[at]);
}

const DONE = wordsOf('تم جرى يتم سيتم');
const MOVED = wordsOf('نقلهم نقلها نقلوا نقلا ينقلون يتلقون تلقوا غادروا إسعافهم علاجهم إجلاؤهم');

function killing(
  { tokens, sentences }: Paragraph,
  { head, start, end, sentence }: Death,
  happening: Happening,
  range: TokenRange,
): ParagraphTrigger {
  const { first, last } = sentences[sentence] ?? range;
  return {
    first: head,
    last: head + 1,
    start: tokens.starts[head] ?? start,
    end: tokens.ends[head] ?? end,
    happening,
    verb: true,
    definite: isConsequence(tokens, head, first),
    articled: false,
    located: false,
    sums: false,
    guns: false,
    circumstance: false,
    during: false,
    within: false,
    pluperfect: false,
    undated: false,
    headline: isHeadline(tokens),
    other: isLater(tokens, first, head),
    earlier: false,
    turns: false,
    mood: 'told',
    bomber: false,
    hit: null,
    struck: null,
    sentence,
    window: { first, last },
  };
}

const CONSEQUENCE_REACH = 10;

/** «ما أسفر عن مقتل أربعة»: the dead of what was told before. */
function isConsequence(tokens: Paragraph['tokens'], head: number, from: number): boolean {
  return stands(tokens, CONSEQUENCES, Math.max(from, head - CONSEQUENCE_REACH), head);
}

const BETWEEN = WordTable.of(true, 'بين', { exact: true });
const SINCE = WordTable.of(true, 'منذ');

/** «وقد فر من مخيم زمزم أكثر من 130 ألف نازح»: people driven out change no side. */
function isDisplacement({ figures }: Paragraph, { happening, sentence }: ParagraphTrigger): boolean {
  return (
    happening === 'flight' && figures.some((figure) => figure.sentence === sentence && figure.outcome === 'displaced')
  );
}

const FOUGHT = /^[يت]?خ(?:ا|و)ض(?:ت|وا|ون)?(?:ها|ه)$/u;

/**
 * «قتل نحو 60 جنديا في اشتباكات … منذ بداية العام»: a toll over a period is no happening of its own; an operation is, and
 * so is fighting that has a toll told after it («مواجهات قبلية … خلفت ما يناهز تسعين قتيلا»).
 */
function tellsToll(
  { figures, tokens }: Paragraph,
  { happening, definite, sentence, window, first, last }: ParagraphTrigger,
): boolean {
  if (happening === 'operation' || definite) return false;
  // «قتل 40 في اشتباكات عنيفة يخوضها منذ أسبوع مسلحون»: fighting that is told of, with who fights it.
  if (happening === 'clash' && FOUGHT.test(tokens.forms[last]?.text ?? '')) return false;
  // «سقطوا خلال اليومين الماضيين في معارك اندلعت بين …»: fighting that is told of, with its sides.
  if (
    happening === 'clash' &&
    stands(tokens, BETWEEN, first, window.last) &&
    !stands(tokens, SINCE, window.first, first)
  )
    return false;
  const own = figures.filter(
    (figure) =>
      figure.sentence === sentence &&
      figure.scope !== 'subset' &&
      figure.first >= window.first &&
      figure.last <= window.last,
  );
  return own.length > 0 && own.every((figure) => figure.scope === 'cumulative' && figure.first < first);
}
