/** «Open Gazetteer»: the user's own names, `.marsad/gazetteer.yaml` of a folder, made from a commented example if new. */

import { FileSystemError, Uri, window, workspace } from 'vscode';
import { isolate } from './bidi';
import { gazetteerTemplate } from './gazetteerTemplate';
import { describe } from './languageServer';
import { texts } from './settings';

const FILE = '.marsad/gazetteer.yaml';

/** Opens the gazetteer of the folder that the active article is in, or of the one the user picks. */
export async function openGazetteer(): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const uri = Uri.joinPath(folder, FILE);
  if (!(await exists(uri)) && !(await create(uri))) return;
  await window.showTextDocument(uri);
}

async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const active = window.activeTextEditor?.document.uri;
  const own = active === undefined ? undefined : workspace.getWorkspaceFolder(active);
  if (own !== undefined) return own.uri;
  if (folders.length > 1) return (await window.showWorkspaceFolderPick({ placeHolder: texts().gazetteerFolder }))?.uri;
  if (folders[0] === undefined) void window.showInformationMessage(texts().gazetteerNoFolder);
  return folders[0]?.uri;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    // Any other error (no permission, say) must not end in an attempt to write over the file.
    return !(error instanceof FileSystemError && error.code === 'FileNotFound');
  }
}

async function create(uri: Uri): Promise<boolean> {
  const {
    gazetteerMissing,
    gazetteerMissingDetail,
    gazetteerCreate,
    gazetteerTemplate: comments,
    saveFailed,
  } = texts();
  const chosen = await window.showInformationMessage(
    gazetteerMissing,
    { modal: true, detail: gazetteerMissingDetail },
    gazetteerCreate,
  );
  if (chosen !== gazetteerCreate) return false;
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(gazetteerTemplate(comments)));
    return true;
  } catch (error) {
    void window.showErrorMessage(saveFailed(isolate(FILE), isolate(describe(error))));
    return false;
  }
}
