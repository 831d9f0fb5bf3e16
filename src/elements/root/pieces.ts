// A long list is drawn piece by piece: more than a screen at once, the rest while the page has its turns in between.
import { render } from 'lit';

/** So many things are more than a screen. */
const firstPiece = 20;
/** Milliseconds that we may take until the page has its turn. */
const ourTurn = 32;

/** Draws the next thing of a list; false when that was the last. */
type DrawNext = () => boolean;

/** The lists of one widget. */
export class Pieces {
  /** The lists of which something is still to be drawn. */
  #lists: DrawNext[] = [];
  #isDrawing = false;
  #isWhole: Promise<void> | undefined;
  #tellWhole = (): void => {};
  readonly #change: (change: () => void) => void;

  /** `change` lets us change what stands in the widget. */
  constructor(change: (change: () => void) => void) {
    this.#change = change;
  }

  /** Resolves when everything is drawn. */
  get whole(): Promise<void> | undefined {
    return this.#isWhole;
  }

  /** What was to be drawn belongs to a list that is there no more. */
  forget(): void {
    this.#lists = [];
  }

  /** The first things of a list as the template has them; the others follow. Where there is no page, all of them. */
  of<Thing>(things: Thing[], template: (thing: Thing, index: number) => unknown): unknown[] {
    if (things.length <= firstPiece || !globalThis.document) return things.map(template);
    const end = new Comment();
    let index = firstPiece;
    this.#lists.push(() => {
      const piece = new DocumentFragment();
      render(template(things[index]!, index), piece);
      end.before(piece);
      return ++index < things.length;
    });
    return [...things.slice(0, firstPiece).map(template), end];
  }

  /** From now on the rest is drawn. */
  begin(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    this.#isWhole = new Promise((resolve) => (this.#tellWhole = resolve));
    this.#later();
  }

  /** Draws the rest at once. */
  finish(): void {
    this.#draw(() => true);
  }

  #later(): void {
    if (this.#lists.length === 0) {
      this.#isDrawing = false;
      this.#tellWhole();
    } else
      setTimeout(() => {
        const end = Date.now() + ourTurn;
        this.#draw(() => Date.now() < end);
        this.#later();
      });
  }

  #draw(mayGoOn: () => boolean): void {
    if (this.#lists.length === 0) return;
    this.#change(() => {
      while (this.#lists[0] && mayGoOn()) if (!this.#lists[0]()) this.#lists.shift();
    });
  }
}
