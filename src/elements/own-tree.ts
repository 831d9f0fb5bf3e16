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

  /** Notes which of the controls has the focus; what it gives back puts it on the one in the same place. */
  keepFocus(): () => void {
    const controls = () => [...this.#root.querySelectorAll<HTMLElement>('a,button,select')];
    const focused = controls().indexOf(this.#root.activeElement as HTMLElement);
    return () => {
      if (!this.#root.activeElement) controls()[focused]?.focus({ preventScroll: true });
    };
  }
}
