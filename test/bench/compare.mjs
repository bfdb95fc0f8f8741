// Compares the analyses of this checkout with those of another, to the byte: what is done for speed changes none.
//
//     git worktree add ../before HEAD && ln -s "$PWD/node_modules" ../before/ && node test/bench/compare.mjs ../before

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const [other] = process.argv.slice(2);
if (other === undefined) throw new Error('Give the folder of the other checkout.');

const load = async (entry, name, root) => import(pathToFileURL(await bundle(entry, `${name}.mjs`, root)).href);
const { comparedTexts } = await load('test/bench/texts.ts', 'texts');
const before = (await load('test/eval/subject.ts', 'before', resolve(other))).createSubject();
const after = (await load('test/eval/subject.ts', 'after')).createSubject();
let different = 0;
const texts = comparedTexts();
texts.forEach(([name, text], index) => {
  const metadata = index % 2 === 0 ? {} : { published: { date: '2016-08-02', basis: 'option' } };
  const was = JSON.stringify(before.analyse(text, metadata));
  const is = JSON.stringify(after.analyse(text, metadata));
  if (was === is) return;
  different++;
  const at = [...was].findIndex((unit, i) => unit !== is[i]);
  if (different <= 5)
    console.log(
      `${name}:\n  before …${was.slice(Math.max(0, at - 150), at + 80)}\n  after  …${is.slice(Math.max(0, at - 150), at + 80)}`,
    );
});
console.log(`${texts.length} articles, ${different} differ`);
if (different > 0) process.exitCode = 1;
