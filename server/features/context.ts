/** What the features work with: the corpus, and the language of the user. */

import type { Location } from 'vscode-languageserver-types';
import type { ServerTexts } from '../../l10n/server/en';
import type { Article } from '../corpus/article';
import type { Copies } from '../corpus/copies';
import type { Corpus } from '../corpus/corpus';
import type { EventIndex } from '../corpus/eventIndex';
import type { Incidents } from '../corpus/incidents';
import type { EntityId, Span } from '../model';
import { GAZETTEER_SCHEME, type Language } from '../protocol';

export interface FeatureContext {
  readonly corpus: Corpus;
  readonly incidents: Incidents;
  readonly copies: Copies;
  readonly events: EventIndex;
  readonly language: Language;
  readonly texts: ServerTexts;
  /** Whether the client shows documents of the scheme `marsad-gazetteer`. */
  readonly gazetteerDocuments: boolean;
  /** The name that the user signs verdicts with, empty before one was chosen; missing where the client takes no verdicts. */
  readonly reviewer?: string;
  /** The events, as `uri#id`, that analysts joined with an event or split from it; none where it is missing. */
  decidedOn?(uri: string, event: string): readonly string[];
  /** The uri of a user's gazetteer file by the name that `Entity.source.file` gives; null for the built-in data. */
  userFile(file: string): string | null;
  /** The path of an article below its workspace folder, with forward slashes; its name where it is in none. */
  pathOf(uri: string): string;
}

/** Where a span of an article is. */
export function locationOf(article: Article, span: Span): Location {
  return { uri: article.uri, range: article.lines.rangeOf(span) };
}

/** A link target that opens an article at a line: `file:///a.txt#L3`. */
export function addressOf(article: Pick<Article, 'uri' | 'lines'>, span: Span): string {
  return `${article.uri}#L${article.lines.lineAt(span.start) + 1}`;
}

/** The file's name, decoded: what an article is called when it has no headline. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The address of the readable document of a gazetteer entry: `marsad-gazetteer:/faction/lna.md`. */
export function entryUri(entity: EntityId): string {
  return `${GAZETTEER_SCHEME}:/${entity}.md`;
}

/** The entity of such an address; null for another address. */
export function entityOfUri(uri: string): EntityId | null {
  const match = /^marsad-gazetteer:\/{1,3}((?:faction|place|person)\/[^/?#]+)\.md$/u.exec(uri);
  return match === null ? null : (decodeURIComponent(match[1] ?? '') as EntityId);
}
