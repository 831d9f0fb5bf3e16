// What keeps a widget from showing its record: noted while it is read and rendered, and told once.
import { report, type Problem } from './record-error.ts';

export class ProblemReport {
  readonly #element: Element;
  #problem: Problem | undefined;
  #told = '';

  constructor(element: Element) {
    this.#element = element;
  }

  get isNoted(): boolean {
    return this.#problem !== undefined;
  }

  note(problem: Problem | undefined): void {
    this.#problem = problem;
  }

  /** The record could not be had or shown; `requestedId` may throw, where what was asked for is what is wrong. */
  fail(error: unknown, requestedId: () => string | undefined): void {
    const message = String((error as Partial<Error> | undefined)?.message ?? error);
    const problem: Problem = { reason: 'failed', id: '', message, suggestions: [] };
    this.#problem = problem;
    try {
      problem.id = requestedId() ?? '';
    } catch {
      // The problem is told without it.
    }
  }

  /** Tells the page's author, of each problem once. */
  tell(): void {
    const problem = this.#problem;
    if (problem && problem.message !== this.#told) report(this.#element, problem);
    this.#told = problem?.message ?? '';
  }
}
