import { html } from 'lit/html.js';
import { absent, checkChoices, type Choices } from '../runtime/filters.ts';
import { credit } from '../runtime/copying.ts';
import { languageOf, listed, Reader } from '../runtime/formatter.ts';
import type { Item } from '../model/slice.ts';
import { choose, get, load, subscribe, type Chosen } from '../runtime/store.ts';
import { theme } from '../styles/theme.ts';
import { ViewElement, type Declaration } from './view-element.ts';

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

let observer: MutationObserver | undefined;

/** Notices a change of language around an element, in every tree that it stands in. */
const watch = (element: Element): void => {
  if (!observer) {
    observer = new MutationObserver(refresh);
    subscribe(refresh);
    addEventListener('hashchange', follow);
  }
  for (let node: Node | undefined = element; node; node = (node as Partial<ShadowRoot>).host) {
    node = node.getRootNode();
    observer.observe(node, { attributeFilter: ['lang'], subtree: true });
  }
};

/**
 * What every widget does: find its language and its record, show its fallback until then, and say what is wrong.
 *
 * @slot - Shown until the record is there, and whenever it cannot be shown: a link to the record.
 * @csspart root - The whole widget.
 * @csspart statement - One statement with everything beside it; what stands beside it is no part of its own.
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
export abstract class RecordElement extends ViewElement {
  static override styles = theme;
  /** The tag that `define` takes when it is given none. */
  static readonly tag: string;

  static override get properties(): Record<string, Declaration> {
    return {
      src: {},
      dataUrl: { attribute: 'data-url' },
      headingLevel: { attribute: 'heading-level', initial: 2 },
      preset: { initial: 'editorial' },
    };
  }

  /** Address of another compiled record (JSON); without it the bundled one is shown. */
  declare src: string;
  /** Address of the folder with the record's open data, ending in a slash; with it the widget links to the data. */
  declare dataUrl: string;
  /**
   * Level of the widget's main heading, 1 to 6; the headings inside it follow.
   * @default 2
   */
  declare headingLevel: number;
  /**
   * Looks: `editorial` as an article sets it, `plain` without rules, `card` in a box of its own.
   * @default 'editorial'
   */
  declare preset: 'editorial' | 'plain' | 'card';

  #problem: { reason: Reason; id: string; text: string; suggestions: string[] } | undefined;
  #failure: Error | undefined;
  #reported = '';
  #followed = false;

  /** Defines the tag, unless the page has it already; says so on the console and never throws. */
  static define(tag = this.tag): void {
    try {
      // Lit cannot parse its templates in an XHTML document and would blank the fallback.
      if (/xml/.test(globalThis.document?.contentType)) return;
      customElements.define(tag, this as unknown as CustomElementConstructor);
    } catch (error) {
      console.warn(`on-record: <${tag}> is taken; set data-prefix on the script.`, error);
    }
  }

  /** The widget, for what the record has of the ids asked for. May throw where the record is broken. */
  protected abstract view(reader: Reader, items: Item[]): unknown;

  /** Ids of the things that the widget has, shown or kept back by a filter. */
  protected has = new Set<string>();

  /** Lifts every filter. */
  protected showAll(): void {}

  /** The level of the main heading; what is no level counts as the default. */
  get level(): number {
    return [1, 2, 3, 4, 5, 6].includes(this.headingLevel) ? this.headingLevel : 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watch(this);
    connected.add(this);
  }

  disconnectedCallback(): void {
    connected.delete(this);
  }

  /** What the shadow root holds: the widget, or the slot with the fallback. */
  override render(): unknown {
    const lang = languageOf(this);
    const slice = get(this.src, lang);
    const host = this as Partial<Record<Chosen, string>> & Choices;
    const attribute = 'series' in this ? 'series' : host.person ? 'person' : 'case';
    const asked = listed(host[attribute]);
    const failure = this.#failure;
    this.#problem = failure && {
      reason: 'failed',
      id: asked[0] ?? '',
      text: failure.message,
      suggestions: [],
    };
    if (slice && !failure) {
      if (slice instanceof Error) throw slice;
      const { items, bad, nearest } = choose(slice, attribute, asked[0] ? asked : ['']);
      if (bad.length) {
        const text = absent(attribute, bad.join(' '), nearest);
        this.#problem = { reason: 'unknown', id: bad[0]!, text, suggestions: nearest };
      }
      checkChoices(host, slice);
      if (items[0]) {
        const reader = new Reader(slice, lang);
        return html`<div
          class="root ${this.preset}"
          part="root"
          id=${items[0].id}
          lang=${slice.locale}
          dir=${reader.strings.dir}
          @click=${this.#click}
          @copy=${(event: ClipboardEvent) => credit(event, this.shadowRoot!, reader.edition)}
        >
          ${this.view(reader, items)}
        </div>`;
      }
    }
    return html`<slot></slot>`;
  }

  /** A record that breaks the view, in whatever way, leaves the reader with the fallback. */
  protected override update(): void {
    try {
      super.update();
    } catch (error) {
      this.#failure = error as Error;
      super.update();
      this.#failure = undefined;
    }
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
    if (!find()) {
      if (!this.has.has(id)) return false;
      this.showAll();
    }
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
