// What WCAG 2.2 asks of looks, measured: contrast (AAA for text), text spacing, reflow, targets, forced colours, motion.
import { hostTest } from '../host-test.mjs';
import { tags } from '../page.mjs';
import { presets, spoken, states, visit, widget } from '../widgets.mjs';

/** Grounds of pages that widgets stand on: each with what a page's author writes for it. */
const grounds = {
  'a light page': '',
  'a dark page': ':root { color-scheme: dark }',
  'a tinted page with a dark theme': `:root { color-scheme: dark; --record-accent: #ffb454; --record-link: #9ecbff }
    body { background: #10203a; color: #f4f1e8 } main { background: rgb(255 255 255 / 4%) }`,
};

// The least of SC 1.4.12, as a reader's own style sheet sets it; into shadow roots too, as browser extensions do.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
const spaceOut = (page) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    for (const root of [
      document,
      ...[...document.querySelectorAll('main > *')].map((each) => each.shadowRoot),
    ])
      root.adoptedStyleSheets.push(sheet);
  }, spacing);

/** Makes the page another ground to stand on. */
const stand = (page, rules) =>
  page.evaluate((rules) => (document.getElementById('ground').textContent = rules), rules);

// What a session emulates ends with it, so that each page keeps one.
const sessions = new WeakMap();

/** Shows the page on a screen or on paper, with these preferences of the reader. */
const media = async (page, type, ...features) => {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  const client = sessions.get(page);
  const named = features.map(([name, value]) => ({ name, value }));
  await client.send('Emulation.setEmulatedMedia', { media: type, features: named });
};

/** Every widget whole in one page; what is asked of each of them goes to `ask`, in the page. */
const ask = (page, name, ...rest) =>
  page.evaluate(
    (tags, name, rest) => tags.map((tag) => window[name](document.querySelector(tag), ...rest)),
    tags,
    name,
    rest,
  );

async function nothing(page, check, at, sentence, name, ...rest) {
  const found = await ask(page, name, ...rest);
  found.forEach((faults, i) =>
    check(`${tags[i]} ${at}: ${sentence}`, !faults.length, [...new Set(faults)].slice(0, 8)),
  );
}

/** Nothing lost and nothing to scroll sideways for, at this width. */
async function reflows(page, check, at, width, height, scale = 1) {
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  const over = await page.evaluate(() => sideways());
  check(`${at}: nothing to scroll sideways for`, over <= 0, over);
  await nothing(page, check, at, 'no text on another', 'overlapping');
  await nothing(page, check, at, 'no text cut off', 'cutOff');
  await nothing(page, check, at, 'targets of 24 pixels, with room around them or in a line', 'smallTargets');
}

async function legible(page, check, at) {
  for (const [i, { count, faint }] of (await ask(page, 'faintTexts', 7)).entries())
    check(
      `${tags[i]} ${at}: each of ${count} texts at 7:1`,
      count > 50 && !faint.length,
      [...new Set(faint)].slice(0, 8),
    );
  await nothing(page, check, at, 'shapes with a meaning at 3:1', 'faintShapes', 3);
}

/** Where a system's own few colours replace ours, shapes must be as different as they were. */
async function forced(page, check, at, statuses) {
  // Colours of a page's own choice must not come through either.
  await stand(page, ':root { --record-accent: #7a1f1f; --record-rule: #7a1f1f }');
  const before = await ask(page, 'drawn', statuses);
  for (const scheme of ['light', 'dark']) {
    await media(page, 'screen', ['forced-colors', 'active'], ['prefers-color-scheme', scheme]);
    check(
      `${at}: colours are forced, ${scheme}`,
      await page.evaluate(() => matchMedia('(forced-colors: active)').matches),
    );
    const after = await ask(page, 'drawn', statuses);
    tags.forEach((tag, i) => {
      const kinds = (looks) => looks.map((look) => looks.indexOf(look)).join();
      const here = `${tag} ${at}, forced colours, ${scheme}`;
      check(
        `${here}: marks as different as before`,
        kinds(after[i].marks) === kinds(before[i].marks),
        after[i].marks,
      );
      for (const [one, other] of after[i].pairs)
        check(`${here}: dated or not, observed or derived are two shapes`, one && other && one !== other, [
          one,
          other,
        ]);
    });
    await legible(page, check, `${at}, forced colours, ${scheme}`);
  }
  await media(page, 'screen');
  await stand(page, '');
}

async function printed(page, check, at) {
  await media(page, 'print');
  await nothing(page, check, at, 'no control on paper', 'onlyForScreens');
  await media(page, 'screen');
}

async function still(page, check, at) {
  await media(page, 'screen', ['prefers-reduced-motion', 'reduce']);
  await nothing(page, check, at, 'nothing moves', 'moving');
  await media(page, 'screen');
}

/** A widget's shadow root with every fault that is looked for above. */
const wrong = `<style>.root { inline-size: 200px } .cut { overflow: hidden; white-space: nowrap; inline-size: 90px }
  .faint { color: rgb(0 0 0 / 40%) } .on { position: absolute; margin-block-start: -2.2em } button { all: unset }
  .wide { inline-size: 400px } .faint { transition: color 1s } .mark::before { content: ''; border: 1px solid #eee }</style>
  <div class="root"><p class="faint">Faint</p><p class="on">On it</p><p class="cut">This is longer than its place is</p>
  <p class="wide"><button>a</button><button>b</button></p><span class="mark">Mark</span></div>`;

hostTest(async ({ browser, serve, check }) => {
  const look = ['contrast', 'layout'];
  for (const locale of ['en', 'ar']) {
    const statuses = Object.keys((await spoken(locale)).slice.vocabulary.statuses);
    for (const preset of presets) {
      const at = `${preset}, ${locale}`;
      const body = `<main>${tags.map((tag) => widget(tag, `${states[tag].full} preset="${preset}"`)).join('')}</main>`;
      const { page } = await visit(browser, serve, {
        locale,
        body,
        look,
        head: '<style id="ground"></style>',
      });

      await reflows(page, check, `${at}, 1280 px`, 1280, 800);
      // 1280 × 1024 at 400 %.
      await reflows(page, check, `${at}, 320 px`, 320, 256, 4);
      await printed(page, check, at);
      await still(page, check, at);
      await page.setViewport({ width: 800, height: 600 });
      for (const [name, rules] of Object.entries(grounds)) {
        await stand(page, rules);
        await legible(page, check, `${at}, on ${name}`);
      }
      await forced(page, check, at, statuses);
      await spaceOut(page);
      for (const width of [1280, 320]) await reflows(page, check, `${at}, spaced, ${width} px`, width, 800);
      await page.close();
    }
  }

  const body = `<main>${tags.map((tag) => `<${tag}-x><template shadowrootmode="open">${wrong}</template></${tag}-x>`).join('')}</main>`;
  const { page } = await visit(browser, serve, { locale: 'en', body, look });
  await page.setViewport({ width: 320, height: 256 });
  const blind = await page.evaluate(() => {
    const [bad] = document.querySelectorAll('main > *');
    const found = { overlapping, cutOff, smallTargets, moving, onlyForScreens };
    const all = Object.entries(found).map(([name, look]) => [name, look(bad).length]);
    all.push(['faintTexts', faintTexts(bad, 7).faint.length], ['faintShapes', faintShapes(bad, 3).length]);
    all.push(['sideways', Math.max(0, sideways())]);
    return all.filter(([, count]) => !count).map(([name]) => name);
  });
  check('each of these measures can fail', !blind.length, blind);
});
