// Presses keys as a reader does, and tells where that led. The page has tests/hosts/focus.mjs at hand.

// A page as sites have them: something before, something after, and a bar that stays at the top.
const bar = 'position: sticky; top: 0; z-index: 1; background: Canvas; block-size: 64px';
export const around = (body) =>
  `<header style="${bar}"><a id="before" href="#">Before</a></header><main>${body}</main><a id="after" href="#">After</a>`;

/** A key, or several held together; answers what `then` finds in the page. */
export async function press(page, keys, then = () => {}) {
  const held = keys.split('+');
  for (const key of held) await page.keyboard.down(key);
  const [found] = await Promise.all([
    page.evaluate(then),
    ...held.reverse().map((key) => page.keyboard.up(key)),
  ]);
  return found;
}

/** Presses from one end of the page to the other; a trap never comes to its end. */
async function walk(page, from, keys, count) {
  await page.focus(from);
  const passed = [];
  for (let i = 0; i <= count; i++) {
    passed.push(await press(page, keys, () => focused()));
    if (passed.at(-1).stop === (from === '#before' ? count - 1 : 0)) break;
  }
  return { order: passed.map(({ stop }) => stop), faults: passed.flatMap(({ faults }) => faults) };
}

/** Every stop of the page, there and back again: reached, seen and left. */
export async function there(page, check, at) {
  const count = await page.evaluate(() => begin());
  check(`${at}: has controls`, count > 4, count);
  const all = Array.from({ length: count }, (_, i) => i);
  const forth = await walk(page, '#before', 'Tab', count);
  check(
    `${at}: Tab reaches all ${count} stops in order and leaves`,
    `${forth.order}` === `${all.slice(1)}`,
    forth.order,
  );
  check(
    `${at}: each is seen, with its outline, on the way down`,
    !forth.faults.length,
    forth.faults.slice(0, 5),
  );
  const back = await walk(page, '#after', 'Shift+Tab', count);
  check(
    `${at}: Shift+Tab goes back the same way`,
    `${back.order}` === `${all.slice(0, -1).reverse()}`,
    back.order,
  );
  check(`${at}: each is seen, with its outline, on the way up`, !back.faults.length, back.faults.slice(0, 5));
}

/** Puts the focus on the first such control by pressing Tab, as a reader must. */
export async function tabTo(page, selector) {
  const [index, count] = await page.evaluate((selector) => {
    const all = stops();
    return [all.findIndex((each) => each.matches(selector)), all.length];
  }, selector);
  if (index < 1) throw new Error(`There is no ${selector} to go to.`);
  // From the end that is nearer.
  const back = index > count / 2;
  await page.focus(back ? '#after' : '#before');
  for (let i = back ? count - 1 - index : index; i; i--) await press(page, back ? 'Shift+Tab' : 'Tab');
}

/** Where the reader is, and what the widget shows and says once it has answered what was pressed. */
export const state = (page) =>
  page.evaluate(async () => {
    const widget = document.querySelector('main > *');
    // An event that the browser still has to send, and then what the widget makes of it.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await widget.updateComplete;
    const element = active();
    const { shadowRoot: root } = widget;
    const { top, bottom } = element.getBoundingClientRect();
    return {
      tag: element.localName,
      id: element.id,
      value: element.value,
      marked: element.hasAttribute('data-shown'),
      seen: bottom > 64 && top < innerHeight,
      says: [...root.querySelectorAll('[role=status], output')]
        .map(({ textContent }) => textContent.trim())
        .join('|'),
      items: root.querySelectorAll('[part~=event], [part~=allegation]').length,
      hash: location.hash,
      faults: focused().faults,
    };
  });
