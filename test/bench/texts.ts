/** The articles that two engines are compared by: every annotated one, the seeds, generated ones, and odd long lines. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedArticle } from './articles';

/** Names and texts, always the same ones. */
export function comparedTexts(): [name: string, text: string][] {
  const written = ['seeds', 'test/gold'].flatMap(textsBelow);
  const generated = Array.from({ length: 1500 }, (_, at): [string, string] => [
    `generated ${at}`,
    generatedArticle(at),
  ]);
  const all = written.map(([, text]) => text).join('\n');
  // One paragraph after another without a line's end: other sentences meet, and names stand at every distance.
  const lines = [generatedArticle(1, 60_000), generatedArticle(2, 100_000), all].map((text, at): [string, string] => [
    `one line ${at}`,
    text.replaceAll('\n', ' '),
  ]);
  return [...written, ...generated, ...lines, ['everything', all], ['small', all.replaceAll('و', ' و')]];
}

function textsBelow(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file): [string, string] => [join(folder, file), readFileSync(join(folder, file), 'utf8')]);
}
