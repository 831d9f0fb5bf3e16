// Asks the worker for code, and keeps the last answers: the page is drawn more often than the code changes.
import type { EmbedRequest } from '../../../src/publish/embed/embed.ts';
import type { Answer, BuilderForm, EmbedCode, Question } from './worker.ts';

export type Made = EmbedCode | { error: string } | 'pending';

export class CodeRequests {
  readonly #worker: Worker;
  readonly #answers = new Map<string, Made>();
  readonly #keys = new Map<number, string>();
  #count = 0;

  /** Calls back when an answer has come. */
  constructor(address: URL, changed: () => void) {
    this.#worker = new Worker(address);
    this.#worker.addEventListener('message', ({ data: { id, result } }: MessageEvent<Answer>) => {
      this.#answers.set(this.#keys.get(id)!, result);
      this.#keys.delete(id);
      changed();
    });
    this.#worker.addEventListener('error', ({ message }) => {
      const error = message || `${address.href} cannot be loaded.`;
      for (const key of this.#keys.values()) this.#answers.set(key, { error });
      this.#keys.clear();
      changed();
    });
  }

  ask(form: BuilderForm, request: EmbedRequest): Made {
    const { slice, ...rest } = request;
    const key = JSON.stringify([form, rest, slice.locale]);
    const known = this.#answers.get(key);
    if (known) return known;
    // Whoever tries everything must not fill the memory with it.
    if (this.#answers.size > 40) this.#answers.clear();
    const id = this.#count++;
    this.#keys.set(id, key);
    this.#answers.set(key, 'pending');
    this.#worker.postMessage({ id, form, request } satisfies Question);
    return 'pending';
  }
}
