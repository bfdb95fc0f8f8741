/** What the server knows of the documents that are open: which are Arabic articles, and their mentions. */

import { type Disposable, EventEmitter, Range, type TextDocument, window, workspace } from 'vscode';
import { numbersOf, readHighlights } from '../server/highlightData';
import type { MentionType, Verdict } from '../server/model';
import { HIGHLIGHTS } from '../server/protocol';
import type { LanguageServer } from './languageServer';
import { toRange } from './ranges';
import { markStart } from './startMarks';

export interface HighlightedRange {
  readonly range: Range;
  readonly type: MentionType;
  /** False for a generic or anaphoric phrase. */
  readonly named: boolean;
  /** What analysts said of it. */
  readonly review?: Verdict;
}

/** An open Arabic article as last analysed. */
export interface OpenArticle {
  /** The version of the document that the ranges belong to. */
  readonly version: number | null;
  readonly highlights: readonly HighlightedRange[];
  /** Whole lines that are mostly Arabic. */
  readonly arabicLines: readonly Range[];
}

/** Zero-based lines from, to. */
type ArabicLines = readonly (readonly [number, number])[];

/** Follows the open plain-text documents; asks the server once for each analysis, whoever wants to show it. */
export class Articles implements Disposable {
  readonly #known = new Map<string, OpenArticle>();
  /** The numbers last received for each document, in which the next ones are sent as what changed. */
  readonly #received = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  readonly #changed = new EventEmitter<TextDocument>();
  readonly #disposables: readonly Disposable[];

  /** An article's analysis is new, it is shown in another editor, or it is an article no more. */
  readonly onDidChange = this.#changed.event;

  constructor(readonly server: LanguageServer) {
    this.#disposables = [
      this.#changed,
      server.onAnalysed(({ uri }) => {
        const document = workspace.textDocuments.find((open) => server.uri(open.uri) === uri);
        if (document !== undefined) void this.#refresh(document);
      }),
      server.onFirstHighlights(({ document, version, highlights: { data, arabicLines } }) => {
        if (document.version === version) this.#show(document, version, data, arabicLines);
      }),
      // What is visible comes first; a server that has read everything has news of it once more.
      server.onAnswers(() => this.#refreshVisible()),
      server.onDidChangeStatus(({ state }) => {
        if (state === 'ready') this.#refreshVisible();
      }),
      window.onDidChangeVisibleTextEditors(() => this.#refreshVisible()),
      workspace.onDidCloseTextDocument((document) => {
        this.#known.delete(document.uri.toString());
        this.#received.delete(document.uri.toString());
        this.#changed.fire(document);
      }),
    ];
  }

  /** The article in a document; undefined where it is none, or none has been read yet. */
  of(document: Pick<TextDocument, 'uri'>): OpenArticle | undefined {
    return this.#known.get(document.uri.toString());
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #refreshVisible(): void {
    for (const document of new Set(window.visibleTextEditors.map((editor) => editor.document))) {
      if (document.languageId === 'plaintext') void this.#refresh(document);
    }
  }

  async #refresh(document: TextDocument): Promise<void> {
    if (!this.server.started) return;
    const key = document.uri.toString();
    if (this.of(document)?.version === document.version) {
      this.#changed.fire(document);
    }
    const before = this.#received.get(key);
    const answer = await this.server
      .request(HIGHLIGHTS, {
        uri: this.server.uri(document.uri),
        ...(before === undefined ? {} : { previousResultId: before.resultId }),
      })
      .catch(() => undefined);
    // Ranges of an older text would mark the wrong words; the analysis of the newer one is announced when it is there.
    if (answer === undefined || document.isClosed) return;
    const data = answer === null ? [] : numbersOf(answer, before?.data);
    if (answer !== null) this.#received.set(key, { resultId: answer.resultId, data });
    if (answer !== null && answer.version !== null && answer.version !== document.version) return;
    if (answer !== null) this.#show(document, answer.version, data, answer.arabicLines);
    else if (this.#known.delete(key)) this.#changed.fire(document);
  }

  #show(document: TextDocument, version: number | null, data: readonly number[], arabicLines: ArabicLines): void {
    this.#known.set(document.uri.toString(), {
      version,
      highlights: readHighlights(data).map(({ range, ...highlight }) => ({ ...highlight, range: toRange(range) })),
      arabicLines: arabicLines
        .filter(([from]) => from < document.lineCount)
        .map(([from, to]) => new Range(from, 0, to, document.lineAt(Math.min(to, document.lineCount - 1)).text.length)),
    });
    this.#changed.fire(document);
    markStart('highlights');
  }
}
