/** A corpus in the language server: opened, asked, changed, opened again. */

import { rmSync } from 'node:fs';
import { EVENT_TREE } from '../../server/protocol';
import type { Bench, Family } from './bench';
import { measureChange, PROBES, writeProbes } from './change';
import { type Folder, floorOf } from './folder';
import { LanguageServer } from './languageServer';
import { type Cost, latency, timedUntil } from './measure';
import { askAt, mostFrequent, openSome, type Place, QUERIES } from './questions';
import { megabytes, ms, sizeNote, thousands } from './text';

/** The size that the contract speaks of. */
const CONTRACT = 50_000;
const OPEN = 40;
const [ROUNDS, LOOKS, SEARCHES] = [5, 200, 20];
/** Milliseconds after which a server that was started again should have all references. */
const PATIENCE = 10 * 60_000;

export const CORPUS: Family = {
  rows: ['opening', 'hover', 'references', 'change', 'memory', 'reopening', 'growth'],
  async measure(bench) {
    const times: Cost[] = [];
    const memories: Cost[] = [];
    const sizes = bench.wanted('growth') ? bench.sizes : bench.sizes.filter((size) => size <= CONTRACT);
    for (let at = 0; at < sizes.length; at++) {
      const size = sizes[at] ?? 0;
      const opened = await Opened.open(bench, size);
      times.push({ size, cost: (opened.time / opened.floor) * size });
      const next = sizes[at + 1];
      const stops = next === undefined || bench.feasible(next, size, opened.time) < next;
      // The rows are of the largest size that the contract speaks of, or that can be had.
      if (size <= CONTRACT && (stops || next > CONTRACT)) await opened.askAll();
      else await opened.close();
      if (opened.memory !== null) memories.push({ size, cost: opened.memory });
      if (stops) break;
    }
    bench.addGrowth('time of opening', times);
    bench.addGrowth('memory of the server', memories);
  },
};

/** A corpus of one size, open in a server. */
class Opened {
  /** Of the opening, in ms: what Node itself needs, measured before and after; and what the server took. */
  floor = 0;
  time = 0;
  /** In MB, at the end; null where the system does not tell. */
  memory: number | null = null;
  #server: LanguageServer | null = null;
  readonly #bench: Bench;
  readonly #folder: Folder;
  readonly #storage: string;
  readonly #probes: { readonly remove: () => void };

  private constructor(bench: Bench, size: number) {
    this.#bench = bench;
    this.#folder = bench.folders.first(size);
    this.#storage = bench.folders.file(`storage-${size}`);
    this.#probes = writeProbes(this.#folder.path);
  }

  static async open(bench: Bench, size: number): Promise<Opened> {
    const opened = new Opened(bench, size);
    const { files, path } = opened.#folder;
    const before = floorOf(files);
    const start = performance.now();
    const server = await LanguageServer.start(path, opened.#storage);
    opened.#server = server;
    const { total } = await server.ready();
    // Incidents link articles; where they are made when first asked for, that belongs to it.
    await server.request(EVENT_TREE, { parent: null, offset: 0, limit: 50, filter: '', groupBy: 'incident' });
    opened.time = performance.now() - start;
    opened.floor = (before + floorOf(files)) / 2;
    if (total !== size + PROBES) throw new Error(`The server read ${total} articles of ${size + PROBES}.`);
    if (size <= CONTRACT)
      bench.add(
        'opening',
        `${(opened.time / opened.floor).toFixed(1)} F (${ms(opened.time)})${sizeNote(size, CONTRACT)}`,
      );
    return opened;
  }

  /** Measures all that is wanted of it, and closes it. */
  async askAll(): Promise<void> {
    const [bench, server] = [this.#bench, this.#running];
    const size = this.#folder.files.length;
    const note = sizeNote(size, CONTRACT);
    const places = await openSome(server, this.#folder.files, OPEN);
    if (bench.wanted('hover')) bench.add('hover', (await looks(server, places, bench.limit)) + note);
    const top = await mostFrequent(server);
    if (bench.wanted('references')) {
      const enough = Math.min(1000, top.mentions);
      const references = await latency(ROUNDS, SEARCHES, bench.limit, async () => {
        const start = performance.now();
        const count = await server.references(top.at.uri, top.at.range.start, enough);
        if (count < enough) throw new Error(`There are ${count} references of ${top.mentions}.`);
        return performance.now() - start;
      });
      const symbols = await latency(ROUNDS, SEARCHES, bench.limit, (call) =>
        timedUntil(() => server.ask('workspace/symbol', { query: QUERIES[call % QUERIES.length] })),
      );
      const of = `references (of ${thousands(top.mentions)}) ${ms(references)}, symbols ${ms(symbols)}`;
      bench.add('references', `${ms(Math.max(references, symbols))}: ${of}${note}`);
    }
    if (bench.wanted('change'))
      bench.add('change', ms(await measureChange(server, this.#folder.path, bench.limit)) + note);
    const wantsReopening = bench.wanted('reopening');
    const memory = server.memory();
    const kind = memory?.kind === 'resident' ? ' resident' : '';
    const [text, megabytesOfText] = [
      memory === null ? 'not told' : megabytes(memory.megabytes),
      this.#folder.bytes / 1e6,
    ];
    bench.add('memory', `${text}${kind} (${megabytesOfText.toFixed(0)} MB of text)${note}`);
    if (!wantsReopening) return this.close();
    await this.#stop();
    bench.add('reopening', ms(await this.#reopen(top.at, top.mentions)) + note);
    await this.close();
  }

  async close(): Promise<void> {
    await this.#stop();
    this.#probes.remove();
    rmSync(this.#storage, { recursive: true, force: true });
  }

  get #running(): LanguageServer {
    if (this.#server === null) throw new Error('The server has been stopped.');
    return this.#server;
  }

  /** A second server, with what the first one kept: until it has all references of an entity. Milliseconds. */
  async #reopen({ uri, range }: Awaited<ReturnType<typeof mostFrequent>>['at'], mentions: number): Promise<number> {
    const start = performance.now();
    const server = await LanguageServer.start(this.#folder.path, this.#storage);
    this.#server = server;
    // An article that is not open yet has none until it is read.
    while ((await server.references(uri, range.start, Number.POSITIVE_INFINITY)) < mentions) {
      if (performance.now() - start > PATIENCE) throw new Error('The references are never complete again.');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return performance.now() - start;
  }

  async #stop(): Promise<void> {
    const server = this.#server;
    if (server === null) return;
    this.#server = null;
    this.memory ??= server.memory()?.megabytes ?? null;
    await server.stop();
  }
}

/** Hover, definition and highlight at many places: the slowest of the three, and each. */
async function looks(server: LanguageServer, places: readonly Place[], limit: number): Promise<string> {
  const kinds = ['hover', 'definition', 'documentHighlight'] as const;
  const found: number[] = [];
  for (const kind of kinds)
    found.push(
      await latency(ROUNDS, LOOKS, limit, (call) => {
        const place = places[call % places.length];
        if (place === undefined) throw new Error('There is no place.');
        return timedUntil(() => askAt(server, `textDocument/${kind}`, place));
      }),
    );
  return `${ms(Math.max(...found))}: ${kinds.map((kind, at) => `${kind} ${ms(found[at] ?? 0)}`).join(', ')}`;
}
