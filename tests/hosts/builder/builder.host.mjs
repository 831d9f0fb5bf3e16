// The embed builder's address, its agreement with the command line, and its use by everybody.
import { hostTest } from '../host-test.mjs';
import { demoPages, findings, named, printed, ready, sought, take } from './guest.mjs';
import { open } from '../page.mjs';

const tag = 'case-timeline';

hostTest(async ({ browser, serve, check }) => {
  const origin = await serve({ ...demoPages });
  await browser.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  const builder = `${origin}/demo/embed-builder.html`;
  const choice = `?widget=${tag}&case=${sought.id}&lang=ru&order=newest&from=2015&theme=light&width=500&record-accent=teal&limit=yes&pin=yes&as=react`;
  const desk = (tab) => tab.setViewport({ width: 1280, height: 900 });
  const { page, complaints } = await open(browser, builder + choice, desk);
  await ready(page);

  // The address is the state.
  const sorted = (search) => [...new URLSearchParams(search)].sort().join(' ');
  const kept = await page.evaluate(() => location.search);
  check('an address is read whole, and stays what it was', sorted(kept) === sorted(choice), kept);
  await named(page, 'radio', 'Dark').click();
  await page.waitForFunction(() => location.search.includes('theme=dark'));
  const search = await page.evaluate(() => location.search);
  const again = await open(browser, builder + search, desk);
  await ready(again.page);
  const state = (p) =>
    p.evaluate(() => [
      location.search,
      [...document.querySelectorAll('input')]
        .map(({ id, type, value, checked }) =>
          /radio|checkbox/.test(type) ? checked && id : type === 'search' || `${id}=${value}`,
        )
        .filter((each) => each !== true && each)
        .sort()
        .join(),
      [...document.querySelectorAll('pre code')].map(({ textContent }) => textContent).join('\n'),
    ]);
  const [before, after] = [await state(page), await state(again.page)];
  check('the address opens the same choice', `${before}` === `${after}`, [before, after]);
  check('and stores nothing', await page.evaluate(() => !localStorage.length && !document.cookie));

  // The command line prints the same, byte for byte.
  const base = 'https://example.org/on-record/0.1.0/';
  const forms = {
    tag: ['My own site', 'Tag and script'],
    prerendered: ['My own site', 'Tag with its content'],
    quote: ['WordPress', 'Quotation'],
    link: ['Somewhere else', 'Plain link'],
    iframe: ['Somewhere else', 'Frame'],
    address: ['WordPress', 'Link alone on a line'],
    light: ['Newsletter', 'Plain HTML'],
  };
  await again.page.goto(`${builder}?widget=${tag}&case=${sought.id}&order=newest&base=${base}&pin=yes`);
  await ready(again.page);
  for (const [as, [place, name]] of Object.entries(forms)) {
    const pieces = (await take(again.page, place, name)).join('\n');
    const there = printed(tag, { case: sought.id, order: 'newest', base, as });
    check(`${name} is what the command prints`, pieces === there, {
      pieces: pieces.slice(0, 300),
      there: there.slice(0, 300),
    });
  }

  // An address that asks for what there is not.
  await again.page.goto(
    `${builder}?widget=case-cards&case=${sought.id}x&lang=xx&width=9&as=fax&base=here&variant=tiny`,
  );
  await ready(again.page);
  const told = await again.page.$eval('[role="alert"]', ({ innerText }) => innerText.split('\n'));
  const names = ['case-cards', `${sought.id}x`, 'xx', '9', 'fax', 'here', 'tiny'];
  check(
    'each thing that is not there is named',
    names.every((name) => told.some((line) => line.includes(`“${name}”`))) && told.length === names.length,
    told,
  );
  check('the nearest case is suggested', told.join().includes(`“${sought.id}”`), told);
  const fallback = await (
    await (await again.page.waitForSelector('.stage iframe')).contentFrame()
  ).waitForFunction(() => document.querySelector('case-card')?.shadowRoot?.querySelector('.root'));
  check('and something that works is shown', Boolean(fallback));

  // By the keyboard alone: from the field into the list, and on with the arrows.
  await again.page.bringToFront();
  await again.page.focus('#search');
  await again.page.keyboard.press('Tab');
  await again.page.keyboard.press('ArrowDown');
  const moved = await again.page.evaluate(() => {
    const { name, checked, value } = document.activeElement;
    return [name, checked, new URLSearchParams(location.search).get('case') === value];
  });
  check('an arrow in the list chooses and keeps the focus', `${moved}` === 'case,true,true', moved);

  for (const [width, scheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ]) {
    await again.page.setViewport({ width, height: 800 });
    await again.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await again.page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
    const wrong = await findings(again.page);
    check(`axe finds nothing at ${width} px, ${scheme}`, !wrong.length, wrong);
    const wide = await again.page.evaluate(() => document.documentElement.scrollWidth);
    check(`nothing is wider than ${width} px`, wide <= width, wide);
  }
  // Without heights, hashes or pages there would be a 404.
  check('the builder complains about nothing', !complaints.length, complaints);

  await named(again.page, 'textbox', 'Address of the folder').fill('ftp://example.org');
  await again.page.keyboard.press('Tab');
  const invalid = await again.page.$eval('#base', (input) => [
    input.ariaInvalid,
    document.querySelector('#base-problem')?.textContent,
  ]);
  check(
    'a wrong address of the folder is said beside its field',
    invalid[0] === 'true' && invalid[1].includes('ftp://'),
    invalid,
  );

  const disk = await open(browser, new URL('../../../demo/embed-builder.html', import.meta.url).href);
  const why = await disk.page.waitForSelector('[role="alert"]');
  const said = await why.evaluate(({ innerText }) => innerText);
  check('opened from a disk it says what to do', said.includes('npm start'), said);
});
