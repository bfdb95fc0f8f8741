import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';

/** Messages on corpus files, by language. */
export const CORPUS_MESSAGES = { en, ar, fr };
