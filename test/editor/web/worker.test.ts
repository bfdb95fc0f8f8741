import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { highlighted, marsad, show, until } from '../host/editor';

suite('A browser’s extension host', () => {
  test('is what the extension runs in', () => {
    assert.equal('WorkerGlobalScope' in globalThis, true);
    assert.equal(typeof process, 'undefined');
  });

  test('starts the server’s worker again when it is asked to', async () => {
    const api = await marsad();
    await vscode.commands.executeCommand('marsad.restartServer');
    await api.ready();
    const { document } = await show('002_ec3e5877bfe64987.txt');
    await until('highlights', () => highlighted(api, document).includes('place بنغازي'));
  });
});
