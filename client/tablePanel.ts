/** The table of extracted events in an editor beside the article. A page, since cells of two directions need columns. */

import { Range, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { readRows, type TableRow, tableHtml } from './eventTable';
import { currentLanguage, texts } from './settings';
import { webPage } from './webPages';

const STYLE = `
body { font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); color: var(--vscode-foreground); padding: 0 0.8em 2em; }
h1 { font-size: 1.4em; font-weight: 600; margin: 1em 0 0.2em; }
p { margin: 0 0 1em; color: var(--vscode-descriptionForeground); }
table { border-collapse: collapse; width: 100%; line-height: 1.6; }
th { text-align: start; font-weight: 600; position: sticky; top: 0; background: var(--vscode-editor-background); border-bottom: 2px solid var(--vscode-panel-border); padding: 0.4em 0.6em; white-space: nowrap; }
td { text-align: start; vertical-align: top; padding: 0.4em 0.6em; border-bottom: 1px solid var(--vscode-panel-border); }
tr:hover td { background: var(--vscode-list-hoverBackground); }
.date { white-space: nowrap; font-variant-numeric: tabular-nums; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.actors { min-width: 9em; }
.file { color: var(--vscode-descriptionForeground); max-width: 14em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.note { color: var(--vscode-descriptionForeground); font-size: 0.9em; }
.other td { opacity: 0.85; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
`;

const SCRIPT = `
const host = acquireVsCodeApi();
document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-row]');
  if (link === null) return;
  event.preventDefault();
  host.postMessage(Number(link.dataset.row));
});
`;

/** The kind of our panel, by which the editor tells it from others. */
const TABLE_VIEW_TYPE = 'marsad.eventTable';

let panel: WebviewPanel | undefined;
let rows: readonly TableRow[] = [];

/**
 * Shows the events of a JSON Lines export, in the one panel that there is for tables.
 * @param uris the articles' addresses, in the order of the lines.
 * @param summary a line above the table.
 */
export function showTable(jsonl: string, uris: readonly string[], summary: string): void {
  rows = readRows(jsonl, uris);
  const { tableTitle } = texts();
  const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
  panel ??= createPanel(beside);
  panel.title = tableTitle;
  const language = currentLanguage();
  panel.webview.html = webPage(language, STYLE, tableHtml(rows, texts(), language, summary), SCRIPT);
  panel.reveal(undefined, true);
}

/** Closes the panel, if it is open. */
export function closeTable(): void {
  panel?.dispose();
}

function createPanel(beside: { viewColumn: ViewColumn; preserveFocus: boolean }): WebviewPanel {
  const created = window.createWebviewPanel(TABLE_VIEW_TYPE, texts().tableTitle, beside, {
    enableScripts: true,
    enableFindWidget: true,
    localResourceRoots: [],
    retainContextWhenHidden: false,
  });
  created.onDidDispose(() => {
    panel = undefined;
    rows = [];
  });
  created.webview.onDidReceiveMessage((index: unknown) => {
    const row = typeof index === 'number' ? rows[index] : undefined;
    if (row !== undefined) void goTo(row);
  });
  return created;
}

/** Selects an event's sentence in its article, in the group of editors that the table is not in. */
async function goTo(row: TableRow): Promise<void> {
  const uri = row.uri === undefined ? await findFile(row.file) : Uri.parse(row.uri);
  if (uri === undefined) return;
  const document = await workspace.openTextDocument(uri);
  const { start, end } = row.event.sentence;
  const shown = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  await window.showTextDocument(document, {
    selection: new Range(document.positionAt(start), document.positionAt(end)),
    viewColumn: shown ?? ViewColumn.One,
  });
}

/** The article of a path as exports write it: relative to a folder of the workspace. */
async function findFile(file: string): Promise<Uri | undefined> {
  for (const folder of workspace.workspaceFolders ?? []) {
    const uri = Uri.joinPath(folder.uri, file);
    const found = await workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (found) return uri;
  }
  return undefined;
}
