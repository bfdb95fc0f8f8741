/** «Extract Events»: asks what and how, extracts with progress, shows a table or saves a file. */

import {
  type CancellationToken,
  type Disposable,
  type Progress,
  ProgressLocation,
  type QuickPickItem,
  QuickPickItemKind,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { EXTRACT, type ExtractFormat, type Method } from '../server/protocol';
import type { Articles } from './articles';
import { isolate } from './bidi';
import { saveBrat } from './bratFolder';
import {
  type Counting,
  type CountingFormat,
  countingChoices,
  countsByConvention,
  type ExtractionWish,
  type ExtractScope,
  FORMATS,
  fileEnding,
  SCOPES,
} from './extractionChoices';
import { describe, type LanguageServer } from './languageServer';
import { texts } from './settings';
import { showTable } from './tablePanel';

const SCOPE_ICONS = { article: 'file-text', selection: 'selection', corpus: 'library' } as const;
const FORMAT_ICONS = {
  table: 'table',
  json: 'json',
  jsonl: 'list-flat',
  csv: 'output',
  acled: 'graph',
  ucdp: 'graph-line',
  geojson: 'globe',
  brat: 'tag',
} as const satisfies Record<ExtractFormat, string>;

/** How many were begun, by which their progress is told apart. */
let extractions = 0;

type Extracted = typeof EXTRACT extends Method<infer _, infer R> ? R : never;

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
  const counting = countsByConvention(format) ? await countingFor(format, wish) : {};
  if (counting === undefined) return undefined;
  const extracted = await extract(server, inArticle, scope, format, counting);
  if (extracted === undefined) return undefined;
  const summary = texts().extracted(extracted.events, extracted.articles);
  if (format === 'brat') {
    await saveBrat(extracted.files ?? [], extracted.uris ?? []);
  } else if (extracted.events === 0 && format !== 'json' && format !== 'jsonl') {
    void window.showInformationMessage(texts().noEventsExtracted);
  } else if (format === 'table') {
    showTable(extracted.text, extracted.uris ?? [], summary);
  } else {
    const { leftOut = 0 } = extracted;
    const remark = leftOut > 0 && countsByConvention(format) ? texts().leftOut[format](leftOut) : '';
    await saveAs(extracted.text, format, scope === 'corpus' ? undefined : inArticle, remark);
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

/** How the format counts: as the wish says, or as the user chooses where it says nothing. */
async function countingFor(format: CountingFormat, { convention, vague }: Counting): Promise<Counting | undefined> {
  if (convention !== undefined || vague !== undefined) return { convention, vague };
  const { countHow, conventions, conventionNames, vagueRules } = texts();
  const items = countingChoices(format).flatMap((choice, index, all): (QuickPickItem & Counting)[] => {
    const { convention: way, vague: rule } = choice;
    const item = { label: conventions[way], description: vagueRules[rule], ...choice };
    if (all[index - 1]?.convention === way) return [item];
    return [{ label: conventionNames[way], kind: QuickPickItemKind.Separator }, item];
  });
  const chosen = await window.showQuickPick(items, { title: countHow, matchOnDescription: true });
  return chosen === undefined ? undefined : { convention: chosen.convention, vague: chosen.vague };
}

async function extract(
  server: LanguageServer,
  editor: TextEditor | undefined,
  scope: ExtractScope,
  format: ExtractFormat,
  { convention, vague }: Counting,
): Promise<Extracted | undefined> {
  const workDoneToken = `marsad/extract ${++extractions}`;
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
  const counting = {
    ...(convention === undefined ? {} : { convention }),
    ...(vague === undefined ? {} : { vague }),
  };
  const title = texts().extracting;
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, token: CancellationToken) => {
      await server.start();
      const reporting = report(server, workDoneToken, progress);
      try {
        // The table is made from the records, which say where each event stands.
        const asked = format === 'table' ? 'jsonl' : format;
        const wished = { scope, ...where, ...range, format: asked, ...counting, workDoneToken };
        return await server.request(EXTRACT, wished, token);
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

/** Asks for a file and writes it; the article's own name is proposed. The remark stands beside the news of it. */
async function saveAs(
  text: string,
  format: Exclude<ExtractFormat, 'table' | 'brat'>,
  editor: TextEditor | undefined,
  remark: string,
): Promise<void> {
  const { formats, save, savedTo, openFile, saveFailed } = texts();
  const { proposed, extension } = fileEnding(format);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const own = editor?.document.uri;
  const proposal =
    own !== undefined && own.scheme !== 'untitled'
      ? own.with({ path: own.path.replace(/\.txt$/i, `.${proposed}`) })
      : folder === undefined
        ? undefined
        : Uri.joinPath(folder, proposed);
  const target = await window.showSaveDialog({
    title: save,
    filters: { [formats[format]]: [extension] },
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
  const chosen = await window.showInformationMessage(`${savedTo(name)} ${remark}`.trim(), openFile);
  if (chosen === openFile) await window.showTextDocument(target);
}
