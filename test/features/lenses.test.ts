import { expect, test } from 'vitest';
import { codeLens } from '../../server/features/codeLens';
import { eventsAt, eventTree } from '../../server/features/eventTree';
import { foldingRange } from '../../server/features/foldingRange';
import { hover } from '../../server/features/hover';
import { fixture, visible } from './fixture';

const TWO = `
//- /a.txt
قتل [[killed 23 e1|23 شخصا]] في [[event e1 Suicide bomb; place/benghazi faction/is; 2016-08-02|تفجير]] في [[place/benghazi|بنغازي]].
ولا شيء هنا
ولا هنا
ولا هنا أيضا
//- /b.txt
أعلن مقتل [[killed 15 e1|15 ج$0نديا]] في [[event e1 Suicide bomb; place/guwarsha faction/is; 2016-08-02|هجوم]] في [[place/guwarsha|القوارشة]].
//- /c.txt
قتل [[killed 15 e1|15 جنديا]] في [[event e1 Attack; place/benghazi faction/is; 2016-08-02|هجوم]] في [[place/benghazi|بنغازي]].
//- /d.txt
قتل [[killed 9 e1|تسعة]] في [[event e1 Suicide bomb; place/sirte faction/is; 2016-08-02|تفجير]] في [[place/sirte|سرت]].
`;

test('a lens tells what a paragraph reports, and of how many others', () => {
  const { context, corpus } = fixture(TWO);
  const titles = (path: string) => {
    const article = corpus.article(`file://${path}`);
    return article === undefined ? [] : codeLens(context, article).map(({ command }) => visible(command?.title ?? ''));
  };
  expect(titles('/a.txt')).toEqual(['Suicide bomb: 23 killed', '3 reports: 15–23 killed']);
  expect(titles('/b.txt')).toEqual(['Suicide bomb: 15 killed', '3 reports: 15–23 killed']);
  expect(titles('/d.txt')).toEqual(['Suicide bomb: 9 killed']);
});

test('reports of one happening find each other; of another they do not', () => {
  const { context, corpus, article, offset } = fixture(TWO.replaceAll('place/guwarsha', 'place/benghazi'));
  const reports = (path: string) =>
    context.incidents.reportsOf(`file://${path}`, 'e1').map((report) => report.article.uri);
  expect(reports('/a.txt')).toEqual(['file:///b.txt', 'file:///c.txt']);
  expect(reports('/d.txt')).toEqual([]);
  const contents = hover(context, article, offset)?.contents;
  expect(JSON.stringify(contents)).toContain('a.txt:1');
  corpus.remove('file:///a.txt');
  expect(reports('/b.txt')).not.toContain('file:///a.txt');
});

test('the tree pages groups, events and figures, and a filter thins them', () => {
  const { context, article, offset } = fixture(TWO);
  const query = { parent: null, offset: 0, limit: 10, filter: '', groupBy: 'place' } as const;
  const groups = eventTree(context, query);
  expect(groups.nodes.map(({ label, description }) => `${label}: ${description}`)).toEqual([
    'Benghazi: 2 events',
    'Guwarsha: 1 event',
    'Sirte: 1 event',
  ]);
  const events = eventTree(context, { ...query, parent: groups.nodes[0]?.id ?? '', limit: 1, offset: 1 });
  expect(events.total).toBe(2);
  expect(events.nodes.map(({ label }) => label)).toEqual(['Attack · Tuesday, 2 August 2016']);
  const figures = eventTree(context, { ...query, parent: events.nodes[0]?.id ?? '' });
  expect(figures.nodes[0]).toMatchObject({ kind: 'figure', label: '15 killed' });
  expect(eventTree(context, { ...query, filter: 'sirt' }).nodes.map(({ label }) => label)).toEqual(['Sirte']);
  expect(eventTree(context, { ...query, uri: article.uri }).nodes.map(({ label }) => label)).toEqual(['Guwarsha']);
  expect(eventTree(context, { ...query, parent: 'nothing|file:///x.txt#e9' }).nodes).toEqual([]);
  const path = eventsAt(context, article, offset, 'place')?.path ?? [];
  expect(path.map(({ label }) => label)).toEqual(['Guwarsha', 'Suicide bomb · Tuesday, 2 August 2016']);
});

test('what reports nothing folds away', () => {
  const { corpus } = fixture(TWO);
  const article = corpus.article('file:///a.txt');
  expect(article === undefined ? [] : foldingRange(article)).toEqual([{ startLine: 1, endLine: 3, kind: 'region' }]);
});
