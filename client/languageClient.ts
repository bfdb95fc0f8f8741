/** The protocol's client, set up for our server, wherever that runs. */

import { type Disposable, type FileSystemWatcher, type Hover, type LogOutputChannel, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  type Message,
  type MessageTransports,
  State,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient';
import { type InitializationOptions, READ_FILES } from '../server/protocol';
import { watchEditor } from './editorChanges';
import { articleSchemes } from './schemes';
import { serveFiles } from './servedFiles';

/**
 * Watches what the server wants to know of though no editor shows it: changes in the files that it reads, and whatever comes
 * or goes, for a folder does so as one thing, without its files being named.
 */
function watchFiles(): readonly FileSystemWatcher[] {
  return [
    ...READ_FILES.map((pattern) => workspace.createFileSystemWatcher(pattern, true, false, true)),
    workspace.createFileSystemWatcher('**/*', false, true, false),
    watchEditor(),
  ];
}

/** What the client does not decide by itself. */
export interface ClientOptions {
  /** The section of our settings, which is also the client's name in them. */
  readonly section: string;
  readonly log: LogOutputChannel;
  readonly initialization: InitializationOptions;
  readonly changeHover: (hover: Hover) => Hover;
  /** The server has ended by itself: whether to start another. */
  readonly restartAfterEnd: () => boolean;
  readonly onState: (state: 'starting' | 'running' | 'stopped') => void;
}

/** LSP's work-done progress: `percentage` is of the whole, 0 to 100. */
export type WorkDone = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** The client, and what ends with it. */
export interface MadeClient extends Disposable {
  readonly client: BaseLanguageClient;
  /** Work-done progress of the request with this token, until the returned thing is disposed. */
  onProgress(token: string, handler: (report: WorkDone) => void): Disposable;
}

/** The library's client of a platform. */
type ClientClass = new (
  id: string,
  name: string,
  connect: () => Promise<MessageTransports>,
  options: LanguageClientOptions,
) => BaseLanguageClient;

/**
 * Makes a client, which is to be started.
 * @param connect reaches a server, at every start. It rejects where there is none.
 */
export function makeClient(
  options: ClientOptions,
  Client: ClientClass,
  connect: () => Promise<MessageTransports>,
): MadeClient {
  const { log, section } = options;
  const watchers = watchFiles();
  const client = new Client(section, 'Marsad', connect, {
    documentSelector: articleSchemes().map((scheme) => ({ language: 'plaintext', scheme })),
    synchronize: { fileEvents: [...watchers], configurationSection: section },
    initializationOptions: options.initialization,
    outputChannel: log,
    middleware: {
      async provideHover(document, position, token, next) {
        const hover = await next(document, position, token);
        return hover === undefined || hover === null ? hover : options.changeHover(hover);
      },
    },
    // Hovers quote articles: nothing in them may run a command or be taken for HTML.
    markdown: { isTrusted: false, supportHtml: false, supportThemeIcons: true },
    diagnosticPullOptions: { onChange: true, onSave: false, onTabs: false },
    errorHandler: {
      error: (_error: Error, _message: Message | undefined, count: number | undefined) => ({
        action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      }),
      closed: () => ({
        action: options.restartAfterEnd() ? CloseAction.Restart : CloseAction.DoNotRestart,
        handled: true,
      }),
    },
  });
  serveFiles(client);
  const following = client.onDidChangeState(({ newState }) => options.onState(STATES[newState]));
  return {
    client,
    onProgress: (token, handler) => client.onProgress(WorkDoneProgress.type, token, handler),
    dispose: () => {
      following.dispose();
      for (const watcher of watchers) watcher.dispose();
    },
  };
}

const STATES = {
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.StartFailed]: 'stopped',
  [State.Stopped]: 'stopped',
} as const;
