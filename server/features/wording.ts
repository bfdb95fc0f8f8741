/** By what names each outlet calls an entity: «قوات حفتر» here, «الجيش الليبي» there. */

import type { EntityId } from '../model';
import { compareTexts } from '../text/compare';
import type { FeatureContext } from './context';
import { quoted, table } from './markdown';

const OUTLETS_SHOWN = 12;
const WORDINGS_SHOWN = 4;

interface Wording {
  readonly outlet: string;
  readonly mentions: number;
  /** Most frequent first. */
  readonly words: readonly { readonly text: string; readonly count: number }[];
}

/** The wordings of an entity's named mentions by outlet, the outlet that names it most often first. */
export function wordingByOutlet({ corpus }: Pick<FeatureContext, 'corpus'>, entity: EntityId): readonly Wording[] {
  const outlets = new Map<string, Map<string, number>>();
  for (const uri of corpus.articlesOf(entity)) {
    const outlet = corpus.metadataOf(uri)?.outlet;
    // Most corpora have no outlets: then no article is looked into.
    const article = outlet === undefined ? undefined : corpus.article(uri);
    if (article === undefined || outlet === undefined) continue;
    const words = outlets.get(outlet) ?? new Map<string, number>();
    outlets.set(outlet, words);
    for (const mention of corpus.mentionsIn(uri, entity)) {
      if (!mention.named) continue;
      const text = article.slice(mention).replaceAll(/\s+/gu, ' ');
      words.set(text, (words.get(text) ?? 0) + 1);
    }
  }
  return [...outlets]
    .map(([outlet, words]) => ({
      outlet,
      mentions: [...words.values()].reduce((sum, count) => sum + count, 0),
      words: [...words]
        .map(([text, count]) => ({ text, count }))
        .sort((a, b) => b.count - a.count || compareTexts(a.text, b.text)),
    }))
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions || compareTexts(a.outlet, b.outlet));
}

/** The same as a table; empty where fewer than two outlets name it. Markdown. */
export function wordingTable(context: FeatureContext, entity: EntityId): string {
  const { texts, language } = context;
  const wordings = wordingByOutlet(context, entity);
  if (wordings.length < 2) return '';
  return table(
    [texts.wording.outlet, texts.wording.words],
    wordings.slice(0, OUTLETS_SHOWN).map(({ outlet, words }) => {
      const shown = words.slice(0, WORDINGS_SHOWN).map(({ text, count }) => `${quoted(text, language)} (${count})`);
      const more = words.length > shown.length ? [texts.card.more(words.length - shown.length)] : [];
      return [quoted(outlet, language), [...shown, ...more].join(texts.list)];
    }),
  );
}
