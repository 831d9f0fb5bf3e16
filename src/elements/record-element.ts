import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Citing } from '../model/citations.ts';
import {
  firstSet,
  parseTokens,
  resolveIds,
  type SubjectAttribute,
  type SubjectValues,
} from '../model/subjects.ts';
import type { Item, Slice } from '../model/slice.ts';
import { addProvenance } from '../runtime/copying.ts';
import { notInRecord, validateFilters, type Filters } from '../runtime/filters.ts';
import { languageOf } from '../runtime/language.ts';
import { followAddress, goTo } from '../runtime/permalinks.ts';
import { get, load, requestLanguage } from '../runtime/store.ts';
import { theme } from '../styles/theme.ts';
import { wear } from '../styles/wear.ts';
import { renderingFor, type Rendering } from '../templates/rendering.ts';
import { connect, disconnect } from './connected-widgets.ts';
import { report, type Problem } from './record-error.ts';

/** What is worked out of a slice for one widget, before anything is rendered. */
export interface RecordView {
  /** Everything that the widget cites, in the order in which it shows it. */
  citing: Citing[];
  /** Ids of the things that the widget has, those that a filter keeps back as well; a permalink can lead to each. */
  ids?: Set<string>;
}

interface Content<View> {
  items: Item[];
  view: View;
  rendering: Rendering;
}

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
export abstract class RecordElement<View extends RecordView = RecordView> extends LitElement {
  static override styles: CSSResultGroup = theme;
  /** The tag that `define` takes when it is given none. */
  static readonly tag: string;
  /** The attributes that can name what the widget is about; the first that is set counts. */
  static readonly subjects: readonly SubjectAttribute[];

  static override properties: PropertyDeclarations = {
    src: { useDefault: true },
    dataUrl: { attribute: 'data-url', useDefault: true },
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    preset: { useDefault: true },
  };

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

  #content: Content<View> | undefined;
  #problem: Problem | undefined;
  #reported = '';
  #hasFollowedAddress = false;
  /** The slice that stands in the root. */
  #shown: Slice | undefined;
  /** Whether nobody else has changed what stands in the root. */
  #isOurs = false;
  #changes!: MutationObserver;

  constructor() {
    super();
    this.src = '';
    this.dataUrl = '';
    this.headingLevel = 2;
    this.preset = 'editorial';
  }

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

  /** What to show of the things asked for; pure, and may throw where the record is broken. */
  protected abstract viewOf(slice: Slice, items: Item[]): View;

  /** The widget. */
  protected abstract renderView(rendering: Rendering, view: View, items: Item[]): unknown;

  /** Shows everything that the widget has, whatever a reader or the page's author chose. */
  protected showAll(): void {}

  /** The level of the main heading; what is no level counts as the default. */
  protected get level(): number {
    const level = Number.parseInt(String(this.headingLevel), 10);
    return [1, 2, 3, 4, 5, 6].includes(level) ? level : 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // It may stand in another language now.
    this.requestUpdate();
    connect(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    disconnect(this);
  }

  /** The page moved it to another document, which took its style sheets away. */
  adoptedCallback(): void {
    if (this.shadowRoot?.adoptedStyleSheets) this.#wearStyles(this.shadowRoot);
  }

  /** A prerendered root may be older than the record: it is replaced whole, in the task that renders the new one. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(LitElement.shadowRootOptions);
    root.replaceChildren();
    this.#wearStyles(root);
    this.#changes = new MutationObserver(() => (this.#isOurs = false));
    this.#changes.observe(root, { childList: true, characterData: true, subtree: true });
    return root;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#content = undefined;
    this.#problem = undefined;
    try {
      const language = languageOf(this);
      const slice = get(this.src, language);
      if (slice instanceof Error) throw slice;
      if (slice) this.#content = this.#read(slice, language);
    } catch (error) {
      this.#fail(error as Error);
    }
  }

  /**
   * Words of one thing are never written into what was another's, nor into a tree that a translator has been at: that one is
   * rendered afresh. A record that breaks the rendering, in whatever way, leaves the reader with the fallback.
   */
  protected override update(changed: PropertyValues): void {
    const root = this.shadowRoot!;
    try {
      const controls = () => [...root.querySelectorAll<HTMLElement>('a,button,select')];
      const focused = controls().indexOf(root.activeElement as HTMLElement);
      const slice = this.#content?.rendering.slice;
      const isForeign = this.#changes.takeRecords().length > 0 || !this.#isOurs;
      if (isForeign || changed.size > 0 || slice !== this.#shown) this.#startAfresh(root);
      this.#shown = slice;
      super.update(changed);
      if (!root.activeElement) controls()[focused]?.focus({ preventScroll: true });
    } catch (error) {
      this.#fail(error as Error);
      this.#startAfresh(root);
      super.update(changed);
    }
    this.#changes.takeRecords();
    this.#isOurs = true;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.src) void load(this.src);
    else requestLanguage(languageOf(this));
    this.#report();
    if (this.#content && !this.#hasFollowedAddress) {
      this.#hasFollowedAddress = true;
      followAddress();
    }
  }

  /** What the shadow root holds: the widget, or the slot with the fallback. */
  override render(): unknown {
    return this.#content ? this.#renderContent(this.#content) : html`<slot></slot>`;
  }

  /** What the shadow root would hold of a slice, for whoever writes a widget as HTML. Throws where the record is broken. */
  renderSlice(slice: Slice): unknown {
    const content = this.#read(slice, slice.locale);
    return content && this.#renderContent(content);
  }

  /** Scrolls to the thing of that id, marks it and moves the focus there; false when the widget has no such thing. */
  show(id: string): boolean {
    const find = () => this.shadowRoot?.getElementById(id);
    if (!find()) {
      if (!this.#content?.view.ids?.has(id)) return false;
      this.showAll();
    }
    void this.updateComplete.then(() => {
      const target = find();
      if (target) goTo(target, this.shadowRoot!);
    });
    return true;
  }

  /** The attribute that names what the widget is about, and the ids that stand in it. */
  get #requested(): { attribute: SubjectAttribute; ids: string[] } {
    const values = this as SubjectValues;
    const attribute = firstSet((this.constructor as typeof RecordElement).subjects, values);
    return { attribute, ids: parseTokens(values[attribute]) };
  }

  /** Holds what was asked for against a slice; notes the ids that it does not have. Throws where a filter cannot be met. */
  #read(slice: Slice, language: string): Content<View> | undefined {
    const { attribute, ids } = this.#requested;
    const { items, unknownIds, suggestions } = resolveIds(slice, attribute, ids.length > 0 ? ids : ['']);
    if (unknownIds.length > 0) {
      const message = notInRecord(attribute, unknownIds.join(' '), suggestions);
      this.#problem = { reason: 'unknown', id: unknownIds[0]!, message, suggestions };
    }
    validateFilters(this as Filters, slice);
    if (items.length === 0) return undefined;
    const view = this.viewOf(slice, items);
    return { items, view, rendering: renderingFor(slice, language, view.citing) };
  }

  #renderContent({ items, view, rendering }: Content<View>): unknown {
    const { slice, strings, formatter } = rendering;
    return html`<div
      class="root ${this.preset}"
      part="root"
      id=${items[0]!.id}
      lang=${slice.locale}
      dir=${strings.dir}
      @click=${this.#onClick}
      @copy=${(event: ClipboardEvent) => addProvenance(event, this.shadowRoot!, formatter.edition)}
    >
      ${this.renderView(rendering, view, items)}
    </div>`;
  }

  #wearStyles(root: ShadowRoot): void {
    try {
      wear(root, (this.constructor as typeof RecordElement).elementStyles);
    } catch (error) {
      this.#fail(error as Error);
    }
  }

  /** Empties the root but for styles, and has Lit begin before a new end, where it knows of nothing that was there. */
  #startAfresh(root: ShadowRoot): void {
    const end = new Comment();
    root.replaceChildren(...root.querySelectorAll('style'), end);
    this.renderOptions.renderBefore = end;
  }

  #fail({ message }: Error): void {
    this.#content = undefined;
    this.#problem = { reason: 'failed', id: '', message, suggestions: [] };
    try {
      this.#problem.id = this.#requested.ids[0] ?? '';
    } catch {
      // What was asked for is what is wrong.
    }
  }

  /** Each problem once. */
  #report(): void {
    const problem = this.#problem;
    if (problem && problem.message !== this.#reported) report(this, problem);
    this.#reported = problem?.message ?? '';
  }

  /** Links within the widget: native ones do not reach into a shadow root. A permalink also goes into the address. */
  readonly #onClick = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const [, id] = /^#(.+)/.exec(link?.getAttribute('href') ?? '') ?? [];
    if (id && this.show(id) && link?.rel !== 'bookmark') event.preventDefault();
  };
}
