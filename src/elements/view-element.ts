// What a widget needs of an element, over Lit's templates: attributes to properties, one rendering however many changes, and
// one style sheet for all elements of a class.
import { render } from 'lit/html.js';

/** Styles without expressions; the build minifies them. */
export const css = String.raw;

/** How a property is declared: its attribute when that is spelt otherwise, its default when that is not ''. */
export interface Declaration {
  attribute?: string;
  initial?: string | number;
}

export abstract class ViewElement extends HTMLElement {
  static styles = '';
  /** Made of them once, for all elements of the class. */
  private static sheet?: CSSStyleSheet;

  static get properties(): Record<string, Declaration> {
    return {};
  }

  /** Read by the engine when the tag is defined: the moment to give the class its properties. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).map(([name, { attribute = name, initial = '' }]) => {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: ViewElement) {
          return this.#values.get(name) ?? initial;
        },
        set(this: ViewElement, value?: unknown) {
          this.#values.set(name, value != null && typeof initial === 'number' ? +value : value);
          this.requestUpdate();
        },
      });
      return attribute;
    });
  }

  readonly #values = new Map<string, unknown>();
  #root: ShadowRoot | undefined;
  #pending: Promise<void> | undefined;

  /** What the shadow root holds. */
  abstract render(): unknown;

  /** Resolves when every change so far is shown. */
  get updateComplete(): Promise<void> {
    return this.#pending ?? Promise.resolve();
  }

  /** Renders again, once, after the script that is running. */
  requestUpdate(): void {
    this.#pending ??= Promise.resolve().then(() => {
      this.#pending = undefined;
      if (this.#root) this.update();
    });
  }

  protected update(): void {
    render(this.render(), this.#root!);
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const name = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    this[name as 'id'] = value as string;
  }

  connectedCallback(): void {
    for (const name of Object.keys((this.constructor as typeof ViewElement).properties))
      if (Object.hasOwn(this, name)) {
        // Set before the tag was defined, and in the way of the accessor.
        const value = this[name as 'id'];
        Reflect.deleteProperty(this, name);
        this[name as 'id'] = value;
      }
    this.#root ??= this.#createRoot();
    this.requestUpdate();
  }

  /** A prerendered root may be older than the record: it is replaced whole, in the task that renders the new one. */
  #createRoot(): ShadowRoot {
    const Class = this.constructor as typeof ViewElement;
    const { styles } = Class;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren();
    try {
      // Throws in engines that cannot make a sheet (Safari before 16.4).
      if (!Class.sheet) (Class.sheet = new CSSStyleSheet()).replaceSync(styles);
      root.adoptedStyleSheets = [Class.sheet];
    } catch {
      root.appendChild(document.createElement('style')).textContent = styles;
    }
    return root;
  }
}
