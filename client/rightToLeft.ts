/**
 * Lays Arabic lines out from right to left. The editor has no way for extensions to ask for that (microsoft/vscode
 * #11770), but the value of a decoration's `textDecoration` goes into a style sheet as it stands, and may carry more
 * CSS. That is undocumented: it stands behind the setting `marsad.rightToLeft`, is kept to this file, is measured by the
 * editor tests, and nothing else depends on it.
 *
 * Lines that run from right to left must be wrapped: an unwrapped line is as wide as the widest, and would begin far
 * outside of the window. Wrapping is switched for the article alone, by the editor's own command, which keeps the switch
 * with the text model and not in the settings.
 */

import {
  commands,
  type Disposable,
  TabInputText,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  window,
  workspace,
} from 'vscode';
import type { Articles } from './articles';
import { readSettings } from './settings';

const RIGHT_TO_LEFT =
  'none; ' +
  '.view-line:has(&) { direction: rtl !important; text-align: right; box-sizing: border-box; padding-right: 18px !important; } ' +
  // The editor takes what lies beyond a line's own width for the empty space after its end; at the right edge that would
  // be the line's first words, which could be neither hovered nor clicked. So the line's text is as wide as the line.
  '.view-line:has(&) > span { direction: rtl !important; display: inline-block; min-width: 100%; } ' +
  '.view-line:has(&) span { unicode-bidi: normal !important; } ' +
  // A peek does not wrap: its lines are as wide as what is seen of them, so that they begin in view.
  '.peekview-widget .editor-scrollable:has(&) { container-type: inline-size; } ' +
  '.peekview-widget .view-line:has(&) { width: 100cqw !important; } ' +
  // A code lens at the right edge ends under the minimap's shadow: the padding moves its words out of it.
  '.monaco-editor:has(&) .codelens-decoration { padding-right: 18px; }';

export class RightToLeft implements Disposable {
  readonly #style = window.createTextEditorDecorationType({ textDecoration: RIGHT_TO_LEFT });
  /**
   * Documents whose wrapping we switched on. The switch lives as long as the text model, and so does the document's
   * object here. When the user switches it off again we leave it: each document is switched once.
   */
  readonly #wrapped = new WeakSet<TextDocument>();
  readonly #disposables: readonly Disposable[];

  constructor(readonly articles: Articles) {
    this.#disposables = [
      this.#style,
      articles.onDidChange((document) => {
        for (const editor of window.visibleTextEditors) if (editor.document === document) this.#show(editor);
        void this.#wrapActive();
      }),
      window.onDidChangeActiveTextEditor(() => void this.#wrapActive()),
    ];
  }

  /** Shows the lines again after a change of the setting. */
  update(): void {
    for (const editor of window.visibleTextEditors) this.#show(editor);
    void this.#wrapActive();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #show(editor: TextEditor): void {
    const article = readSettings().rightToLeft ? this.articles.of(editor.document) : undefined;
    editor.setDecorations(this.#style, article?.arabicLines ?? []);
  }

  /** Switches the wrapping of the active article on, or off again when it was us and the setting is off now. */
  async #wrapActive(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isAlone(document)) return;
    const wanted = readSettings().rightToLeft && (this.articles.of(document)?.arabicLines.length ?? 0) > 0;
    const wrapped = this.#wrapped.has(document);
    if (wanted && !wrapped && wrapsByItself(document)) return;
    if (wanted && !wrapped) this.#wrapped.add(document);
    else if (!readSettings().rightToLeft && wrapped) this.#wrapped.delete(document);
    else return;
    // The command acts on the active editor; it was checked in this very turn.
    await commands.executeCommand('editor.action.toggleWordWrap');
    // Wrapped, the selection that the editor was opened for may stand far below.
    const editor = window.activeTextEditor;
    if (wanted && editor?.document === document)
      editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** Whether the settings wrap the lines of this document anyway. */
function wrapsByItself(document: TextDocument): boolean {
  return workspace.getConfiguration('editor', document).get('wordWrap') !== 'off';
}

/** Whether the active editor shows this document and no other: in a comparison the switch would be for both sides. */
function isAlone(document: TextDocument): boolean {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText && input.uri.toString() === document.uri.toString();
}
