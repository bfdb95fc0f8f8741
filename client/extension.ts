/** The one place where the parts of the client are put together, wherever they run. */

import { commands, type ExtensionContext, type Range, Uri, window, workspace } from 'vscode';
import type { MentionType } from '../server/model';
import { Articles } from './articles';
import { CONTEXT } from './commandIds';
import { registerCommands } from './commands';
import { ComparePanel } from './comparePanel';
import { EntitiesView } from './entitiesView';
import { EventsView } from './eventsView';
import { registerGazetteerDocuments } from './gazetteerDocuments';
import { Highlights } from './highlights';
import { registerCardLinks } from './hoverLinks';
import { LanguageServer } from './languageServer';
import { Legend } from './legend';
import type { ClientPlatform } from './platform';
import { registerReviews } from './reviews';
import { RightToLeft } from './rightToLeft';
import { SECTION } from './settings';
import { StatusItem } from './statusItem';
import { closeTable } from './tablePanel';
import { startWhenArabic } from './waking';

/** What `activate` gives to other extensions and to the editor tests. */
export interface MarsadApi {
  /** Starts the server if need be; settled when all articles have been read, or the server has given up. */
  ready(): Promise<void>;
  /** Whether the server has been started, once open documents and folder have been looked at for something Arabic. */
  awake(): Promise<boolean>;
  /** The highlights of an open document, empty where it is no Arabic article. `uri` as `vscode.Uri.toString()` gives it. */
  highlightsOf(uri: string): readonly { readonly range: Range; readonly type: MentionType; readonly named: boolean }[];
}

let server: LanguageServer | undefined;

/** What the entry of each platform does when the extension is activated. */
export function startExtension(context: ExtensionContext, { host, userName }: ClientPlatform): MarsadApi {
  const log = window.createOutputChannel('Marsad', { log: true });
  const started = new LanguageServer(host, log, context.storageUri);
  server = started;
  // Before all else: while the server loads, the rest is made.
  const waking = startWhenArabic(started);
  const articles = new Articles(started);
  const highlights = new Highlights(articles);
  const rightToLeft = new RightToLeft(articles);
  const events = new EventsView(started, articles, context.workspaceState);
  const entities = new EntitiesView(started);
  const status = new StatusItem(started);
  const legend = new Legend();
  const comparison = new ComparePanel(started);

  const tellArticle = () => {
    const document = window.activeTextEditor?.document;
    const isArticle = document !== undefined && articles.of(document) !== undefined;
    void commands.executeCommand('setContext', CONTEXT.article, isArticle);
  };

  context.subscriptions.push(
    log,
    started,
    articles,
    highlights,
    rightToLeft,
    events,
    entities,
    status,
    legend,
    comparison,
    registerCommands(started, articles),
    registerGazetteerDocuments(started),
    registerCardLinks(),
    registerReviews(started, userName),
    waking,
    articles.onDidChange(tellArticle),
    window.onDidChangeActiveTextEditor(tellArticle),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(SECTION)) return;
      highlights.update();
      rightToLeft.update();
      legend.update();
      if (!change.affectsConfiguration(`${SECTION}.language`)) return;
      events.update();
      entities.update();
      status.update();
      comparison.update();
    }),
    { dispose: closeTable },
  );

  return {
    ready: () => started.ready(),
    awake: () => waking.looked.then(() => started.started),
    highlightsOf: (uri) => articles.of({ uri: Uri.parse(uri) })?.highlights ?? [],
  };
}

/** Lets the server end in order when the window closes. */
export async function stopExtension(): Promise<void> {
  await server?.stop();
}
