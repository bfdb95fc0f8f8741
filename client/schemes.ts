/** On which file systems articles are. Documents of other schemes are views of something else: a diff, a log, a search. */

import { workspace } from 'vscode';

/** Those of the disk, of a machine or repository that the window is connected to, and of what is not saved yet. */
const KNOWN = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** The schemes of articles: those that are known, and those of the window's folders. */
export function articleSchemes(): readonly string[] {
  return [...new Set([...KNOWN, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])];
}
