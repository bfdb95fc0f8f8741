/** What `npm run eval` prints: a table per set, then every fault in one line. */

import type { Evaluated } from './evaluate';
import { F1_MEASURES, type Fault, SHARE_MEASURES, type Tally } from './tally';

const CONTEXT = 45;

function percent(value: number | null): string {
  return value === null ? '-' : (100 * value).toFixed(1);
}

/** The measures of one set, one line each: precision, recall, F1 with counts, then the shares. */
export function table(title: string, tally: Tally): string {
  const lines = [`${title}`, `  ${'F1'.padEnd(16)} ${'F1'.padStart(6)} ${'P'.padStart(6)} ${'R'.padStart(6)}   counts`];
  for (const measure of F1_MEASURES) {
    const { gold, predicted, right } = tally.counts[measure];
    const precision = percent(predicted === 0 ? null : right / predicted).padStart(6);
    const recall = percent(gold === 0 ? null : right / gold).padStart(6);
    const counts = `${right} right, ${gold} gold, ${predicted} found`;
    lines.push(
      `  ${measure.padEnd(16)} ${percent(tally.value(measure)).padStart(6)} ${precision} ${recall}   ${counts}`,
    );
  }
  const shares = SHARE_MEASURES.filter((measure) => tally.shares[measure].of > 0).map((measure) => {
    const { right, of } = tally.shares[measure];
    return `${measure} ${percent(right / of)} (${right}/${of})`;
  });
  for (let i = 0; i < shares.length; i += 4) lines.push(`  ${shares.slice(i, i + 4).join(' · ')}`);
  return lines.join('\n');
}

/** One line for one fault: place in the file, what is wrong, and the words around it. */
export function faultLine(fault: Fault, text: string): string {
  const line = text.slice(0, fault.start).split('\n').length;
  const before = text.slice(Math.max(0, fault.start - CONTEXT), fault.start);
  const after = text.slice(fault.end, fault.end + CONTEXT);
  const context = `${before}⟦${text.slice(fault.start, fault.end)}⟧${after}`.replace(/\s+/g, ' ');
  return `${fault.kind.padEnd(6)} ${fault.about.padEnd(8)} ${fault.file}:${line} ${fault.detail} | ${context}`;
}

/** All faults, of one kind of thing when `only` says so. */
export function faultLines(evaluated: readonly Evaluated[], only: string | null): string[] {
  return evaluated.flatMap(({ article, faults }) =>
    faults.filter((fault) => only === null || fault.about === only).map((fault) => faultLine(fault, article.text)),
  );
}
