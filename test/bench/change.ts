/** One article changed on the disk: until its references and what links it to other articles are right. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Location } from 'vscode-languageserver/node';
import { OTHER_REPORTS } from '../../server/protocol';
import { type LanguageServer, uriOf } from './languageServer';
import { latency } from './measure';

const REPORT = 'قتل سبعة جنود في انفجار سيارة مفخخة في نواكشوط يوم 3 مايو 2016، حسبما ذكرت مصادر أمنية.\n';
/** The same happening as another outlet tells it. */
const SAME = 'انفجرت سيارة مفخخة في نواكشوط يوم 3 مايو 2016، ما أدى إلى مقتل سبعة جنود، وفق وكالة رويترز.\n';
/** Nothing of it. */
const OTHER = 'واستأنفت المدارس عملها صباح اليوم بعد عطلة طويلة.\n';
const [ROUNDS, CALLS] = [5, 20];
/** Milliseconds after which a change is taken for lost. */
const PATIENCE = 60_000;

/** Two articles beside a corpus, in a place that no other article is about: how many they are. */
export const PROBES = 2;

/** Writes the two articles into a corpus; `remove` takes them out again. */
export function writeProbes(corpus: string): { readonly remove: () => void } {
  mkdirSync(folderIn(corpus), { recursive: true });
  writeFileSync(fileIn(corpus, 'report'), REPORT);
  writeFileSync(fileIn(corpus, 'changing'), OTHER);
  return { remove: () => rmSync(folderIn(corpus), { recursive: true }) };
}

/**
 * The 99th percentile, in ms, from telling of the change until the references of the place and the other reports of the
 * happening are those of the new text. The changing article reports the happening and does not, in turn. `limit` as of
 * `latency`.
 */
export async function measureChange(server: LanguageServer, corpus: string, limit: number): Promise<number> {
  const report = uriOf(fileIn(corpus, 'report'));
  const changing = fileIn(corpus, 'changing');
  const uri = uriOf(changing);
  await server.open(report, REPORT);
  const at = (words: string) => ({ line: 0, character: REPORT.indexOf(words) + 1 });
  /** Whether both answers tell, or both do not tell, of the changing article; undefined where they differ. */
  const told = async (): Promise<boolean | undefined> => {
    const answers = await Promise.all([
      server.ask<Location[] | null>('textDocument/references', {
        textDocument: { uri: report },
        position: at('نواكشوط'),
        context: { includeDeclaration: true },
      }),
      server.request(OTHER_REPORTS, { uri: report, ...at('انفجار') }),
    ]);
    const [references, others] = answers.map((found) => found?.some((one) => one.uri === uri) === true);
    return references === others ? references : undefined;
  };
  if ((await told()) !== false) throw new Error('The changing article is told of before it reports anything.');
  return latency(ROUNDS, CALLS, limit, async (call) => {
    const reports = call % 2 === 0;
    writeFileSync(changing, reports ? SAME : OTHER);
    const start = performance.now();
    await server.fileChanged(uri);
    while ((await told()) !== reports)
      if (performance.now() - start > PATIENCE) throw new Error('A changed article was never told of.');
    return performance.now() - start;
  });
}

function folderIn(corpus: string): string {
  return join(corpus, 'probes');
}

function fileIn(corpus: string, name: string): string {
  return join(folderIn(corpus), `${name}.txt`);
}
