/** Quotation marks, which texts put around names and what is said. */

import type { Form } from './form';
import { wordsOf } from './wordSet';

const QUOTES = wordsOf('" “ ” « » „ \' ‘ ’');

/** Whether a token is a quotation mark, opening or closing. */
export function isQuote(form: Form | undefined): boolean {
  return QUOTES.has(form);
}
