// What a reader chose with a widget's controls, kept apart from what the page's author asked for by attributes.
import { html, type PropertyValues, type ReactiveControllerHost } from 'lit';

export class ReaderChoices<Choices extends object> {
  readonly #host: ReactiveControllerHost;
  #choices: Partial<Choices> = {};
  #isNew = false;
  #isOther = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The author's values with the reader's in their place where there are any. */
  over(authored: Choices): Choices {
    return { ...authored, ...this.#choices };
  }

  choose(choices: Partial<Choices>): void {
    this.#choices = { ...this.#choices, ...choices };
    this.#isNew = true;
    this.#host.requestUpdate();
  }

  /** Before an update: what the author changes since then counts again. True where the reader has chosen anew. */
  forget(changed: PropertyValues): boolean {
    const isNew = this.#isNew;
    this.#isOther = this.#isOther !== isNew;
    this.#isNew = false;
    const entries = Object.entries(this.#choices).filter(([name]) => !changed.has(name));
    this.#choices = Object.fromEntries(entries) as Partial<Choices>;
    return isNew;
  }

  /**
   * What depends on the choices. After each Lit gets the other of two templates, so that it makes everything in it anew: no
   * thing's words get into the place of another's, where a translator may still be writing.
   */
  shownBy(content: unknown): unknown {
    return this.#isOther ? html`${content} ` : html`${content}`;
  }
}
