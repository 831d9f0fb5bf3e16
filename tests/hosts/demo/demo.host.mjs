// The demo, as a person uses it: every page, and the bar with language, theme, preset, width and paper.
import { hostTest } from '../host-test.mjs';
import { control, contents, linkable, names, pages, settled, violations, visit, widgets } from './pages.mjs';
import { paperAndDisk } from './paper-and-disk.mjs';
import { spoken } from '../widgets.mjs';

// Examples of what goes wrong say so on the console, as they should.
const planned = (text) => /is not in the record|no-such-record\.json: status 404|status of 404/.test(text);

async function onePage(at, check, name) {
  const { page, complaints, foreign, missing } = await at(name);
  const errors = contents[name].includes('no-such-record.json');
  if (/on-record(\.\w+)?\.js"><\/script>/.test(contents[name])) await settled(page, () => true);
  const unplanned = complaints.filter((text) => !errors || !planned(text));
  check(`${name} says and throws nothing that is not planned`, !unplanned.length, unplanned);
  const wanted = errors ? ['/demo/no-such-record.json'] : [];
  check(`${name} asks for nothing that is not there`, `${missing}` === `${wanted}`, missing);
  check(`${name} asks no other host`, !foreign.length, foreign);
  const found = await violations(page);
  check(`${name} has no axe violations`, !found.length, found);
  const stray = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => decodeURIComponent(link.hash.slice(1)))
      .filter((id) => !document.getElementById(id)),
  );
  check(`the links within ${name} lead somewhere`, !stray.length, stray);
  const dead = await page.evaluate(() =>
    [...document.querySelectorAll('a[href*=".html"]')].map(({ pathname }) => pathname.split('/').at(-1)),
  );
  const lost = dead.filter((file) => !linkable.has(file));
  check(`the links from ${name} lead to pages that are there`, !lost.length, lost);
  await page.setViewport({ width: 320, height: 700 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  check(`${name} needs no scrolling sideways at 320 pixels`, wide <= 320, wide);
  await page.close();
}

/** The language switch on a page: all its widgets turn, but for the examples of a language; and back. */
async function arabic(at, check, name) {
  const { page } = await at(name);
  // A record of a page's own comes later, after the check of it.
  await page.waitForNetworkIdle();
  const before = await settled(page, () => true);
  await (await control(page, 'select[name=lang]')).select('ar');
  const { strings } = await spoken('ar');
  const turned = (w) =>
    w.keepsLanguage || (w.lang === 'ar' && w.direction === 'rtl' && w.sources === strings.sources);
  const all = await settled(page, turned);
  const left = all.filter((w) => !turned(w));
  check(`all ${all.length} widgets of ${name} turn Arabic, right to left`, all[0] && !left.length, left);
  await (await control(page, 'select[name=lang]')).select('en');
  const back = (await spoken('en')).strings.sources;
  const english = await settled(page, (w) => w.keepsLanguage || w.sources === back);
  const keeps = ({ lang }) => lang;
  const rest = english.filter((w) => !w.keepsLanguage && (w.direction !== 'ltr' || w.sources !== back));
  check(`and those of ${name} turn English`, english.length === before.length && !rest.length, rest);
  const own = (list) => `${list.filter((w) => w.keepsLanguage).map(keeps)}`;
  check(`${name} leaves its examples of a language alone`, own(english) === own(before), own(english));
  await page.close();
}

/** A guide: the bar has what can be set there and nothing else, and sections are where links lead. */
async function withoutWidgets(at, check, name) {
  const { page } = await at(name, '?theme=dark');
  const bar = await page.$eval('#demo-bar', ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('select, input, button')]
      .filter((each) => each.checkVisibility() && each.className !== 'opener')
      .map((each) => each.value || each.textContent)
      .join(' · '),
  );
  const wanted = 'system · light · dark · Print preview · Print…';
  check(`the bar of ${name} offers theme and paper only`, bar === wanted, bar);
  const dark = (await schemeOf(page)).scheme;
  check(`and ${name} is dark when it is asked to be`, dark === 'dark', dark);
  const found = await violations(page);
  check(`where axe finds nothing on ${name} either`, !found.length, found);
  await page.close();
}

const schemeOf = (page) =>
  page.evaluate(() => ({
    scheme: getComputedStyle(document.documentElement).colorScheme,
    ground: getComputedStyle(document.body).backgroundColor,
  }));
const shown = (page) =>
  page.evaluate(() => {
    const { elements } = document.querySelector('#demo-bar').shadowRoot.querySelector('form');
    const [output] = [...elements].filter(({ localName }) => localName === 'output');
    const { lang, theme, preset, width } = elements;
    return [lang.value, theme.value, preset.value, width.value, output.value].join(' · ');
  });

/** Each control does what it says; the address brings all of it back, and carries it to the other pages. */
async function settings(at, check) {
  const { page } = await at('index.html');
  await settled(page, () => true);
  const light = await schemeOf(page);
  await (await control(page, 'input[value=dark]')).click();
  const dark = await schemeOf(page);
  const [{ color }] = await widgets(page);
  check('the theme turns the page', dark.scheme === 'dark' && dark.ground !== light.ground, dark);
  check('and the widgets', color === 'rgb(233, 229, 220)', color);

  await (await control(page, 'select[name=preset]')).select('card');
  const carded = await settled(page, ({ preset }) => preset.startsWith('root card'));
  check(
    'the preset is that of every widget',
    carded.every(({ preset }) => preset.startsWith('root card')),
    carded,
  );

  await (await control(page, 'input[type=range]')).focus();
  await page.keyboard.press('Home');
  const narrow = await widgets(page);
  check(
    'the width is that of every widget',
    narrow.every(({ width }) => width === 240),
    narrow,
  );
  await (await control(page, 'select[name=lang]')).select('fa');
  await settled(page, ({ lang }) => lang === 'fa');

  const said = 'fa · dark · card · 240 · 240 px';
  check('the bar shows what is chosen', (await shown(page)) === said, await shown(page));
  const { search } = new URL(page.url());
  check('the address has it', search === '?lang=fa&theme=dark&preset=card&width=240', search);
  await page.reload();
  const again = await settled(page, ({ lang }) => lang === 'fa');
  const lasting = again.every((w) => w.lang === 'fa' && w.preset.startsWith('root card') && w.width === 240);
  check('a reload brings it back', lasting && (await shown(page)) === said, await shown(page));
  check('in the dark', (await schemeOf(page)).ground === dark.ground, await schemeOf(page));
  const found = await violations(page);
  check('where axe finds nothing either', !found.length, found);
  const links = await page.$$eval('a[href*=".html"]:not([data-own-state])', (all) =>
    all.map((a) => a.search),
  );
  check('the other pages take it over', links.length > 5 && links.every((each) => each === search), links);
  const stored = await page.evaluate(
    () => localStorage.length + sessionStorage.length + document.cookie.length,
  );
  check('nothing is stored', stored === 0, stored);
  await page.close();

  for (const name of ['dark-page.html', 'hostile.html']) {
    const { page: fixed } = await at(name, '?theme=dark');
    const { page: usual } = await at(name);
    const radios = await fixed.$$('#demo-bar >>> input[type=radio]');
    const same = JSON.stringify(await schemeOf(fixed)) === JSON.stringify(await schemeOf(usual));
    check(`${name} has one theme, and the bar does not offer others`, !radios.length && same);
    await fixed.close();
    await usual.close();
  }
}

async function badAddress(at, check) {
  const { page, complaints } = await at('index.html', '?lang=xx&width=wide&theme=dark');
  await settled(page, () => true);
  const status = await page.$eval('#demo-bar >>> [role=status]', (each) => each.textContent);
  check(
    'an unknown language in the address is named, with the cure',
    /lang=xx.*en, az, ru/.test(status),
    status,
  );
  check('and so is a width that is none', /width=wide.*number of pixels/.test(status), status);
  const ok = !complaints.length && (await schemeOf(page)).scheme === 'dark';
  check('the rest of the address counts', ok, complaints);
  await page.close();
}

/** Backwards through a page, where a bar at the top could cover what has the focus. */
async function byKeyboard(at, check) {
  const { page } = await at('allegation-list.html');
  await settled(page, () => true);
  await page.$eval('#by-speaker allegation-list >>> [part=actions] button', (button) => button.focus());
  const covered = [];
  let widgetStops = 0;
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    const { inWidget, text, under } = await page.evaluate(() => {
      let focused = document.activeElement;
      const inWidget = Boolean(focused.shadowRoot);
      while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const bar = document.querySelector('#demo-bar').getBoundingClientRect();
      const { top } = focused.getBoundingClientRect();
      return { inWidget, text: focused.textContent.trim(), under: bar.bottom - top };
    });
    widgetStops += inWidget;
    if (under > 0) covered.push(text);
  }
  check(
    `the bar covers no focus, in ${widgetStops} stops within widgets`,
    widgetStops > 30 && !covered.length,
    covered,
  );
  await page.close();
}

/** Where there is little room, the bar folds away. */
async function onAPhone(browser, origin, check) {
  const { page } = await visit(browser, `${origin}/demo/index.html`, { width: 320, height: 640 });
  await settled(page, () => true);
  const height = () => page.$eval('#demo-bar', (bar) => bar.offsetHeight);
  const seen = () => page.$eval('#demo-bar >>> select[name=lang]', (each) => each.checkVisibility());
  check('on a phone the bar is one button high', !(await seen()) && (await height()) < 56, await height());
  await (await control(page, '.opener')).focus();
  await page.keyboard.press('Enter');
  check('which opens it', await seen());
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  check('without scrolling sideways', wide <= 320 && (await height()) < 480, [wide, await height()]);
  const found = await violations(page);
  check('or axe finding anything', !found.length, found);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  const focus = await page.$eval('#demo-bar', (bar) => bar.shadowRoot.activeElement?.className);
  check('Escape folds it and goes back to the button', !(await seen()) && focus === 'opener', focus);
  await page.close();
}

hostTest(async ({ browser, serve, check }) => {
  const origin = await serve(pages);
  const at = (name, settings = '') => visit(browser, `${origin}/demo/${name}${settings}`);
  for (const name of names) await onePage(at, check, name);
  const hasWidgets = (name) => /bar\.js"><\/script>/.test(contents[name]);
  for (const name of names.filter(hasWidgets)) await arabic(at, check, name);
  for (const name of names.filter((each) => contents[each].includes('data-widgets="none"')))
    await withoutWidgets(at, check, name);
  await settings(at, check);
  await badAddress(at, check);
  await byKeyboard(at, check);
  await onAPhone(browser, origin, check);
  await paperAndDisk(browser, origin, check);
});
