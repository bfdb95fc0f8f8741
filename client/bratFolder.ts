/** Writes the files of brat into a folder of the user's choice. */

import { Uri, window, workspace } from 'vscode';
import type { ExtractedFile } from '../server/protocol';
import { isolate } from './bidi';
import { describe } from './languageServer';
import { texts } from './settings';

/**
 * Asks for a folder and writes the files there. Articles themselves (`sources`, by address) are never overwritten, other
 * files only when the user says so: annotations may have been worked on by hand.
 */
export async function saveBrat(files: readonly ExtractedFile[], sources: readonly string[]): Promise<void> {
  const { chooseFolder, chooseFolderButton, overwritesArticle, savedTo, saveFailed } = texts();
  const proposal = workspace.workspaceFolders?.[0]?.uri;
  const chosen = await window.showOpenDialog({
    title: chooseFolder,
    openLabel: chooseFolderButton,
    canSelectFiles: false,
    canSelectFolders: true,
    ...(proposal === undefined ? {} : { defaultUri: proposal }),
  });
  const folder = chosen?.[0];
  if (folder === undefined) return;
  const articles = new Set(sources.map((source) => Uri.parse(source).toString()));
  const targets = files.map(({ path, text }) => ({ uri: Uri.joinPath(folder, path), text }));
  const article = targets.find(({ uri }) => articles.has(uri.toString()));
  if (article !== undefined) {
    void window.showErrorMessage(overwritesArticle(isolate(workspace.asRelativePath(article.uri))));
    return;
  }
  const name = isolate(workspace.asRelativePath(folder));
  try {
    if (!(await mayWrite(folder, files, name))) return;
    const encoder = new TextEncoder();
    for (const { uri, text } of targets) await workspace.fs.writeFile(uri, encoder.encode(text));
  } catch (error) {
    void window.showErrorMessage(saveFailed(name, isolate(describe(error))));
    return;
  }
  void window.showInformationMessage(savedTo(name));
}

/** Whether nothing of these names is in the folder, or the user lets it go. */
async function mayWrite(folder: Uri, files: readonly ExtractedFile[], name: string): Promise<boolean> {
  const there = new Map(await workspace.fs.readDirectory(folder));
  if (!files.some(({ path }) => there.has(path.split('/')[0] ?? path))) return true;
  const { overwrite, overwriteButton } = texts();
  return (await window.showWarningMessage(overwrite(name), { modal: true }, overwriteButton)) === overwriteButton;
}
