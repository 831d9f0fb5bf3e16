// Whether what stands in a widget's root is still what the widget rendered. Translators and other scripts write into it, and
// words of one thing must never get into the place of another's.

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

  /** Empties the root but for styles, and gives back a new end, before which Lit knows of nothing that was there. */
  clear(): Comment {
    const end = new Comment();
    this.#root.replaceChildren(...this.#root.querySelectorAll('style'), end);
    return end;
  }

  /**
   * Notes where a reader is: at which control, also of what the widget takes the place of, and what they have unfolded. What
   * it gives back leads them to the same control, else to the widget's beginning.
   */
  keepPlace(): () => void {
    const root = this.#root;
    const { host } = root;
    const unfolded = [...root.querySelectorAll('details')].map(({ open }) => open);
    const focused = (root.activeElement ??
      (host.getRootNode() as Document).activeElement) as HTMLAnchorElement;
    // Images stand in for what a document tells: several may be called `activeElement`.
    const isHere =
      focused instanceof Node &&
      [root, host, host.previousElementSibling].some((each) => each?.contains(focused));
    const alike = (within: ParentNode) =>
      [...within.querySelectorAll<HTMLAnchorElement>(focused.localName)].filter(
        ({ href }) => href === focused.href,
      );
    const place = isHere ? alike(root).indexOf(focused) : 0;
    return () => {
      root.querySelectorAll('details').forEach((fold, index) => (fold.open ||= unfolded[index]!));
      if (!isHere || focused.getClientRects().length > 0) return;
      const same = alike(root.querySelector('slot') ? host : root);
      const target =
        root.getElementById(focused.id) ??
        same[Math.max(place, 0)] ??
        root.querySelector<HTMLElement>('.root');
      if (target && target.tabIndex < 0) target.tabIndex = -1;
      target?.focus({ preventScroll: true });
    };
  }
}
