/** Code actions that give a verdict on what stands at the cursor. */

import type { CodeAction } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';
import type { Span } from '../model';
import { REVIEW_COMMANDS, type ReviewVerdict } from '../protocol';
import type { FeatureContext } from './context';
import { isOwn } from './reviewCard';
import { type Judgeable, judgeablesIn } from './reviewSubjects';

/** A kind of our own: no verdict is a fix or a change of the article. */
export const REVIEW_ACTION = 'review';

/** None where the client takes no verdicts. */
export function reviewActions(context: FeatureContext, article: Article, part: Span): CodeAction[] {
  const { reviewer } = context;
  if (reviewer === undefined) return [];
  return judgeablesIn(context, article, part).flatMap((judgeable) => actionsOn(context, judgeable, reviewer));
}

function actionsOn(
  { texts }: FeatureContext,
  { subject, what, review, decided }: Judgeable,
  reviewer: string,
): CodeAction[] {
  const { action } = texts;
  const to = (verdict: ReviewVerdict, title: string): CodeAction => ({
    title,
    kind: REVIEW_ACTION,
    command: { title, command: REVIEW_COMMANDS[verdict], arguments: [subject] },
  });
  const actions = [to('confirmed', action.confirm(what)), to('rejected', action.reject(what))];
  if (subject.kind !== 'incident') actions.push(to('corrected', action.correct(what)));
  actions.push(to('noted', action.note(what)));
  if (decided === true || isOwn(review, reviewer)) actions.push(to('withdrawn', action.withdraw(what)));
  return actions;
}
