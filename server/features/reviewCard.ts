/** Verdicts in hover cards and rows: who said what, what the machine had read, and links to say something oneself. */

import type { Article } from '../corpus/article';
import type {
  ArticleEvent,
  CasualtyMention,
  EventReading,
  FigureReading,
  LinkReading,
  NameMention,
  Opinion,
  Review,
  Verdict,
} from '../model';
import { REVIEW_SCHEME, type ReviewSubject, type ReviewVerdict } from '../protocol';
import type { FeatureContext } from './context';
import { entityName, figureText, intervalText } from './figureText';
import { isolate, link, quoted, shorten } from './markdown';

/** One sign for each verdict, in every language; none of them is mirrored. */
const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  confirmed: '✓',
  rejected: '✗',
  corrected: '✎',
  noted: '✐',
};

/** Longer notes are for the review file. In UTF-16 units. */
const LONGEST_NOTE = 500;

/** What was said of a figure and links to say something; empty where there is neither. Markdown. */
export function figureReviewBlock(context: FeatureContext, article: Article, mention: CasualtyMention): string {
  const was = mention.review?.was as FigureReading | undefined;
  const { casualty } = mention;
  const before =
    was === undefined
      ? null
      : figureText(
          { ...casualty, ...was, qualifier: was.low === was.high ? 'exact' : 'range', indefinite: null },
          context.texts,
        );
  const subject: ReviewSubject = { kind: 'figure', uri: article.uri, id: mention.id, quote: article.slice(mention) };
  return block(context, mention.review, before, subject);
}

export function linkReviewBlock(context: FeatureContext, article: Article, mention: NameMention): string {
  const was = mention.review?.was as LinkReading | undefined;
  const before =
    was === undefined ? null : was.entity === null ? context.texts.review.unlinked : entityName(was.entity, context);
  const subject: ReviewSubject = { kind: 'link', uri: article.uri, id: mention.id, quote: article.slice(mention) };
  return block(context, mention.review, before, subject);
}

export function eventReviewBlock(context: FeatureContext, article: Article, event: ArticleEvent): string {
  const was = event.review?.was as EventReading | undefined;
  const { texts } = context;
  const before =
    was === undefined ? null : `${texts.subTypes[was.subType]}${texts.separator}${texts.statuses[was.status]}`;
  const subject: ReviewSubject = { kind: 'event', uri: article.uri, id: event.id, quote: article.slice(event.trigger) };
  return block(context, event.review, before, subject);
}

/** «✓ confirmed by Sara»; empty without a verdict. Plain text, for a row. */
export function reviewRemark({ texts, language }: FeatureContext, review: Review | undefined): string {
  if (review === undefined) return '';
  return `${VERDICT_SIGNS[review.verdict]} ${texts.review.verdicts[review.verdict]} (${isolate(review.author, language)})`;
}

function block(
  context: FeatureContext,
  review: Review | undefined,
  before: string | null,
  subject: ReviewSubject,
): string {
  const opinions = review === undefined ? [] : [review, ...review.others];
  const lines = opinions.map((opinion, index) => {
    const was =
      index === 0 && before !== null ? ` — *${context.texts.review.was(quoted(before, context.language))}*` : '';
    return `- ${opinionLine(context, opinion)}${was}`;
  });
  const links = reviewLinks(context, subject, review);
  return [lines.join('\n'), links].filter((part) => part !== '').join('\n\n');
}

function opinionLine({ texts, language }: FeatureContext, { verdict, author, time, note }: Opinion): string {
  const day = time.slice(0, 10);
  const said = texts.review.by[verdict](
    quoted(author, language),
    isolate(intervalText(`${day}/${day}`, language), language),
  );
  const words = note === undefined ? '' : `: ${quoted(shorten(note, LONGEST_NOTE), language)}`;
  return `${VERDICT_SIGNS[verdict]} ${said}${words}`;
}

/** Links that give a verdict; empty where the client takes none. Markdown. */
export function reviewLinks(context: FeatureContext, subject: ReviewSubject, review?: Review): string {
  const { texts, reviewer } = context;
  if (reviewer === undefined) return '';
  const to = (verdict: ReviewVerdict, label: string) => link(label, reviewAddress(verdict, subject));
  const links = [to('confirmed', texts.review.confirm), to('rejected', texts.review.reject)];
  if (subject.kind !== 'incident') links.push(to('corrected', texts.review.correct));
  links.push(to('noted', texts.review.note));
  if (isOwn(review, reviewer)) links.push(to('withdrawn', texts.review.withdraw));
  return links.join(texts.separator);
}

/** Whether the user has said something that can be taken back. */
export function isOwn(review: Review | undefined, reviewer: string): boolean {
  return review !== undefined && [review, ...review.others].some(({ author }) => author === reviewer);
}

function reviewAddress(verdict: ReviewVerdict, subject: ReviewSubject): string {
  return `${REVIEW_SCHEME}:/${verdict}?${encodeURIComponent(JSON.stringify(subject))}`;
}
