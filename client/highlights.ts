/**
 * Marks mentions with backgrounds and borders. Never with coloured, bold or underlined text: the editor isolates each
 * coloured run, which puts the words of an Arabic sentence in the wrong order.
 */

import {
  type Disposable,
  OverviewRulerLane,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import type { MentionType } from '../server/model';
import type { Articles, HighlightedRange } from './articles';
import { readSettings } from './settings';

/** In the order of the legend. */
export const MENTION_TYPES = [
  'faction',
  'place',
  'person',
  'casualty',
  'date',
] as const satisfies readonly MentionType[];

/** Dates are many and seldom looked for: they get no mark in the overview ruler. */
const LANES: Readonly<Record<MentionType, OverviewRulerLane | null>> = {
  faction: OverviewRulerLane.Left,
  person: OverviewRulerLane.Left,
  place: OverviewRulerLane.Center,
  casualty: OverviewRulerLane.Right,
  date: null,
};

interface Styles {
  readonly named: TextEditorDecorationType;
  readonly unnamed: TextEditorDecorationType;
  /** Confirmed or corrected by an analyst. */
  readonly settled: TextEditorDecorationType;
  /** Rejected by an analyst: hardly to be seen. */
  readonly rejected: TextEditorDecorationType;
}

function createStyles(type: MentionType): Styles {
  const border = new ThemeColor(`marsad.${type}Border`);
  const lane = LANES[type];
  const common = {
    borderColor: border,
    borderRadius: '3px',
    borderWidth: '0 0 2px 0',
    ...(lane === null ? {} : { overviewRulerColor: border, overviewRulerLane: lane }),
  };
  return {
    named: window.createTextEditorDecorationType({
      ...common,
      backgroundColor: new ThemeColor(`marsad.${type}Background`),
      borderStyle: 'solid',
    }),
    unnamed: window.createTextEditorDecorationType({ ...common, borderStyle: 'dashed', borderWidth: '0 0 1px 0' }),
    settled: window.createTextEditorDecorationType({
      ...common,
      backgroundColor: new ThemeColor(`marsad.${type}Background`),
      borderStyle: 'double',
      borderWidth: '0 0 4px 0',
    }),
    rejected: window.createTextEditorDecorationType({
      borderColor: border,
      borderStyle: 'dotted',
      borderWidth: '0 0 1px 0',
    }),
  };
}

const STYLES = ['named', 'unnamed', 'settled', 'rejected'] as const satisfies readonly (keyof Styles)[];

function styleOf({ named, review }: HighlightedRange): keyof Styles {
  if (review === 'rejected') return 'rejected';
  if (review === 'confirmed' || review === 'corrected') return 'settled';
  return named ? 'named' : 'unnamed';
}

/** Shows the highlights of every visible article while the setting `marsad.highlights.enabled` is on. */
export class Highlights implements Disposable {
  readonly #styles = MENTION_TYPES.map((type) => ({ type, styles: createStyles(type) }));
  readonly #listening: Disposable;

  constructor(readonly articles: Articles) {
    this.#listening = articles.onDidChange((document) => {
      for (const editor of window.visibleTextEditors) if (editor.document === document) this.#show(editor);
    });
  }

  /** Shows or hides them again after a change of the setting. */
  update(): void {
    for (const editor of window.visibleTextEditors) this.#show(editor);
  }

  dispose(): void {
    this.#listening.dispose();
    for (const { styles } of this.#styles) {
      for (const style of STYLES) styles[style].dispose();
    }
  }

  #show(editor: TextEditor): void {
    const article = readSettings().highlights ? this.articles.of(editor.document) : undefined;
    for (const { type, styles } of this.#styles) {
      const own = article?.highlights.filter((highlight) => highlight.type === type) ?? [];
      const ranges = (style: keyof Styles) => own.filter((one) => styleOf(one) === style).map((one) => one.range);
      for (const style of STYLES) editor.setDecorations(styles[style], ranges(style));
    }
  }
}
