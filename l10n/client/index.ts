/** Chooses the client's texts. */

import { ar as arServer } from '../server/ar';
import { en as enServer } from '../server/en';
import { fr as frServer } from '../server/fr';
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

/** The names of event types and sub-types in a language, by ACLED's: the same words as in the server's trees and cards. */
export function eventNamesOf(language: TextLanguage): Readonly<Record<string, string>> {
  const { eventTypes, subTypes } = { en: enServer, ar: arServer, fr: frServer }[language];
  return { ...eventTypes, ...subTypes };
}
