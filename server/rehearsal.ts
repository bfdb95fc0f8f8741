/**
 * A session that nobody sees, for the snapshot of the server (`startSnapshot.ts`): what every session does until its first
 * article is painted has been compiled once it has run.
 */

import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type Connection,
  createConnection,
  type DataCallback,
  type Disposable,
  type Message,
  ProposedFeatures,
  type RequestMessage,
} from 'vscode-languageserver/node';
import type { Platform } from './platform';
import { FIRST_HIGHLIGHTS, HIGHLIGHTS, type InitializationOptions } from './protocol';
import { startServer } from './server';

const URI = 'untitled:rehearsal';
const CLIENT: InitializationOptions = { locale: 'en', gazetteerDocuments: true, reviews: true };

/** Names, figures and dates in the ways that most reports have them. */
const ARTICLE = `مقتل سبعة جنود وإصابة 12 آخرين في اشتباكات غربي بنغازي

أعلن المتحدث باسم الجيش الوطني الليبي العقيد أحمد المسماري، أمس الأربعاء، أن سبعة من جنود كتيبة 302 قتلوا وأصيب 12 آخرون خلال مواجهات مع مسلحي مجلس شورى ثوار بنغازي في محيط منطقة قنفودة.
وقال مصدر طبي من مستشفى الجلاء إن 3 مدنيين بينهم طفلة لقوا مصرعهم إثر سقوط قذائف عشوائية على حي السلام، فيما اختطف مجهولون عميد البلدية من أمام منزله فجر 12 أيار/مايو 2016.
وفي سرت، شن طيران القيادة الأمريكية في أفريقيا ثلاث غارات جوية استهدفت مواقع لتنظيم الدولة الإسلامية، ما أسفر عن سقوط عشرات القتلى والجرحى وفق وكالة فرانس برس.
ودعت بعثة الأمم المتحدة للدعم في ليبيا برئاسة مارتن كوبلر إلى وقف إطلاق النار، بعد أن سيطرت قوات البنيان المرصوص التابعة لحكومة الوفاق على مدينة هراوة، ونحو 1,500 عائلة نازحة منذ مطلع الشهر الماضي.`;

/** Runs it: a client that opens an article and asks what an editor asks, until the server has been told to end. */
export async function rehearse(platformOf: (connection: Connection) => Platform): Promise<void> {
  const client = new Client();
  const connection = createConnection(ProposedFeatures.all, client.reader, client.writer);
  startServer(connection, platformOf(connection));
  await client.request(FIRST_HIGHLIGHTS.method, { uri: URI, text: ARTICLE });
  const folders = { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } };
  await client.request('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: null,
    capabilities: { workspace: folders, window: { workDoneProgress: true } },
    initializationOptions: CLIENT,
  });
  client.notify('initialized', {});
  client.notify('workspace/didChangeConfiguration', { settings: { marsad: {} } });
  const textDocument = { uri: URI };
  client.notify('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'plaintext', version: 1, text: ARTICLE },
  });
  await client.request(HIGHLIGHTS.method, textDocument);
  await client.request('textDocument/semanticTokens/full', { textDocument });
  await client.request('shutdown', null);
}

/** The client's side of a connection in memory. */
class Client {
  readonly reader = new Reader();
  readonly writer: Writer;
  readonly #waiting = new Map<unknown, () => void>();

  constructor() {
    this.writer = new Writer((message) => this.#received(message));
  }

  notify(method: string, params: object): void {
    this.reader.say(said({ method, params }));
  }

  /** Settled when there is an answer, be it an error. */
  request(method: string, params: object | null): Promise<void> {
    const id = this.#waiting.size + 1;
    const answered = new Promise<void>((resolve) => this.#waiting.set(id, resolve));
    this.reader.say(said({ id, method, ...(params === null ? {} : { params }) }));
    return answered;
  }

  #received(message: Partial<RequestMessage>): void {
    if (message.id === undefined) return;
    if (message.method === undefined) this.#waiting.get(message.id)?.();
    else this.reader.say(said({ id: message.id, result: null }));
  }
}

const said = (parts: object): Message => ({ jsonrpc: '2.0', ...parts });

class Reader extends AbstractMessageReader {
  #listen: DataCallback | undefined;

  listen(callback: DataCallback): Disposable {
    this.#listen = callback;
    return { dispose: () => {} };
  }

  say(message: Message): void {
    setImmediate(() => this.#listen?.(message));
  }
}

class Writer extends AbstractMessageWriter {
  constructor(private readonly received: (message: Partial<RequestMessage>) => void) {
    super();
  }

  async write(message: Message): Promise<void> {
    this.received(message);
  }

  end(): void {}
}
