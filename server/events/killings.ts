/** Reports of killing and wounding that no other word reports: «قتل ثلاثة مدنيين برصاص قناص في حي …». */

import type { ParagraphFigure } from '../recognise/paragraph';
import type { Paragraph } from '../recognise/readParagraph';
import type { ParagraphTrigger } from './triggers';
import type { Happening } from './triggerWords';
import { VIOLENT } from './triggerWords';

const HAPPENINGS: Partial<Record<ParagraphFigure['outcome'], Happening>> = {
  killed: 'killing',
  injured: 'killing',
  captured: 'abduction',
};

/**
 * The triggers of a paragraph with one more for each sentence whose figures have no violent trigger beside them. Tolls
 * over a period, and sentences that raise a toll, report no happening of their own.
 */
export function withKillings(
  paragraph: Omit<Paragraph, 'triggers'>,
  triggers: readonly ParagraphTrigger[],
): ParagraphTrigger[] {
  const added: ParagraphTrigger[] = [];
  paragraph.sentences.forEach((range, sentence) => {
    if (triggers.some((trigger) => trigger.sentence === sentence && VIOLENT.has(trigger.happening))) return;
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
      within: false,
      other: false,
      earlier: false,
      mood: 'told',
      sentence,
      window: range,
    });
  });
  return [...triggers, ...added].sort((a, b) => a.first - b.first);
}
