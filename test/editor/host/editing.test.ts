import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, find, highlighted, hoverText, marsad, show, until } from './editor';

const ARTICLE = '004_9c143c0af1e05f5b.txt';
const SENTENCE = 'وقتل سبعة أشخاص في مصراتة الأربعاء الماضي.';

suite('Editing', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('typing updates the highlights, and undoing takes them back', async () => {
    const api = await marsad();
    const editor = await show(ARTICLE);
    const { document } = editor;
    await until('highlights', () => highlighted(api, document).length > 0);
    const before = highlighted(api, document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `${SENTENCE}\n`));
    await until('the highlights of the new sentence', () => {
      const shown = highlighted(api, document);
      return shown[0] === 'casualty سبعة أشخاص' && shown.includes('place مصراتة');
    });
    assert.ok(highlighted(api, document).length > before.length);
    await vscode.commands.executeCommand('undo');
    await until('the highlights as before', () => highlighted(api, document).join() === before.join());
  });

  test('text that was never saved is read too', async () => {
    const api = await marsad();
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: SENTENCE });
    await vscode.window.showTextDocument(document);
    await until('highlights', () => highlighted(api, document).includes('place مصراتة'));
  });

  test('an English file is left alone', async () => {
    const api = await marsad();
    const { document } = await show('english.txt');
    assert.equal(await hoverText(document, find(document, 'Benghazi').start), '');
    assert.deepEqual(highlighted(api, document), []);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });
});

suite('Folders', () => {
  test('a folder that is moved in and out brings its articles and takes them away', async () => {
    await marsad();
    const known = async (): Promise<readonly string[]> => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'ودان',
      );
      return symbols.map(({ location }) => location.uri.path).filter((path) => path.includes('/brought/'));
    };
    const folder = fileUri('.');
    const outside = folder.with({ path: `${folder.path.replace(/\/$/u, '')}.outside` });
    const ready = vscode.Uri.joinPath(outside, 'brought');
    const inside = fileUri('brought');
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(ready, 'brought.txt'),
      new TextEncoder().encode('وقتل سبعة أشخاص في ودان الأربعاء الماضي.\n'),
    );
    try {
      await vscode.workspace.fs.rename(ready, inside);
      await until('the articles of the folder', async () => (await known()).length > 0);
      await vscode.workspace.fs.rename(inside, ready);
      await until('the articles gone', async () => (await known()).length === 0);
    } finally {
      await vscode.workspace.fs.delete(outside, { recursive: true });
    }
  });
});

suite('Bad input', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  /** The server still answers when an article after the bad file gets its highlights. */
  async function stillAnswers(): Promise<void> {
    const api = await marsad();
    const { document } = await show(ARTICLE);
    await until('highlights', () => highlighted(api, document).length > 0);
  }

  test('an empty file gets nothing', async () => {
    const api = await marsad();
    const { document } = await show('empty.txt');
    assert.deepEqual(highlighted(api, document), []);
    await stillAnswers();
  });

  test('a file that is no valid UTF-8 does not disturb', async () => {
    await marsad();
    await show('invalid-utf8.txt');
    await stillAnswers();
  });

  test('a line of 2 MB does not disturb', async () => {
    await marsad();
    await show('one-line.txt');
    await stillAnswers();
  });

  test('a broken gazetteer is told with its line, and mended again', async () => {
    await marsad();
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, '.marsad', 'gazetteer.yaml');
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode('entities:\n  - id: place/nowhere\n    kind: no-such-kind\n'),
    );
    try {
      const [problem] = await until('a diagnostic', () => {
        const found = vscode.languages.getDiagnostics(uri);
        return found.length > 0 ? found : undefined;
      });
      assert.ok(problem && problem.message.length > 10);
      assert.ok([1, 2].includes(problem.range.start.line), `line ${problem.range.start.line}: ${problem.message}`);
      await stillAnswers();
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
    await until('the diagnostic gone', () => vscode.languages.getDiagnostics(uri).length === 0);
  });
});
