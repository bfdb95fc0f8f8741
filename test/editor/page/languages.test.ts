import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screenshot, shownWindow, window } from './window';

/** The title of the Events view in each language of our texts. */
const TITLES = { ar: /الأحداث/, fr: /Événements/i } as const;

suite('Languages', () => {
  for (const [language, title] of Object.entries(TITLES)) {
    test(`the texts are in the language of the setting: ${language}`, async () => {
      const folder = join(shownWindow().folder, '.vscode');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'settings.json'), JSON.stringify({ 'marsad.language': language }));
      await window().locator('.pane-header .title', { hasText: title }).first().waitFor();
      await screenshot(`language ${language}`);
    });
  }
});
