/** What the client needs of where it runs: an extension host of Node's, or one in a browser. */

import type { Method } from '../server/protocol';
import type { ClientOptions, MadeClient } from './languageClient';

export interface ClientPlatform {
  readonly host: ServerHost;
  /** By what name git or the machine knows the user, to be proposed to them; empty where neither tells. */
  userName(): Promise<string>;
}

/** Where servers run, and how one comes to speak to them. */
export interface ServerHost {
  /** Has a server load, so that it does while the client that is to speak to it does; there is one that waits at most. */
  start(): void;
  /**
   * Asks the server that waits, before anybody speaks to it; missing where that cannot be.
   * @returns undefined where it ends without an answer.
   */
  ask?<P, R>(method: Method<P, R>, params: P): Promise<R | undefined>;
  /**
   * Loads the client's code.
   * @throws Error where it cannot be loaded.
   */
  loadClient(): LoadedClient;
  /** Ends what nobody speaks to at once, and the server that was told to end, if it does not do so by itself. */
  end(): void;
}

export interface LoadedClient {
  /** Makes a client, which is to be started. It speaks to the server that waits, or to a new one, at every start. */
  make(options: ClientOptions): MadeClient;
  /** Called when what a session needs of the client's code has run: from then on it may be kept for later starts. */
  keep(): void;
}
