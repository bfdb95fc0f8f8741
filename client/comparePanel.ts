/** «Compare Reports» and «Show Other Reports»: an incident's reports side by side in a page, or peeked at. */

import { commands, Disposable, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type * as lsp from 'vscode-languageserver-types';
import { COMPARE, COMPARE_COMMAND, type Comparison, OTHER_REPORTS, SHOW_LOCATIONS_COMMAND } from '../server/protocol';
import { COMMANDS } from './commandIds';
import { COMPARE_STYLE } from './compareStyle';
import { comparisonPage } from './compareView';
import type { LanguageServer } from './languageServer';
import { toRange } from './ranges';
import { currentLanguage, texts } from './settings';
import { webPage } from './webPages';

const SCRIPT = `
const host = acquireVsCodeApi();
document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-to]');
  if (link === null) return;
  event.preventDefault();
  host.postMessage(Number(link.dataset.to));
});
`;

/** The kind of our panel, by which the editor tells it from others. */
const COMPARE_VIEW_TYPE = 'marsad.compareReports';

/** An event of an article, or whatever stands at the cursor. */
type Asked =
  | { readonly uri: string; readonly event: string }
  | { readonly uri: string; readonly line: number; readonly character: number };

export class ComparePanel implements Disposable {
  readonly #server: LanguageServer;
  readonly #registered: Disposable;
  #panel: WebviewPanel | undefined;
  #targets: readonly lsp.Location[] = [];
  #asked: Asked | undefined;

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#registered = Disposable.from(
      commands.registerCommand(COMPARE_COMMAND, (uri?: unknown, event?: unknown) =>
        this.#compare(readAsked(uri, event, server)),
      ),
      commands.registerCommand(COMMANDS.showOtherReports, () => this.#peek()),
      // Figures and links change with the articles; what is shown stays as long as the incident does.
      server.onCorpusChanged(() => void this.#update()),
    );
  }

  /** Shows the page in the user's language again. */
  update(): void {
    void this.#update();
  }

  dispose(): void {
    this.#registered.dispose();
    this.#panel?.dispose();
  }

  async #compare(asked: Asked | undefined): Promise<void> {
    if (asked === undefined) {
      void window.showInformationMessage(texts().noArticle);
      return;
    }
    await this.#server.start();
    const comparison = await this.#server.request(COMPARE, asked);
    if (comparison === undefined || comparison === null) {
      void window.showInformationMessage(texts().noOtherReports);
      return;
    }
    this.#asked = asked;
    this.#show(comparison);
    this.#panel?.reveal(undefined, true);
  }

  async #update(): Promise<void> {
    if (this.#panel === undefined || this.#asked === undefined || !this.#panel.visible) return;
    const comparison = await this.#server.request(COMPARE, this.#asked).catch(() => undefined);
    if (comparison !== undefined && comparison !== null) this.#show(comparison);
  }

  #show(comparison: Comparison): void {
    const { html, targets } = comparisonPage(comparison, texts());
    this.#targets = targets;
    this.#panel ??= this.#create();
    this.#panel.title = texts().compareTitle;
    this.#panel.webview.html = webPage(currentLanguage(), COMPARE_STYLE, html, SCRIPT);
  }

  #create(): WebviewPanel {
    const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const created = window.createWebviewPanel(COMPARE_VIEW_TYPE, texts().compareTitle, beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [],
      retainContextWhenHidden: false,
    });
    created.onDidDispose(() => {
      this.#panel = undefined;
      this.#targets = [];
    });
    created.webview.onDidReceiveMessage((index: unknown) => {
      const target = typeof index === 'number' ? this.#targets[index] : undefined;
      if (target !== undefined) void goTo(target);
    });
    return created;
  }

  async #peek(): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) {
      void window.showInformationMessage(texts().noArticle);
      return;
    }
    const { line, character } = editor.selection.active;
    const uri = this.#server.uri(editor.document.uri);
    const locations = await this.#server.request(OTHER_REPORTS, { uri, line, character });
    if (locations === undefined || locations.length === 0) void window.showInformationMessage(texts().noOtherReports);
    else await commands.executeCommand(SHOW_LOCATIONS_COMMAND, uri, { line, character }, locations);
  }
}

/** What a lens or a card names; a row of the tree; else what stands at the cursor. */
function readAsked(uri: unknown, event: unknown, server: LanguageServer): Asked | undefined {
  if (typeof uri === 'string' && typeof event === 'string') return { uri, event };
  const location = rowLocation(uri);
  if (location !== undefined) return { uri: location.uri, ...location.range.start };
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: server.uri(editor.document.uri), line, character };
}

/** Where the row of the Events tree that a menu was opened on leads. */
function rowLocation(row: unknown): lsp.Location | undefined {
  const node = (row as { readonly node?: { readonly location?: lsp.Location } } | undefined)?.node;
  return node?.location;
}

/** Selects a figure or sentence in its article, in the group of editors that the page is not in. */
async function goTo({ uri, range }: lsp.Location): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const shown = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  await window.showTextDocument(document, { selection: toRange(range), viewColumn: shown ?? ViewColumn.One });
}
