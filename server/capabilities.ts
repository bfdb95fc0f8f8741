/** What the server tells a client that it can do. */

import { type InitializeParams, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { REVIEW_ACTION } from './features/reviewActions';
import { LEGEND } from './features/semanticTokens';

export function initializeResult(params: InitializeParams): InitializeResult {
  const folders = params.capabilities.workspace?.workspaceFolders === true;
  return {
    serverInfo: { name: 'Marsad' },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      codeLensProvider: {},
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', REVIEW_ACTION] },
      diagnosticProvider: { identifier: 'marsad', interFileDependencies: true, workspaceDiagnostics: false },
      semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
      ...(folders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
    },
  };
}
