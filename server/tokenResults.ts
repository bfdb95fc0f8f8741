/** The semantic tokens last sent for each document, so that the next ones can be sent as what changed. */

import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';
import type { Article } from './corpus/article';
import { semanticTokens, tokenEdits } from './features/semanticTokens';

export class TokenResults {
  readonly #sent = new Map<string, { readonly id: string; readonly data: number[] }>();
  #next = 1;

  full(article: Article): SemanticTokens {
    const data = semanticTokens(article);
    const id = `${this.#next++}`;
    this.#sent.set(article.uri, { id, data });
    return { resultId: id, data };
  }

  /** What changed since the result of that id; all where that is not kept. */
  delta(article: Article, previous: string): SemanticTokens | SemanticTokensDelta {
    const before = this.#sent.get(article.uri);
    const { resultId, data } = this.full(article);
    if (before?.id !== previous) return resultId === undefined ? { data } : { resultId, data };
    const edits = tokenEdits(before.data, data);
    return resultId === undefined ? { edits } : { resultId, edits };
  }

  range(article: Article, { start, end }: Range): SemanticTokens {
    return {
      data: semanticTokens(article, { start: article.lines.offsetAt(start), end: article.lines.offsetAt(end) }),
    };
  }

  forget(uri: string): void {
    this.#sent.delete(uri);
  }
}
