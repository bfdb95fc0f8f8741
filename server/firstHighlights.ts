/** What is painted of a text before there is a session. */

import { isArabicArticle } from './corpus/arabic';
import { Article } from './corpus/article';
import { MarkedContent } from './corpus/shown';
import type { Engine } from './engine';
import { arabicLines, highlights } from './features/highlights';
import { allNumbers } from './lineNumbers';
import type { FIRST_HIGHLIGHTS, ParamsOf, ResultOf } from './protocol';

/** The highlights of a text; null where it is no Arabic article. The engine keeps what it read for the session. */
export function firstHighlights(
  engine: Engine,
  { uri, text }: ParamsOf<typeof FIRST_HIGHLIGHTS>,
): ResultOf<typeof FIRST_HIGHLIGHTS> {
  if (!isArabicArticle(text)) return null;
  const article = new Article(uri, new MarkedContent(text, engine.mark(text)), {}, null);
  return { data: allNumbers(highlights(article)), arabicLines: arabicLines(article) };
}
