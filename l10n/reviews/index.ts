import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';

/** What is said of a review file's problems, by language. */
export const REVIEW_MESSAGES = { en, ar, fr };
