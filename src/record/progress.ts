// How far work on a record is. What works says it here; who runs the work decides whether anybody is told.

export interface Progress {
  /** Work of another kind begins, of so many parts if that is known: `step('Reading files', 120)`. */
  step(name: string, total?: number): void;
  /** One part is done. */
  advance(): void;
  /** Nothing more comes. */
  done(): void;
}

/** Tells nobody. */
export const untold: Progress = { step() {}, advance() {}, done() {} };

/** The same parts, each told when it is asked for. */
export function* counted<Part>(parts: Iterable<Part>, progress: Progress): Iterable<Part> {
  for (const part of parts) {
    progress.advance();
    yield part;
  }
}
