/** The view of events: grouped, filtered, and following the editor. */

import {
  commands,
  Disposable,
  type Memento,
  type QuickPickItem,
  type Range,
  type TextEditor,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import { EVENT_TREE, EVENTS_AT, type EventGrouping, type TreeNode } from '../server/protocol';
import type { Articles } from './articles';
import { isolate } from './bidi';
import { COMMANDS, CONTEXT, OWN_COMMANDS, VIEWS } from './commandIds';
import { askFilter } from './filterBox';
import type { LanguageServer } from './languageServer';
import { PagedTree, type Row } from './pagedTree';
import { toRange } from './ranges';
import { texts } from './settings';
import { viewMessage } from './viewMessage';

const GROUPINGS = [
  'date',
  'place',
  'faction',
  'article',
  'type',
  'incident',
] as const satisfies readonly EventGrouping[];

/** Where the chosen grouping is kept for the workspace. */
const GROUPING_KEY = 'eventGrouping';
/** A cursor that moves on is not followed at every step. */
const FOLLOW_PAUSE = 200;

export class EventsView implements Disposable {
  readonly #tree: PagedTree;
  readonly #view: TreeView<Row>;
  readonly #disposables: Disposable[];
  #grouping: EventGrouping;
  #filter = '';
  #timer: NodeJS.Timeout | undefined;
  /** The sentence that a click in the view went to: the view does not follow its own click to another group. */
  #gone: { readonly uri: string; readonly range: Range } | undefined;

  constructor(
    readonly server: LanguageServer,
    readonly articles: Articles,
    readonly memory: Memento,
  ) {
    const kept = memory.get<string>(GROUPING_KEY);
    this.#grouping = GROUPINGS.find((grouping) => grouping === kept) ?? 'date';
    this.#tree = new PagedTree(
      (parent, offset, limit) =>
        server.request(EVENT_TREE, { parent, offset, limit, filter: this.#filter, groupBy: this.#grouping }),
      OWN_COMMANDS.revealEvent,
      OWN_COMMANDS.moreEvents,
    );
    this.#view = window.createTreeView(VIEWS.events, { treeDataProvider: this.#tree, showCollapseAll: true });
    this.#disposables = [
      this.#tree,
      this.#view,
      new Disposable(() => clearTimeout(this.#timer)),
      server.onCorpusChanged(() => this.#refresh()),
      server.onDidChangeStatus(() => void this.#describe()),
      // Who looks at the view wants to see the folder's events, even when no article has been opened yet.
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible) void server.start();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#followSoon(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => this.#followSoon(editor)),
      commands.registerCommand(OWN_COMMANDS.revealEvent, (node: TreeNode) => this.#reveal(node)),
      commands.registerCommand(OWN_COMMANDS.moreEvents, (row: Row) => this.#tree.loadMore(row)),
      commands.registerCommand(COMMANDS.groupEvents, (grouping?: unknown) => this.#group(grouping)),
      commands.registerCommand(COMMANDS.filterEvents, () =>
        askFilter(texts().filterEventsTitle, this.#filter, (filter) => this.#setFilter(filter)),
      ),
      commands.registerCommand(COMMANDS.clearEventFilter, () => this.#setFilter('')),
    ];
    this.update();
  }

  /** Shows title, grouping and filter again, after a change of the language too. */
  update(): void {
    this.#view.title = texts().viewEvents;
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
    const { groupedBy, groupings, filteredBy, noEvents } = texts();
    const filter = this.#filter === '' ? [] : [filteredBy(isolate(this.#filter))];
    this.#view.description = [groupedBy(groupings[this.#grouping]), ...filter].join(' · ');
    const total = await this.#tree.total();
    this.#view.message = viewMessage(this.server.status, total, this.#filter, noEvents);
  }

  #setFilter(filter: string): void {
    this.#filter = filter;
    void commands.executeCommand('setContext', CONTEXT.eventsFiltered, filter !== '');
    this.#tree.reset();
    void this.#describe();
  }

  /** @param asked a grouping, from a caller that knows which; otherwise the user is asked. */
  async #group(asked: unknown): Promise<void> {
    const grouping = GROUPINGS.find((one) => one === asked) ?? (await this.#askGrouping());
    if (grouping === undefined) return;
    this.#grouping = grouping;
    await this.memory.update(GROUPING_KEY, grouping);
    this.#tree.reset();
    await this.#describe();
  }

  async #askGrouping(): Promise<EventGrouping | undefined> {
    const { groupings, groupByTitle, current } = texts();
    const items = GROUPINGS.map((grouping): QuickPickItem & { readonly grouping: EventGrouping } => ({
      label: groupings[grouping],
      grouping,
      ...(grouping === this.#grouping ? { description: current } : {}),
    }));
    return (await window.showQuickPick(items, { title: groupByTitle }))?.grouping;
  }

  async #reveal(node: TreeNode): Promise<void> {
    if (node.location === undefined) return;
    const range = toRange(node.location.range);
    const uri = Uri.parse(node.location.uri);
    this.#gone = { uri: uri.toString(), range };
    // The focus stays, so that the arrow keys go on through the events.
    await window.showTextDocument(uri, { selection: range, preserveFocus: true });
  }

  #followSoon(editor: TextEditor | undefined): void {
    clearTimeout(this.#timer);
    if (editor === undefined || !this.#view.visible || this.articles.of(editor.document) === undefined) return;
    this.#timer = setTimeout(() => void this.#follow(editor), FOLLOW_PAUSE);
  }

  async #follow(editor: TextEditor): Promise<void> {
    const uri = editor.document.uri.toString();
    if (this.#gone?.uri === uri && this.#gone.range.isEqual(editor.selection)) return;
    this.#gone = undefined;
    const { line, character } = editor.selection.active;
    const answer = await this.server
      .request(EVENTS_AT, { uri: this.server.uri(editor.document.uri), line, character, groupBy: this.#grouping })
      .catch(() => undefined);
    if (answer === undefined || answer === null || !this.#view.visible) return;
    const row = await this.#tree.find(answer.path);
    // Under a filter the event may not be shown at all.
    if (row !== undefined) await this.#view.reveal(row, { select: true, focus: false });
  }
}
