/** Extract Events as a request: chooses the articles, tells how far it is, and can be cancelled. */

import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Extraction, extract } from './features/extract';
import type { EXTRACT, ParamsOf } from './protocol';
import type { Session } from './session';

export function extractHandler(
  connection: Connection,
  session: Session,
): (params: ParamsOf<typeof EXTRACT>, token: CancellationToken) => Promise<Extraction> {
  return async ({ scope, uri, range, format, convention, vague, workDoneToken }, token) => {
    const { problem, progress } = session.texts;
    const wish = { format, convention, vague };
    if (scope === 'corpus') {
      const reporter = connection.window.attachWorkDoneProgress(workDoneToken);
      reporter.begin(progress.extracting);
      try {
        await session.idle(token);
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, problem.cancelled);
        session.documents.flush();
        const articles = session.corpus.uris().flatMap((each) => session.corpus.article(each) ?? []);
        return extract(session.context(), articles, wish);
      } finally {
        reporter.done();
      }
    }
    const article = uri === undefined ? undefined : session.documents.article(uri);
    if (article === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, problem.notAnArticle);
    if (scope === 'article') return extract(session.context(), [article], wish);
    if (range === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, problem.needsRange);
    const part = { start: article.lines.offsetAt(range.start), end: article.lines.offsetAt(range.end) };
    return extract(session.context(), [article], { ...wish, part });
  };
}
