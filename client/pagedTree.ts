/** A tree whose nodes the server gives, page by page as they are unfolded. */

import {
  type Disposable,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { TreeNode, TreePage } from '../server/protocol';
import { isolate } from './bidi';
import { texts } from './settings';

/** One row: a node of the server's, or the one that loads what follows. */
export interface Row {
  readonly parent: Row | null;
  /** Null for the row «Show more…». */
  readonly node: TreeNode | null;
}

interface Level {
  readonly rows: Row[];
  readonly total: number;
  /** The server did not answer: there may be rows, but they are not known. */
  readonly failed: boolean;
}

/** Asks for one page of a level; undefined when the server does not answer. */
export type AskPage = (parent: string | null, offset: number, limit: number) => Promise<TreePage | undefined>;

/** Rows that are loaded at once. */
const PAGE = 100;
/** Pages that are loaded to find a row that shall be shown. */
const MOST_PAGES = 20;

export class PagedTree implements TreeDataProvider<Row>, Disposable {
  readonly #levels = new Map<string, Promise<Level>>();
  /** How many rows of a level were loaded when it was last forgotten, so that it does not shrink under the reader. */
  readonly #loaded = new Map<string, number>();
  readonly #changed = new EventEmitter<Row | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  /**
   * @param ask where pages come from.
   * @param openCommand command that a click on a row with a location runs, with the node as its argument.
   * @param moreCommand command that the row «Show more…» runs, with itself as its argument.
   */
  constructor(
    private readonly ask: AskPage,
    private readonly openCommand: string,
    private readonly moreCommand: string,
  ) {}

  /** Forgets what was loaded and asks again. */
  refresh(): void {
    this.#levels.clear();
    this.#changed.fire(undefined);
  }

  /** As `refresh`, for another content: other groups or another filter. */
  reset(): void {
    this.#loaded.clear();
    this.refresh();
  }

  /** The number of roots in all; null when the server did not answer. */
  async total(): Promise<number | null> {
    const { total, failed } = await this.#level(null);
    return failed ? null : total;
  }

  async getChildren(parent?: Row): Promise<Row[]> {
    const { rows, total } = await this.#level(parent ?? null);
    return rows.length < total ? [...rows, { parent: parent ?? null, node: null }] : [...rows];
  }

  getParent(row: Row): Row | null {
    return row.parent;
  }

  async getTreeItem(row: Row): Promise<TreeItem> {
    const { node } = row;
    if (node === null) return this.#moreItem(row);
    // Label and description stand in one line of the view's direction, and would run into one another.
    const item = new TreeItem(
      isolate(node.label),
      node.children ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
    );
    item.id = node.id;
    item.description = node.description === '' ? '' : isolate(node.description);
    if (node.tooltip !== '') item.tooltip = new MarkdownString(node.tooltip, true);
    item.iconPath = new ThemeIcon(node.icon, iconColor(node));
    item.contextValue = node.subject === undefined ? node.kind : `${node.kind} judgeable`;
    if (node.location !== undefined) {
      item.command = { command: this.openCommand, title: texts().goToSentence, arguments: [node] };
    }
    return item;
  }

  /** Loads the page after those of the level that a row «Show more…» ends. */
  async loadMore(row: Row): Promise<void> {
    await this.#extend(row.parent);
    this.#changed.fire(row.parent ?? undefined);
  }

  /** The row at the end of a path of nodes from a root, loaded if need be; undefined when it is not to be found. */
  async find(path: readonly TreeNode[]): Promise<Row | undefined> {
    let row: Row | null = null;
    for (const node of path) {
      const found = await this.#findIn(row, node.id);
      if (found === undefined) return undefined;
      row = found;
    }
    return row ?? undefined;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #findIn(parent: Row | null, id: string): Promise<Row | undefined> {
    for (let page = 0; page < MOST_PAGES; page++) {
      const { rows, total } = await this.#level(parent);
      const found = rows.find((row) => row.node?.id === id);
      if (found !== undefined || rows.length >= total) return found;
      await this.loadMore({ parent, node: null });
    }
    return undefined;
  }

  async #moreItem(row: Row): Promise<TreeItem> {
    const { rows, total } = await this.#level(row.parent);
    const item = new TreeItem(texts().more(total - rows.length));
    item.iconPath = new ThemeIcon('ellipsis');
    item.contextValue = 'more';
    item.command = { command: this.moreCommand, title: isolate(texts().name), arguments: [row] };
    return item;
  }

  #level(parent: Row | null): Promise<Level> {
    const key = keyOf(parent);
    let level = this.#levels.get(key);
    if (level === undefined) {
      level = this.#page(parent, 0, Math.max(PAGE, this.#loaded.get(key) ?? 0));
      this.#levels.set(key, level);
    }
    return level;
  }

  async #extend(parent: Row | null): Promise<void> {
    const key = keyOf(parent);
    const before = await this.#level(parent);
    const next = await this.#page(parent, before.rows.length, PAGE);
    // A level that was forgotten meanwhile is asked for anew by whoever shows it.
    if (!this.#levels.has(key)) return;
    const rows = [...before.rows, ...next.rows];
    // A page that brings nothing ends the level, so that nobody asks for it for ever.
    this.#levels.set(
      key,
      Promise.resolve({ rows, total: next.rows.length === 0 ? rows.length : next.total, failed: false }),
    );
    this.#loaded.set(key, rows.length);
  }

  async #page(parent: Row | null, offset: number, limit: number): Promise<Level> {
    const page = await this.ask(parent?.node?.id ?? null, offset, limit).catch(() => undefined);
    if (page === undefined) return { rows: [], total: 0, failed: true };
    return { rows: page.nodes.map((node) => ({ parent, node })), total: page.total, failed: false };
  }
}

/** A level's key; the group of what has no date or place may have an empty id, which is not that of the roots. */
function keyOf(parent: Row | null): string {
  return parent?.node === undefined || parent.node === null ? 'roots' : `under ${parent.node.id}`;
}

/** An entity's icon has the colour of its highlights; others have the colour of the view's text. */
function iconColor(node: TreeNode): ThemeColor | undefined {
  const type = node.entity?.split('/', 1)[0];
  if (node.kind !== 'entity') return undefined;
  return type === 'faction' || type === 'place' || type === 'person'
    ? new ThemeColor(`marsad.${type}Border`)
    : undefined;
}
