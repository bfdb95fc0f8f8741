/** What the families of rows share: sizes, articles, time limits, and where their figures go. */

import { Folders } from './folder';
import { type Cost, growth } from './measure';
import { thousands } from './text';

/** Rows that are measured together. */
export interface Family {
  /** Ids of its rows; it runs when one of them is wanted. */
  readonly rows: readonly string[];
  measure(bench: Bench): Promise<void>;
}

export interface BenchOptions {
  /** Numbers of articles, ascending. */
  readonly sizes: readonly number[];
  /** Ids of rows; empty for all. */
  readonly only: readonly string[];
  /** How long one measurement may take, in ms: larger sizes are left out when they would take longer. */
  readonly limit: number;
}

export class Bench {
  readonly folders = new Folders();
  readonly measured = new Map<string, string>();
  readonly #options: BenchOptions;
  readonly #grown: string[] = [];

  constructor(options: BenchOptions) {
    this.#options = options;
  }

  get sizes(): readonly number[] {
    return this.#options.sizes;
  }

  get limit(): number {
    return this.#options.limit;
  }

  wanted(id: string): boolean {
    return this.#options.only.length === 0 || this.#options.only.includes(id);
  }

  /** Keeps what a row says, if it is wanted. */
  add(id: string, text: string): void {
    if (!this.wanted(id)) return;
    this.measured.set(id, text);
    console.error(`${id}: ${text}`);
  }

  /** Adds a line of costs to the row of growth. */
  addGrowth(what: string, costs: readonly Cost[]): void {
    const [first, last] = [costs[0], costs.at(-1)];
    if (first === undefined || last === undefined || first.size === last.size) return;
    this.#grown.push(`${what} ${growth(costs).toFixed(2)} (${thousands(first.size)} to ${thousands(last.size)})`);
    this.add('growth', this.#grown.join(', '));
  }

  /** The most articles, of at most `wanted`, that take no longer than the limit if `count` took `time` ms. */
  feasible(wanted: number, count: number, time: number): number {
    const most = (count * this.limit) / time;
    if (most >= wanted) return wanted;
    return Math.max(count, Math.floor(most / 1000) * 1000);
  }
}
