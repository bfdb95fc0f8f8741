/** The settings of the section `marsad`, read in one place, and the language that follows from them. */

import { ar } from '../l10n/server/ar';
import { en, type ServerTexts } from '../l10n/server/en';
import { fr } from '../l10n/server/fr';
import type { Language, ServerSettings } from './protocol';

export const DEFAULT_SETTINGS: ServerSettings = { language: 'auto', codeLens: true, diagnostics: true, reviewer: '' };

const TEXTS: Record<Language, ServerTexts> = { en, ar, fr };

function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'ar' || value === 'fr';
}

/** Settings out of what the client sends, whatever it is; what is missing or of another form has its default. */
export function readSettings(value: unknown): ServerSettings {
  const fields: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const flag = (field: unknown, other: boolean): boolean => (typeof field === 'boolean' ? field : other);
  return {
    language: isLanguage(fields['language']) ? fields['language'] : DEFAULT_SETTINGS.language,
    codeLens: flag(fields['codeLens'], DEFAULT_SETTINGS.codeLens),
    diagnostics: flag(fields['diagnostics'], DEFAULT_SETTINGS.diagnostics),
    reviewer: typeof fields['reviewer'] === 'string' ? fields['reviewer'].trim() : DEFAULT_SETTINGS.reviewer,
  };
}

/** The language to speak: the one chosen, else the editor's (BCP 47: `fr-CA` is French), else English. */
export function languageOf({ language }: ServerSettings, locale: string | undefined): Language {
  if (language !== 'auto') return language;
  const primary = locale?.toLowerCase().split(/[-_]/u)[0];
  return isLanguage(primary) ? primary : 'en';
}

export function textsOf(language: Language): ServerTexts {
  return TEXTS[language];
}
