/** The settings, typed and read in one place. */

import { env, workspace } from 'vscode';
import { chooseLanguage, type TextLanguage, type Texts, textsOf } from '../l10n/client';

/** The section of our settings. */
export const SECTION = 'marsad';

export interface Settings {
  readonly language: 'auto' | TextLanguage;
  readonly highlights: boolean;
  readonly rightToLeft: boolean;
}

/** The settings as they are now. A value of a wrong type counts as the default. */
export function readSettings(): Settings {
  const section = workspace.getConfiguration(SECTION);
  const language = section.get<unknown>('language');
  return {
    language: language === 'en' || language === 'ar' || language === 'fr' ? language : 'auto',
    highlights: section.get<unknown>('highlights.enabled') !== false,
    rightToLeft: section.get<unknown>('rightToLeft') !== false,
  };
}

/** The language our texts are in now. */
export function currentLanguage(): TextLanguage {
  return chooseLanguage(readSettings().language, env.language);
}

/** Our texts in the language that is chosen now. Asked for at each use, so that a change of the setting is seen at once. */
export function texts(): Texts {
  return textsOf(currentLanguage());
}
