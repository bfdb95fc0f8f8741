import assert from 'node:assert/strict';
import {
  activeEditor,
  cardOver,
  openFile,
  paintedHighlights,
  paintedRows,
  paintedWord,
  runCommand,
  screenshot,
  selectedText,
  shownWindow,
  until,
  window,
} from './window';

/** The article whose first paragraphs wrap, and hold figures, places and factions. */
const ARTICLE = '002_ec3e5877bfe64987.txt';

/** Whether a highlight lies behind «بنغازي», give or take a pixel of its border. */
async function placeIsHighlighted(): Promise<boolean> {
  const word = await paintedWord('بنغازي');
  const highlights = await paintedHighlights();
  return highlights.some(
    (box) =>
      Math.abs(box.left - word.left) < 3 &&
      Math.abs(box.right - word.right) < 3 &&
      box.top < word.bottom &&
      box.bottom > word.top,
  );
}

suite('Reading an article', () => {
  test('the packed extension is installed', () => {
    assert.match(shownWindow().installed, /successfully installed/);
  });

  test('highlights lie behind the words they mark', async () => {
    await openFile(ARTICLE);
    await until('highlights', async () => (await paintedHighlights()).length > 5);
    await until('a highlight behind «بنغازي»', placeIsHighlighted);
    await screenshot('article');
  });

  test('Arabic words run from right to left, and lines stand at the right edge', async () => {
    const rows = (await paintedRows()).filter((row) => row.words.length > 4 && /\p{Script=Arabic}/u.test(row.text));
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

  test('a click puts the caret into the word under it', async () => {
    // The article is painted before the session begins; the lenses that follow move its lines.
    await activeEditor().locator('.codelens-decoration', { hasText: 'strike' }).first().waitFor();
    const word = await paintedWord('مفخخة');
    await window().mouse.dblclick((word.left + word.right) / 2, (word.top + word.bottom) / 2);
    assert.equal(await selectedText(), 'مفخخة');
  });

  test('so does a click at the right edge, where a short line begins', async () => {
    const word = await paintedWord('غاراتنا');
    await window().mouse.dblclick((word.left + word.right) / 2, (word.top + word.bottom) / 2);
    assert.equal(await selectedText(), 'غاراتنا');
  });

  test('a figure shows its card under the mouse', async () => {
    await cardOver('شخصا', '23');
    await screenshot('hover');
    await window().keyboard.press('Escape');
    await window().mouse.move(5, 5);
  });

  test('Toggle Highlights takes them away and brings them back', async () => {
    await runCommand('Marsad: Toggle Highlights');
    await until('no highlight', async () => !(await placeIsHighlighted()));
    await runCommand('Marsad: Toggle Highlights');
    await until('highlights again', placeIsHighlighted);
  });

  test('Toggle Right-to-Left lays lines out from the left, in the same order', async () => {
    await runCommand('Marsad: Toggle Right-to-Left');
    const startsRight = async () => {
      const row = (await paintedRows()).find((candidate) => candidate.text.startsWith('أوباما: غاراتنا'));
      const first = row?.words[0];
      return row !== undefined && first !== undefined && row.right - first.right < 40;
    };
    await until('lines at the left', async () => !(await startsRight()));
    await runCommand('Marsad: Toggle Right-to-Left');
    await until('lines at the right', startsRight);
  });

  test('an English file is painted without a highlight', async () => {
    await openFile('english.txt');
    await activeEditor().locator('.view-line', { hasText: 'Benghazi' }).first().waitFor();
    assert.deepEqual(await paintedHighlights(), []);
  });
});
