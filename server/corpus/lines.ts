/** Lines of a text, as LSP counts them: offsets to positions and back, in UTF-16 units. */

import type { Span } from '../model';

/** Zero-based line, and UTF-16 units into it. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

export interface LineRange {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/** Where each line of a text starts; LF, CR LF and CR end a line. A look-up costs the logarithm of the line count. */
export class Lines {
  readonly #starts: Uint32Array;
  readonly #length: number;

  constructor(text: string | { readonly starts: Uint32Array; readonly length: number }) {
    this.#length = text.length;
    this.#starts = typeof text === 'string' ? Uint32Array.from(startsOf(text)) : text.starts;
  }

  /** Where each line starts. */
  get starts(): Iterable<number> {
    return this.#starts;
  }
  get count(): number {
    return this.#starts.length;
  }

  /** The line an offset is on. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The position of an offset; offsets outside the text give its start or end. */
  positionAt(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.#length));
    const line = this.lineAt(inside);
    return { line, character: inside - (this.#starts[line] as number) };
  }

  /** The offset of a position; positions outside the text give the nearest offset inside. */
  offsetAt({ line, character }: LinePosition): number {
    if (line < 0) return 0;
    const start = this.#starts[line];
    if (start === undefined) return this.#length;
    const end = this.#starts[line + 1] ?? this.#length;
    return Math.max(start, Math.min(start + character, end));
  }

  rangeOf(span: Span): LineRange {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** The whole line, its end included. */
  spanOf(line: number): Span {
    return { start: this.#starts[line] ?? this.#length, end: this.#starts[line + 1] ?? this.#length };
  }
}

/** Goes through a text from its beginning: a step to the line of the next offset costs the lines between. */
export class LineCursor {
  readonly #lines: Lines;
  /** The line it is on, and where that starts and ends. */
  line = 0;
  start = 0;
  end: number;

  constructor(lines: Lines) {
    this.#lines = lines;
    this.end = lines.spanOf(0).end;
  }

  /** Goes on to the line of an offset, which is not before the one it is on. */
  goTo(offset: number): void {
    while (offset >= this.end && this.line + 1 < this.#lines.count) {
      this.line++;
      this.start = this.end;
      this.end = this.#lines.spanOf(this.line).end;
    }
  }
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const end = feed < 0 ? carriage : carriage < 0 ? feed : Math.min(feed, carriage);
    const start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    starts.push(start);
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
  }
  return starts;
}
