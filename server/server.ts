/** Wires the features to a connection. What is wrong with one request is logged and answered as an error; the rest goes on. */

import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  type Position,
  ResponseError,
} from 'vscode-languageserver';
import { initializeResult } from './capabilities';
import type { Article } from './corpus/article';
import { canonicalUri } from './documents';
import type { Engine } from './engine';
import { extractHandler } from './extractHandler';
import { codeAction } from './features/codeAction';
import { codeLens } from './features/codeLens';
import { compareReports, otherReportLocations } from './features/compareReports';
import type { FeatureContext } from './features/context';
import { definition } from './features/definition';
import { diagnostics } from './features/diagnostics';
import { documentSymbol } from './features/documentSymbol';
import { entityTree } from './features/entityTree';
import { eventsAt, eventTree } from './features/eventTree';
import { foldingRange } from './features/foldingRange';
import { gazetteerEntry } from './features/gazetteerEntry';
import { arabicLines, highlights } from './features/highlights';
import { hover } from './features/hover';
import { documentHighlight } from './features/references';
import { reviewActions } from './features/reviewActions';
import { findEntityChoices, reviewForm } from './features/reviewForm';
import { judgeablesIn } from './features/reviewSubjects';
import { selectionRange } from './features/selectionRange';
import { semanticTokens } from './features/semanticTokens';
import { stepMention } from './features/stepMention';
import { workspaceSymbol } from './features/workspaceSymbol';
import { sortChanges, WATCHED } from './fileChanges';
import { firstHighlights } from './firstHighlights';
import { allNumbers } from './lineNumbers';
import type { ArticleEvent } from './model';
import type { Platform } from './platform';
import {
  COMPARE,
  ENTITY_TREE,
  EVENT_TREE,
  EVENTS_AT,
  EXTRACT,
  FIND_ENTITIES,
  FIRST_HIGHLIGHTS,
  GAZETTEER_ENTRY,
  HIGHLIGHTS,
  type Method,
  OTHER_REPORTS,
  type ParamsOf,
  REVIEW,
  REVIEW_FORM,
  REVIEW_SUBJECTS,
  STEP_MENTION,
} from './protocol';
import { referencesHandler } from './referencesHandler';
import { reviewHandler } from './reviewHandler';
import { SentNumbers } from './sentNumbers';
import { Session } from './session';

/** Serves a connection. */
export function startServer(connection: Connection, platform: Platform): void {
  let made: Engine | undefined;
  const engine = (): Engine => {
    made ??= platform.createEngine(platform.builtin);
    return made;
  };
  const ahead = connection.onRequest(FIRST_HIGHLIGHTS.method, (params: ParamsOf<typeof FIRST_HIGHLIGHTS>) =>
    firstHighlights(engine(), params),
  );
  connection.onInitialize((params) => {
    // The client sets itself up by the answer while the engine is made. It says nothing more before it has the answer, and
    // what it says is taken from the queue in a later turn than this one.
    platform.soon(() => {
      new Server(connection, new Session(connection, platform, params, engine())).listen();
      // From here on the session has the engine, and may change it for that of the users' gazetteer.
      ahead.dispose();
      made = undefined;
    });
    return initializeResult(params);
  });
  connection.listen();
}

/** A request about a document, as most of LSP's are. */
interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

interface AtPosition extends OfDocument {
  readonly position: Position;
}

class Server {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #tokens = new SentNumbers();
  readonly #highlights = new SentNumbers();

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  listen(): void {
    this.#listenToWorkspace();
    this.#listenToLanguageRequests();
    this.#listenToOwnRequests();
  }

  #listenToWorkspace(): void {
    const connection = this.#connection;
    const session = this.#session;
    const settle = (what: string, work: Promise<void>): void => {
      work.catch((error: unknown) => session.log(what, error));
    };
    connection.onInitialized(() => {
      if (session.abilities.watching && !session.ownClient)
        settle(
          'client/registerCapability',
          connection.sendRequest('client/registerCapability', {
            registrations: [
              {
                id: 'marsad-files',
                method: 'workspace/didChangeWatchedFiles',
                registerOptions: { watchers: WATCHED },
              },
            ],
          }),
        );
      if (session.abilities.folders)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
          settle(
            'folders',
            session.foldersChanged(
              added.map(({ uri }) => uri),
              removed.map(({ uri }) => uri),
            ),
          ),
        );
      settle('start', session.start());
    });
    connection.onDidChangeConfiguration(({ settings }) => {
      const section: unknown = settings;
      const own = typeof section === 'object' && section !== null && 'marsad' in section ? section.marsad : section;
      settle('settings', session.readSettings(own));
    });
    connection.onDidChangeWatchedFiles(({ changes }) => settle('files', session.filesChanged(sortChanges(changes))));
    connection.onShutdown(() => session.dispose());
  }

  #listenToLanguageRequests(): void {
    const connection = this.#connection;
    const session = this.#session;
    const { languages } = connection;
    connection.onHover(this.#at('hover', hover));
    connection.onDefinition(
      this.#at('definition', (context, article, offset) => {
        const links = definition(context, article, offset);
        if (links === null || session.abilities.definitionLinks) return links;
        return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
      }),
    );
    const references = referencesHandler(session);
    connection.onReferences((params, token, _progress, parts) =>
      this.#guard('references', () => references(params, token, parts))(params, token),
    );
    connection.onDocumentHighlight(this.#at('documentHighlight', documentHighlight));
    const symbols = this.#of('documentSymbol', documentSymbol);
    connection.onDocumentSymbol(async (params, token) => {
      await session.corpusFilesRead;
      return symbols(params, token);
    });
    connection.onWorkspaceSymbol(
      this.#guard('workspace/symbol', ({ query }) => workspaceSymbol(this.#context(), query)),
    );
    connection.onCodeLens(
      this.#of('codeLens', (context, article) => (session.settings.codeLens ? codeLens(context, article) : [])),
    );
    connection.onFoldingRanges(this.#of('foldingRange', (_context, article) => foldingRange(article)));
    connection.onSelectionRanges(
      this.#guard('selectionRange', ({ textDocument, positions }) => {
        const article = session.documents.article(textDocument.uri);
        return article === undefined ? null : selectionRange(article, positions);
      }),
    );
    connection.onCodeAction(
      this.#guard('codeAction', ({ textDocument, range }) => {
        const article = session.documents.article(textDocument.uri);
        if (article === undefined) return null;
        const part = { start: article.lines.offsetAt(range.start), end: article.lines.offsetAt(range.end) };
        const names = codeAction(
          this.#context(),
          article,
          part,
          session.gazetteerFor(article.uri),
          session.abilities.createFiles,
        );
        return [...names, ...reviewActions(this.#context(), article, part)];
      }),
    );
    languages.diagnostics.on(
      this.#guard('diagnostic', ({ textDocument }) => {
        const article = session.settings.diagnostics ? session.documents.article(textDocument.uri) : undefined;
        const items =
          article === undefined ? session.documentProblems(textDocument.uri) : diagnostics(this.#context(), article);
        return { kind: 'full' as const, items };
      }),
    );
    languages.semanticTokens.on(
      this.#guard('semanticTokens', ({ textDocument }) => {
        const article = session.documents.article(textDocument.uri);
        return article === undefined ? { data: [] } : this.#tokens.full(article.uri, semanticTokens(article));
      }),
    );
    languages.semanticTokens.onDelta(
      this.#guard('semanticTokens/delta', ({ textDocument, previousResultId }) => {
        const article = session.documents.article(textDocument.uri);
        return article === undefined
          ? { data: [] }
          : this.#tokens.delta(article.uri, semanticTokens(article), previousResultId);
      }),
    );
    languages.semanticTokens.onRange(
      this.#guard('semanticTokens/range', ({ textDocument, range }) => {
        const article = session.documents.article(textDocument.uri);
        if (article === undefined) return { data: [] };
        const part = { start: article.lines.offsetAt(range.start), end: article.lines.offsetAt(range.end) };
        return { data: allNumbers(semanticTokens(article, part)) };
      }),
    );
    session.documents.onClose((uri) => {
      this.#tokens.forget(uri);
      this.#highlights.forget(uri);
    });
  }

  #listenToOwnRequests(): void {
    const session = this.#session;
    this.#own(HIGHLIGHTS, ({ uri, previousResultId }) => {
      const article = session.documents.article(uri);
      if (article === undefined) return null;
      const marks = this.#highlights.delta(article.uri, highlights(article), previousResultId);
      return { ...marks, version: article.version, arabicLines: arabicLines(article) };
    });
    this.#own(EVENT_TREE, (params) => {
      session.documents.flush();
      const { uri, ...query } = params;
      return eventTree(this.#context(), uri === undefined ? query : { ...query, uri: canonicalUri(uri) });
    });
    this.#own(EVENTS_AT, ({ uri, line, character, groupBy }) => {
      const article = session.documents.article(uri);
      return article === undefined
        ? null
        : eventsAt(this.#context(), article, article.lines.offsetAt({ line, character }), groupBy);
    });
    this.#own(COMPARE, (at) => {
      const found = eventAt(this.#context(), session.documents.article(at.uri), at);
      return found === null ? null : compareReports(this.#context(), found.article, found.event);
    });
    this.#own(OTHER_REPORTS, (at) => {
      const found = eventAt(this.#context(), session.documents.article(at.uri), at);
      return found === null ? [] : otherReportLocations(this.#context(), found.article, found.event);
    });
    this.#own(ENTITY_TREE, (params) => {
      session.documents.flush();
      return entityTree(this.#context(), params);
    });
    this.#own(STEP_MENTION, ({ uri, line, character, direction }) => {
      const article = session.documents.article(uri);
      return article === undefined
        ? null
        : stepMention(this.#context(), article, article.lines.offsetAt({ line, character }), direction);
    });
    this.#own(EXTRACT, extractHandler(this.#connection, session));
    this.#own(REVIEW, reviewHandler(session));
    this.#own(REVIEW_SUBJECTS, ({ uri, line, character }) => {
      const article = session.documents.article(uri);
      if (article === undefined) return [];
      const offset = article.lines.offsetAt({ line, character });
      const found = judgeablesIn(this.#context(), article, { start: offset, end: offset });
      return found.map(({ subject, what }) => ({ subject, what }));
    });
    this.#own(REVIEW_FORM, ({ subject }) => {
      session.documents.flush();
      return reviewForm(this.#context(), subject);
    });
    this.#own(FIND_ENTITIES, ({ query, limit }) => findEntityChoices(this.#context(), query, limit));
    this.#own(GAZETTEER_ENTRY, ({ uri }) => {
      const text = gazetteerEntry(this.#context(), uri);
      return text === null ? null : { text };
    });
  }

  #context(): FeatureContext {
    return this.#session.context();
  }

  /** A handler for a request about an article; null for other documents. */
  #of<R>(what: string, feature: (context: FeatureContext, article: Article) => R) {
    return this.#guard(what, ({ textDocument }: OfDocument): R | null => {
      const article = this.#session.documents.article(textDocument.uri);
      return article === undefined ? null : feature(this.#context(), article);
    });
  }

  /** A handler for a request about a position of an article; null for other documents. */
  #at<R>(what: string, feature: (context: FeatureContext, article: Article, offset: number) => R) {
    return this.#guard(what, ({ textDocument, position }: AtPosition): R | null => {
      const article = this.#session.documents.article(textDocument.uri);
      return article === undefined ? null : feature(this.#context(), article, article.lines.offsetAt(position));
    });
  }

  #own<P, R>({ method }: Method<P, R>, handler: (params: P, token: CancellationToken) => R | Promise<R>): void {
    this.#connection.onRequest(method, this.#guard(method, handler));
  }

  /** Makes of whatever a handler throws an error that the client can show, and a line in the log. */
  #guard<P, R>(what: string, handler: (params: P, token: CancellationToken) => R | Promise<R>) {
    return async (params: P, token: CancellationToken): Promise<R> => {
      if (token.isCancellationRequested) throw cancelled();
      try {
        return await handler(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        this.#session.log(what, error);
        throw new ResponseError(LSPErrorCodes.RequestFailed, this.#session.texts.problem.failed(what));
      }
    };
  }
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/**
 * The event a request names by its id, or by a position: the innermost event there that other articles report too, else
 * the article's first such event.
 */
function eventAt(
  { incidents }: FeatureContext,
  article: Article | undefined,
  at: { readonly event: string } | Position,
): { readonly article: Article; readonly event: ArticleEvent } | null {
  if (article === undefined) return null;
  const events = 'event' in at ? [article.event(at.event)] : article.eventsAt(article.lines.offsetAt(at));
  const all = 'event' in at ? events : [...events, ...article.events];
  const event = all.find((one) => one !== undefined && incidents.incidentOf(article.uri, one.id) !== null);
  return event === undefined ? null : { article, event };
}
