/** The analyst's verdict: the commands that confirm, reject, correct, note and take back, and the questions they ask. */

import { commands, Disposable, type QuickPickItem, window } from 'vscode';
import type { Reading } from '../server/model';
import {
  FIND_ENTITIES,
  type Method,
  REVIEW,
  REVIEW_COMMANDS,
  REVIEW_FORM,
  REVIEW_SUBJECTS,
  type ReviewSubject,
  type ReviewVerdict,
} from '../server/protocol';
import { amountText, parseAmount } from './amount';
import { isolate } from './bidi';
import { describe, type LanguageServer } from './languageServer';
import { reviewerName } from './reviewer';
import { texts } from './settings';

/** How long a word in the status bar stays, in milliseconds. */
const SHORTLY = 4000;
/** Entities that are offered for a name. */
const MOST_ENTITIES = 50;

/** @param userName the name to propose to who signs verdicts for the first time; empty for none. */
export function registerReviews(server: LanguageServer, userName: () => Promise<string>): Disposable {
  const verdicts = Object.entries(REVIEW_COMMANDS) as [ReviewVerdict, string][];
  return Disposable.from(
    ...verdicts.map(([verdict, command]) =>
      commands.registerCommand(command, (given?: unknown) => judge(server, userName, verdict, given)),
    ),
  );
}

/** Gives a verdict on a subject, a row of a tree that stands for one, or what is at the cursor. */
async function judge(
  server: LanguageServer,
  userName: () => Promise<string>,
  verdict: ReviewVerdict,
  given: unknown,
): Promise<void> {
  try {
    const subject = readSubject(given) ?? (await subjectAtCursor(server));
    if (subject === undefined) return;
    const said = await ask(server, verdict, subject);
    if (said === undefined) return;
    const author = await reviewerName(userName);
    if (author === undefined) return;
    const answer = await server.request(REVIEW, { subject, verdict, author, ...said });
    if (answer !== undefined) window.setStatusBarMessage(texts().verdictKept(isolate(answer.what)), SHORTLY);
  } catch (error) {
    void window.showErrorMessage(texts().verdictFailed(describe(error)));
  }
}

/** What a link, code action or row gives; undefined where it gives no subject. */
function readSubject(given: unknown): ReviewSubject | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if ('node' in given && typeof given.node === 'object' && given.node !== null && 'subject' in given.node)
    return readSubject(given.node.subject);
  const kinds: readonly unknown[] = ['event', 'figure', 'link', 'incident'];
  if (!('kind' in given) || !kinds.includes(given.kind) || !isTarget(given)) return undefined;
  if (given.kind === 'incident' && !('other' in given && isTarget(given.other))) return undefined;
  return given as ReviewSubject;
}

function isTarget(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, id, quote } = value as Readonly<Record<string, unknown>>;
  return [uri, id, quote].every((field) => typeof field === 'string');
}

async function subjectAtCursor(server: LanguageServer): Promise<ReviewSubject | undefined> {
  const { nothingToJudge, verdictOn } = texts();
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { line, character } = editor.selection.active;
  const found = await server.request(REVIEW_SUBJECTS, { uri: server.uri(editor.document.uri), line, character });
  if (found === undefined || found.length === 0) {
    void window.showInformationMessage(nothingToJudge);
    return undefined;
  }
  if (found.length === 1) return found[0]?.subject;
  const items = found.map(({ subject, what }) => ({ label: what, subject }));
  return (await window.showQuickPick(items, { title: verdictOn }))?.subject;
}

/** What a verdict says beside itself. */
interface Said {
  readonly correction?: Reading;
  readonly note?: string;
}

/** Asks for the correction or note; undefined where the user leaves a question unanswered. */
async function ask(server: LanguageServer, verdict: ReviewVerdict, subject: ReviewSubject): Promise<Said | undefined> {
  if (verdict !== 'corrected' && verdict !== 'noted') return {};
  const form = await server.request(REVIEW_FORM, { subject });
  if (form === undefined) return undefined;
  const { subjectGone, noteTitle, notePrompt, correctTitle } = texts();
  if (form === null) {
    void window.showInformationMessage(subjectGone);
    return undefined;
  }
  if (verdict === 'noted') {
    const note = await window.showInputBox({
      title: noteTitle(isolate(form.what)),
      prompt: notePrompt,
      value: form.note,
    });
    return note === undefined ? undefined : { note: note.trim() };
  }
  const title = correctTitle(isolate(form.what));
  const correction = await askCorrection(server, subject, form, title);
  return correction === undefined ? undefined : { correction };
}

type ResultOf<M> = M extends Method<infer _, infer R> ? R : never;
type Form = NonNullable<ResultOf<typeof REVIEW_FORM>>;

async function askCorrection(
  server: LanguageServer,
  subject: ReviewSubject,
  form: Form,
  title: string,
): Promise<Reading | undefined> {
  const { reading } = form;
  if (reading === null) return undefined;
  if ('outcome' in reading) return askFigure(reading, form, title);
  if ('subType' in reading) return askEvent(reading, form, title);
  return askEntity(server, subject, title);
}

async function askFigure(
  reading: Extract<Reading, { readonly outcome: unknown }>,
  form: Form,
  title: string,
): Promise<Reading | undefined> {
  const { correctOutcome, correctAmount, amountInvalid } = texts();
  const outcome = await choose(title, correctOutcome, form.outcomes, reading.outcome);
  if (outcome === undefined) return undefined;
  const amount = await window.showInputBox({
    title,
    prompt: correctAmount,
    value: amountText(reading),
    validateInput: (text) => (parseAmount(text) === null ? amountInvalid : null),
  });
  const bounds = amount === undefined ? null : parseAmount(amount);
  return bounds === null ? undefined : { outcome: outcome as typeof reading.outcome, ...bounds };
}

async function askEvent(
  reading: Extract<Reading, { readonly subType: unknown }>,
  form: Form,
  title: string,
): Promise<Reading | undefined> {
  const { correctSubType, correctStatus } = texts();
  const subTypes = form.types.flatMap((type) =>
    type.subTypes.map(({ value, label }) => ({ value, label, description: type.label, type: type.value })),
  );
  const subType = await choose(title, correctSubType, subTypes, reading.subType);
  if (subType === undefined) return undefined;
  const status = await choose(title, correctStatus, form.statuses, reading.status);
  if (status === undefined) return undefined;
  const type = subTypes.find(({ value }) => value === subType)?.type ?? reading.type;
  // The choices are the server's own; it checks them once more.
  return { type, subType, status } as Reading;
}

/** A quick pick of values, the present one first. */
async function choose(
  title: string,
  placeHolder: string,
  choices: readonly { readonly value: string; readonly label: string; readonly description?: string }[],
  current: string,
): Promise<string | undefined> {
  const items = [...choices]
    .sort((a, b) => Number(b.value === current) - Number(a.value === current))
    .map((choice): QuickPickItem & { readonly value: string } => {
      const remarks = [choice.description, choice.value === current ? texts().current : undefined];
      return {
        label: choice.label,
        value: choice.value,
        description: remarks.filter((part) => part !== undefined).join(' · '),
      };
    });
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDescription: true }))?.value;
}

/** A quick pick that searches the gazetteer as one types; it begins with what the text says. */
function askEntity(server: LanguageServer, subject: ReviewSubject, title: string): Promise<Reading | undefined> {
  type Item = QuickPickItem & { readonly entity: string | null };
  const { correctEntity, correctNobody } = texts();
  const pick = window.createQuickPick<Item>();
  const nobody: Item = { label: correctNobody, alwaysShow: true, entity: null };
  pick.title = title;
  pick.placeholder = correctEntity;
  let asked = 0;
  const search = async (query: string) => {
    const own = ++asked;
    pick.busy = true;
    const found = await server.request(FIND_ENTITIES, { query, limit: MOST_ENTITIES }).catch(() => undefined);
    // An answer that a later letter has made old is dropped.
    if (own !== asked) return;
    pick.busy = false;
    const items = (found ?? []).map(
      ({ value, label, description }): Item => ({ label, description, entity: value, alwaysShow: true }),
    );
    pick.items = [...items, nobody];
  };
  return new Promise((resolve) => {
    let chosen: Reading | undefined;
    pick.onDidChangeValue((value) => void search(value));
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (item !== undefined) chosen = { entity: item.entity } as Reading;
      pick.hide();
    });
    pick.onDidHide(() => {
      asked++;
      pick.dispose();
      resolve(chosen);
    });
    pick.value = subject.quote;
    pick.show();
    void search(subject.quote);
  });
}
