/** The table of the last run, printed and kept in docs/performance.md. Rows that were not measured this time stay. */

import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { ROWS, type Row } from './rows';

const DOCUMENT = 'docs/performance.md';
const [BEGIN, END] = ['<!-- the last run: written by npm run bench -->', '<!-- end of the last run -->'];
const EARLIER = '; earlier run';

/** What was measured, by the row's id. */
export type Measured = ReadonlyMap<string, string>;

/** Prints the rows that were measured, and keeps them with the others of the document. */
export function report(measured: Measured): void {
  const document = readFileSync(DOCUMENT, 'utf8');
  const [before = '', rest = ''] = document.split(BEGIN);
  const [old = '', after = '\n'] = rest.split(END);
  const kept = keptRows(old);
  const now = ROWS.flatMap((row) => {
    const text = measured.get(row.id) ?? earlier(kept.get(row.what));
    return text === undefined ? [] : [line(row, text)];
  });
  console.log(
    `\n${machine()}\n\n${table(ROWS.flatMap((row) => (measured.has(row.id) ? [line(row, measured.get(row.id) ?? '')] : [])))}`,
  );
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n\n${machine()}\n\n${table(now)}\n\n${END}${after}`);
}

/** «Node 20.20.2 on 2 × AMD EPYC, 25 GB.» */
function machine(): string {
  const memory = (totalmem() / 1e9).toFixed(0);
  return `Node ${process.versions.node} on ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${memory} GB.`;
}

function line({ what, must, aim }: Row, text: string): string {
  return `| ${what} | ${must} | ${aim} | ${text} |`;
}

function table(lines: readonly string[]): string {
  return ['| what | must | aim | measured |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function earlier(text: string | undefined): string | undefined {
  return text === undefined || text.endsWith(EARLIER) ? text : `${text}${EARLIER}`;
}

/** What a table of the document says was measured, by the first column. */
function keptRows(text: string): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const row of text.split('\n')) {
    const [, what, , , measured] = row.split(' | ').length === 4 ? ['', ...cells(row)] : [];
    if (what !== undefined && measured !== undefined) kept.set(what, measured);
  }
  return kept;
}

function cells(row: string): readonly string[] {
  return row.replace(/^\| /u, '').replace(/ \|$/u, '').split(' | ');
}
