/** What the engine found, in the shape the scorer compares: names instead of entity ids. */

import type { Gazetteer } from '../../server/gazetteer/gazetteer';
import type {
  Analysis,
  ArticleEvent,
  DateInterval,
  EntityId,
  EntityType,
  Figure,
  Role,
  Span,
} from '../../server/model';

export interface PredictedName extends Span {
  readonly type: EntityType;
  readonly named: boolean;
  /** All English names of its entity; empty when it has none. */
  readonly names: readonly string[];
}

export interface PredictedCasualty extends Span {
  readonly type: 'casualty';
  readonly figure: Omit<Figure, 'victimFaction'>;
  readonly victimFaction: readonly string[];
}

export interface PredictedDate extends Span {
  readonly type: 'date';
  readonly date: DateInterval;
}

/** An actor or place of an event: its entity's names, and where its words stand. */
export interface PredictedParticipant {
  readonly names: readonly string[];
  readonly span: Span | null;
}

export interface PredictedEvent extends Pick<ArticleEvent, 'id' | 'type' | 'subType' | 'status' | 'sentence'>, Span {
  readonly date: DateInterval;
  readonly places: readonly PredictedParticipant[];
  readonly actors: readonly (PredictedParticipant & { readonly role: Role })[];
}

export interface Prediction {
  readonly published: string | null;
  readonly mentions: readonly (PredictedName | PredictedCasualty | PredictedDate)[];
  /** `start` and `end` are the trigger's. */
  readonly events: readonly PredictedEvent[];
}

/** Turns an analysis into a prediction. */
export function toPrediction(analysis: Analysis, gazetteer: Gazetteer): Prediction {
  const names = (id: EntityId | null): readonly string[] => {
    const entity = id === null ? undefined : gazetteer.entities.get(id);
    return entity === undefined ? [] : [entity.name.en, ...entity.aliases.en];
  };
  const spans = new Map<string, Span>(analysis.mentions.map((mention) => [mention.id, mention]));
  return {
    published: analysis.published.date,
    mentions: analysis.mentions.map((mention) => {
      const { start, end } = mention;
      if (mention.type === 'casualty') {
        const { victimFaction, ...figure } = mention.casualty;
        return { type: 'casualty', start, end, figure, victimFaction: names(victimFaction) };
      }
      if (mention.type === 'date') return { type: 'date', start, end, date: mention.date };
      return { type: mention.type, start, end, named: mention.named, names: names(mention.entity) };
    }),
    events: analysis.events.map((event) => ({
      id: event.id,
      type: event.type,
      subType: event.subType,
      status: event.status,
      sentence: event.sentence,
      start: event.trigger.start,
      end: event.trigger.end,
      date: event.date,
      places: event.places.map((place) => ({ names: names(place.entity), span: spans.get(place.mention) ?? null })),
      actors: event.actors.map((actor) => ({ names: names(actor.entity), span: actor.span, role: actor.role })),
    })),
  };
}
