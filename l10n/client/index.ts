/** Chooses the client's texts. */

import { ar } from './ar';
import { en, type Texts } from './en';
import { fr } from './fr';

export type { Texts } from './en';

const ALL = { en, ar, fr } as const satisfies Record<string, Texts>;

/** The languages there are texts in. */
export type TextLanguage = keyof typeof ALL;

/**
 * The language of our texts: the one chosen, else that of the editor's interface, else English.
 * @param setting the setting `marsad.language`.
 * @param locale the editor's display language, BCP 47: `fr-CA` gives `fr`.
 */
export function chooseLanguage(setting: 'auto' | TextLanguage, locale: string): TextLanguage {
  if (setting !== 'auto') return setting;
  const primary = locale.toLowerCase().split('-', 1)[0];
  return primary === 'ar' || primary === 'fr' ? primary : 'en';
}

/** The texts of a language. */
export function textsOf(language: TextLanguage): Texts {
  return ALL[language];
}
