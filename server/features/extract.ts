/** Extract Events: the events of an article, a part of it or the corpus, in a format of the exports. */

import type { Article } from '../corpus/article';
import { leftOutOfAcled } from '../export/acled';
import type { ExportSource, ReadArticle } from '../export/article';
import { type DocumentFormat, documentChunks } from '../export/formats';
import { exportIncidents } from '../export/incidents';
import { leftOutOfUcdp } from '../export/ucdp';
import type { Analysis, Span } from '../model';
import type { ExtractConvention, ExtractedFile, ExtractFormat, ExtractVague } from '../protocol';
import { withoutRejected } from '../reviews/apply';
import { bratFiles } from './bratFiles';
import type { FeatureContext } from './context';

/** Cells of the table in an editor, which scrolls. */
const TABLE_WIDTH = 160;

/** What is extracted, and how. */
export interface ExtractWish {
  readonly format: ExtractFormat;
  /** Leaves the events whose trigger, and figures that, lie in it. */
  readonly part?: Span;
  /** How `acled` and `ucdp` count, where it is not their own way. */
  readonly convention?: ExtractConvention | undefined;
  readonly vague?: ExtractVague | undefined;
}

export interface Extraction {
  readonly text: string;
  /** Of `brat`, which has no text. */
  readonly files?: readonly ExtractedFile[];
  /** Of `acled` and `ucdp`: how many events that happened are in no row. */
  readonly leftOut?: number;
  readonly events: number;
  readonly articles: number;
  readonly uris: readonly string[];
}

/** The articles' events as text or, for brat, as files. */
export function extract(
  context: FeatureContext,
  articles: readonly Article[],
  { format, part, convention, vague }: ExtractWish,
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
  const source: ExportSource = {
    gazetteer: context.corpus.gazetteer,
    articles: read,
    incidents,
    ...(convention === undefined ? {} : { convention }),
    ...(vague === undefined ? {} : { vague }),
  };
  return {
    ...(format === 'brat' ? { text: '', files: bratFiles(source) } : { text: documentText(context, format, source) }),
    ...(format === 'acled' ? { leftOut: leftOutOfAcled(source) } : {}),
    ...(format === 'ucdp' ? { leftOut: leftOutOfUcdp(source) } : {}),
    events: read.reduce((sum, { analysis }) => sum + analysis.events.length, 0),
    articles: articles.length,
    uris: articles.map(({ uri }) => uri),
  };
}

function documentText({ texts, language }: FeatureContext, format: DocumentFormat, source: ExportSource): string {
  const { total, ...heads } = texts.table;
  const options = {
    language,
    texts: { heads, statuses: texts.statuses, subTypes: texts.subTypes, total },
    width: TABLE_WIDTH,
    byteOrderMark: false,
  };
  return [...documentChunks(format, source, options)].join('');
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
