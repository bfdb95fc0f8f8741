/** Reports of killing and wounding that no other word reports: «قتل ثلاثة مدنيين برصاص قناص في حي …». */

import type { ParagraphFigure } from '../recognise/paragraph';
import type { Paragraph } from '../recognise/readParagraph';
import type { TokenRange } from '../text/paragraphs';
import { WordTable } from '../text/wordTable';
import type { ParagraphTrigger } from './triggers';
import { type Happening, VIOLENT } from './triggerWords';

const TOLL = WordTable.of(true, 'حصيلة محصلة عدد أعداد');

/** «ما يرفع حصيلة اليوم إلى 17 قتيلا»: a sentence about a toll tells of no new happening. */
function raisesToll({ tokens }: Paragraph, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) {
    const form = tokens.forms[at];
    if (form?.kind === 'word' && TOLL.has(form)) return true;
  }
  return false;
}

const HAPPENINGS: Partial<Record<ParagraphFigure['outcome'], Happening>> = {
  killed: 'killing',
  injured: 'killing',
  captured: 'abduction',
};

/**
 * The triggers of a paragraph with one more for each sentence whose figures have no violent trigger beside them. Tolls
 * over a period, and sentences that raise a toll, report no happening of their own.
 */
export function withKillings(paragraph: Paragraph, triggers: readonly ParagraphTrigger[]): ParagraphTrigger[] {
  const added: ParagraphTrigger[] = [];
  paragraph.sentences.forEach((range, sentence) => {
    if (triggers.some((trigger) => trigger.sentence === sentence && VIOLENT.has(trigger.happening))) return;
    if (raisesToll(paragraph, range)) return;
    const figure = paragraph.figures.find(
      (candidate) =>
        candidate.sentence === sentence &&
        candidate.scope === 'incident' &&
        !candidate.denied &&
        HAPPENINGS[candidate.outcome] !== undefined &&
        candidate.high !== 0,
    );
    const happening = figure === undefined ? undefined : HAPPENINGS[figure.outcome];
    if (figure === undefined || happening === undefined) return;
    const { head } = figure;
    added.push({
      first: head,
      last: head + 1,
      start: paragraph.tokens.starts[head] ?? figure.start,
      end: paragraph.tokens.ends[head] ?? figure.end,
      happening,
      verb: true,
      definite: false,
      circumstance: false,
      during: false,
      bomber: false,
      within: false,
      headline: false,
      other: false,
      earlier: false,
      mood: 'told',
      sentence,
      window: range,
    });
  });
  return [...triggers.filter((trigger) => !tellsToll(paragraph, trigger)), ...added].sort((a, b) => a.first - b.first);
}

/** «قتل نحو 60 جنديا في اشتباكات … منذ بداية العام»: a toll over a period is no happening of its own; an operation is. */
function tellsToll({ figures }: Paragraph, { happening, definite, sentence, window }: ParagraphTrigger): boolean {
  if (happening === 'operation' || definite) return false;
  const own = figures.filter(
    (figure) => figure.sentence === sentence && figure.first >= window.first && figure.last <= window.last,
  );
  return own.length > 0 && own.every(({ scope }) => scope === 'cumulative');
}
