import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, hoverText, inside, marsad, show, until } from './editor';
import { REVIEWS, reviewLines, runAction, setReviewer } from './verdicts';

suite('Verdicts', () => {
  const ARTICLE = '002_ec3e5877bfe64987.txt';
  const QUOTE = '23 شخصا';

  suiteSetup(() => setReviewer('Host'));
  suiteTeardown(async () => {
    await setReviewer(undefined);
    await vscode.workspace.fs.delete(fileUri(REVIEWS));
  });

  test('a confirmation from a code action is kept in the folder and shown in the card', async () => {
    await marsad();
    const { document } = await show(ARTICLE);
    await runAction(document, QUOTE, /^Confirm: 23 killed$/);
    await until('the confirmed figure', async () =>
      (await hoverText(document, inside(document, QUOTE))).includes('✓ Confirmed by Host'),
    );
    const [line = ''] = await reviewLines();
    assert.equal(JSON.parse(line).at.quote, QUOTE);
    assert.equal(JSON.parse(line).author, 'Host');
  });

  test('a verdict that comes with the file, as a pull brings it, is shown at once', async () => {
    const { document } = await show(ARTICLE);
    const [line = ''] = await reviewLines();
    const pulled = { ...JSON.parse(line), verdict: 'rejected', author: 'Colleague', time: '2999-01-01T00:00:00Z' };
    await vscode.workspace.fs.writeFile(
      fileUri(REVIEWS),
      new TextEncoder().encode(`${line}\n${JSON.stringify(pulled)}\n`),
    );
    const text = await until('the colleague’s verdict', async () => {
      const card = await hoverText(document, inside(document, QUOTE));
      return card.includes('✗ Rejected by Colleague') && card;
    });
    assert.match(text, /✓ Confirmed by Host/);
  });

  test('an own verdict can be taken back', async () => {
    const { document } = await show(ARTICLE);
    await runAction(document, QUOTE, /^Take back your verdict: 23 killed$/);
    await until('the verdict taken back', async () => {
      const card = await hoverText(document, inside(document, QUOTE));
      return card.includes('Colleague') && !card.includes('Confirmed by Host');
    });
    assert.equal((await reviewLines()).length, 3);
  });
});
