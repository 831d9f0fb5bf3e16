// Ghost, as its owner writes in it: an HTML card with our tags and script, and a bookmark card of the address of
// one of our pages, which the script makes a widget of.
import { authorTest, paste } from '../author-test.mjs';
import { tags } from '../reader.mjs';
import { checkVisitor } from '../visitor.mjs';
import { prepare } from './site.mjs';

const sentence = 'What is documented about these cases.';
const owner = { name: 'An owner', email: 'owner@example.org', password: 'a long enough pass phrase 7' };
const files = 'content/files/';

authorTest('ghost', { prepare, files }, async (site) => {
  const { address, base, pages, subjects, open, check } = site;
  const { page } = await open();
  await page.goto(`${address}/ghost/`);
  await paste(page, '[name=blog-title]', 'A site');
  for (const [field, value] of Object.entries(owner)) await paste(page, `[name=${field}]`, value);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.location.hash.startsWith('#/dashboard'), { polling: 200 });

  await page.goto(`${address}/ghost/#/editor/post`);
  await page.waitForSelector('.kg-prose');
  await paste(page, '[data-test-editor-title-input]', 'Two cases');
  await page.click('.kg-prose');
  await page.keyboard.type(sentence);
  await page.keyboard.press('Enter');
  await addCard(page, 'bookmark', '[data-testid=bookmark-url]');
  await page.keyboard.type(pages[0]);
  // What Enter takes is offered a moment after the last letter.
  const offered = '[data-testid=bookmark-url-listOption][aria-selected=true]';
  await page.waitForFunction(
    (option, address) => document.querySelector(option)?.textContent === address,
    {},
    offered,
    pages[0],
  );
  await page.keyboard.press('Enter');
  const card = await page.waitForSelector('[data-testid=bookmark-container]');
  const said = await card.evaluate((element) => element.innerText);
  await page.keyboard.press('Enter');
  await addCard(page, 'html', '.cm-content');
  // The bookmark card of the first becomes the widget by itself.
  const html = tags
    .map((tag, i) => `<${tag} ${subjects[tag].join('="')}"><a href="${pages[i]}">${tag}</a></${tag}>`)
    .slice(1);
  const inSentence = `<p>${sentence} The card <a href="${pages[0]}">of this case</a> has more about it, and is a link in the middle of a sentence.</p>`;
  const script = `<script async src="${base}on-record.min.js"></script>`;
  await insert(page, [...html, inSentence, script].join('\n'));
  await page.click('[data-test-editor-title-input]');

  // What slides in is not where it was a moment before.
  const click = async (name) =>
    (await page.waitForSelector(`[data-test-button="${name}"]`)).evaluate((button) => button.click());
  await click('publish-flow');
  await click('continue');
  await click('confirm-publish');
  await page.waitForFunction(async () => (await fetch('/two-cases/')).ok, { polling: 1000 });
  // The post that is there shows a picture of another host.
  await page.evaluate(async () => {
    const api = '/ghost/api/admin/posts/';
    const { posts } = await (await fetch(api)).json();
    for (const { id, title } of posts) if (title !== 'Two cases') await fetch(api + id, { method: 'DELETE' });
  });
  await checkVisitor(site, `${address}/two-cases/`, sentence);

  const visitor = await open({ scripts: false });
  await visitor.page.goto(`${address}/two-cases/`);
  const [parts] = await visitor.page.$$eval('.kg-bookmark-card', (cards) =>
    cards.map((each) =>
      ['title', 'author', 'publisher'].map((name) => each.querySelector(`.kg-bookmark-${name}`)?.innerText),
    ),
  );
  const maker = 'The on-record project';
  check(
    'the bookmark card names the case, and us as its author and publisher',
    parts?.join() === `Ganja case (2018),${maker},${maker}`,
    parts,
  );
  check(
    'as it did in the editor',
    said.startsWith('Ganja case (2018)') && said.endsWith(`${maker}\n${maker}`),
    said,
  );
});

async function addCard(page, name, field) {
  await page.keyboard.type(`/${name}`);
  await page.waitForSelector(`[data-kg-card-menu-item="${name}" i][data-kg-cardmenu-selected=true]`);
  await page.keyboard.press('Enter');
  await page.waitForSelector(field);
}

async function insert(page, text) {
  const session = await page.createCDPSession();
  await session.send('Input.insertText', { text });
  await session.detach();
}
