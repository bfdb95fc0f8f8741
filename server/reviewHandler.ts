/** Takes a verdict from the client: finds what it is on, anchors it, and adds a line to the folder's review file. */

import * as v from 'valibot';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Article, isName } from './corpus/article';
import { isolate } from './features/markdown';
import { subjectWords } from './features/reviewSubjects';
import type { ArticleEvent, Mention, Reading, Span } from './model';
import type { ParamsOf, REVIEW, ReviewTarget } from './protocol';
import { anchorOf, PlainText } from './reviews/anchor';
import { REVIEWS_PATH } from './reviews/file';
import { type Anchor, type ReviewRecord, recordSchema } from './reviews/record';
import type { Session } from './session';
import { ReviewFiles } from './storage/reviewFiles';

type Params = ParamsOf<typeof REVIEW>;

export function reviewHandler(session: Session): (params: Params) => Promise<{ readonly what: string }> {
  return async (params) => {
    const { subject } = params;
    const found = partOf(session, subject, subject.kind);
    const folder = session.folderOf(found.article.uri);
    if (folder === undefined) throw failure(session.texts.problem.reviewNoFolder);
    const other = subject.other === undefined ? undefined : partOf(session, subject.other, 'incident');
    const anchor = ({ article, span }: Part): Anchor =>
      anchorOf(new PlainText(article.text), ReviewFiles.pathIn(folder, article.uri), span);
    const what = subjectWords(session.context(), subject) ?? subject.quote;
    const record = recordOf(params, found, anchor(found), other === undefined ? undefined : anchor(other));
    try {
      await session.addReview(folder, record);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const { language, texts } = session;
      throw failure(texts.problem.reviewUnwritable(isolate(REVIEWS_PATH, language), isolate(reason, language)));
    }
    return { what };
  };
}

/** What a verdict is on, as the corpus has it now. */
interface Part {
  readonly article: Article;
  readonly span: Span;
  readonly item: ArticleEvent | Mention;
}

function partOf(session: Session, { uri, id, quote }: ReviewTarget, kind: Params['subject']['kind']): Part {
  const article = session.documents.article(uri);
  const isEvent = kind === 'event' || kind === 'incident';
  const item = isEvent ? article?.event(id) : article?.mention(id);
  const span = item === undefined ? undefined : 'trigger' in item ? item.trigger : item;
  if (article === undefined || item === undefined || span === undefined || article.slice(span) !== quote)
    throw failure(session.texts.problem.reviewMoved);
  return { article, span, item };
}

function recordOf(
  { subject, verdict, correction, note, author }: Params,
  { item }: Part,
  at: Anchor,
  other: Anchor | undefined,
): ReviewRecord {
  const reading = verdict === 'withdrawn' || verdict === 'noted' ? null : judgedReading(item, verdict === 'confirmed');
  const record: unknown = {
    subject: subject.kind,
    at,
    ...(other === undefined ? {} : { other }),
    verdict,
    ...(correction === undefined ? {} : { correction }),
    ...(reading === null || subject.kind === 'incident' ? {} : { reading }),
    ...(note === undefined ? {} : { note }),
    author: author.trim(),
    time: new Date().toISOString(),
  };
  return v.parse(recordSchema, record);
}

/** What is shown, which is what one confirms; or what the machine reads, which is what one rejects or corrects. */
function judgedReading(item: ArticleEvent | Mention, shown: boolean): Reading | null {
  const { review } = item;
  if (review?.was !== undefined && (!shown || review.verdict === 'rejected')) return review.was;
  if ('trigger' in item) return { type: item.type, subType: item.subType, status: item.status };
  if (item.type === 'casualty') {
    const { outcome, low, high } = item.casualty;
    return { outcome, low, high };
  }
  return isName(item) ? { entity: item.entity } : null;
}

function failure(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
