// Many widgets on a page are drawn one after the other, and the page has its turn in between.

/** Milliseconds that widgets may take together until the page has its turn. */
const ourTurn = 16;

let begun = 0;

/** Nothing where a widget may be drawn at once; else resolves when it is its turn. */
export function nextTurn(): Promise<void> | undefined {
  if (begun === 0) {
    begun = Date.now();
    setTimeout(() => (begun = 0));
  }
  return Date.now() - begun > ourTurn ? new Promise((resolve) => setTimeout(resolve)) : undefined;
}
