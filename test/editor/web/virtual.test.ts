import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, fileUri, hoverText, inside, marsad, show, until } from '../host/editor';
import { REVIEWS, reviewLines, runAction, setReviewer } from '../host/verdicts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Makes a file as a user does in the editor. */
async function create(name: string, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(fileUri(name), { contents: bytes(text) });
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function remove(name: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(fileUri(name));
  assert.ok(await vscode.workspace.applyEdit(edit));
}

suite('A virtual file system', () => {
  test('is what the folder is on, in a browser’s extension host', () => {
    assert.equal(fileUri('.').scheme, 'mirror');
    assert.equal('WorkerGlobalScope' in globalThis, true);
  });

  test('wakes the extension by what is in it, though nobody can search it', async () => {
    assert.equal(await (await activated()).awake(), true);
  });

  test('a verdict is added to those of others, and nothing is left beside them', async () => {
    await marsad();
    await setReviewer('Virtual');
    try {
      const { document } = await show('002_ec3e5877bfe64987.txt');
      await runAction(document, '23 شخصا', /^Confirm: 23 killed$/);
      await runAction(document, '23 شخصا', /^Take back your verdict: 23 killed$/);
      await until('both lines', async () => (await reviewLines()).length === 2);
      const entries = await vscode.workspace.fs.readDirectory(fileUri('.marsad'));
      assert.deepEqual(
        entries.map(([name]) => name),
        [REVIEWS.slice('.marsad/'.length)],
      );
    } finally {
      await setReviewer(undefined);
    }
  });

  test('an article that is made and deleted in the editor comes and goes, though nobody watches', async () => {
    await marsad();
    const { document } = await show('002_ec3e5877bfe64987.txt');
    const found = async (): Promise<boolean> => {
      const locations = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        inside(document, 'بنغازي'),
      );
      return locations.some(({ uri }) => uri.path.endsWith('/made.txt'));
    };
    await create('made.txt', 'وقتل سبعة أشخاص في بنغازي الأربعاء الماضي.\n');
    await until('the article', found);
    await remove('made.txt');
    await until('the article gone', async () => !(await found()));
  });

  test('a gazetteer that is saved in the editor is read again', async () => {
    await marsad();
    const { document } = await show('002_ec3e5877bfe64987.txt');
    const card = () => hoverText(document, inside(document, 'القوارشة'));
    const entry = (en: string) =>
      `entities:\n  - id: place/gwarsha\n    ar: القوارشة\n    en: ${en}\n    kind: neighbourhood\n    country: LY\n`;
    await create('.marsad/gazetteer.yaml', entry('Qawarisha One'));
    await until('the entry', async () => (await card()).includes('Qawarisha One'));
    const editor = await show('.marsad/gazetteer.yaml');
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(all, entry('Qawarisha Two')));
    assert.ok(await editor.document.save());
    await until('the changed entry', async () => (await card()).includes('Qawarisha Two'));
  });
});
