import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import {
  activeEditor,
  openFile,
  paintedRows,
  paintedWord,
  runCommand,
  screenshot,
  selectedText,
  setLanguage,
  until,
  webviewPage,
  window,
} from './window';

/** Five outlets on one car bomb: the folder `gate` of the corpus. */
const FIRST = '013_gate_first.txt';
const REPORTS = [
  FIRST,
  '014_gate_copy.txt',
  '015_gate_raised.txt',
  '016_gate_corrected.txt',
  '017_gate_other.txt',
] as const;
const USUAL = { width: 1280, height: 800 };
const WIDE = { width: 1920, height: 1080 };

function table(): Locator {
  return webviewPage().locator('table.reports');
}

/** A row of the table by its class; a cell for each report, without the heading. */
function cells(row: 'killed' | 'injured' | 'words'): Locator {
  return table().locator(`tbody tr.${row} td`);
}

/** The texts of elements, without the marks that keep directions apart. */
async function textsOf(found: Locator): Promise<readonly string[]> {
  return (await found.allInnerTexts()).map((text) => text.replace(/[\u2066-\u2069\u200e\u200f]/gu, '').trim());
}

/** Of each report the figures that count for the whole incident, from above to below. */
async function amounts(row: 'killed' | 'injured'): Promise<readonly (readonly string[])[]> {
  return Promise.all((await cells(row).all()).map((cell) => textsOf(cell.locator('.amount'))));
}

async function closeEditors(): Promise<void> {
  await runCommand('View: Close All Editors');
  await window().locator('.editor-group-container .tab').first().waitFor({ state: 'detached' });
}

suite('Compare Reports', () => {
  suiteSetup(closeEditors);
  suiteTeardown(async () => {
    await setLanguage('en');
    await window().setViewportSize(USUAL);
    await closeEditors();
  });

  test('the lens above an event opens the page beside the article', async () => {
    await openFile(FIRST);
    const lens = activeEditor()
      .locator('.codelens-decoration a', { hasText: /5 reports/ })
      .first();
    await lens.click();
    await table().waitFor();
    await window().locator('.tab', { hasText: 'Compare Reports' }).waitFor();
    await screenshot('compare beside');
  });

  test('every report is a column under its outlet, in the order of their days', async () => {
    const heads = table().locator('thead th:not(.corner)');
    assert.deepEqual(await textsOf(heads.locator('.file')), REPORTS);
    assert.deepEqual(await textsOf(heads.locator(':scope > a')), [
      'AFP',
      'News site',
      'Libyan site',
      'LANA',
      'Libyan site',
    ]);
    assert.deepEqual(await textsOf(heads.locator('.day')), [
      'Saturday, 9 March 2019',
      'Sunday, 10 March 2019',
      'Sunday, 10 March 2019',
      'Tuesday, 12 March 2019',
      'Saturday, 20 April 2019',
    ]);
  });

  test('killed and injured stand in their rows, with who says so', async () => {
    assert.deepEqual(
      (await amounts('killed')).map((own) => own[0]),
      ['at least 5', '5', '8', '7', '7'],
    );
    assert.deepEqual(
      (await amounts('injured')).map((own) => own[0]),
      ['8', '8', '12', '11', undefined],
    );
    for (const row of ['killed', 'injured'] as const) {
      const said = await Promise.all(
        [0, 1, 2, 3].map((at) => cells(row).nth(at).locator('.figure .said').first().textContent()),
      );
      for (const [at, speaker] of ['مسؤول أمني', 'مسؤول أمني', 'العبيدي', 'المحجوب'].entries())
        assert.ok(said[at]?.includes(speaker), `${row}, ${REPORTS[at]}: «${said[at]}» is not «${speaker}»`);
    }
  });

  test('a figure that was raised or is final says so', async () => {
    assert.deepEqual(await textsOf(cells('killed').nth(2).locator('.badge').first()), ['raised']);
    assert.deepEqual(await textsOf(cells('killed').nth(3).locator('.badge').first()), ['final']);
  });

  test('the copy is marked, with what drifted in it', async () => {
    const head = table().locator('thead th.is-copy');
    assert.deepEqual(await textsOf(head.locator('.file')), ['014_gate_copy.txt']);
    assert.deepEqual(await textsOf(head.locator('.badge.copy')), ['copied from']);
    assert.deepEqual(await textsOf(head.locator('.copied > a')), ['AFP']);
    assert.deepEqual(await textsOf(head.locator('li .from')), ['خمسة جنود على الأقل', 'مساء السبت']);
    assert.deepEqual(await textsOf(head.locator('li .to')), ['خمسة جنود', 'اليوم الأحد']);
  });

  test('what ACLED, UCDP and casualty recorders would record is listed', async () => {
    const rows = webviewPage().locator('table.conventions tbody tr');
    assert.deepEqual(await textsOf(rows.locator('th bdi')), ['ACLED', 'UCDP', 'Casualty recorders']);
    assert.deepEqual(await textsOf(rows.locator('td.number:nth-of-type(1)')), ['5', '7 (5–8)', '5–8']);
    assert.deepEqual(await textsOf(rows.locator('td.number:nth-of-type(2)')), ['8', '11 (8–12)', '8–12']);
  });

  test('a click on a figure selects it in its article', async () => {
    await cells('killed').nth(3).locator('.amount').first().click();
    await window().locator(`.tab.active[data-resource-name="${REPORTS[3]}"]`).waitFor();
    await until('the figure selected', async () => (await selectedText()) === 'سبعة شهداء');
    await screenshot('compare figure selected');
  });

  test('the page fills a wide window', async () => {
    await window().setViewportSize(WIDE);
    await runCommand('View: Join All Editor Groups');
    await window().locator('.tab', { hasText: 'Compare Reports' }).click();
    await until('all reports side by side', async () => {
      const [page, last] = [await table().boundingBox(), await cells('words').last().boundingBox()];
      return page !== null && last !== null && page.width > 1200 && last.x + last.width <= page.x + page.width + 1;
    });
    await screenshot('compare');
  });

  test('in Arabic its columns run from right to left', async () => {
    await setLanguage('ar');
    await webviewPage().locator('html[dir="rtl"]').waitFor();
    await window().locator('.tab', { hasText: 'مقارنة التقارير' }).waitFor();
    const lefts = await Promise.all(
      (await table().locator('thead th').all()).map(async (head) => (await head.boundingBox())?.x ?? 0),
    );
    assert.deepEqual(
      [...lefts].sort((a, b) => b - a),
      lefts,
      'the first column is not the rightmost',
    );
    await screenshot('compare ar');
    await setLanguage('en');
    await webviewPage().locator('html[dir="ltr"]').waitFor();
  });
});

/** Whether an editor shows the beginning of its first line, which runs from right to left. */
async function beginsInView(editor: Locator): Promise<boolean> {
  const [first] = (await paintedRows(editor))[0]?.words ?? [];
  const view = await editor.boundingBox();
  return first !== undefined && view !== null && first.left >= view.x && first.right <= view.x + view.width;
}

suite('Show Other Reports', () => {
  test('peeks at the sentences of the other articles', async () => {
    await openFile(FIRST);
    const word = await paintedWord('هجوم');
    await window().mouse.click((word.left + word.right) / 2, (word.top + word.bottom) / 2);
    await runCommand('Marsad: Show Other Reports');
    const peek = window().locator('.reference-zone-widget');
    const others = peek.locator('.ref-tree .monaco-list-row');
    for (const name of REPORTS.slice(1)) await others.filter({ hasText: name }).first().waitFor();
    assert.equal(await others.filter({ hasText: FIRST }).count(), 0);
    await until('the sentence in view', () => beginsInView(peek.locator('.preview .monaco-editor').first()));
    await screenshot('other reports');
    await window().keyboard.press('Escape');
    await peek.waitFor({ state: 'hidden' });
  });
});
