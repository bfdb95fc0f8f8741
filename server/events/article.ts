/** An article as the events room sees it: paragraphs read, names resolved, dates resolved, all with their ids. */

import type { DateInterval, EntityId, Span } from '../model';
import type { Paragraph } from '../recognise/readParagraph';
import type { ResolvedName } from '../recognise/resolve';
import type { ParagraphTrigger } from './triggers';

export interface PlacedParagraph {
  /** Where the paragraph starts in the article. */
  readonly offset: number;
  readonly paragraph: Paragraph;
  readonly triggers: readonly ParagraphTrigger[];
  /** One per name of the paragraph; null for a name that found no support. */
  readonly names: readonly (ResolvedName | null)[];
  readonly nameIds: readonly (string | null)[];
  readonly dates: readonly DateInterval[];
  readonly dateIds: readonly string[];
}

/** Somebody in a report. */
export interface ReportActor {
  readonly entity: EntityId | null;
  readonly role: 'initiator' | 'target' | 'participant';
  readonly mention: string | null;
  readonly span: Span;
  readonly gloss: string | null;
}

export interface ReportPlace {
  readonly entity: EntityId | null;
  readonly mention: string;
  /** Its words, folded, where the gazetteer does not know it, else empty: two such are one where they are called the same. */
  readonly name: string;
}

/** When a report puts its happening. */
export interface ReportDate extends DateInterval {
  readonly mention: string;
  /** «منذ …»: it goes on since then. */
  readonly ongoing: boolean;
  /** «قال اليوم إن»: when it was told, and only perhaps when it was. */
  readonly said: boolean;
  /** Stands before its trigger: «والأحد الماضي قتل …» turns to another time. */
  readonly opens: boolean;
}

/** One trigger with what its clause says: the raw material of events. Spans are the article's. */
export interface Report {
  readonly paragraph: number;
  /** Whether its paragraph is an item of a list. */
  readonly listed: boolean;
  readonly trigger: ParagraphTrigger;
  readonly span: Span;
  readonly sentence: Span;
  readonly actors: readonly ReportActor[];
  /** Places that the clause or its sentence names. */
  readonly places: readonly ReportPlace[];
  /** Places taken over from the context, where the sentence names none. */
  readonly context: readonly ReportPlace[];
  readonly date: ReportDate | null;
  /** The day that its context gives, where its sentence gives none: the sentence before, or the line above the article. */
  readonly contextDate: ReportDate | null;
  /** The exact tolls that its clause gives, as «killed 23»: who repeats a number repeats its happening. */
  readonly tolls: readonly string[];
  /** The last name, folded, of the person whom its clause names as hit: «اغتيال الناشط أحمد محجوب»; null where none is. */
  readonly person: string | null;
  /** Its sentence tells of fighting. */
  readonly fought: boolean;
  /** Whether its clause counts anybody. */
  readonly counted: boolean;
}
