// Who makes pages: a pool of workers where there are many, and nobody else where there are few.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tinypool } from 'tinypool';
import { makePages, type PagesToMake } from './make-pages.ts';

/** Workers need a moment to start, in which one alone makes so many pages. */
const fewForWorkers = 150;
/** Each takes its memory; what writes the pages does not keep up with more. */
const mostWorkers = 8;

const cores = (): number => Math.min(availableParallelism(), mostWorkers);

interface Options {
  /** How many workers. */
  count?: number;
  /** Fewer pages than these are made without workers. */
  few?: number;
}

export class PageMakers {
  /** How many are at work at once. */
  readonly count: number;
  readonly #few: number;
  readonly #file: string;
  #pool: Promise<Tinypool> | undefined;

  /** `library` is the folder of the built library. */
  constructor(library: string, { count = cores(), few = fewForWorkers }: Options = {}) {
    this.count = count;
    this.#few = few;
    this.#file = join(library, 'page-worker.js');
  }

  /** What makes so many pages, one subject after the other. */
  forPages(pages: number): (toMake: PagesToMake) => Promise<Record<string, string>> {
    if (pages < this.#few || this.count < 2) return (toMake) => Promise.resolve(makePages(toMake));
    this.#pool ??= this.#start();
    const pool = this.#pool;
    return async (toMake) => (await (await pool).run(toMake)) as Record<string, string>;
  }

  async close(): Promise<void> {
    await (await this.#pool)?.destroy();
  }

  async #start(): Promise<Tinypool> {
    const { Tinypool } = await import('tinypool');
    const { count } = this;
    return new Tinypool({ filename: pathToFileURL(this.#file).href, minThreads: count, maxThreads: count });
  }
}
