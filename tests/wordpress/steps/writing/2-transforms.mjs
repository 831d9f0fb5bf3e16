// What an author pastes or has already becomes a block; what the block shows in the editor is what the page shows.
import { openEditor, openOptions, pick, signIn } from '../../editor.mjs';

export default async function ({ site, browser, check, record }) {
  const { case: id, other, person } = record.ids;
  const page = await signIn(browser, site, 'author');
  const frame = await openEditor(page, site);
  await checkTransforms({ page, site, check, id, other, person });
  await checkPatterns({ page, frame, check, id, title: record.title('case', id) });
  await checkPreview({ page, frame, check, id, title: record.title('case', id) });
  await page.browserContext().close();
}

async function checkTransforms({ page, site, check, id, other, person }) {
  const base = site.php(`return get_option( 'on_record_pages' )['url'];`);
  const made = await page.evaluate(
    (first, second, address, theirs) => {
      const { blocks } = window.wp;
      const from = (name, attributes, to) =>
        blocks.switchToBlockType(blocks.createBlock(name, attributes), `on-record/${to}`)?.[0].attributes;
      const pasted = (HTML) =>
        blocks.pasteHandler({ HTML, mode: 'BLOCKS' }).map(({ name, attributes }) => [name, attributes.case]);
      return {
        shortcode: from(
          'core/shortcode',
          {
            text: `[case-timeline case=“${first.replaceAll('-', '_')}, ${second}” order=”Newest” from="2015-02-30"]`,
          },
          'case-timeline',
        ),
        html: from(
          'core/html',
          { content: `<p>Before</p><case-card case="${first}" variant="compact" onclick="x()"></case-card>` },
          'case-card',
        ),
        paragraph: from('core/paragraph', { content: `${address}?from=mail` }, 'case-card'),
        embed: from('core/embed', { url: address }, 'case-card'),
        other: from('core/paragraph', { content: address.replace('/en/', '/az/') }, 'case-card'),
        person: from('core/paragraph', { content: theirs }, 'case-card'),
        tag: pasted(`<case-card case="${first}"></case-card>`),
        link: pasted(`<p>${address}</p>`),
        foreign: pasted('<p>https://example.org/embed/en/case-card/x.html</p>').map(([name]) => name),
      };
    },
    id,
    other,
    `${base}en/case-card/${id}.html`,
    site.php(`return on_record_page_address( 'en', 'case-card', 'person', '${person}' );`),
  );
  check(
    'a shortcode with curly quotes, underscores and commas, without its impossible date',
    made.shortcode?.case === `${id} ${other}` &&
      made.shortcode.order === 'newest' &&
      made.shortcode.from === '',
    made.shortcode,
  );
  check(
    'a tag in a Custom HTML block',
    made.html?.case === id && made.html.variant === 'compact' && made.html.title !== '',
    made.html,
  );
  check(
    'a paragraph that is the address of a page of ours',
    made.paragraph?.case === id && !made.paragraph.lang,
    made.paragraph,
  );
  check(
    'of one in another language, in that language',
    made.other?.case === id && made.other.lang === 'az',
    made.other,
  );
  check(
    'of one about a person, about that person',
    made.person?.person === person && !made.person.case && made.person.title !== '',
    made.person,
  );
  check('an embed of it', made.embed?.case === id, made.embed);
  const card = JSON.stringify([['on-record/case-card', id]]);
  check('a pasted tag', JSON.stringify(made.tag) === card, made.tag);
  check('a pasted address', JSON.stringify(made.link) === card, made.link);
  check(
    'the address of another site stays with WordPress',
    !made.foreign.includes('on-record/case-card'),
    made.foreign,
  );
}

async function checkPatterns({ page, frame, check, id, title }) {
  const patterns = await page.evaluate(async () =>
    (await window.wp.apiFetch({ path: '/wp/v2/block-patterns/patterns' })).filter(({ name }) =>
      name.startsWith('on-record/'),
    ),
  );
  const valid = await page.evaluate(
    (contents) => contents.flatMap((each) => window.wp.blocks.parse(each)).every(({ isValid }) => isValid),
    patterns.map(({ content }) => content),
  );
  check('patterns are offered, of valid blocks', patterns.length === 3 && valid, patterns);
  const { content } = patterns.find(({ name }) => name === 'on-record/case-page');
  await page.evaluate((text) => {
    const { blocks, data } = window.wp;
    data.dispatch('core/block-editor').resetBlocks(blocks.parse(text));
    const [group] = data.select('core/block-editor').getBlocks();
    // The first click into a group selects the group, in WordPress 6.1.
    data.dispatch('core/block-editor').selectBlock(group.innerBlocks[0].clientId);
  }, content);
  await pick(page, frame, title);
  const inside = await page.evaluate(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()[0]
      .innerBlocks.map(({ name, attributes }) => [name, attributes.case, attributes.address]),
  );
  check(
    'the case that is chosen in one block of a pattern is that of the others, each with a link of its own',
    inside.length === 3 &&
      inside.every(([name, chosen, address]) => chosen === id && address.includes(name.split('/')[1])),
    inside,
  );
  const examples = await page.evaluate(() =>
    window.wp.blocks
      .getBlockTypes()
      .filter(({ name }) => name.startsWith('on-record/'))
      .map(({ example, description }) => [Boolean(example?.attributes.title), description]),
  );
  check(
    'the inserter has a preview of each block, and a whole sentence about it',
    examples.length === 4 && examples.every(([has, text]) => has && /[^:]\.$/.test(text)),
    examples,
  );
}

async function checkPreview({ page, frame, check, id, title }) {
  await page.evaluate(
    (one, name) => {
      const { blocks, data } = window.wp;
      const block = blocks.createBlock('on-record/case-timeline', {
        case: one,
        title: name,
        address: '/',
        to: '2015-13',
      });
      data.dispatch('core/block-editor').resetBlocks([block]);
      data.dispatch('core/block-editor').selectBlock(block.clientId);
    },
    id,
    title,
  );
  await openOptions(page);
  const attribute = (name) =>
    frame
      .waitForSelector('case-timeline')
      .then((node) => node.evaluate((each, of) => each.getAttribute(of), name));
  check('a stored date that the page would not heed is not previewed', (await attribute('to')) === null);
  const stored = () =>
    page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks()[0].attributes);
  const field = await page.waitForFunction(
    () => [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === 'From')?.control,
    { timeout: 20_000 },
  );
  await field.click();
  await page.keyboard.type('2015-02-30');
  const text = await page.evaluate(() => document.body.innerText);
  check('says at once what is no date', text.includes('“2015-02-30” is not a date'));
  check(
    'and stores and previews none',
    (await stored()).from === '' && (await attribute('from')) === null,
    await stored(),
  );
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('28');
  check('a date counts when it is one', (await stored()).from === '2015-02-28', await stored());
  const remove = await page.waitForFunction(
    (label) =>
      [...document.querySelectorAll('.on-record-chooser button')].find((each) => each.textContent === label),
    { timeout: 20_000 },
    `Remove ${title}`,
  );
  await remove.click();
  const cleared = await stored();
  check(
    'a cleared choice leaves no title, no address and no preview',
    !cleared.case && !cleared.title && !cleared.address && (await frame.$('case-timeline')) === null,
    cleared,
  );
}
