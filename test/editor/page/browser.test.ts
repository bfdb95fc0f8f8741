import assert from 'node:assert/strict';
import { openFile, runCommand, window } from './window';

suite('In the browser', () => {
  test('the packed extension runs there, and not on the machine that serves the window', async () => {
    await openFile('002_ec3e5877bfe64987.txt');
    await runCommand('Developer: Show Running Extensions');
    const row = window().locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Marsad' }).first();
    await row.waitFor();
    assert.match((await row.textContent()) ?? '', /web worker/i);
    await window().keyboard.press('Escape');
    await row.waitFor({ state: 'hidden' });
  });
});
