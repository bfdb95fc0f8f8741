/** The numbers last sent for each document, so that the next ones can be sent as what changed. */

import { allNumbers, editsBetween, type LineNumbers } from './lineNumbers';
import type { NumbersResult } from './protocol';

export class SentNumbers {
  readonly #sent = new Map<string, { readonly resultId: string; readonly numbers: LineNumbers }>();
  /** From the time on, so that no id of an earlier server is taken for one of this. */
  #next = Date.now();

  full(uri: string, numbers: LineNumbers): Extract<NumbersResult, { data: number[] }> {
    return { resultId: this.#keep(uri, numbers), data: allNumbers(numbers) };
  }

  /** What changed since the result of that id; all where that is not kept. */
  delta(uri: string, numbers: LineNumbers, previous: string | undefined): NumbersResult {
    const before = this.#sent.get(uri);
    if (before === undefined || before.resultId !== previous) return this.full(uri, numbers);
    return { resultId: this.#keep(uri, numbers), edits: editsBetween(before.numbers, numbers) };
  }

  forget(uri: string): void {
    this.#sent.delete(uri);
  }

  #keep(uri: string, numbers: LineNumbers): string {
    const resultId = `${this.#next++}`;
    this.#sent.set(uri, { resultId, numbers });
    return resultId;
  }
}
