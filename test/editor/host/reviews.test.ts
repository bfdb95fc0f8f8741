import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, hoverText, inside, marsad, plain, show, until } from './editor';

suite('Verdicts', () => {
  const FILE = '.marsad/reviews.jsonl';
  const ARTICLE = '002_ec3e5877bfe64987.txt';
  const QUOTE = '23 شخصا';

  suiteSetup(() => setReviewer('Host'));
  suiteTeardown(async () => {
    await setReviewer(undefined);
    await vscode.workspace.fs.delete(fileUri(FILE));
  });

  function setReviewer(name: string | undefined): Thenable<void> {
    return vscode.workspace.getConfiguration('marsad').update('reviewer', name, vscode.ConfigurationTarget.Global);
  }

  /** The action of a title at the figure. */
  async function action(document: vscode.TextDocument, title: RegExp): Promise<vscode.CodeAction> {
    const at = inside(document, QUOTE);
    return until(`an action ${title}`, async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
      );
      return found.find((each) => title.test(plain(each.title)));
    });
  }

  async function run({ command }: vscode.CodeAction): Promise<void> {
    assert.ok(command, 'the action has no command');
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  }

  async function lines(): Promise<readonly string[]> {
    const bytes = await vscode.workspace.fs.readFile(fileUri(FILE));
    return new TextDecoder().decode(bytes).trim().split('\n');
  }

  test('a confirmation from a code action is kept in the folder and shown in the card', async () => {
    await marsad();
    const { document } = await show(ARTICLE);
    await run(await action(document, /^Confirm: 23 killed$/));
    await until('the confirmed figure', async () =>
      (await hoverText(document, inside(document, QUOTE))).includes('✓ Confirmed by Host'),
    );
    const [line = ''] = await lines();
    assert.equal(JSON.parse(line).at.quote, QUOTE);
    assert.equal(JSON.parse(line).author, 'Host');
  });

  test('a verdict that comes with the file, as a pull brings it, is shown at once', async () => {
    const { document } = await show(ARTICLE);
    const [line = ''] = await lines();
    const pulled = { ...JSON.parse(line), verdict: 'rejected', author: 'Colleague', time: '2999-01-01T00:00:00Z' };
    await vscode.workspace.fs.writeFile(
      fileUri(FILE),
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
    await run(await action(document, /^Take back your verdict: 23 killed$/));
    await until('the verdict taken back', async () => {
      const card = await hoverText(document, inside(document, QUOTE));
      return card.includes('Colleague') && !card.includes('Confirmed by Host');
    });
    assert.equal((await lines()).length, 3);
  });
});
