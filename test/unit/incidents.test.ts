/** Five reports of one bombing, by the real engine: what is joined, who says what, what is copied. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Claim, claimsOf, inConflict } from '../../server/corpus/claims';
import { recordedOf } from '../../server/corpus/conventions';
import { Copies } from '../../server/corpus/copies';
import { Corpus } from '../../server/corpus/corpus';
import { happeningsOf } from '../../server/corpus/happenings';
import { eventKey } from '../../server/corpus/incidentDecisions';
import { kilometresBetween } from '../../server/corpus/incidentRules';
import { Incidents } from '../../server/corpus/incidents';
import { sharedWording, shinglesOf, wordsOf } from '../../server/corpus/shingles';
import type { Incident } from '../../server/corpus/tellings';
import { tollWord } from '../../server/corpus/tollWords';
import { createEngine } from '../../server/engine';
import { builtinGazetteer } from '../../server/gazetteer/builtin';

const FOLDER = 'test/gold/own/incidents';
const FIRST = '013_gate_first.txt';
const DAYS: Readonly<Record<string, string>> = {
  '014_gate_copy.txt': '2019-03-10',
  '015_gate_raised.txt': '2019-03-10',
  '017_gate_other.txt': '2019-04-20',
};

const engine = createEngine(builtinGazetteer());

function gate(): Corpus {
  const corpus = new Corpus(engine);
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    const day = DAYS[file];
    const metadata = day === undefined ? {} : { published: { date: day, basis: 'corpus' as const } };
    corpus.update(file, readFileSync(`${FOLDER}/${file}`, 'utf8'), metadata);
  }
  return corpus;
}

function onlyIncident(incidents: Incidents): Incident {
  const [incident, ...others] = incidents.all();
  expect(others).toEqual([]);
  if (incident === undefined) throw new Error('Nothing was joined.');
  return incident;
}

const filesOf = ({ first, reports }: Incident) => [first, ...reports].map(({ article }) => article.uri);
const line = ({ article, mention, story, copy }: Claim) =>
  `${article.uri.slice(0, 3)} ${mention.casualty.outcome} ${mention.casualty.low} ${story}${copy === null ? '' : ' copy'}`;

test('five reports of one bombing are one incident, each with what speaks for it', () => {
  const incident = onlyIncident(new Incidents(gate()));
  expect(filesOf(incident).map((file) => file.slice(0, 3))).toEqual(['013', '014', '015', '016', '017']);
  for (const { score, reasons } of incident.reports) {
    expect(score).toBeGreaterThanOrEqual(0.7);
    expect(score).toBeLessThanOrEqual(1);
    expect(reasons.map(({ code }) => code)).toContain('samePlace');
  }
});

test('the claims tell the story of the toll, and copies have no source of their own', () => {
  const { first, reports } = onlyIncident(new Incidents(gate()));
  const claims = claimsOf([first, ...reports]);
  const killed = claims.filter(({ mention, story }) => mention.casualty.outcome === 'killed' && story !== null);
  expect([...new Set(killed.map(line))]).toEqual([
    '013 killed 5 initial',
    '014 killed 5 repeated copy',
    '015 killed 8 raised',
    '016 killed 7 final',
    '016 killed 8 repeated',
    '017 killed 7 repeated',
  ]);
  expect(inConflict(claims, 'killed')).toBe(true);
  expect(recordedOf(claims, 'killed')).toMatchObject({
    acled: 5,
    ucdp: { best: 7, low: 5, high: 8 },
    range: { low: 5, high: 8 },
  });
  expect(recordedOf(claims, 'displaced')).toBeNull();
});

test('a copy shows what drifted', () => {
  const corpus = gate();
  const copies = new Copies(corpus);
  const article = corpus.article('014_gate_copy.txt');
  const sentence = article?.analysis.sentences.find((span) => article.slice(span).startsWith('قتل خمسة'));
  if (article === undefined || sentence === undefined) throw new Error('The copied sentence is gone.');
  const copy = copies.originalOf(article, sentence);
  expect(copy?.article.uri).toBe(FIRST);
  expect(copy?.drifts).toEqual([
    { kind: 'qualifier', from: 'خمسة جنود على الأقل', to: 'خمسة جنود' },
    { kind: 'date', from: 'مساء السبت', to: 'اليوم الأحد' },
  ]);
  corpus.remove(FIRST);
  expect(copies.originalOf(article, sentence)).toBeNull();
});

test('what an analyst joins or splits goes before the rules', () => {
  const corpus = gate();
  const incidents = new Incidents(corpus);
  const { first, reports } = onlyIncident(incidents);
  const raised = reports.find(({ article }) => article.uri.startsWith('015'));
  if (raised === undefined) throw new Error('The raised toll is not joined.');
  const own = eventKey(FIRST, first.event.id);
  incidents.decide({ join: [], split: [[own, eventKey(raised.article.uri, raised.event.id)]] });
  for (const incident of incidents.all()) {
    const files = filesOf(incident);
    expect(files.includes(FIRST) && files.includes(raised.article.uri)).toBe(false);
  }
  const clash = corpus.article('017_gate_other.txt')?.events.find(({ id }) => id !== reports.at(-1)?.event.id);
  incidents.decide({ join: [[own, eventKey('017_gate_other.txt', clash?.id ?? '')]], split: [] });
  expect(incidents.reportsOf(FIRST, first.event.id).map(({ event }) => event.id)).toContain(clash?.id);
  incidents.decide({ join: [], split: [] });
  expect(filesOf(onlyIncident(incidents))).toHaveLength(5);
});

test.each([
  ['الحصيلة النهائية بلغت ', ' شهداء', 'final'],
  ['مقتل ', ' أشخاص في حصيلة أولية', 'initial'],
  ['ارتفاع عدد القتلى إلى ', '', 'raised'],
  ['الحصيلة النهائية سبعة، مصححا ما أورده المستشفى عن سقوط ', ' قتلى', 'lowered'],
  ['ارتفعت أسعار الوقود وقتل ', ' أشخاص', null],
  ['للمرة الأولى يقتل ', ' أشخاص', null],
])('%s5%s is %s', (before, behind, word) => {
  expect(tollWord(before, behind)).toBe(word);
});

test('wording and distance', () => {
  const shingles = (text: string) => shinglesOf(wordsOf(text));
  const first = shingles('قتل أكثر من 25 جنديا في هجوم على بوابة المقرون');
  expect(sharedWording(first, shingles('قُتل 25 جنديًّا في هجوم على بوابة المقرون.'))).toBeGreaterThan(0.8);
  expect(sharedWording(first, shingles('أعلنت الأمم المتحدة وقف إطلاق النار في طرابلس'))).toBe(0);
  expect(sharedWording(first, shingles('قتل'))).toBe(0);
  const [benghazi, ajdabiya] = [
    { latitude: 32.12, longitude: 20.07 },
    { latitude: 30.76, longitude: 20.22 },
  ];
  expect(Math.round(kilometresBetween(benghazi, ajdabiya))).toBe(152);
});

test('a headline whose event the body dates announces no other event', () => {
  const corpus = new Corpus(engine);
  const text =
    'تجدد القتال في طرابلس\n\nأدت المواجهات التي اندلعت يوم 26 أغسطس 2018 في طرابلس إلى مقتل 40 شخصا.\n\nوسيطر اللواء السابع على معسكر اليرموك في طرابلس.';
  corpus.update('a.txt', text, { published: { date: '2018-09-05', basis: 'corpus' } });
  const article = corpus.article('a.txt');
  if (article === undefined) throw new Error('No article.');
  const told = happeningsOf(article, engine.gazetteer);
  expect(told.map(({ subType, headline }) => [subType, headline])).toEqual([['Armed clash', null]]);
});
