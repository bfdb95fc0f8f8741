import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';

/** Messages on gazetteer files, by language. */
export const GAZETTEER_MESSAGES = { en, ar, fr };
