import { beforeEach, expect, it } from 'vitest';
import { Corpus } from '../../server/corpus/corpus';
import { Incidents } from '../../server/corpus/incidents';
import { createEngine } from '../../server/engine';
import { builtinGazetteer } from '../../server/gazetteer/builtin';
import { ReviewDecisions } from '../../server/reviewDecisions';
import { anchorOf, PlainText } from '../../server/reviews/anchor';
import type { ReviewRecord } from '../../server/reviews/record';
import { ReviewFiles } from '../../server/storage/reviewFiles';
import { MemoryFiles } from '../features/memoryFiles';

const ENGINE = createEngine(builtinGazetteer());
const TEXT = 'قتل 23 شخصا في تفجير سيارة مفخخة بمنطقة القوارشة في بنغازي يوم الثلاثاء 2 أغسطس 2016.\n';
const FOLDER = 'file:///corpus';
const A = `${FOLDER}/a.txt`;
const B = `${FOLDER}/b.txt`;

let corpus: Corpus;
let incidents: Incidents;
let reviews: ReviewFiles;
let decisions: ReviewDecisions;

beforeEach(() => {
  corpus = new Corpus(ENGINE);
  incidents = new Incidents(corpus);
  reviews = new ReviewFiles(new MemoryFiles());
  decisions = new ReviewDecisions(corpus, incidents, reviews);
  corpus.update(A, TEXT);
  corpus.update(B, TEXT);
});

function anchor(file: string) {
  const start = TEXT.indexOf('تفجير');
  return anchorOf(new PlainText(TEXT), file, { start, end: start + 'تفجير'.length });
}

/** Adds a verdict on both articles' bombing being one, as the server does. */
async function say(verdict: 'rejected' | 'withdrawn'): Promise<void> {
  const time = new Date().toISOString();
  const record = { subject: 'incident', at: anchor('a.txt'), other: anchor('b.txt'), verdict, author: 'Sara', time };
  await reviews.add(FOLDER, record as ReviewRecord);
  decisions.update();
}

const bombing = (uri: string) =>
  corpus.article(uri)?.events.find(({ trigger }) => corpus.article(uri)?.slice(trigger).includes('تفجير'))?.id ?? '';
const others = (uri: string) => incidents.reportsOf(uri, bombing(uri)).map(({ article }) => article.uri);

it('splits what an analyst keeps apart, and forgets it when that is taken back', async () => {
  expect(others(A)).toEqual([B]);
  await say('rejected');
  expect([others(A), others(B)]).toEqual([[], []]);
  expect(decisions.decidedOn(A, bombing(A))).toEqual([`${B}#${bombing(B)}`]);
  await say('withdrawn');
  expect(others(A)).toEqual([B]);
  expect(decisions.decidedOn(A, bombing(A))).toEqual([]);
});

it('follows the events when an edit gives them other numbers', async () => {
  await say('rejected');
  const before = bombing(A);
  corpus.update(A, `قصفت طائرات مدينة سرت يوم الاثنين 1 أغسطس 2016 وقتل 5 مسلحين في اشتباكات.\n\n${TEXT}`);
  expect(bombing(A)).not.toBe(before);
  expect(others(A)).toEqual([]);
});
