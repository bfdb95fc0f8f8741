import assert from 'node:assert/strict';
import { activeEditor, openFile, paintedRows, screenshot } from './window';

/** The article whose first paragraph is long enough to wrap. */
const ARTICLE = '002_ec3e5877bfe64987.txt';

suite('Reading an article', () => {
  test('Arabic words run from right to left and lines stand at the right edge', async () => {
    await openFile(ARTICLE);
    await activeEditor().locator('.view-line', { hasText: 'بنغازي' }).first().waitFor();
    const rows = (await paintedRows()).filter((row) => row.words.length > 4 && /\p{Script=Arabic}/u.test(row.text));
    await screenshot('article');
    assert.ok(rows.length > 3, `only ${rows.length} rows of Arabic are in view`);
    for (const row of rows) {
      const first = row.words[0];
      assert.ok(first !== undefined && row.right - first.right < 40, `not at the right edge: ${row.text}`);
      const arabic = row.words.filter((word) => /^\p{Script=Arabic}+$/u.test(word.text));
      for (const [index, word] of arabic.entries()) {
        const next = arabic[index + 1];
        if (next === undefined) continue;
        assert.ok(next.right <= word.left + 1, `«${next.text}» does not stand left of «${word.text}» in: ${row.text}`);
      }
    }
  });
});
