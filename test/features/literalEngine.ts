/** An engine for tests of what is built on engines: it knows names as they are written in the gazetteer, and little else. */

import { type Engine, engineOf } from '../../server/engine';
import type { Gazetteer } from '../../server/gazetteer/gazetteer';
import type { Analysis, ArticleEvent, ArticleMetadata, Mention, NameMention } from '../../server/model';
import { paragraphs } from '../../server/text/paragraphs';

/** Names, «12 قتيلا» as a figure, and «هجوم» as an attack at its line's first place with its line's figures. */
export function literalEngine(gazetteer: Gazetteer): Engine {
  return engineOf(gazetteer, (text, metadata) => analyse(gazetteer, text, metadata));
}

function analyse(gazetteer: Gazetteer, text: string, metadata?: ArticleMetadata): Analysis {
  const mentions: Mention[] = [...names(gazetteer, text)];
  for (const match of text.matchAll(/(\d+) قتيلا/gu)) {
    const count = Number(match[1]);
    const span = { start: match.index, end: match.index + match[0].length };
    mentions.push({
      id: '',
      type: 'casualty',
      basis: 'pattern',
      confidence: 1,
      ...span,
      casualty: {
        outcome: 'killed',
        low: count,
        high: count,
        qualifier: 'exact',
        indefinite: null,
        unit: 'persons',
        scope: 'incident',
        victims: 'unknown',
        victimFaction: null,
        speaker: null,
        valence: 'neutral',
        event: null,
        because: [span],
      },
    });
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const named = mentions.map((mention, index) => ({ ...mention, id: `m${index + 1}` }));
  const lines = paragraphs(text).filter(({ start, end }) => end > start);
  const events: ArticleEvent[] = [];
  for (const line of lines) {
    const at = text.slice(line.start, line.end).indexOf('هجوم');
    if (at < 0) continue;
    const inside = named.filter(({ start, end }) => start >= line.start && end <= line.end);
    const place = inside.find(({ type }) => type === 'place') as NameMention | undefined;
    const figures = inside.filter(({ type }) => type === 'casualty');
    events.push({
      id: `e${events.length + 1}`,
      type: 'Violence against civilians',
      subType: 'Attack',
      status: 'actual',
      trigger: { start: line.start + at, end: line.start + at + 4 },
      sentence: line,
      repeats: [],
      date: {
        earliest: metadata?.published?.date ?? null,
        latest: metadata?.published?.date ?? null,
        precision: metadata?.published === undefined ? null : 'day',
        mention: null,
      },
      places: place === undefined ? [] : [{ entity: place.entity, mention: place.id }],
      actors: [],
      casualties: figures.map(({ id }) => id),
      killed: null,
      injured: null,
    });
  }
  return {
    published: metadata?.published ?? { date: null, basis: 'none' },
    mentions: named,
    events,
    sentences: lines,
    notices: [],
  };
}

function* names(gazetteer: Gazetteer, text: string): Generator<NameMention> {
  for (const entity of gazetteer.entities.values()) {
    for (const name of [entity.name.ar, ...entity.aliases.ar]) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const { type, id } = entity;
        const span = { start: at, end: at + name.length };
        yield { id: '', type, basis: 'gazetteer', confidence: 1, entity: id, named: true, ...span };
      }
    }
  }
}
