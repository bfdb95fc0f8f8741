/** Changes the text of the user's gazetteer file: comments, order and what else stands in it are kept. */

import { type Document, isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { EntityId, EntityType, FactionKind, PlaceKind } from '../model';
import { surfaceKey } from './surface';

/** A name to add, as an analyst gives it. */
export interface NewName {
  readonly type: EntityType;
  readonly ar: string;
  readonly en?: string;
  readonly kind?: FactionKind | PlaceKind;
}

export interface AddedName {
  readonly text: string;
  /** The id of the entry added, or of the one in the file that has this name already. */
  readonly id: EntityId;
}

const HEADER =
  ' Names that this workspace knows beside the built-in gazetteer: more entities, changes to known ones by their id,\n' +
  ' and surfaces that are to be left alone. See schema/gazetteer.schema.json.';

/**
 * The file's text with an entry for a new name. An entry of the same type and Arabic name is not added twice.
 *
 * @param text the file's text; null where there is no file.
 * @param taken whether an id is in use (in the built-in gazetteer, or another file).
 * @returns null where the text is no valid YAML mapping: it is then for the user to repair.
 */
export function addName(text: string | null, name: NewName, taken: (id: EntityId) => boolean): AddedName | null {
  const document = open(text);
  const list = document === null ? null : listOf(document, 'entities');
  if (document === null || list === null) return null;
  const used = new Set<string>();
  for (const item of list.items) {
    if (!isMap(item)) continue;
    const id = item.get('id');
    if (typeof id !== 'string') continue;
    used.add(id);
    const ar = item.get('ar');
    if (typeof ar === 'string' && id.startsWith(`${name.type}/`) && surfaceKey(ar) === surfaceKey(name.ar))
      return { text: text ?? '', id: id as EntityId };
  }
  const id = freeId(name, (candidate) => used.has(candidate) || taken(candidate));
  const { ar, en, kind } = name;
  list.add(
    document.createNode({
      id,
      ar: ar.trim(),
      ...(en === undefined || en.trim() === '' ? {} : { en: en.trim() }),
      ...(kind === undefined || name.type === 'person' ? {} : { kind }),
    }),
  );
  const written = write(document);
  return written === null ? null : { text: written, id };
}

/**
 * The file's text with a surface under `silence`; unchanged where it is there already.
 *
 * @param text the file's text; null where there is no file.
 * @returns null where the text is no valid YAML mapping.
 */
export function silenceSurface(text: string | null, surface: string): string | null {
  const document = open(text);
  const list = document === null ? null : listOf(document, 'silence');
  if (document === null || list === null) return null;
  const key = surfaceKey(surface);
  const known = (list.toJSON() as unknown[]).some((item) => typeof item === 'string' && surfaceKey(item) === key);
  if (known) return text ?? '';
  list.add(document.createNode(surface.trim()));
  return write(document);
}

function open(text: string | null): Document | null {
  try {
    const document: Document = parseDocument(text ?? '', { prettyErrors: false, logLevel: 'silent' });
    if (document.errors.length > 0) return null;
    if (document.contents === null) {
      const comment = document.commentBefore;
      document.contents = document.createNode({}) as unknown as Document['contents'];
      document.commentBefore = text === null || text.trim() === '' ? HEADER : (comment ?? null);
    }
    return isMap(document.contents) ? document : null;
  } catch {
    return null;
  }
}

/** The list under a field of the document, made where there is none; null where something else stands there. */
function listOf(document: Document, field: string): YAMLSeq | null {
  const found = document.get(field, true);
  if (isSeq(found)) return found;
  if (document.has(field) && document.get(field) != null) return null;
  const list = document.createNode([]) as YAMLSeq;
  list.flow = false;
  document.set(field, list);
  return list;
}

/** The document as text; null where it holds what reads but cannot be written, such as an alias to nothing as a key. */
function write(document: Document): string | null {
  try {
    return document.toString({ lineWidth: 0 });
  } catch {
    return null;
  }
}

const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'w',
  ؤ: 'w',
  ي: 'y',
  ى: 'a',
  ئ: 'y',
};
const LONGEST_SLUG = 60;

/** `type/slug` from the English name, else from the Arabic one in Latin letters: «وادي دينار» gives `wady-dynar`. */
function freeId({ type, ar, en }: NewName, used: (id: EntityId) => boolean): EntityId {
  const slug = slugOf(en ?? '') || slugOf([...ar].map((letter) => LETTERS[letter] ?? letter).join('')) || 'entry';
  let id: EntityId = `${type}/${slug}`;
  for (let count = 2; used(id); count++) id = `${type}/${slug}-${count}`;
  return id;
}

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|['’ʼ]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-|-$/gu, '');
}
