// What a reader chose with a widget's controls, kept apart from what the page's author asked for by attributes.
import type { PropertyValues, ReactiveControllerHost } from 'lit';

export class ReaderChoices<Choices extends object> {
  readonly #host: ReactiveControllerHost;
  #choices: Partial<Choices> = {};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The author's values with the reader's in their place where there are any. */
  over(authored: Choices): Choices {
    return { ...authored, ...this.#choices };
  }

  choose(choices: Partial<Choices>): void {
    this.#choices = { ...this.#choices, ...choices };
    this.#host.requestUpdate();
  }

  /** What the author changes since then counts again. */
  forget(changed: PropertyValues): void {
    const entries = Object.entries(this.#choices).filter(([name]) => !changed.has(name));
    this.#choices = Object.fromEntries(entries) as Partial<Choices>;
  }
}
