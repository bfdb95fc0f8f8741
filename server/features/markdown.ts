/** Safe, readable Markdown out of untrusted, mixed-direction text. */

import type { Language } from '../protocol';

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u;
const LATIN = /[A-Za-z\u00c0-\u024f0-9]/u;
/** Characters that reorder or hide text (control and format characters but white space): never let out of an article. */
const CONTROLS = /(?!\s)[\p{Cc}\p{Cf}]/gu;

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const POP_ISOLATE = '\u2069';

/**
 * A piece of text that keeps its own order inside text of `language`: Arabic is isolated in an English or French
 * sentence, Latin text and numbers with signs in an Arabic one. Direction marks of its own are dropped.
 */
export function isolate(text: string, language: Language): string {
  const clean = text.replace(CONTROLS, '').replace(/\s+/gu, ' ');
  if (ARABIC.test(clean)) return language === 'ar' ? clean : RIGHT_TO_LEFT_ISOLATE + clean + POP_ISOLATE;
  return language === 'ar' && LATIN.test(clean) ? LEFT_TO_RIGHT_ISOLATE + clean + POP_ISOLATE : clean;
}

/** Takes the meaning from every character that has one in Markdown, in HTML, or to a linkifier («http:», «www.», «@»). */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~&#$@]/gu, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\.|^(?=[-+=])|(?<=^\d+)[.)]/giu, '\\$&');
}

/** Text of an article or gazetteer, isolated and escaped. */
export function quoted(text: string, language: Language): string {
  return isolate(escapeMarkdown(text.replace(CONTROLS, '')), language);
}

/** A link. The address must be one that we made; its brackets and spaces are encoded. */
export function link(label: string, target: string): string {
  return `[${label}](${target.replace(/[()\s<>\\]/gu, (unit) => encodeURIComponent(unit).replace('(', '%28').replace(')', '%29'))})`;
}

/** A Markdown table; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text cut to at most `limit` UTF-16 units, at a word's end, with an ellipsis. */
export function shorten(text: string, limit: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.lastIndexOf(' ', limit - 1);
  return `${flat.slice(0, cut > limit / 2 ? cut : limit - 1)}…`;
}

/**
 * The Markdown of an Arabic reader: each line's and each cell's text is isolated as right-to-left, since the widgets that
 * show it lay every paragraph out from the left. Other languages keep theirs.
 */
export function directed(markdown: string, language: Language): string {
  if (language !== 'ar') return markdown;
  return markdown
    .split('\n')
    .map((line) => {
      if (line.startsWith('|')) return directedRow(line);
      const [, mark = '', text = '', rest = ''] = /^(\s*(?:- |#+ )?)(.*?)(\s*)$/u.exec(line) ?? [];
      return text === '' ? line : mark + directedText(text) + rest;
    })
    .join('\n');
}

/** A row as `table` writes it: cells between « | », a bar inside one is escaped. */
function directedRow(line: string): string {
  const cells = line.slice(2, -2).split(' | ');
  return `| ${cells.map((cell) => (cell === '---' ? cell : directedText(cell))).join(' | ')} |`;
}

function directedText(text: string): string {
  return RIGHT_TO_LEFT_ISOLATE + text + POP_ISOLATE;
}
