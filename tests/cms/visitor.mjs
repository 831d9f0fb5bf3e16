// What a visitor gets of a page that an author wrote: with our script, and without any.
import { lettersOf } from './author-test.mjs';
import { tags } from './reader.mjs';

/** The page that an author `published`, with their own `sentence`: what it says with the script, and what is left without. */
export async function checkVisitor({ address, pages, plain, open, check }, published, sentence) {
  const reference = await open();
  await reference.page.goto(plain);
  const elsewhere = await lettersOf(reference.page);

  const { page, thrown, requests } = await open();
  await page.goto(published);
  const here = await lettersOf(page);
  await page.waitForNetworkIdle({ idleTime: 300 });
  check(
    'a visitor sees the four widgets, in the order of the addresses',
    here.length === 4 && here.every(({ tag, height }, i) => tag === tags[i] && height > 100),
    here.map(({ tag, height }) => [tag, height]),
  );
  check(
    'each says letter by letter what it says on a plain page',
    elsewhere.length === 4 &&
      here.every(({ letters }, i) => letters.length > 500 && letters === elsewhere[i].letters),
    here.map(({ letters }, i) => [letters.length, elsewhere[i]?.letters.length]),
  );
  const seen = await page.evaluate((text) => document.body.innerText.includes(text), sentence);
  check('the author’s own words and the link in a sentence stay', seen && (await linkIsSeen(page, pages[0])));
  check('nothing is thrown or complained of', thrown.length === 0, thrown);
  const foreign = requests.filter((each) => /^https?:/.test(each) && !each.startsWith(address));
  check('nothing is asked of another host', foreign.length === 0, foreign);
  const scripts = new Set(requests.filter((each) => /\/on-record[\w.]*\.js/.test(each)));
  check('one script makes all of them', scripts.size === 1, [...scripts]);

  const still = await open({ scripts: false });
  await still.page.goto(published);
  const links = await still.page.$$eval('a[href*="/on-record/embed/"]', (all) => all.map(({ href }) => href));
  check(
    'without JavaScript each is a link to its page',
    pages.every((each) => links.includes(each)),
    links,
  );
  const reached = await still.page.goto(pages[0]);
  check('which is there', reached.ok());
  return here;
}

/** A link inside a sentence is no widget. */
const linkIsSeen = (page, href) =>
  page.$$eval(
    'p a',
    (links, wanted) =>
      links.some(
        (link) => link.href === wanted && link.offsetHeight > 0 && link.closest('p').innerText.length > 100,
      ),
    href,
  );
