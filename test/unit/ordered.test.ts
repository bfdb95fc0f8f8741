import { describe, expect, it } from 'vitest';
import { Ordered } from '../../server/cli/ordered';

async function* numbers(to: number) {
  for (let i = 1; i <= to; i++) yield i;
}

async function drained(work: Ordered<number, number>): Promise<number[]> {
  const sums: number[] = [];
  for await (const { item, result } of work.results()) sums.push(item + result);
  return sums;
}

const turns = async (count: number) => {
  for (let i = 0; i < count; i++) await Promise.resolve();
};

describe('work in order', () => {
  it('keeps the order, and shares the work out among all hands', async () => {
    const work = new Ordered<number, number>(numbers(9), 4);
    const done = [0, 0, 0];
    for (const hand of done.keys())
      work.join(async (item) => {
        done[hand] = (done[hand] ?? 0) + 1;
        await turns((item * 7) % 5);
        return item * 2;
      });
    expect(await drained(work)).toEqual([3, 6, 9, 12, 15, 18, 21, 24, 27]);
    expect(Math.min(...done)).toBeGreaterThan(0);
  });

  it('takes no more than a window, and one for each hand, beyond what was given', async () => {
    let given = 0;
    let most = 0;
    const work = new Ordered<number, number>(numbers(40), 3);
    const hand = async (item: number) => {
      most = Math.max(most, item - given);
      await turns(item % 3);
      return item;
    };
    work.join(hand);
    work.join(hand);
    for await (const { item } of work.results()) {
      await turns(7);
      given = item;
    }
    expect(given).toBe(40);
    expect(most).toBeLessThanOrEqual(3 + 2 + 1);
  });

  it('lets a hand join while another works', async () => {
    const work = new Ordered<number, number>(numbers(8), 4);
    const joined: number[] = [];
    work.join(async (item) => {
      if (item === 2)
        work.join(async (other) => {
          joined.push(other);
          return 0;
        });
      await turns(3);
      return 0;
    });
    expect(await drained(work)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(joined.length).toBeGreaterThan(0);
  });

  it('gives a result before the next item has come', async () => {
    let send: (() => void) | null = null;
    const sent = new Promise<void>((resolve) => {
      send = resolve;
    });
    const work = new Ordered<number, number>(
      (async function* () {
        yield 1;
        await sent;
        yield 2;
      })(),
      4,
    );
    work.join(async (item) => item);
    const results = work.results();
    expect((await results.next()).value).toEqual({ item: 1, result: 1 });
    (send as (() => void) | null)?.();
    expect((await results.next()).value).toEqual({ item: 2, result: 2 });
    expect((await results.next()).done).toBe(true);
  });

  it('gives what was done before the items failed, and then fails', async () => {
    const work = new Ordered<number, number>(
      (async function* () {
        yield 1;
        throw new Error('gone');
      })(),
      4,
    );
    work.join(async (item) => item);
    const results = work.results();
    expect((await results.next()).value).toEqual({ item: 1, result: 1 });
    await expect(results.next()).rejects.toThrow('gone');
  });

  it('takes nothing more once nobody wants the results', async () => {
    let taken = 0;
    const work = new Ordered<number, number>(numbers(100), 2);
    work.join(async (item) => {
      taken = item;
      return item;
    });
    for await (const _ of work.results()) break;
    await turns(50);
    expect(taken).toBeLessThan(10);
  });
});
