/** The commands of the category Marsad that belong to no view. */

import { ConfigurationTarget, commands, Disposable, Uri, window, workspace } from 'vscode';
import type * as lsp from 'vscode-languageserver-types';
import { SHOW_LOCATIONS_COMMAND, STEP_MENTION } from '../server/protocol';
import type { Articles } from './articles';
import { COMMANDS } from './commandIds';
import { extractEvents } from './extraction';
import { type ExtractionWish, readWish } from './extractionChoices';
import type { LanguageServer } from './languageServer';
import { toLocation, toPosition, toRange } from './ranges';
import { readSettings, SECTION, texts } from './settings';
import { openGazetteer } from './userGazetteer';

/** How long a word in the status bar stays, in milliseconds. */
const SHORTLY = 4000;

export function registerCommands(server: LanguageServer, articles: Articles): Disposable {
  const extract = (wish: ExtractionWish) => extractEvents(server, articles, wish);
  const handlers: readonly (readonly [string, (...given: never[]) => unknown])[] = [
    [COMMANDS.extractEvents, (given: unknown) => extract(readWish(given))],
    [COMMANDS.extractFromArticle, (given: unknown) => extract({ ...readWish(given), scope: 'article' })],
    [COMMANDS.extractFromSelection, (given: unknown) => extract({ ...readWish(given), scope: 'selection' })],
    [COMMANDS.extractFromCorpus, (given: unknown) => extract({ ...readWish(given), scope: 'corpus' })],
    [COMMANDS.nextMention, () => stepMention(server, articles, 'next')],
    [COMMANDS.previousMention, () => stepMention(server, articles, 'previous')],
    [COMMANDS.toggleHighlights, () => toggleHighlights()],
    [COMMANDS.toggleRightToLeft, () => toggleRightToLeft()],
    [COMMANDS.openGazetteer, () => openGazetteer()],
    [COMMANDS.showLog, () => server.log.show()],
    [COMMANDS.restartServer, () => restart(server)],
    [SHOW_LOCATIONS_COMMAND, showLocations],
  ];
  return Disposable.from(...handlers.map(([command, handler]) => commands.registerCommand(command, handler)));
}

async function stepMention(server: LanguageServer, articles: Articles, direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor;
  const article = editor === undefined ? undefined : articles.of(editor.document);
  if (editor === undefined || article === undefined) {
    void window.showInformationMessage(texts().noArticle);
    return;
  }
  // The start of the selection is inside of a mention that the last step selected; its end is just after it.
  const at = editor.selection.start;
  const { line, character } = at;
  const target = await server.request(STEP_MENTION, {
    uri: server.uri(editor.document.uri),
    line,
    character,
    direction,
  });
  if (target === undefined || target === null) {
    const onMention = article.highlights.some(({ range }) => range.contains(at));
    window.setStatusBarMessage(onMention ? texts().noOtherMention : texts().noMentionHere, SHORTLY);
    return;
  }
  await window.showTextDocument(Uri.parse(target.uri), { selection: toRange(target.range) });
}

async function toggleHighlights(): Promise<void> {
  const on = !readSettings().highlights;
  await setSetting('highlights.enabled', on);
  window.setStatusBarMessage(on ? texts().highlightsOn : texts().highlightsOff, SHORTLY);
}

async function toggleRightToLeft(): Promise<void> {
  const on = !readSettings().rightToLeft;
  await setSetting('rightToLeft', on);
  window.setStatusBarMessage(on ? texts().rightToLeftOn : texts().rightToLeftOff, SHORTLY);
}

/** Writes one of our own settings where it is set already, else for the user: the toggle then has the last word. */
async function setSetting(key: string, value: boolean): Promise<void> {
  const section = workspace.getConfiguration(SECTION);
  const set = section.inspect<boolean>(key);
  const target = set?.workspaceValue === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await section.update(key, value, target);
}

async function restart(server: LanguageServer): Promise<void> {
  await server.restart();
  if (server.status.state !== 'stopped') window.setStatusBarMessage(texts().restarted, SHORTLY);
}

/** What code lenses of the server name: see `SHOW_LOCATIONS_COMMAND`. */
function showLocations(uri: string, position: lsp.Position, locations: readonly lsp.Location[]): Thenable<unknown> {
  return commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    toPosition(position),
    locations.map(toLocation),
  );
}
