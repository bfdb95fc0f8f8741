import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { marsad, missingCommands } from './editor';

suite('Activation', () => {
  test('VS Code is of the release under test', () => {
    const expected = process.env['MARSAD_VSCODE_VERSION'];
    if (expected !== undefined) assert.equal(vscode.version, expected);
  });

  test('the extension activates and reads all articles', async () => {
    await marsad();
  });

  test('every command of the manifest is there', async () => {
    assert.deepEqual(await missingCommands(), []);
  });
});
