/** Quick fixes: teach the user's gazetteer a name that is not known, or silence one that should not be recognised. */

import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Article, isName } from '../corpus/article';
import { Lines } from '../corpus/lines';
import { addName, silenceSurface } from '../gazetteer/edit';
import type { EntityType, NameMention, Span } from '../model';
import type { FeatureContext } from './context';
import { isolate } from './markdown';

/** The user's gazetteer file, and its text; null where it does not exist yet. */
export interface OwnGazetteer {
  readonly uri: string;
  readonly text: string | null;
}

const TYPES: readonly EntityType[] = ['faction', 'place', 'person'];

/**
 * The fixes for the names in a part of an article. Without a file to write to, or where it is not valid, there are none.
 * `createFiles`: whether the client can create the file as a part of the edit.
 */
export function codeAction(
  context: FeatureContext,
  article: Article,
  part: Span,
  own: OwnGazetteer | null,
  createFiles: boolean,
): CodeAction[] {
  if (own === null || (own.text === null && !createFiles)) return [];
  const at = article.mentions
    .filter(isName)
    .filter((mention) => mention.named && mention.start <= part.end && mention.end >= part.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const seen = new Set<string>();
  const actions: CodeAction[] = [];
  for (const mention of at) {
    const surface = article.slice(mention).replace(/\s+/gu, ' ').trim();
    if (seen.has(surface)) continue;
    seen.add(surface);
    if (mention.entity === null) actions.push(...addActions(context, mention, surface, own));
    actions.push(...silenceActions(context, surface, own));
  }
  return actions;
}

/** One for each type of entity, the type it was read as first. */
function addActions(
  { corpus, texts, language }: FeatureContext,
  mention: NameMention,
  surface: string,
  own: OwnGazetteer,
): CodeAction[] {
  const types = [mention.type, ...TYPES.filter((type) => type !== mention.type)];
  return types.flatMap((type, index) => {
    const kind = type === 'place' && mention.kind !== undefined ? { kind: mention.kind } : {};
    const added = addName(own.text, { type, ar: surface, ...kind }, (id) => corpus.gazetteer.entities.has(id));
    if (added === null) return [];
    return [
      {
        title: texts.action.add(isolate(surface, language), texts.types[type]),
        kind: 'quickfix',
        isPreferred: index === 0,
        edit: editOf(own, added.text),
      },
    ];
  });
}

function silenceActions({ texts, language }: FeatureContext, surface: string, own: OwnGazetteer): CodeAction[] {
  const text = silenceSurface(own.text, surface);
  if (text === null) return [];
  return [{ title: texts.action.silence(isolate(surface, language)), kind: 'quickfix', edit: editOf(own, text) }];
}

/** Makes the file, or changes no more of it than must be, so that what else stands in an editor is kept. */
function editOf({ uri, text }: OwnGazetteer, changed: string): WorkspaceEdit {
  const textDocument = { uri, version: null };
  if (text === null) {
    const start = { line: 0, character: 0 };
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument, edits: [{ range: { start, end: start }, newText: changed }] },
      ],
    };
  }
  return { documentChanges: [{ textDocument, edits: [smallestEdit(text, changed)] }] };
}

function smallestEdit(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const range = new Lines(before).rangeOf({ start: head, end: before.length - tail });
  return { range, newText: after.slice(head, after.length - tail) };
}
