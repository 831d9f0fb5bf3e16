import {
  html,
  LitElement,
  noChange,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import type { SubjectAttribute, SubjectValues } from '../model/subjects.ts';
import type { Item, Slice } from '../model/slice.ts';
import { validateFilters, type Filters } from '../runtime/filters.ts';
import type { Formatter } from '../runtime/formatter.ts';
import { languageOf } from '../runtime/language.ts';
import { followAddress, goTo } from '../runtime/permalinks.ts';
import { datasetOf, get, load, requestLanguage } from '../runtime/store.ts';
import { theme } from '../styles/theme.ts';
import { wear } from '../styles/wear.ts';
import { renderingFor, type Rendering } from '../templates/rendering.ts';
import { sources } from '../templates/sources.ts';
import { connect, disconnect } from './connected-widgets.ts';
import type { Content, RecordView } from './content.ts';
import { defineTag } from './define-tag.ts';
import { OwnTree } from './root/own-tree.ts';
import { Pieces } from './root/pieces.ts';
import { originOf } from '../runtime/origin.ts';
import { ProblemReport } from './problem-report.ts';
import { listenToReader } from './root/reader-actions.ts';
import type { ReaderChoices } from './reader-choices.ts';
import { showSlot } from './record-error.ts';
import { nextTurn } from './root/turns.ts';
import { itemsIn, makeTexts, requestOf, type Request } from './request.ts';

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
 * @fires {RecordErrorEvent} record-error - The record has no such id, or could not be shown.
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
    variant: { useDefault: true },
  };

  /**
   * Address of another compiled record (JSON), or of the folder that it lies in by parts, ending in a slash; without it the bundled
   * one is shown.
   */
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
  /**
   * How much stands open: `compact` folds up what is not needed to grasp it. All of it opens in place, and is open on paper.
   * @default 'full'
   */
  declare variant: 'full' | 'compact';

  /** Ours even where the page has every root closed, and `shadowRoot` says that there is none. */
  declare readonly renderRoot: ShadowRoot;

  /** What a reader chose, where the widget has controls. */
  protected readonly choices?: ReaderChoices<object>;

  #content: Content<View> | undefined;
  readonly #problem = new ProblemReport(this);
  #language = '';
  /** What it looks for in the store. */
  #dataset = '';
  #hasFollowedAddress = false;
  /** Of what the root was drawn. */
  #shown: Rendering | undefined;
  /** Whether the root stands as it was written beforehand, and the script would write the same. */
  #isPrerendered = false;
  /** Whether what stands in the root would be drawn the same. */
  #isStanding = false;
  /** Whether a reader has chosen something. */
  #hasChoices = false;
  /** Whether that was since the last update. */
  #hasNewChoices = false;
  #tree!: OwnTree;
  /** The lists that the widget draws piece by piece. */
  protected readonly pieces = new Pieces((change) => this.#tree.change(change));
  /** What it has asked the store for: once each time it has reason to. */
  #asked = '';

  constructor() {
    super();
    this.src = '';
    this.dataUrl = '';
    this.headingLevel = 2;
    this.preset = 'editorial';
    this.variant = 'full';
  }

  /** Defines the tag, unless the page has it already; says so on the console and never throws. */
  static define(tag = this.tag): void {
    defineTag(tag, this as unknown as CustomElementConstructor);
  }

  /** What to show of the things asked for; pure, and may throw where the record is broken. */
  protected abstract viewOf(slice: Slice, items: Item[]): View;

  /** The widget. */
  protected abstract renderView(rendering: Rendering, view: View, items: Item[]): unknown;

  /** The end of the widget, about what `title` says. */
  protected renderSources(rendering: Rendering, title: string): unknown {
    const { level, dataUrl, isCompact } = this;
    return sources(rendering, {
      level: level + 1,
      title,
      dataUrl,
      isFolded: isCompact,
    });
  }

  /** Shows everything that the widget has, whatever a reader or the page's author chose. */
  protected showAll(): void {}

  protected get isCompact(): boolean {
    return this.variant === 'compact';
  }

  /** The level of the main heading; what is no level counts as the default. */
  protected get level(): number {
    const level = Number.parseInt(String(this.headingLevel), 10);
    return level > 0 && level < 7 ? level : 2;
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
      // It may stand in another language now.
      this.retry();
      connect(this);
    } catch (error) {
      this.#fallBack(error);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    disconnect(this);
  }

  /** The page moved it to another document, which took its style sheets away. */
  adoptedCallback(): void {
    if (this.renderRoot?.adoptedStyleSheets) this.#wearStyles(this.renderRoot);
  }

  /** Asks again for a record that could not be had; one that keeps failing is asked for less and less often. */
  retry(): void {
    this.#asked = '';
    this.requestUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(LitElement.shadowRootOptions);
    this.#isPrerendered = Boolean(root.querySelector('[data-origin]'));
    // What was written beforehand has styles of its own.
    if (!this.#isPrerendered) this.#wearStyles(root);
    this.#tree = new OwnTree(root);
    listenToReader(root, this);
    return root;
  }

  /** Many widgets do not keep the page from its work. */
  protected override async scheduleUpdate(): Promise<void> {
    const turn = nextTurn();
    if (turn) await turn;
    await super.scheduleUpdate();
  }

  /** Whatever goes wrong, the way to the fallback included: the reader has the slot, and the page no exception. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#fallBack(error);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#hasNewChoices = this.choices?.forget(changed) ?? false;
    this.#content = undefined;
    this.#problem.note(undefined);
    try {
      this.#language = languageOf(this);
      makeTexts(this);
      this.#dataset = datasetOf(this.src, this.#language, this.#request);
      const slice = get(this.#dataset, this.#language);
      if (slice instanceof Error) throw slice;
      if (slice) this.#content = this.#read(slice, this.#language);
    } catch (error) {
      this.#fail(error);
    }
  }

  /**
   * Words of one thing are never written into what was another's, nor into a tree that a translator has been at: that one is
   * rendered afresh. A record that breaks the rendering, in whatever way, leaves the reader with the fallback.
   */
  protected override update(changed: PropertyValues): void {
    const tree = this.#tree;
    const restorePlace = tree.keepPlace(() => this.finish());
    const rendering = this.#content?.rendering;
    const isUntouched = changed.size === 0 && !tree.isForeign;
    const shown = this.#shown;
    const isSame =
      rendering?.slice === shown?.slice && rendering?.formatter.region === shown?.formatter.region;
    const wasPrerendered = this.#isPrerendered;
    this.#isPrerendered &&=
      (isUntouched || !this.hasUpdated) &&
      !this.#hasChoices &&
      !this.#problem.isNoted &&
      (isSame || this.#isAsWritten());
    const isGivingWay = wasPrerendered && !this.#isPrerendered;
    if (isGivingWay) this.#wearStyles(this.renderRoot);
    const stays = !isGivingWay && (this.#isPrerendered || (isUntouched && isSame));
    if (!stays) this.#startAfresh();
    this.#isStanding = stays && !this.#hasNewChoices;
    this.#shown = rendering;
    try {
      super.update(changed);
    } catch (error) {
      this.#fail(error);
      this.#shown = undefined;
      this.#startAfresh();
      super.update(changed);
    }
    tree.claim();
    // What takes the place of a whole widget is whole: nothing below moves.
    if ((shown || isGivingWay) && !this.#hasNewChoices) this.finish();
    this.pieces.begin();
    restorePlace();
  }

  protected override updated(_changed: PropertyValues): void {
    const dataset = this.#dataset;
    if (!dataset) requestLanguage(this.#language);
    else if (dataset !== this.#asked) void load(dataset);
    this.#asked = dataset;
    this.#problem.tell();
    if (this.#content && !this.#hasFollowedAddress) {
      this.#hasFollowedAddress = true;
      followAddress();
    }
  }

  /** What the shadow root holds: the widget, or the slot with the fallback. */
  override render(): unknown {
    if (this.#isStanding) return noChange;
    this.pieces.forget();
    return this.#content ? this.#renderContent(this.#content) : html`<slot></slot>`;
  }

  /** What the shadow root would hold of a slice, for whoever writes a widget as HTML. Throws where the record is broken. */
  renderSlice(slice: Slice): unknown {
    const content = this.#read(slice, slice.locale);
    return content && this.#renderContent(content);
  }

  /** Scrolls to the thing of that id, marks it and moves the focus there; false when the widget has no such thing. */
  show(id: string): boolean {
    const find = () => {
      this.finish();
      return this.renderRoot?.getElementById(id);
    };
    if (!find()) {
      if (!this.#content?.view.ids?.has(id)) return false;
      this.showAll();
    }
    void super.getUpdateComplete().then(() => {
      const target = find();
      if (target) goTo(target, this.renderRoot);
    });
    return true;
  }

  /** Draws what is still to be drawn. */
  finish(): void {
    this.pieces.finish();
  }

  /** Resolves when the whole of it is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isUpdated = await super.getUpdateComplete();
    await this.pieces.whole;
    return isUpdated;
  }

  /** Shows what a reader chose. */
  choose(choices: Record<string, string>): void {
    // What was written beforehand is not ours to change in its parts.
    this.#hasChoices = true;
    this.choices?.choose(choices);
  }

  /** What the widget says while it shows a record. */
  get said(): Formatter | undefined {
    return this.#content?.rendering.formatter;
  }

  get #request(): Request {
    return requestOf(this as SubjectValues, (this.constructor as typeof RecordElement).subjects);
  }

  /** Holds what was asked for against a slice; notes the ids that it does not have. Throws where a filter cannot be met. */
  #read(slice: Slice, language: string): Content<View> | undefined {
    const { items, problem } = itemsIn(slice, this.#request);
    this.#problem.note(problem);
    validateFilters(this as Filters, slice);
    if (items.length === 0) return undefined;
    const view = this.viewOf(slice, items);
    return { items, view, rendering: renderingFor(slice, language, items) };
  }

  #renderContent({ items, view, rendering }: Content<View>): unknown {
    const { slice, strings } = rendering;
    return html`<div
      class="root ${this.preset}${this.isCompact ? ' compact' : ''}"
      part="root"
      id=${items[0]!.id}
      lang=${slice.locale}
      dir=${strings.dir}
    >
      <button class="skip">${strings.skip}</button>
      ${this.renderView(rendering, view, items)}
    </div>`;
  }

  /** Whether what was written beforehand is what the script would write. */
  #isAsWritten(): boolean {
    if (!this.#content) return false;
    const { slice, formatter } = this.#content.rendering;
    const root = this.renderRoot.querySelector<HTMLElement>('[data-origin]')!;
    return root.dataset['origin'] === originOf(this, slice, formatter.region, root.textContent);
  }

  #wearStyles(root: ShadowRoot): void {
    root.querySelectorAll('style').forEach((style) => style.remove());
    wear(root, (this.constructor as typeof RecordElement).elementStyles);
  }

  #startAfresh(): void {
    this.renderOptions.renderBefore = this.#tree.clear();
  }

  #fail(error: unknown): void {
    this.#content = undefined;
    this.#problem.fail(error, () => this.#request.ids[0]);
  }

  /** The last resort: neither Lit, nor the document, nor what was asked for has a part in it. */
  #fallBack(error: unknown): void {
    try {
      showSlot(this, this.renderRoot);
      this.#fail(error);
      this.#problem.tell();
    } catch {
      // Nobody can be told.
    }
  }
}
