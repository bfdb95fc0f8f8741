/**
 * What the editor itself does to files, told as a watcher tells it. On many virtual file systems nobody else does; on the
 * disk watchers know of it already.
 */

import { Disposable, EventEmitter, type FileSystemWatcher, type Uri, workspace } from 'vscode';

/** Tells of files that are saved, made, deleted and renamed in this window, except those on the disk. */
export function watchEditor(): FileSystemWatcher {
  const made = new EventEmitter<Uri>();
  const changed = new EventEmitter<Uri>();
  const gone = new EventEmitter<Uri>();
  const tell = (emitter: EventEmitter<Uri>, uris: readonly Uri[]) => {
    for (const uri of uris) if (uri.scheme !== 'file') emitter.fire(uri);
  };
  const listening = Disposable.from(
    made,
    changed,
    gone,
    workspace.onDidSaveTextDocument(({ uri }) => tell(changed, [uri])),
    workspace.onDidCreateFiles(({ files }) => tell(made, files)),
    workspace.onDidDeleteFiles(({ files }) => tell(gone, files)),
    workspace.onDidRenameFiles(({ files }) => {
      tell(
        gone,
        files.map(({ oldUri }) => oldUri),
      );
      tell(
        made,
        files.map(({ newUri }) => newUri),
      );
    }),
  );
  return {
    ignoreCreateEvents: false,
    ignoreChangeEvents: false,
    ignoreDeleteEvents: false,
    onDidCreate: made.event,
    onDidChange: changed.event,
    onDidDelete: gone.event,
    dispose: () => listening.dispose(),
  };
}
