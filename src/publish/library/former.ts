// What a former run left in a folder that need not be made again: each thing is known by its name and by what it was made of.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { markName, type Mark } from './mark.ts';

interface FormerRun {
  command: string;
  out: string;
  mark?: string | undefined;
}

export class Former {
  readonly mark: Mark;
  /** Paths that stay as they are. */
  readonly kept = new Set<string>();
  readonly #out: string;
  /** What things were made of then. */
  readonly #then: Record<string, string>;
  readonly #madeOf: Record<string, string> = {};
  /** When the former run ended; whatever is younger was written by somebody else. */
  readonly #ended: number;

  readonly #command: string;

  /** `brought` is what others made and somebody put there, with whatever times its files got by that. */
  constructor(
    { command, out, mark: name = markName }: FormerRun,
    mark: Mark,
    brought?: Record<string, string>,
  ) {
    this.#command = command;
    this.#out = out;
    this.mark = mark;
    this.#then = brought ?? mark.madeOf[command] ?? {};
    this.#ended = brought ? Infinity : (statSync(join(out, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  }

  /** Keeps the files of a thing if they are there as a former run made them of the same; whether it does. */
  keep(name: string, madeOf: string, paths: string[]): boolean {
    if (!this.#then[name]?.startsWith(`${madeOf} `)) return false;
    const sizes = paths.map((path) => this.sizeOf(path));
    if (sizes.includes(undefined)) return false;
    const bytes = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
    if (this.#then[name] !== entry(madeOf, bytes)) return false;
    for (const path of paths) this.kept.add(path);
    this.note(name, madeOf, bytes);
    return true;
  }

  /** Notes for the next run what a thing was made of, and how many bytes its files have together. */
  note(name: string, madeOf: string, bytes: number): void {
    this.#madeOf[name] = entry(madeOf, bytes);
  }

  /** Whether this run has spoken of a thing. */
  isNoted(name: string): boolean {
    return Object.hasOwn(this.#madeOf, name);
  }

  /** Bytes of a file that nobody has touched since the former run. */
  sizeOf(path: string): number | undefined {
    const found = statSync(join(this.#out, path), { throwIfNoEntry: false });
    return found?.isFile() && found.mtimeMs <= this.#ended ? found.size : undefined;
  }

  /** The mark to leave when the command has these paths now; of what it did not speak of, what is not stale stays known. */
  nextMark(paths: string[], isStale: (name: string) => boolean): Mark {
    const left = Object.entries(this.#then).filter(([name]) => !isStale(name));
    const madeOf = { ...Object.fromEntries(left), ...this.#madeOf };
    const sorted = Object.entries(madeOf).sort(([one], [other]) => (one < other ? -1 : 1));
    return {
      paths: { ...this.mark.paths, [this.#command]: paths },
      madeOf: { ...this.mark.madeOf, [this.#command]: Object.fromEntries(sorted) },
    };
  }
}

const entry = (madeOf: string, bytes: number): string => `${madeOf} ${bytes}`;
