// A reader without a mouse: real presses of Tab, Shift+Tab, Enter, Space and arrows through every control of every widget.
import { hostTest } from '../host-test.mjs';
import { around, press, state, tabTo, there } from './keys.mjs';
import { everyState, presets, visit, widget } from '../widgets.mjs';

/** A select that narrows what is shown: an arrow chooses, Home takes it back. */
async function choosing(page, check, selector, what, fewer) {
  await tabTo(page, selector);
  const before = await state(page);
  await press(page, 'ArrowDown');
  const on = await state(page);
  check(
    `an arrow chooses one ${what}, the focus stays`,
    on.tag === 'select' && on.value !== before.value,
    on,
  );
  check(fewer, on.items > 0 && on.items < before.items, [before.items, on.items]);
  check('and a status message says how many', before.says !== on.says && /\d/.test(on.says), on.says);
  await press(page, 'Home');
  const off = await state(page);
  check('Home lifts the filter', off.items === before.items && off.says === before.says, off);
}

/** The filters, worked by keys. */
const use = {
  async 'case-timeline'(page, check) {
    await choosing(page, check, 'select', 'kind of event', 'the timeline then shows fewer events');
  },

  async 'allegation-list'(page, check) {
    const fewer = 'the list then shows fewer allegations';
    await choosing(page, check, 'label + label select', 'act', fewer);
    await choosing(page, check, 'label + label + label select', 'status', fewer);
    await tabTo(page, 'select');
    const groups = () =>
      page.evaluate(
        () => document.querySelector('allegation-list').shadowRoot.querySelector('.group').textContent,
      );
    const before = await groups();
    await press(page, 'ArrowDown');
    check('an arrow groups by another thing', (await groups()) !== before);
  },
};

/** Follows a link by Enter, and goes on from where it leads. */
async function follow(page, check, selector, what) {
  await tabTo(page, selector);
  const target = await page.evaluate(() => active().getAttribute('href').slice(1));
  await press(page, 'Enter');
  const found = await state(page);
  check(`${what} moves the focus where it leads, marked`, found.id === target && found.marked, [
    target,
    found.id,
  ]);
  check(`what ${what} leads to is on the screen, with an outline`, found.seen && !found.faults.length, found);
  // From there the next stop is one inside or after it, and back again one before it.
  const step = async (keys) => {
    await press(page, keys);
    return page.evaluate((id) => {
      const place = active().getRootNode().getElementById(id);
      return place ? place.compareDocumentPosition(active()) : 0;
    }, target);
  };
  check(`Tab goes on from ${what}`, (await step('Tab')) & Node.FOLLOWING);
  await step('Shift+Tab');
  check(`Shift+Tab goes back from ${what}`, (await step('Shift+Tab')) & Node.PRECEDING);
  return target;
}

const Node = { PRECEDING: 2, FOLLOWING: 4 };

/** The links inside a widget that lead to another place in it. */
const links = {
  'a citation': 'a[href^="#source-"]',
  'a permalink': 'a[rel=bookmark]',
  'a differing account': '.conflict a',
};

hostTest(async ({ browser, serve, check }) => {
  const show = (locale, tag, attributes) =>
    visit(browser, serve, { locale, body: around(widget(tag, attributes)), look: ['contrast', 'focus'] });

  let preset = 0;
  for (const locale of ['en', 'ar'])
    for (const { tag, name, attributes } of everyState()) {
      if (locale !== 'en' && name !== 'full') continue;
      const looks = presets[preset++ % presets.length];
      const { page } = await show(locale, tag, `${attributes} preset="${looks}"`);
      await there(page, check, `${tag}, ${name}, ${looks}, ${locale}`);
      await page.close();
    }

  const followed = new Set();
  for (const { tag, name, attributes } of everyState()) {
    if (name !== 'full') continue;
    const { page, complaints } = await show('en', tag, attributes);
    const here = (sentence, ...rest) => check(`${tag}: ${sentence}`, ...rest);
    await use[tag]?.(page, here);
    for (const [what, selector] of Object.entries(links)) {
      if (!(await page.evaluate((selector) => stops().some((each) => each.matches(selector)), selector)))
        continue;
      const id = await follow(page, here, selector, what);
      followed.add(what);
      if (what === 'a permalink') here('it goes into the address', (await state(page)).hash === `#${id}`);
    }
    for (const [key, index] of [
      ['Enter', 1],
      ['Space', 2],
    ]) {
      await tabTo(page, `[part=actions] button:nth-of-type(${index})`);
      await press(page, key);
      await page.waitForFunction(
        () => document.querySelector('main > *').shadowRoot.querySelector('output').value,
      );
      const done = await state(page);
      here(`${key} copies, says so and keeps the focus`, done.tag === 'button' && done.says.length > 5, done);
    }
    here('nothing is thrown or complained about', !complaints.length, complaints);
    await page.close();
  }

  check('every kind of link was followed', followed.size === Object.keys(links).length, [...followed]);

  // Gates must be able to fail.
  const trap = `<div><template shadowrootmode="open"><a href="#" style="outline: none">No outline</a>
    <button onkeydown="event.preventDefault()">A trap</button><a href="#">Never reached</a></template></div>`;
  const { page } = await visit(browser, serve, {
    locale: 'en',
    body: around(trap),
    look: ['contrast', 'focus'],
  });
  const noted = [];
  await there(page, (sentence, ok) => ok || noted.push(sentence), 'a bad page');
  check('a page with a trap and without outlines is noticed here', noted.length === 4, noted);
});
