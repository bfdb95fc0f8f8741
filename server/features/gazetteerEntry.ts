/** The readable document of a gazetteer entry: Markdown, read-only. */

import type { EntityId } from '../model';
import { entityOfUri, type FeatureContext } from './context';
import { articleLink, entityTitle, lineLinks } from './entityCard';
import { entityFacts, kindText } from './entityFacts';
import { directed, quoted } from './markdown';
import { wordingTable } from './wording';

const OCCURRENCES_SHOWN = 200;

/** The document of an address like `marsad-gazetteer:/faction/lna.md`; null where it names no entry. */
export function gazetteerEntry(context: FeatureContext, uri: string): string | null {
  const id = entityOfUri(uri);
  const entity = id === null ? undefined : context.corpus.gazetteer.entities.get(id);
  if (entity === undefined) return null;
  const { texts, language } = context;
  const { card } = texts;
  const names = [...entity.aliases.ar, ...entity.aliases.en];
  const ambiguous = new Set(entity.ambiguous);
  const wording = wordingTable(context, entity.id);
  const sections = [
    `# ${entityTitle(context, entity).replaceAll('**', '')}`,
    [`\`${entity.id}\``, kindText(entity, texts)].join(texts.separator),
    entityFacts(context, entity)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    names.length === 0
      ? ''
      : [
          `## ${card.allAliases}`,
          names
            .map((name) => `- ${quoted(name, language)}${ambiguous.has(name) ? ` (*${card.ambiguous}*)` : ''}`)
            .join('\n'),
        ].join('\n\n'),
    wording === '' ? '' : `## ${texts.wording.title}\n\n${wording}`,
    occurrences(context, entity.id),
    `## ${card.verified}\n\n${quoted(entity.verified === '' ? texts.unknown : entity.verified, language)}`,
  ];
  return `${directed(sections.filter((section) => section !== '').join('\n\n'), language)}\n`;
}

/** Every article that mentions the entity, with its mentions. */
function occurrences(context: FeatureContext, id: EntityId): string {
  const { corpus, texts, language } = context;
  const { mentions, articles } = corpus.countOf(id);
  if (mentions === 0) return '';
  const lines: string[] = [];
  let shown = 0;
  for (const uri of corpus.articlesOf(id)) {
    const article = corpus.article(uri);
    const [first, ...others] = corpus.mentionsIn(uri, id);
    if (article === undefined || first === undefined) continue;
    if (shown === OCCURRENCES_SHOWN) {
      lines.push(`- ${texts.card.more(articles - shown)}`);
      break;
    }
    shown++;
    const more = lineLinks(article, others);
    lines.push(
      `- ${[articleLink(context, article, first), ...more].join(', ')} — ${quoted(article.slice(first), language)}`,
    );
  }
  const count = `${texts.event.mentions(mentions)}${texts.separator}${texts.event.articles(articles)}`;
  return [`## ${texts.card.mentions}`, count, lines.join('\n')].join('\n\n');
}
