import { html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { Reader } from './format.ts';
import type { Case, Series } from './record/slice.ts';
import { get, load, subscribe } from './store.ts';
import { theme } from './theme.ts';

/** Why a widget shows its fallback. `unknown`: the record has no such id; `failed`: the record could not be had or shown. */
export type Reason = 'unknown' | 'failed';

/**
 * Tells the page's author that a widget shows its fallback instead of a record, and why. Bubbles and is composed.
 */
export class RecordErrorEvent extends Event {
  /** The tag that shows its fallback. */
  declare readonly tag: string;
  /** The id that was asked for. */
  declare readonly id: string;
  declare readonly reason: Reason;
  /** The valid ids, nearest first; none when the record could not be had. */
  declare readonly suggestions: string[];

  constructor(detail: Pick<RecordErrorEvent, 'tag' | 'id' | 'reason' | 'suggestions'>) {
    super('record-error', { bubbles: true, composed: true });
    Object.assign(this, detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'record-error': RecordErrorEvent;
  }
}

const connected = new Set<RecordElement>();
const refresh = () => connected.forEach((element) => element.requestUpdate());

/** Opens what the page's address points at, in the first widget that has it. */
const follow = () => {
  const id = location.hash.slice(1);
  if (id && !document.getElementById(id)) for (const element of connected) if (element.show(id)) break;
};

let watching = false;
const watch = () => {
  if (watching) return;
  watching = true;
  subscribe(refresh);
  addEventListener('hashchange', follow);
  new MutationObserver(refresh).observe(document, { attributeFilter: ['lang'], subtree: true });
};

/** What an attribute lists, separated by spaces. */
export const listed = (value: unknown): string[] => String(value ?? '').split(/\s+/).filter(Boolean);

/** The nearest `lang`, through shadow hosts. */
const languageOf = (element: Element): string => {
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  ) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang.toLowerCase();
  }
  return '';
};

/** Ids that look most like `id` first. */
const nearestFirst = (id: string, ids: string[]): string[] => {
  const likeness = (other: string) => [...id].filter((c, i) => other.includes(c + (id[i + 1] ?? ''))).length;
  return [...ids].sort((a, b) => likeness(b) - likeness(a));
};

/**
 * What every widget does: find its language and its record, show its fallback until then, and say what is wrong.
 *
 * @slot - Shown until the record is there, and whenever it cannot be shown: a link to the record.
 * @csspart root - The whole widget.
 * @csspart statement - One statement with everything beside it.
 * @csspart byline - Speaker, date, status and source of a statement.
 * @csspart status - The status of a statement.
 * @csspart answer - The answer to an allegation, or the sentence that none is recorded.
 * @csspart note - An editors' note.
 * @csspart conflict - A link to an account that differs.
 * @csspart sources - The sources, the disclaimer and the actions.
 * @csspart actions - The buttons for citation and link.
 * @cssprop [--record-accent=currentColor] - Colour of the marks and rules that stand out.
 * @cssprop [--record-background=none] - Background of the widget; set it where the page's own is a picture.
 * @cssprop [--record-color=inherit] - Colour of the text.
 * @cssprop [--record-font=inherit] - Font of the text.
 * @cssprop [--record-font-size=inherit] - Size of the text; everything else follows it.
 * @cssprop [--record-heading-font=inherit] - Font of the headings and of large figures.
 * @cssprop [--record-link=inherit] - Colour of links.
 * @cssprop [--record-measure=38em] - Greatest length of a line of text.
 * @cssprop [--record-padding=0] - Space between the widget's edge and what is in it.
 * @cssprop [--record-rule=currentColor, 28 %] - Colour of thin rules and quiet borders.
 * @fires record-error - The record has no such id, or could not be shown.
 */
export abstract class RecordElement extends LitElement {
  static override styles = [theme];
  /** The tag that `define` takes when it is given none. */
  static readonly tag: string;

  static override get properties(): PropertyDeclarations {
    return {
      src: { useDefault: true },
      headingLevel: { type: Number, useDefault: true, attribute: 'heading-level' },
    };
  }

  /** Address of another compiled record (JSON); without it the bundled one is shown. */
  declare src: string;
  /** Level of the widget's main heading, 1 to 6; the headings inside it follow. */
  declare headingLevel: number;

  #problem: { reason: Reason; id: string; text: string; suggestions: string[] } | undefined;
  #reported = '';
  #followed = false;

  constructor() {
    super();
    this.src = '';
    this.headingLevel = 2;
  }

  /** Defines the tag, unless the page has it already; says so on the console and never throws. */
  static define(tag = this.tag): void {
    try {
      // Lit cannot parse its templates in an XHTML document and would blank the fallback.
      if ((globalThis.document?.contentType ?? 'text/html') !== 'text/html') return;
      customElements.define(tag, this as unknown as CustomElementConstructor);
    } catch (error) {
      console.warn(
        `on-record: <${tag}> is not ours; load on-record once, or set data-prefix on its script.`,
        error,
      );
    }
  }

  /** The attribute that names what to show, and the part of the record its ids belong to. */
  protected abstract readonly names: { attribute: string; collection: 'cases' | 'counts' };

  /** The widget, for what the record has of the ids asked for. Throws where the record is broken. */
  protected abstract view(reader: Reader, items: (Case | Series)[]): unknown;

  /** Lifts whatever hides the thing of that id; false when the widget has no such thing. */
  protected reveal(_id: string): boolean {
    return false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watch();
    connected.add(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected.delete(this);
  }

  protected override createRenderRoot() {
    // A prerendered root may be older than the record: it is replaced whole, in the task that renders the new one.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override render(): unknown {
    const lang = languageOf(this);
    const slice = get(this.src, lang);
    const { attribute, collection } = this.names;
    const asked = listed(this[attribute as keyof this]);
    this.#problem = undefined;
    if (!slice) return html`<slot></slot>`;
    try {
      if (slice instanceof Error) throw slice;
      const known = new Map<string, Case | Series>(Object.entries(slice[collection]));
      const items = [];
      for (const id of asked.length ? asked : ['']) {
        const item = known.get(slice.moved[id] ?? id);
        if (item) items.push(item);
        else {
          const suggestions = nearestFirst(id, [...known.keys()]);
          const text = `${attribute}="${id}" is not in the record; there are: ${suggestions.join(', ')}`;
          this.#problem = { reason: 'unknown', id, text, suggestions };
        }
      }
      if (items.length) {
        const reader = new Reader(slice, lang);
        const { locale, dir } = reader.strings;
        return html`<div class="root" part="root" lang=${locale} dir=${dir} @click=${this.#click}>
          ${this.view(reader, items)}
        </div>`;
      }
    } catch (error) {
      this.#problem = {
        reason: 'failed',
        id: asked[0] ?? '',
        text: (error as Error).message,
        suggestions: [],
      };
    }
    return html`<slot></slot>`;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.src) void load(this.src);
    const problem = this.#problem;
    if (problem && problem.text !== this.#reported) {
      const tag = this.localName;
      console.error(`on-record: <${tag}>: ${problem.text}`);
      this.dispatchEvent(new RecordErrorEvent({ tag, ...problem }));
    }
    this.#reported = problem?.text ?? '';
    if (!this.#followed && this.shadowRoot?.querySelector('.root')) {
      this.#followed = true;
      follow();
    }
  }

  /** Scrolls to the thing of that id, marks it and moves the focus there; false when the widget has no such thing. */
  show(id: string): boolean {
    const find = () => this.shadowRoot?.getElementById(id);
    if (!find() && !this.reveal(id)) return false;
    void this.updateComplete.then(() => {
      const target = find();
      if (!target) return;
      this.shadowRoot?.querySelector('[data-shown]')?.removeAttribute('data-shown');
      target.toggleAttribute('data-shown');
      target.tabIndex = -1;
      target.scrollIntoView();
      target.focus({ preventScroll: true });
    });
    return true;
  }

  /** Links within the widget: native ones do not reach into a shadow root. A permalink also goes into the address. */
  readonly #click = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const [, id] = /^#(.+)/.exec(link?.getAttribute('href') ?? '') ?? [];
    if (id && this.show(id) && link?.rel !== 'bookmark') event.preventDefault();
  };
}
