import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';

/** What the command line says, by language. */
export const CLI_MESSAGES = { en, ar, fr };
