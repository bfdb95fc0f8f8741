/** The view of entities: factions, places and people with the number of their mentions; a click peeks at them. */

import { commands, type Disposable, type Location, type TreeView, Uri, window } from 'vscode';
import { ENTITY_TREE, type TreeNode } from '../server/protocol';
import { isolate } from './bidi';
import { COMMANDS, CONTEXT, OWN_COMMANDS, VIEWS } from './commandIds';
import { askFilter } from './filterBox';
import type { LanguageServer } from './languageServer';
import { PagedTree, type Row } from './pagedTree';
import { toRange } from './ranges';
import { texts } from './settings';
import { viewMessage } from './viewMessage';

export class EntitiesView implements Disposable {
  readonly #tree: PagedTree;
  readonly #view: TreeView<Row>;
  readonly #disposables: Disposable[];
  #filter = '';

  constructor(readonly server: LanguageServer) {
    this.#tree = new PagedTree(
      (parent, offset, limit) => server.request(ENTITY_TREE, { parent, offset, limit, filter: this.#filter }),
      OWN_COMMANDS.peekEntity,
      OWN_COMMANDS.moreEntities,
    );
    this.#view = window.createTreeView(VIEWS.entities, { treeDataProvider: this.#tree, showCollapseAll: true });
    this.#disposables = [
      this.#tree,
      this.#view,
      server.onCorpusChanged(() => this.#refresh()),
      server.onDidChangeStatus(() => void this.#describe()),
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible) void server.start();
      }),
      commands.registerCommand(OWN_COMMANDS.peekEntity, (node: TreeNode) => peek(node)),
      commands.registerCommand(OWN_COMMANDS.moreEntities, (row: Row) => this.#tree.loadMore(row)),
      commands.registerCommand(COMMANDS.filterEntities, () =>
        askFilter(texts().filterEntitiesTitle, this.#filter, (filter) => this.#setFilter(filter)),
      ),
      commands.registerCommand(COMMANDS.clearEntityFilter, () => this.#setFilter('')),
    ];
    this.update();
  }

  /** Shows title and filter again, after a change of the language too. */
  update(): void {
    this.#view.title = texts().viewEntities;
    this.#refresh();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #refresh(): void {
    this.#tree.refresh();
    void this.#describe();
  }

  async #describe(): Promise<void> {
    const { filteredBy, noEntities } = texts();
    this.#view.description = this.#filter === '' ? '' : filteredBy(isolate(this.#filter));
    const total = await this.#tree.total();
    this.#view.message = viewMessage(this.server.status, total, this.#filter, noEntities);
  }

  #setFilter(filter: string): void {
    this.#filter = filter;
    void commands.executeCommand('setContext', CONTEXT.entitiesFiltered, filter !== '');
    this.#tree.reset();
    void this.#describe();
  }
}

/** Opens an entity's first mention and peeks at all of them. */
async function peek(node: TreeNode): Promise<void> {
  if (node.location === undefined) return;
  const uri = Uri.parse(node.location.uri);
  const range = toRange(node.location.range);
  await window.showTextDocument(uri, { selection: range });
  const locations = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', uri, range.start);
  await commands.executeCommand('editor.action.showReferences', uri, range.start, locations);
}
