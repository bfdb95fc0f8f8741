import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { highlighted, marsad, show, until } from './editor';

interface Extracted {
  readonly events: number;
  readonly articles: number;
}

/** The tab of our table, which VS Code lists under the kind of its page. */
function tableTab(): vscode.Tab | undefined {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('marsad.eventTable'));
}

suite('Extract Events', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('an article gives a table in an editor', async () => {
    const api = await marsad();
    const { document } = await show('002_ec3e5877bfe64987.txt');
    await until('highlights', () => highlighted(api, document).length > 0);
    const extracted = await vscode.commands.executeCommand<Extracted>('marsad.extractEvents', {
      scope: 'article',
      format: 'table',
    });
    assert.equal(extracted.articles, 1);
    assert.ok(extracted.events > 1, `${extracted.events} events`);
    await until('the table', tableTab);
  });

  test('the whole corpus gives the events of all articles', async () => {
    await marsad();
    const extracted = await vscode.commands.executeCommand<Extracted>('marsad.extractEvents', {
      scope: 'corpus',
      format: 'table',
    });
    assert.ok(extracted.articles >= 5, `${extracted.articles} articles`);
    assert.ok(extracted.events >= 10, `${extracted.events} events`);
    await until('the table', tableTab);
  });
});
