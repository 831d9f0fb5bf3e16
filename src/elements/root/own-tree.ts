// Whether what stands in a widget's root is still what the widget rendered. Translators and other scripts write into it, and
// words of one thing must never get into the place of another's.

import { unfold } from '../../runtime/permalinks.ts';

export class OwnTree {
  readonly #root: ShadowRoot;
  readonly #changes: MutationObserver;
  #isOurs = false;

  constructor(root: ShadowRoot) {
    this.#root = root;
    this.#changes = new MutationObserver(() => (this.#isOurs = false));
    this.#changes.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Whether somebody else has changed it, or nothing of ours stands there yet. */
  get isForeign(): boolean {
    return this.#changes.takeRecords().length > 0 || !this.#isOurs;
  }

  /** What stands there now is ours. */
  claim(): void {
    this.#changes.takeRecords();
    this.#isOurs = true;
  }

  /** Changes it ourselves. */
  change(change: () => void): void {
    if (this.#changes.takeRecords().length > 0) this.#isOurs = false;
    change();
    this.#changes.takeRecords();
  }

  /** Empties the root but for styles, and gives back a new end, before which Lit knows of nothing that was there. */
  clear(): Comment {
    const end = new Comment();
    this.#root.replaceChildren(...this.#root.querySelectorAll('style'), end);
    return end;
  }

  /**
   * Notes at which control a reader is, also of what the widget takes the place of. What it gives back leads them to the same
   * one, else to the widget's beginning; `finish` draws whatever is not there yet.
   */
  keepPlace(finish: () => void): () => void {
    const root = this.#root;
    const { host } = root;
    const controls = () => [...root.querySelectorAll<HTMLAnchorElement>('a,button,select,summary,[id]')];
    const focused = (root.activeElement ??
      (host.getRootNode() as Document).activeElement) as HTMLAnchorElement;
    const place = controls().indexOf(focused);
    // Images stand in for what a document tells: several may be called `activeElement`.
    if (
      place < 0 &&
      !(
        focused instanceof Node && [host, host.previousElementSibling].some((each) => each?.contains(focused))
      )
    )
      return () => {};
    const isUnfolded = focused.closest('details[open]');
    return () => {
      if (focused.getClientRects().length > 0) return;
      finish();
      const now = controls();
      const same = [now[place]!, ...now].filter(
        (each) => each?.id === focused.id && each.href === focused.href,
      );
      const target = same[0] ?? root.querySelector<HTMLElement>('.root') ?? host.querySelector('a');
      if (!target) return;
      if (isUnfolded) unfold(target);
      if (target.tabIndex < 0) target.tabIndex = -1;
      target.focus({ preventScroll: true });
    };
  }
}
