import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('Activation', () => {
  test('VS Code is of the release under test', () => {
    const expected = process.env['MARSAD_VSCODE_VERSION'];
    if (expected !== undefined) assert.equal(vscode.version, expected);
  });
});
