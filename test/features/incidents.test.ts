import { expect, test } from 'vitest';
import { comparisonPage } from '../../client/compareView';
import { textsOf as clientTexts } from '../../l10n/client';
import { compareReports, otherReportLocations } from '../../server/features/compareReports';
import { diagnostics } from '../../server/features/diagnostics';
import { eventsAt, eventTree } from '../../server/features/eventTree';
import { hover } from '../../server/features/hover';
import type { Language } from '../../server/protocol';
import { fixture, visible } from './fixture';

const TWO = `
//- /a.txt
قتل [[killed 23 e1|23 شخصا]] في [[event e1 Suicide bomb; place/benghazi faction/is; 2016-08-02|تفجير]] في [[place/benghazi|بنغازي]].
//- /b.txt
أعلن مقتل [[killed 15 e1|15 ج$0نديا]] في [[event e1 Suicide bomb; place/benghazi faction/is; 2016-08-02|هجوم]] في [[place/benghazi|بنغازي]].
//- /c.txt
قتل [[killed 9 e1|تسعة]] في [[event e1 Suicide bomb; place/sirte faction/is; 2016-08-02|تفجير]] في [[place/sirte|سرت]].
`;

function compared(language: Language) {
  const { context, article } = fixture(TWO, language);
  const [event] = article.events;
  const comparison = event === undefined ? null : compareReports(context, article, event);
  if (event === undefined || comparison === null) throw new Error('Nothing to compare.');
  return { context, article, event, comparison };
}

test('a figure’s card has what the other reports say', () => {
  const { context, article, offset } = fixture(TWO);
  const card = visible(JSON.stringify(hover(context, article, offset)?.contents));
  expect(card).toContain('What the other reports say');
  expect(card).toContain('23 killed');
  expect(card).toContain('marsad-compare:/e1?file%3A%2F%2F%2Fb.txt');
});

test('reports that cannot all be right give one quiet remark, in the user’s language', () => {
  const { context, article, corpus } = fixture(TWO);
  const [remark, ...more] = diagnostics(context, article);
  expect(more).toEqual([]);
  expect(visible(String(remark?.message ?? ''))).toBe('The 2 reports of this incident disagree: 15–23 killed.');
  expect(remark?.relatedInformation?.map(({ location }) => location.uri)).toEqual(['file:///a.txt']);
  const sirte = corpus.article('file:///c.txt');
  expect(sirte === undefined ? null : diagnostics(context, sirte)).toEqual([]);
  const arabic = fixture(TWO, 'ar');
  expect(visible(String(diagnostics(arabic.context, arabic.article)[0]?.message ?? ''))).toContain('تقريران');
});

test('the tree shows incidents with their reports beneath', () => {
  const { context, article, offset } = fixture(TWO);
  const query = { parent: null, offset: 0, limit: 10, filter: '', groupBy: 'incident' } as const;
  const { nodes, total } = eventTree(context, query);
  expect(total).toBe(1);
  expect(visible(nodes[0]?.description ?? '')).toBe('2 reports: 15–23 killed');
  const reports = eventTree(context, { ...query, parent: nodes[0]?.id ?? '' });
  expect(reports.nodes.map(({ location }) => location?.uri)).toEqual(['file:///a.txt', 'file:///b.txt']);
  expect(eventTree(context, { ...query, filter: 'sirt' }).nodes).toEqual([]);
  expect(eventsAt(context, article, offset, 'incident')?.path[0]?.id).toBe(nodes[0]?.id);
});

test('a comparison has each report’s figures and what the conventions record', () => {
  const { context, article, event, comparison } = compared('en');
  expect(visible(comparison.summary)).toBe('2 reports: 15–23 killed');
  expect(
    comparison.reports.map(({ file, figures }) => `${file} ${figures.map(({ amount }) => amount).join()}`),
  ).toEqual(['a.txt 23', 'b.txt 15']);
  expect(comparison.conventions.map(({ name, cells }) => `${name} ${visible(cells.join())}`)).toEqual([
    'ACLED 15',
    'UCDP 15 (15–23)',
    'Casualty recorders 15–23',
  ]);
  expect(otherReportLocations(context, article, event).map(({ uri }) => uri)).toEqual(['file:///a.txt']);
});

test.each(['en', 'ar', 'fr'] as const)('the page in %s escapes what it shows and marks figures', (language) => {
  const { comparison } = compared(language);
  const [first, ...others] = comparison.reports;
  if (first === undefined) throw new Error('No reports.');
  const hostile = { ...first, name: '<img src=x onerror="a">', sentences: first.sentences };
  const { html, targets } = comparisonPage({ ...comparison, reports: [hostile, ...others] }, clientTexts(language));
  expect(html).not.toContain('<img');
  expect(html).toContain('<mark class="killed">');
  expect(html).toContain('dir="auto"');
  for (const [, index] of html.matchAll(/data-to="(\d+)"/gu)) expect(targets[Number(index)]).toBeDefined();
});
