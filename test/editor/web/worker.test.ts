import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('A browser’s extension host', () => {
  test('is what the extension runs in', () => {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal('WorkerGlobalScope' in globalThis, true);
  });
});
