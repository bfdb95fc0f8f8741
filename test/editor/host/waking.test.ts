import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { activated, fileUri, highlighted, missingCommands, show, until } from './editor';

const ARTICLE = 'قتل ثلاثة أشخاص في اشتباكات بين قوات حفتر ومسلحين في مدينة بنغازي يوم الثلاثاء.\n';

/** The command lines of the processes that the extension host has started; empty where the system does not tell. */
function children(): readonly string[] {
  const list = `/proc/${process.pid}/task/${process.pid}/children`;
  if (!existsSync(list)) return [];
  const ids = readFileSync(list, 'utf8')
    .split(' ')
    .filter((id) => id !== '');
  return ids.map((id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      // It has ended meanwhile.
      return '';
    }
  });
}

const servers = () => children().filter((line) => line.includes('--kept='));

suite('A folder without Arabic text', () => {
  test('starts no server, though a plain text is shown', async () => {
    await show('english.txt');
    const api = await activated();
    assert.equal(await api.awake(), false);
    assert.deepEqual(servers(), []);
  });

  test('has every command of the manifest all the same', async () => {
    await activated();
    assert.deepEqual(await missingCommands(), []);
  });

  test('an article that is opened starts it and is highlighted', async () => {
    const api = await activated();
    await vscode.workspace.fs.writeFile(fileUri('arabic.txt'), new TextEncoder().encode(ARTICLE));
    const { document } = await show('arabic.txt');
    await until('highlights', () => highlighted(api, document).includes('place بنغازي'));
    assert.equal(await api.awake(), true);
    if (process.platform === 'linux') assert.equal(servers().length, 1);
  });
});
