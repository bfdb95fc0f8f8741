/**
 * Makes links to gazetteer entries work in hover cards. The editor follows only a few schemes there, and ours is none of
 * them, so that such a link is turned into a command: the one command that a card may run, which opens an entry.
 */

import { commands, type Disposable, type Hover, MarkdownString, Uri } from 'vscode';
import { GAZETTEER_SCHEME } from '../server/protocol';
import { OWN_COMMANDS } from './commandIds';
import { withCommandLinks } from './markdownLinks';

/** A card with its links to entries turned into commands. */
export function linkEntries(hover: Hover): Hover {
  const contents = hover.contents.map((content) => {
    if (!(content instanceof MarkdownString)) return content;
    const value = withCommandLinks(content.value, GAZETTEER_SCHEME, OWN_COMMANDS.openEntry);
    if (value === content.value) return content;
    const linked = new MarkdownString(value, content.supportThemeIcons === true);
    linked.isTrusted = { enabledCommands: [OWN_COMMANDS.openEntry] };
    return linked;
  });
  hover.contents = contents;
  return hover;
}

/** The command opens an entry and nothing else, whatever address a link gives it. */
export function registerEntryLinks(): Disposable {
  return commands.registerCommand(OWN_COMMANDS.openEntry, async (address: unknown) => {
    if (typeof address !== 'string') return;
    const uri = Uri.parse(address);
    if (uri.scheme !== GAZETTEER_SCHEME) return;
    await commands.executeCommand('vscode.open', uri);
  });
}
