import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, inside, marsad, plain, show, until } from './editor';

const ARTICLE = '002_ec3e5877bfe64987.txt';

suite('Navigation', () => {
  test('references of a faction reach the other articles', async () => {
    await marsad();
    const { document } = await show(ARTICLE);
    const locations = await until('references', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        inside(document, 'مجلس شورى ثوار بنغازي'),
      );
      return found.length > 0 ? found : undefined;
    });
    const files = new Set(locations.map(({ uri }) => uri.path.split('/').at(-1)));
    for (const name of ['000_97707b8c8df353b8.txt', '001_ca32dffedeae068c.txt', ARTICLE, '003_4aa4d1d5802a62ef.txt']) {
      assert.ok(files.has(name), `${name} is not among ${[...files].join(', ')}`);
    }
  });

  test('definition of a place opens its entry of the gazetteer', async () => {
    await marsad();
    const { document } = await show(ARTICLE);
    const [link] = await until('a definition', async () => {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        inside(document, 'بنغازي'),
      );
      return found.length > 0 ? found : undefined;
    });
    assert.ok(link);
    const target = 'targetUri' in link ? link.targetUri : link.uri;
    const entry = await vscode.workspace.openTextDocument(target);
    assert.match(plain(entry.getText()), /Benghazi/);
    assert.match(entry.getText(), /بنغازي/);
  });

  test('the outline of an article holds its events', async () => {
    await marsad();
    const { document } = await show(ARTICLE);
    const symbols = await until('an outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found !== undefined && found.length > 0 ? found : undefined;
    });
    const line = inside(document, '23 شخصا').line;
    assert.ok(symbols.some(({ range }) => range.start.line <= line && line <= range.end.line));
  });

  test('workspace symbols find an entity by its English name', async () => {
    await marsad();
    const found = await until('symbols', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Benghazi',
      );
      return symbols.length > 0 ? symbols : undefined;
    });
    assert.ok(found.some(({ name }) => /Benghazi|بنغازي/.test(name)));
  });

  test('the next mention of the same entity is selected', async () => {
    await marsad();
    const editor = await show(ARTICLE);
    const { document } = editor;
    const start = inside(document, 'بنغازي');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('marsad.nextMention');
    await until('the next mention', () => {
      const now = vscode.window.activeTextEditor;
      return now !== undefined && !now.selection.isEmpty && !now.selection.contains(start);
    });
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, fileUri(ARTICLE).path);
  });
});
