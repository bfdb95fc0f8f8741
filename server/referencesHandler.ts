/** References as a request: in parts where the client takes them so, and other requests get their turn in between. */

import type { CancellationToken, Location, ReferenceParams, ResultProgressReporter } from 'vscode-languageserver';
import { references } from './features/references';
import type { Session } from './session';

/** How many locations go in one part: the first of them fill a list, the others follow. */
const PART = 1000;
/** How long other requests wait at most, in milliseconds. */
const SLICE = 10;

export function referencesHandler(
  session: Session,
): (
  params: ReferenceParams,
  token: CancellationToken,
  parts: ResultProgressReporter<Location[]> | undefined,
) => Promise<Location[] | null> {
  return async ({ textDocument, position }, token, parts) => {
    const article = session.documents.article(textDocument.uri);
    if (article === undefined) return null;
    let found: Location[] = [];
    let since = performance.now();
    for (const locations of references(session.context(), article, article.lines.offsetAt(position))) {
      for (const location of locations) found.push(location);
      const full = parts !== undefined && found.length >= PART;
      if (full) {
        parts.report(found);
        found = [];
      }
      // After a part too: whoever has seen enough of them has said so by now.
      if (!full && performance.now() - since < SLICE) continue;
      await new Promise((resume) => setTimeout(resume));
      if (token.isCancellationRequested) return found;
      since = performance.now();
    }
    return found;
  };
}
