import { screenshot, setLanguage, window } from './window';

/** The title of the Events view, and how its groups count their events, in each language of our texts. */
const TEXTS = {
  ar: { title: /الأحداث/, count: /حدث|أحداث/ },
  fr: { title: /Événements/i, count: /événements?/ },
} as const;
const LANGUAGES = ['ar', 'fr'] as const;

suite('Languages', () => {
  for (const language of LANGUAGES) {
    const { title, count } = TEXTS[language];
    test(`the texts are in the language of the setting: ${language}`, async () => {
      await setLanguage(language);
      await window().locator('.pane-header .title', { hasText: title }).first().waitFor();
      await window()
        .locator('.monaco-list-row', { hasText: /20\d\d/ })
        .filter({ hasText: count })
        .first()
        .waitFor();
      await screenshot(`language ${language}`);
    });
  }
});
