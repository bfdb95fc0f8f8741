/**
 * Makes links to gazetteer entries, verdicts and comparisons work in hover cards. The editor follows only a few schemes there, and
 * ours are none of them, so that such a link is turned into a command: one that opens an entry, gives a verdict or compares reports.
 */

import { commands, Disposable, type Hover, MarkdownString, Uri } from 'vscode';
import { COMPARE_COMMAND, COMPARE_SCHEME, GAZETTEER_SCHEME, REVIEW_COMMANDS, REVIEW_SCHEME } from '../server/protocol';
import { OWN_COMMANDS } from './commandIds';
import { withCommandLinks } from './markdownLinks';

/** A card with its links to entries and verdicts turned into commands. */
export function linkCommands(hover: Hover): Hover {
  const contents = hover.contents.map((content) => {
    if (!(content instanceof MarkdownString)) return content;
    const entries = withCommandLinks(content.value, GAZETTEER_SCHEME, OWN_COMMANDS.openEntry);
    const verdicts = withCommandLinks(entries, REVIEW_SCHEME, OWN_COMMANDS.giveVerdict);
    const value = withCommandLinks(verdicts, COMPARE_SCHEME, OWN_COMMANDS.openComparison);
    if (value === content.value) return content;
    const linked = new MarkdownString(value, content.supportThemeIcons === true);
    linked.isTrusted = {
      enabledCommands: [OWN_COMMANDS.openEntry, OWN_COMMANDS.giveVerdict, OWN_COMMANDS.openComparison],
    };
    return linked;
  });
  hover.contents = contents;
  return hover;
}

/** The commands open an entry, compare reports or give a verdict and do nothing else, whatever address a link gives them. */
export function registerCardLinks(): Disposable {
  return Disposable.from(
    commands.registerCommand(OWN_COMMANDS.openEntry, async (address: unknown) => {
      if (typeof address !== 'string') return;
      const uri = Uri.parse(address);
      if (uri.scheme !== GAZETTEER_SCHEME) return;
      await commands.executeCommand('vscode.open', uri);
    }),
    commands.registerCommand(OWN_COMMANDS.openComparison, async (address: unknown) => {
      if (typeof address !== 'string') return;
      const [, event, uri] = new RegExp(`^${COMPARE_SCHEME}:/(e\\d+)\\?(.*)$`, 'u').exec(address) ?? [];
      if (event !== undefined && uri !== undefined)
        await commands.executeCommand(COMPARE_COMMAND, decodeURIComponent(uri), event);
    }),
    commands.registerCommand(OWN_COMMANDS.giveVerdict, async (address: unknown) => {
      const link = typeof address === 'string' ? readLink(address) : undefined;
      if (link !== undefined) await commands.executeCommand(link.command, link.subject);
    }),
  );
}

/** `marsad-review:/confirmed?…`: the command of a verdict, and the subject, which the command itself checks. */
function readLink(address: string): { readonly command: string; readonly subject: unknown } | undefined {
  const [, verdict = '', subject = ''] = new RegExp(`^${REVIEW_SCHEME}:/([a-z]+)\\?(.*)$`, 'u').exec(address) ?? [];
  const command = Object.entries(REVIEW_COMMANDS).find(([known]) => known === verdict)?.[1];
  if (command === undefined) return undefined;
  try {
    return { command, subject: JSON.parse(decodeURIComponent(subject)) };
  } catch {
    return undefined;
  }
}
