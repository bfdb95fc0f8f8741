/** «Extract Events»: asks what and how, extracts with progress, shows a table or saves a file. */

import { randomUUID } from 'node:crypto';
import {
  type CancellationToken,
  type Disposable,
  type Progress,
  ProgressLocation,
  type QuickPickItem,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { EXTRACT, type ExtractFormat, type Method } from '../server/protocol';
import type { Articles } from './articles';
import { isolate } from './bidi';
import { describe, type LanguageServer } from './languageServer';
import { texts } from './settings';
import { showTable } from './tablePanel';

export type ExtractScope = 'article' | 'selection' | 'corpus';

const SCOPES = ['article', 'selection', 'corpus'] as const satisfies readonly ExtractScope[];
const FORMATS = ['table', 'json', 'jsonl', 'csv'] as const satisfies readonly ExtractFormat[];

const SCOPE_ICONS = { article: 'file-text', selection: 'selection', corpus: 'library' } as const;
const FORMAT_ICONS = { table: 'table', json: 'json', jsonl: 'list-flat', csv: 'output' } as const;

type Extracted = typeof EXTRACT extends Method<infer _, infer R> ? R : never;

/** What a caller of the commands may say; the user is asked for the rest. */
export interface ExtractionWish {
  readonly scope?: ExtractScope | undefined;
  readonly format?: ExtractFormat | undefined;
}

/** Reads a command's argument, which may be anything: a menu passes the address of the file it was opened on. */
export function readWish(argument: unknown): ExtractionWish {
  if (typeof argument !== 'object' || argument === null) return {};
  const { scope, format } = argument as Readonly<Record<string, unknown>>;
  return { scope: SCOPES.find((one) => one === scope), format: FORMATS.find((one) => one === format) };
}

/**
 * Extracts events as wished.
 * @returns how many events of how many articles; undefined when the user turned away or it failed, which has been shown.
 */
export async function extractEvents(
  server: LanguageServer,
  articles: Articles,
  wish: ExtractionWish,
): Promise<{ readonly events: number; readonly articles: number } | undefined> {
  const editor = window.activeTextEditor;
  const inArticle = editor !== undefined && articles.of(editor.document) !== undefined ? editor : undefined;
  const scope = wish.scope ?? (await askScope(inArticle));
  if (scope === undefined) return undefined;
  const missing = missingFor(scope, inArticle);
  if (missing !== undefined) {
    void window.showInformationMessage(missing);
    return undefined;
  }
  const format = wish.format ?? (await askFormat());
  if (format === undefined) return undefined;
  const extracted = await extract(server, inArticle, scope, format);
  if (extracted === undefined) return undefined;
  const summary = texts().extracted(extracted.events, extracted.articles);
  if (extracted.events === 0 && format !== 'json' && format !== 'jsonl') {
    void window.showInformationMessage(texts().noEventsExtracted);
  } else if (format === 'table') {
    showTable(extracted.text, extracted.uris ?? [], summary);
  } else {
    await saveAs(extracted.text, format, scope === 'corpus' ? undefined : inArticle);
  }
  return { events: extracted.events, articles: extracted.articles };
}

function missingFor(scope: ExtractScope, editor: TextEditor | undefined): string | undefined {
  if (scope === 'corpus') return undefined;
  if (editor === undefined) return texts().noArticle;
  return scope === 'selection' && editor.selection.isEmpty ? texts().noSelection : undefined;
}

async function askScope(editor: TextEditor | undefined): Promise<ExtractScope | undefined> {
  const { scopes, scopeDetails, extractWhat } = texts();
  const possible = SCOPES.filter((scope) => missingFor(scope, editor) === undefined);
  if (possible.length === 1) return possible[0];
  const items = possible.map((scope): QuickPickItem & { readonly scope: ExtractScope } => ({
    label: `$(${SCOPE_ICONS[scope]}) ${scopes[scope]}`,
    detail: scopeDetails[scope],
    scope,
  }));
  return (await window.showQuickPick(items, { title: extractWhat }))?.scope;
}

async function askFormat(): Promise<ExtractFormat | undefined> {
  const { formats, formatDetails, extractHow } = texts();
  const items = FORMATS.map((format): QuickPickItem & { readonly format: ExtractFormat } => ({
    label: `$(${FORMAT_ICONS[format]}) ${formats[format]}`,
    detail: formatDetails[format],
    format,
  }));
  return (await window.showQuickPick(items, { title: extractHow }))?.format;
}

async function extract(
  server: LanguageServer,
  editor: TextEditor | undefined,
  scope: ExtractScope,
  format: ExtractFormat,
): Promise<Extracted | undefined> {
  const workDoneToken = randomUUID();
  const where = scope === 'corpus' || editor === undefined ? {} : { uri: server.uri(editor.document.uri) };
  const { start, end } = editor?.selection ?? {};
  const range =
    scope === 'selection' && start !== undefined && end !== undefined
      ? {
          range: {
            start: { line: start.line, character: start.character },
            end: { line: end.line, character: end.character },
          },
        }
      : {};
  const title = texts().extracting;
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, token: CancellationToken) => {
      await server.start();
      const reporting = report(server, workDoneToken, progress);
      try {
        // The table is made from the records, which say where each event stands.
        const asked = format === 'table' ? 'jsonl' : format;
        return await server.request(EXTRACT, { scope, ...where, ...range, format: asked, workDoneToken }, token);
      } catch (error) {
        void window.showErrorMessage(texts().extractFailed(isolate(describe(error))));
        return undefined;
      } finally {
        reporting.dispose();
      }
    },
  );
}

function report(
  server: LanguageServer,
  token: string,
  progress: Progress<{ message?: string; increment?: number }>,
): Disposable {
  let reached = 0;
  return server.onProgress(token, (work) => {
    const percentage = work.kind === 'end' ? undefined : work.percentage;
    progress.report({
      ...(work.message === undefined ? {} : { message: work.message }),
      ...(percentage === undefined ? {} : { increment: percentage - reached }),
    });
    reached = percentage ?? reached;
  });
}

/** Asks for a file and writes it; the article's own name is proposed. */
async function saveAs(
  text: string,
  format: Exclude<ExtractFormat, 'table'>,
  editor: TextEditor | undefined,
): Promise<void> {
  const { formats, save, savedTo, openFile, saveFailed } = texts();
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const own = editor?.document.uri;
  const proposal =
    own?.scheme === 'file'
      ? own.with({ path: own.path.replace(/\.txt$/i, `.events.${format}`) })
      : folder === undefined
        ? undefined
        : Uri.joinPath(folder, `events.${format}`);
  const target = await window.showSaveDialog({
    title: save,
    filters: { [formats[format]]: [format] },
    ...(proposal === undefined ? {} : { defaultUri: proposal }),
  });
  if (target === undefined) return;
  const name = isolate(workspace.asRelativePath(target));
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    void window.showErrorMessage(saveFailed(name, isolate(describe(error))));
    return;
  }
  const chosen = await window.showInformationMessage(savedTo(name), openFile);
  if (chosen === openFile) await window.showTextDocument(target);
}
