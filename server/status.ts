/** Tells the client how far the server is, at most a few times a second. */

import type { Connection } from 'vscode-languageserver';
import type { Corpus } from './corpus/corpus';
import { type ServerState, STATUS } from './protocol';

/** In milliseconds. */
const PAUSE = 150;

export class StatusReporter {
  #state: ServerState = 'starting';
  #done = 0;
  #total = 0;
  #message: string | undefined;
  #timer: NodeJS.Timeout | null = null;
  readonly #connection: Connection;
  readonly #corpus: Corpus;

  constructor(connection: Connection, corpus: Corpus) {
    this.#connection = connection;
    this.#corpus = corpus;
  }

  indexing(done: number, total: number): void {
    const first = this.#state !== 'indexing';
    this.#set('indexing', done, total);
    if (first) this.#send();
  }

  ready(): void {
    this.#set('ready', this.#corpus.articleCount, this.#corpus.articleCount);
    this.#send();
  }

  error(message: string): void {
    this.#set('error', this.#done, this.#total, message);
    this.#send();
  }

  /** The corpus changed: the numbers may have. */
  changed(): void {
    if (this.#state === 'ready') this.#set('ready', this.#corpus.articleCount, this.#corpus.articleCount);
    else this.#later();
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #set(state: ServerState, done: number, total: number, message?: string): void {
    this.#state = state;
    this.#done = done;
    this.#total = total;
    this.#message = message;
    this.#later();
  }

  #later(): void {
    this.#timer ??= setTimeout(() => this.#send(), PAUSE);
  }

  #send(): void {
    this.dispose();
    void this.#connection.sendNotification(STATUS.method, {
      state: this.#state,
      done: this.#done,
      total: this.#total,
      events: this.#corpus.eventCount,
      entities: this.#corpus.entityCount,
      ...(this.#message === undefined ? {} : { message: this.#message }),
    });
  }
}
