/** Diagnostics of an article, at information level: what the analyst should look at, never more. */

import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Article } from '../corpus/article';
import type { Notice, Verdict } from '../model';
import type { FeatureContext } from './context';
import { incidentDiagnostics } from './incidentDiagnostics';
import { isolate, shorten } from './markdown';

/** UTF-16 units of a quotation in a message. */
const QUOTED = 60;

export function diagnostics(context: FeatureContext, article: Article): Diagnostic[] {
  const notices = article.analysis.notices.map((notice) => ({
    range: article.lines.rangeOf(notice),
    severity: DiagnosticSeverity.Information,
    source: context.texts.diagnostic.source,
    code: notice.code,
    message: messageOf(context, article, notice),
  }));
  return [...notices, ...incidentDiagnostics(context, article)];
}

function messageOf({ texts, language }: FeatureContext, article: Article, notice: Notice): string {
  const { diagnostic } = texts;
  const values = notice.values.map((value) => isolate(value, language));
  switch (notice.code) {
    case 'unresolved-faction':
      return diagnostic.unresolvedFaction(isolate(article.slice(notice), language));
    case 'bidi-control': {
      const code = article.text.codePointAt(notice.start) ?? 0;
      return diagnostic.bidiControl(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    }
    case 'review-lost': {
      const [author = '', verdict = '', quote = ''] = notice.values;
      const said = texts.review.verdicts[verdict as Verdict | 'withdrawn'] ?? verdict;
      return diagnostic.reviewLost(isolate(author, language), said, isolate(shorten(quote, QUOTED), language));
    }
    case 'weekday-mismatch':
      return diagnostic.weekdayMismatch(values);
    case 'month-mismatch':
      return diagnostic.monthMismatch(values);
  }
}
