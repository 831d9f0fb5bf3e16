// The embed builder with a record of ten thousand cases: somebody finds the one they mean, and the page stays as small as it was.
import { namesOf, withManyCases } from '../../fixtures/many-cases.mjs';
import { hostTest } from '../host-test.mjs';
import { open } from '../page.mjs';
import { demoPages, findings, ready, recordIn } from './guest.mjs';

const size = 10_000;
/** In the middle of the alphabet and of the record; each in another script. */
const [latin, azerbaijani, cyrillic, arabic, georgian, armenian] = [4200, 4201, 4202, 4203, 4204, 4205].map(
  namesOf,
);
const record = withManyCases(await recordIn('en'), size);
const total = Object.keys(record.cases).length;
const pages = { ...demoPages, '/dist/record/full/en.json': JSON.stringify(record) };

const options = (page) =>
  page.$$eval('.list .option', (all) =>
    all.map((option) => ({
      id: option.querySelector('input').value,
      checked: option.querySelector('input').checked,
      text: option.innerText.replaceAll(/\s+/g, ' ').trim(),
    })),
  );
const status = (page) =>
  page.$eval('#search-status', ({ innerText }) => innerText.replaceAll(/\s+/g, ' ').trim());

hostTest(async ({ browser, serve, check }) => {
  const origin = await serve(pages);
  const builder = `${origin}/demo/embed-builder.html?widget=case-timeline`;
  const { page, complaints } = await open(browser, builder, (tab) =>
    tab.setViewport({ width: 1280, height: 900 }),
  );
  await ready(page);
  await page.bringToFront();
  const search = async (query) => {
    await page.$eval('#search', (field) => field.select());
    await page.focus('#search');
    // As an input method or the clipboard puts it there, in any script.
    await page.keyboard.sendCharacter(query);
  };

  const elements = await page.$$eval('#builder *', ({ length }) => length);
  check('ten thousand cases are no ten thousand elements', elements < 1500, elements);
  const first = await options(page);
  check(
    'the first fifty are in the page, and what is chosen',
    first.length === 51 && first[0].checked,
    first.length,
  );
  const begins = await status(page);
  check(
    'it says how many there are, and that not all are shown',
    begins.startsWith(`${total.toLocaleString('en')} of ${total.toLocaleString('en')} cases.`) &&
      begins.includes('The first 50 are shown'),
    begins,
  );

  for (const [what, { id }, query, reason] of [
    ['title', latin, latin.title],
    ['title in the other order', latin, latin.title.split(' ').reverse().join(' ')],
    ['title with a mistake', latin, mistyped(latin.title)],
    ['another name', latin, latin.also, `also called ${latin.also}`],
    ['person', latin, latin.person, `with ${latin.person}`],
    [
      'another spelling of a person',
      latin,
      latin.spelling,
      `with ${latin.person}, also called ${latin.spelling}`,
    ],
    ['place and a part of a name', latin, `${latin.place} ${latin.person.slice(0, 4)}`, latin.place],
    ['letters of an English keyboard', azerbaijani, plainly(azerbaijani.title)],
    ['Cyrillic capitals', cyrillic, cyrillic.title.toUpperCase()],
    ['Arabic with vowel signs', arabic, arabic.title.replaceAll(/(?=[وي])/g, '\u064e')],
    [
      'Arabic with other letters for alef and yeh',
      arabic,
      arabic.title.replaceAll('أ', 'ا').replaceAll('ى', 'ي'),
    ],
    ['Georgian', georgian, georgian.person, `with ${georgian.person}`],
    ['Armenian', armenian, armenian.title.replaceAll('և', 'եւ')],
  ]) {
    await search(query);
    const found = (await options(page)).filter(({ checked }) => !checked);
    check(
      `finds a case by its ${what}, before all others`,
      found[0]?.id === id && (!reason || found[0].text.includes(reason)),
      [query, found.slice(0, 3)],
    );
    check(`and shows no more than fifty`, found.length <= 50, found.length);
  }

  await search('qqqq');
  const none = await options(page);
  check('what is chosen stays in sight where nothing is found', none.length === 1 && none[0].checked, none);
  const helps = await status(page);
  check(
    'and a sentence says what to try',
    /^No case is found for “qqqq”\. .*person or a place/.test(helps),
    helps,
  );

  // Several stay possible, one after the other, by the keyboard alone.
  for (const { title } of [latin, georgian]) {
    await search(title);
    await page.keyboard.press('Tab');
    while (await page.evaluate(() => document.activeElement.checked)) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  }
  const chosen = () => page.evaluate(() => new URLSearchParams(location.search).get('case'));
  check(
    'several are chosen, one after the other',
    (await chosen()) === `${latin.id} ${georgian.id}`,
    await chosen(),
  );
  const both = (await options(page)).filter(({ checked }) => checked).map(({ id }) => id);
  check('and both stay in sight', both.sort().join() === [latin.id, georgian.id].sort().join(), both);

  const named = await page.$eval('#search', (field) => [
    field.labels[0].innerText,
    document.getElementById(field.getAttribute('aria-describedby')).getAttribute('role'),
  ]);
  check(
    'the field says what it takes, and what it found is announced',
    `${named}` === 'Find a case by its title, another name, a person or a place,status',
    named,
  );
  for (const [width, scheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ]) {
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await search(arabic.place);
    const wrong = await findings(page);
    check(`axe finds nothing at ${width} px, ${scheme}`, wrong.length === 0, wrong);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    check(`nothing is wider than ${width} px`, wide <= width, wide);
  }
  // The script in the preview has the record of the library, which knows none of them.
  const own = complaints.filter((complaint) => !/"invented-.* is not in the record/.test(complaint));
  check('the builder complains about nothing', own.length === 0, own);
});

/** With two letters of a word that changed places. */
function mistyped(title) {
  const [first, ...rest] = title.split(' ');
  return [first.slice(0, 1) + first[2] + first[1] + first.slice(3), ...rest].join(' ');
}

/** As somebody types it who has no other letters. */
function plainly(title) {
  const letters = { ə: 'e', ı: 'i', ö: 'o', ü: 'u', ç: 'c', ğ: 'g', ş: 's' };
  return title.toLowerCase().replaceAll(/[əıöüçğş]/g, (letter) => letters[letter]);
}
