import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screenshot, shownWindow, window } from './window';

/** The title of the Events view, and how its groups count their events, in each language of our texts. */
const TEXTS = {
  ar: { title: /الأحداث/, count: /حدث|أحداث/ },
  fr: { title: /Événements/i, count: /événements?/ },
} as const;

suite('Languages', () => {
  for (const [language, { title, count }] of Object.entries(TEXTS)) {
    test(`the texts are in the language of the setting: ${language}`, async () => {
      const folder = join(shownWindow().folder, '.vscode');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'settings.json'), JSON.stringify({ 'marsad.language': language }));
      await window().locator('.pane-header .title', { hasText: title }).first().waitFor();
      await window().locator('.monaco-list-row', { hasText: '2014' }).filter({ hasText: count }).first().waitFor();
      await screenshot(`language ${language}`);
    });
  }
});
