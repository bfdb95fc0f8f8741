/** Work shared out among several hands, with its results in order. */

/** Does an item; several at once where the work is done elsewhere. Never rejects. */
export type Hand<Item, Result> = (item: Item) => Promise<Result>;

interface Taken<Item, Result> {
  readonly item: Item;
  readonly result: Promise<Result>;
}

/**
 * Gives each item to the first hand that is free, and the results in the order of the items. Hands may join at any time.
 * At most `window` items, and one more for each hand, are taken and not yet given.
 */
export class Ordered<Item, Result> {
  readonly #items: AsyncIterator<Item>;
  readonly #window: number;
  readonly #taken: Taken<Item, Result>[] = [];
  #hands = 0;
  #failure: { readonly error: unknown } | null = null;
  #ended = false;
  #wake: (() => void)[] = [];

  constructor(items: AsyncIterable<Item>, window: number) {
    this.#items = items[Symbol.asyncIterator]();
    this.#window = window;
  }

  /** A further hand takes part until there is nothing more to take. */
  join(hand: Hand<Item, Result>): void {
    this.#hands++;
    this.#take(hand)
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => {
        this.#hands--;
        this.#tell();
      });
  }

  /** The results in order, until the items and the hands' work end. Rejects where the items do. */
  async *results(): AsyncGenerator<{ readonly item: Item; readonly result: Result }> {
    try {
      for (;;) {
        const [first] = this.#taken;
        if (first !== undefined) {
          const result = await first.result;
          this.#taken.shift();
          this.#tell();
          yield { item: first.item, result };
        } else if (this.#failure !== null) throw this.#failure.error;
        else if (this.#hands === 0) return;
        else await this.#news();
      }
    } finally {
      this.#ended = true;
      this.#tell();
      // Not awaited: it waits for an item that may never come.
      void this.#items.return?.();
    }
  }

  async #take(hand: Hand<Item, Result>): Promise<void> {
    for (;;) {
      while (this.#taken.length >= this.#window && !this.#ended) await this.#news();
      if (this.#ended || this.#failure !== null) return;
      // They are answered in the order in which they are asked for.
      const next = await this.#items.next();
      if (next.done === true) return;
      const result = hand(next.value);
      this.#taken.push({ item: next.value, result });
      this.#tell();
      await result;
    }
  }

  #news(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve));
  }

  #tell(): void {
    const waiting = this.#wake;
    this.#wake = [];
    for (const wake of waiting) wake();
  }
}
