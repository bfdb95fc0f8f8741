/** The formats there are, and the text of each that comes as one document. */

import { acledChunks } from './acled';
import type { ExportSource } from './article';
import { csvChunks } from './csv';
import { BYTE_ORDER_MARK } from './delimited';
import { geojsonChunks } from './geojson';
import { jsonChunks } from './json';
import { jsonLine } from './jsonl';
import { type TableOptions, tableText } from './table';
import { ucdpChunks } from './ucdp';

export const FORMATS = ['table', 'jsonl', 'json', 'csv', 'acled', 'ucdp', 'geojson', 'brat'] as const;
export type Format = (typeof FORMATS)[number];
/** All but brat, which writes two files for each article. */
export type DocumentFormat = Exclude<Format, 'brat'>;

export interface ExportOptions extends TableOptions {
  readonly byteOrderMark: boolean;
}

/** The document of a format, in chunks. */
export function* documentChunks(
  format: DocumentFormat,
  source: ExportSource,
  options: ExportOptions,
): Generator<string> {
  if (options.byteOrderMark) yield BYTE_ORDER_MARK;
  switch (format) {
    case 'table':
      yield tableText(source, options);
      break;
    case 'jsonl':
      for (const article of source.articles) yield jsonLine(article, source.gazetteer);
      break;
    case 'json':
      yield* jsonChunks(source);
      break;
    case 'csv':
      yield* csvChunks(source);
      break;
    case 'geojson':
      yield* geojsonChunks(source);
      break;
    case 'acled':
      yield* acledChunks(source);
      break;
    case 'ucdp':
      yield* ucdpChunks(source);
      break;
  }
}
