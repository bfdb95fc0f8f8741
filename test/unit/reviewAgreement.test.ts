import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, kappaOf } from '../../server/reviews/agreement';
import type { ReviewRecord } from '../../server/reviews/record';

const times = (count: number, pair: readonly [string, string]) => Array.from({ length: count }, () => pair);

describe('Cohen’s kappa', () => {
  it('is that of a worked example', () => {
    // Two readers, 50 proposals: 20 both yes, 15 both no, 5 yes/no, 10 no/yes; observed 0.7, by chance 0.5.
    const pairs = [
      ...times(20, ['yes', 'yes']),
      ...times(5, ['yes', 'no']),
      ...times(10, ['no', 'yes']),
      ...times(15, ['no', 'no']),
    ];
    expect(kappaOf(pairs)).toBeCloseTo(0.4, 10);
  });

  it('is 1 for full agreement, 0 for what chance gives, negative below it, and not defined without a choice', () => {
    expect(kappaOf([...times(3, ['a', 'a']), ...times(2, ['b', 'b'])])).toBe(1);
    expect(kappaOf([...times(1, ['a', 'a']), ['a', 'b'], ['b', 'a'], ...times(1, ['b', 'b'])])).toBe(0);
    expect(kappaOf([...times(2, ['a', 'b']), ...times(2, ['b', 'a'])])).toBe(-1);
    expect(kappaOf(times(4, ['a', 'a']))).toBeNull();
    expect(kappaOf([])).toBeNull();
  });

  it('does not depend on who is named first, nor on the order', () => {
    const label = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.tuple(label, label), { minLength: 1 }), (pairs) => {
        const swapped = [...pairs].reverse().map(([a, b]) => [b, a] as const);
        const [one, other] = [kappaOf(pairs), kappaOf(swapped)];
        if (one === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(one, 10);
      }),
    );
  });
});

describe('agreement', () => {
  function figure(quote: string, author: string, verdict: string, low?: number, more: object = {}): ReviewRecord {
    const value = low === undefined ? {} : { outcome: 'killed', low, high: low };
    return {
      subject: 'figure',
      at: { file: 'a.txt', quote, before: '', after: '' },
      verdict,
      ...(verdict === 'corrected' ? { correction: value } : low === undefined ? {} : { reading: value }),
      author,
      time: '2026-11-21T08:00:00Z',
      ...more,
    } as ReviewRecord;
  }
  const compare = (first: ReviewRecord[], second: ReviewRecord[]) => agreementOf(first, second, ({ at }) => at.quote);

  it('takes corrections for the same only when they say the same', () => {
    const found = compare(
      [figure('x', 'A', 'corrected', 5), figure('y', 'A', 'corrected', 5), figure('z', 'A', 'corrected', 5)],
      [figure('x', 'B', 'corrected', 5), figure('y', 'B', 'corrected', 6), figure('z', 'B', 'confirmed', 5)],
    );
    expect(found).toMatchObject({ both: 3, agreed: 2, onlyFirst: 0, onlySecond: 0 });
    expect(found.disagreements.map(({ key }) => key)).toEqual(['y']);
  });

  it('counts the last word of each, and neither notes nor what was taken back', () => {
    const later = { time: '2026-11-21T09:00:00Z' };
    const found = compare(
      [
        figure('x', 'A', 'rejected'),
        figure('x', 'A', 'confirmed', undefined, later),
        figure('y', 'A', 'confirmed'),
        figure('y', 'A', 'withdrawn', undefined, later),
        figure('z', 'A', 'noted', undefined, { note: 'hm' }),
      ],
      [figure('x', 'B', 'confirmed'), figure('y', 'B', 'confirmed'), figure('z', 'B', 'confirmed')],
    );
    expect(found).toMatchObject({ both: 1, agreed: 1, onlyFirst: 0, onlySecond: 2, disagreements: [] });
  });
});
