/** Extract Events: the events of an article, a part of it or the corpus, in a format of the exports. */

import type { Article } from '../corpus/article';
import type { ReadArticle } from '../export/article';
import { documentChunks } from '../export/formats';
import { exportIncidents } from '../export/incidents';
import type { Analysis, Span } from '../model';
import type { ExtractFormat } from '../protocol';
import { withoutRejected } from '../reviews/apply';
import type { FeatureContext } from './context';

/** Cells of the table in an editor, which scrolls. */
const TABLE_WIDTH = 160;

export interface Extraction {
  readonly text: string;
  readonly events: number;
  readonly articles: number;
  readonly uris: readonly string[];
}

/** The articles' events as text; `part` leaves those whose trigger, and figures that, lie in it. */
export function extract(
  context: FeatureContext,
  articles: readonly Article[],
  format: ExtractFormat,
  part?: Span,
): Extraction {
  const read = articles.map((article): ReadArticle => {
    const { outlet, headline } = article.metadata;
    const analysis = withoutRejected(article.analysis);
    return {
      file: context.pathOf(article.uri),
      text: article.text,
      analysis: part === undefined ? analysis : within(analysis, part),
      ...(outlet === undefined ? {} : { outlet }),
      ...(headline === undefined ? {} : { headline }),
    };
  });
  const among = context.incidents.among(new Set(articles.map(({ uri }) => uri)));
  const incidents = exportIncidents(among, (uri) => context.pathOf(uri));
  const source = { gazetteer: context.corpus.gazetteer, articles: read, incidents };
  const { texts, language } = context;
  const { total, ...heads } = texts.table;
  const options = {
    language,
    texts: { heads, statuses: texts.statuses, subTypes: texts.subTypes, total },
    width: TABLE_WIDTH,
    byteOrderMark: false,
  };
  return {
    text: [...documentChunks(format, source, options)].join(''),
    events: read.reduce((sum, { analysis }) => sum + analysis.events.length, 0),
    articles: articles.length,
    uris: articles.map(({ uri }) => uri),
  };
}

/** What of an analysis lies in a part of the article, with the figures and actors of its events wherever they stand. */
function within(analysis: Analysis, { start, end }: Span): Analysis {
  const events = analysis.events.filter(({ trigger, sentence }) =>
    end > start ? trigger.start < end && trigger.end > start : sentence.start <= start && start <= sentence.end,
  );
  const kept = new Set(
    events.flatMap(({ casualties, places, actors, date }) => [
      ...casualties,
      ...places.map(({ mention }) => mention),
      ...actors.map(({ mention }) => mention),
      date.mention,
    ]),
  );
  const mentions = analysis.mentions.filter(
    (mention) => kept.has(mention.id) || (mention.start >= start && mention.end <= end),
  );
  return { ...analysis, events, mentions };
}
