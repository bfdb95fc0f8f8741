/** What the client can do and wants, read out of its first request. */

import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

export interface Abilities {
  readonly configuration: boolean;
  readonly watching: boolean;
  readonly folders: boolean;
  readonly progress: boolean;
  readonly refreshTokens: boolean;
  readonly refreshLenses: boolean;
  readonly refreshDiagnostics: boolean;
  readonly definitionLinks: boolean;
  /** Edits of the workspace may create files. */
  readonly createFiles: boolean;
}

export function optionsOf(params: InitializeParams): InitializationOptions {
  const given: unknown = params.initializationOptions;
  const fields: Readonly<Record<string, unknown>> = typeof given === 'object' && given !== null ? { ...given } : {};
  const locale = typeof fields['locale'] === 'string' ? fields['locale'] : params.locale;
  return {
    ...(locale === undefined ? {} : { locale }),
    gazetteerDocuments: fields['gazetteerDocuments'] === true,
    reviews: fields['reviews'] === true,
    ...(typeof fields['storagePath'] === 'string' ? { storagePath: fields['storagePath'] } : {}),
  };
}

export function abilitiesOf({ capabilities }: InitializeParams): Abilities {
  const { workspace, window, textDocument } = capabilities;
  return {
    configuration: workspace?.configuration === true,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    refreshTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    createFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
  };
}

export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders != null) return workspaceFolders.map(({ uri }) => uri);
  return rootUri == null ? [] : [rootUri];
}
