/** The legend: a small view of the mention types in the theme's own colours, each with a word that wears them. */

import { commands, type Disposable, type WebviewView, window } from 'vscode';
import { escapeHtml } from './bidi';
import { COMMANDS, VIEWS } from './commandIds';
import { MENTION_TYPES } from './highlights';
import { currentLanguage, readSettings, texts } from './settings';
import { webPage } from './webPages';

/** Words that are marked as each type. */
const EXAMPLES = {
  faction: 'الجيش الوطني',
  place: 'بنغازي',
  person: 'خليفة حفتر',
  casualty: 'مقتل 23 شخصا',
  date: 'الثلاثاء',
  unnamed: 'المسلحون',
  settled: '23 شخصا',
  rejected: '23 شخصا',
} as const;

const STYLE = `
body { font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); color: var(--vscode-foreground); padding: 4px 12px 12px 20px; line-height: 1.9; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 14px; margin: 0; align-items: baseline; }
dt, dd { margin: 0; }
mark { color: var(--vscode-editor-foreground); border-bottom: 2px solid; border-radius: 3px; padding: 1px 3px; }
${MENTION_TYPES.map(
  (type) =>
    `.${type} { background: var(--vscode-marsad-${type}Background, transparent); border-color: var(--vscode-marsad-${type}Border); }`,
).join('\n')}
.unnamed { background: transparent; border-bottom: 1px dashed var(--vscode-marsad-factionBorder); }
mark.settled { background: var(--vscode-marsad-casualtyBackground, transparent); border-bottom: 4px double var(--vscode-marsad-casualtyBorder); }
mark.rejected { background: transparent; border-bottom: 1px dotted var(--vscode-marsad-casualtyBorder); }
p { margin: 8px 0 0; color: var(--vscode-descriptionForeground); line-height: 1.5; }
button { font: inherit; color: var(--vscode-textLink-foreground); background: none; border: none; padding: 0; cursor: pointer; }
`;

const SCRIPT = `
const host = acquireVsCodeApi();
document.querySelector('button')?.addEventListener('click', () => host.postMessage('on'));
`;

export class Legend implements Disposable {
  readonly #disposables: readonly Disposable[];
  #view: WebviewView | undefined;

  constructor() {
    this.#disposables = [
      window.registerWebviewViewProvider(VIEWS.legend, {
        resolveWebviewView: (view) => {
          this.#view = view;
          view.webview.options = { enableScripts: true, localResourceRoots: [] };
          view.onDidDispose(() => {
            this.#view = undefined;
          });
          view.webview.onDidReceiveMessage(() => commands.executeCommand(COMMANDS.toggleHighlights));
          this.update();
        },
      }),
      commands.registerCommand(COMMANDS.showLegend, () => commands.executeCommand(`${VIEWS.legend}.focus`)),
    ];
  }

  /** Shows the legend again, after a change of the settings. */
  update(): void {
    if (this.#view === undefined) return;
    this.#view.title = texts().viewLegend;
    this.#view.webview.html = webPage(currentLanguage(), STYLE, legendHtml(), SCRIPT);
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

function legendHtml(): string {
  const { mentionTypes, legendUnnamed, legendSettled, legendRejected, legendHighlightsOff, legendTurnOn } = texts();
  const styles = [
    ['unnamed', legendUnnamed],
    ['settled', legendSettled],
    ['rejected', legendRejected],
  ] as const;
  const styled = styles.map(
    ([style, text]) =>
      `<dt><mark class="${style}" lang="ar" dir="rtl">${EXAMPLES[style]}</mark></dt><dd>${escapeHtml(text)}</dd>`,
  );
  const rows = MENTION_TYPES.map(
    (type) =>
      `<dt><mark class="${type}" lang="ar" dir="rtl">${EXAMPLES[type]}</mark></dt><dd>${escapeHtml(mentionTypes[type])}</dd>`,
  );
  const off = `<p>${escapeHtml(legendHighlightsOff)} <button>${escapeHtml(legendTurnOn)}</button></p>`;
  return `<dl>${[...rows, ...styled].join('\n')}</dl>${readSettings().highlights ? '' : off}`;
}
