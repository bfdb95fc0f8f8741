/** What an empty view says. Where it says nothing, the manifest's welcome text is shown. */

import { isolate } from './bidi';
import type { Status } from './languageServer';
import { texts } from './settings';

/**
 * @param total rows at the root of the view; null when the server did not answer.
 * @param none what is said when all articles have been read and nothing of the kind was found.
 * @returns the view's message; empty for none.
 */
export function viewMessage(status: Status, total: number | null, filter: string, none: string): string {
  if (total !== null && total > 0) return '';
  if (status.state === 'starting') return texts().starting;
  if (status.state === 'indexing') return texts().statusIndexing(status.done, status.total);
  if (status.state === 'stopped' || status.state === 'error') return texts().viewStopped;
  if (status.state === 'ready' && total === null) return texts().viewFailed;
  if (status.state !== 'ready' || status.total === 0) return '';
  return filter === '' ? none : texts().nothingMatches(isolate(filter));
}
