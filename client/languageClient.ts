/**
 * The protocol's client, set up for our server. It is bundled by itself, and loaded when there is something to read: with
 * the library that it rests on, it is nine tenths of the code that the extension host would otherwise load in every window.
 */

import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Disposable, type FileSystemWatcher, type Hover, type LogOutputChannel, workspace } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  IPCMessageReader,
  IPCMessageWriter,
  LanguageClient,
  type Message,
  State,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient/node';
import { type InitializationOptions, READ_FILES } from '../server/protocol';

/**
 * Watches what the server wants to know of though no editor shows it: changes in the files that it reads, and whatever comes
 * or goes, for a folder does so as one thing, without its files being named.
 */
function watchFiles(): readonly FileSystemWatcher[] {
  return [
    ...READ_FILES.map((pattern) => workspace.createFileSystemWatcher(pattern, true, false, true)),
    workspace.createFileSystemWatcher('**/*', false, true, false),
  ];
}

/** What the client does not decide by itself. */
export interface ClientOptions {
  /** The section of our settings, which is also the client's name in them. */
  readonly section: string;
  readonly log: LogOutputChannel;
  readonly initialization: InitializationOptions;
  /** A process of the server's, at every start. Rejects when there is none. */
  readonly process: () => Promise<ChildProcess>;
  readonly changeHover: (hover: Hover) => Hover;
  /** The process has ended by itself: whether to start another. */
  readonly restartAfterEnd: () => boolean;
  readonly onState: (state: 'starting' | 'running' | 'stopped') => void;
}

/** LSP's work-done progress: `percentage` is of the whole, 0 to 100. */
export type WorkDone = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** The client, and what ends with it. */
export interface MadeClient extends Disposable {
  readonly client: LanguageClient;
  /** Work-done progress of the request with this token, until the returned thing is disposed. */
  onProgress(token: string, handler: (report: WorkDone) => void): Disposable;
}

/** Makes a client, which is to be started. */
export function makeClient(options: ClientOptions): MadeClient {
  const { log, section } = options;
  const watchers = watchFiles();
  const client = new LanguageClient(
    section,
    'Marsad',
    async () => {
      const child = await options.process();
      logLines(child.stdout, (line) => log.info(line));
      logLines(child.stderr, (line) => log.error(line));
      return { reader: new IPCMessageReader(child), writer: new IPCMessageWriter(child) };
    },
    {
      documentSelector: [
        { language: 'plaintext', scheme: 'file' },
        { language: 'plaintext', scheme: 'untitled' },
      ],
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
    },
  );
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

function logLines(stream: Readable | null, write: (line: string) => void): void {
  if (stream !== null) createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', write);
}
