/**
 * brat's standoff format: the article beside its annotations. brat counts Unicode characters, not UTF-16 units, and wants
 * no line end inside a covered text.
 */

import type { Gazetteer } from '../gazetteer/gazetteer';
import { type ArticleEvent, type CasualtyMention, type MentionType, type Span, SUB_TYPES } from '../model';
import { entityOf, oneLine, type ReadArticle, reviewRemark } from './article';

const TYPES: Readonly<Record<MentionType, string>> = {
  faction: 'Faction',
  place: 'Place',
  person: 'Person',
  casualty: 'Figure',
  date: 'Date',
};
const ROLES = { initiator: 'Initiator', target: 'Target', participant: 'Participant' } as const;

/** brat's settings for a folder of these files: what may occur, and that the text runs from the right. */
export const BRAT_SETTINGS = {
  'annotation.conf': annotationConf(),
  'visual.conf': '[labels]\n\n[drawing]\n\n[options]\nText\tdirection:rtl\n',
} as const;

function annotationConf(): string {
  const events = Object.values(SUB_TYPES)
    .flat()
    .map(
      (type) =>
        `${eventName(type)}\tInitiator*:Faction|Person, Target*:Faction|Person, Participant*:Faction|Person, Place*:Place, Date?:Date, Figure*:Figure`,
    );
  return [
    '[entities]',
    ...Object.values(TYPES),
    '[relations]',
    '[events]',
    ...events,
    '[attributes]',
    'Status\tArg:<EVENT>, Value:actual|background|planned|demanded|denied',
    'Outcome\tArg:Figure, Value:killed|injured|missing|captured|displaced|other',
    'Scope\tArg:Figure, Value:incident|cumulative|increment|subset',
    '',
  ].join('\n');
}

/** «Air_drone_strike» */
function eventName(subType: string): string {
  return subType.replaceAll(/[^A-Za-z0-9]+/g, '_');
}

/** The annotations of an article, one to a line. */
export function bratAnnotations({ text, analysis }: ReadArticle, gazetteer: Gazetteer): string {
  const covered = coverer(text);
  const lines: string[] = [];
  const textBounds = new Map<string, string>();
  let attributes = 0;
  let notes = 0;
  const bound = (type: string, span: Span) => {
    const cover = covered(span);
    if (cover === null) return null;
    const id = `T${textBounds.size + 1}`;
    lines.push(`${id}\t${type} ${cover.offsets}\t${cover.text}`);
    return id;
  };
  const attribute = (name: string, of: string, value: string) => lines.push(`A${++attributes}\t${name} ${of} ${value}`);
  const note = (of: string, what: string) => lines.push(`#${++notes}\tAnnotatorNotes ${of}\t${oneLine(what)}`);
  for (const mention of analysis.mentions) {
    const id = bound(TYPES[mention.type], mention);
    if (id === null) continue;
    textBounds.set(mention.id, id);
    if (mention.type === 'casualty') {
      attribute('Outcome', id, mention.casualty.outcome);
      attribute('Scope', id, mention.casualty.scope);
      note(id, `${figureNote(mention, text)}${reviewRemark(mention.review)}`);
    } else if (mention.type === 'date') {
      note(id, `${mention.date.earliest ?? '?'} to ${mention.date.latest ?? '?'}`);
    } else if (mention.entity !== null) {
      note(
        id,
        `${mention.entity} ${entityOf(gazetteer, mention.entity)?.name.en ?? ''}${reviewRemark(mention.review)}`,
      );
    }
  }
  let events = 0;
  for (const event of analysis.events) {
    const trigger = bound(eventName(event.subType), event.trigger);
    if (trigger === null) continue;
    textBounds.set(`trigger ${event.id}`, trigger);
    const id = `E${++events}`;
    lines.push(`${id}\t${[`${eventName(event.subType)}:${trigger}`, ...argumentsOf(event, textBounds)].join(' ')}`);
    attribute('Status', id, event.status);
    if (event.review !== undefined) note(id, reviewRemark(event.review));
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** «Initiator:T3 Initiator2:T4 Place:T1»: brat numbers the further ones of a role. */
function argumentsOf(event: ArticleEvent, bounds: ReadonlyMap<string, string>): string[] {
  const counts = new Map<string, number>();
  const named: string[] = [];
  const add = (role: string, mention: string | null) => {
    const id = mention === null ? undefined : bounds.get(mention);
    if (id === undefined) return;
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    named.push(`${role}${count === 1 ? '' : count}:${id}`);
  };
  for (const { role, mention } of event.actors) add(ROLES[role], mention);
  for (const { mention } of event.places) add('Place', mention);
  add('Date', event.date.mention);
  for (const mention of event.casualties) add('Figure', mention);
  return named;
}

function figureNote({ casualty }: CasualtyMention, text: string): string {
  const { low, high, qualifier, victims, speaker } = casualty;
  const who = speaker === null ? '' : ` said by ${text.slice(speaker.start, speaker.end)}`;
  return `${qualifier} ${low ?? '?'} to ${high ?? '?'} ${victims}${who}`;
}

/** Gives a span's offsets in characters and its text, in pieces where it crosses a line end; null for an empty span. */
function coverer(text: string): (span: Span) => { readonly offsets: string; readonly text: string } | null {
  // Characters before each UTF-16 unit; a pair's second unit counts none, so that its first one counts the whole.
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const second = code >= 0xdc00 && code < 0xe000 && i > 0 && isHigh(text.charCodeAt(i - 1));
    before[i + 1] = (before[i] as number) + (second ? 0 : 1);
  }
  return ({ start, end }) => {
    const pieces: Span[] = [];
    let from = start;
    for (let i = start; i <= end; i++) {
      if (i < end && text[i] !== '\n' && text[i] !== '\r') continue;
      if (i > from) pieces.push({ start: from, end: i });
      from = i + 1;
    }
    if (pieces.length === 0) return null;
    return {
      offsets: pieces.map((piece) => `${before[piece.start]} ${before[piece.end]}`).join(';'),
      text: pieces.map((piece) => text.slice(piece.start, piece.end)).join(' '),
    };
  };
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
