// Three people write: a contributor, an author and an administrator, none of whom types an id or markup.
import {
  canvas,
  insert,
  openEditor,
  openOptions,
  pick,
  publish,
  saveDraft,
  setOption,
  setTitle,
  signIn,
} from '../../editor.mjs';
import { read, widgets } from '../../reader.mjs';
import { block } from '../../record.mjs';

const shows = (frame, tag) =>
  frame
    .waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('.root')?.textContent.length > 200,
      { timeout: 10_000 },
      tag,
    )
    .then(
      () => true,
      () => false,
    );
const picture = (page, site, name) =>
  process.env.WORDPRESS_PICTURES &&
  page.screenshot({ path: `${process.env.WORDPRESS_PICTURES}/${site.version}-${name}.png` });

export default async function ({ site, browser, check, record }) {
  const { ids, title } = record;

  // A contributor: insert, choose, see, configure, save, preview, hand in.
  const contributor = await signIn(browser, site, 'contributor');
  const frame = await openEditor(contributor, site);
  await setTitle(contributor, 'A timeline');
  await insert(contributor, 'Case timeline');
  await pick(contributor, frame, title('case', ids.case));
  check(
    'a contributor chooses by title and sees the widget in the editor',
    await shows(frame, 'case-timeline'),
  );
  const framed = site.version !== '6.1';
  check(
    framed ? 'in the framed canvas' : 'in the page of the editor',
    (frame !== contributor.mainFrame()) === framed,
  );
  await openOptions(contributor);
  await setOption(contributor, 'Order', 'newest');
  await picture(contributor, site, 'editor');
  check(
    'an option shows at once in the preview',
    await frame
      .waitForFunction(() => document.querySelector('case-timeline').getAttribute('order') === 'newest')
      .then(() => true),
  );
  const draft = await saveDraft(contributor);
  await contributor.goto(`${site.address}/?p=${draft}&preview=true`);
  const [previewed] = await widgets(contributor);
  check(
    'the preview of the draft shows the widget',
    previewed?.alive && previewed.text.length > 200,
    previewed,
  );
  await openEditor(contributor, site, draft);
  check('a contributor can only hand in', (await publish(contributor)) === 'pending');
  const stored = site.php(`return get_post(${draft})->post_content;`);
  check(
    'what is stored names the case and keeps a link',
    stored.includes(`"case":"${ids.case}"`) && stored.includes(`>${title('case', ids.case)}</a>`),
    stored,
  );
  await contributor.browserContext().close();

  // An administrator publishes it.
  const admin = await signIn(browser, site, 'admin');
  await openEditor(admin, site, draft);
  check('an administrator publishes it', (await publish(admin)) === 'publish');
  const seen = await read(browser, `${site.address}/?p=${draft}`);
  const [timeline] = await widgets(seen.page);
  check(
    'a reader sees the timeline',
    timeline?.alive && timeline.text.includes(title('case', ids.case)),
    timeline,
  );
  check('with one script', seen.scripts.length === 1, seen.scripts);
  check('from nobody else', seen.foreign.length === 0, seen.foreign);
  await picture(seen.page, site, 'published');
  await seen.close();

  // An author publishes alone.
  const author = await signIn(browser, site, 'author');
  const page = await openEditor(author, site);
  await setTitle(author, 'A count');
  await insert(author, 'Prisoner count');
  await pick(author, page, title('series', ids.series));
  check('an author sees the count in the editor', await shows(page, 'prisoner-count'));
  await openOptions(author);
  await setOption(author, 'Length', 'compact');
  check('an author publishes', (await publish(author)) === 'publish');
  const count = await author.evaluate(() => window.wp.data.select('core/editor').getPermalink());
  const public_ = await read(browser, count);
  const [shown] = await widgets(public_.page);
  check('a reader sees the count', shown?.alive && shown.text.length > 100, shown);
  await public_.close();
  await author.browserContext().close();

  // Shortcodes become blocks and back; variations are offered.
  const shortcode = site.php(
    `return wp_insert_post( array( 'post_title' => 'S', 'post_content' => '<!-- wp:shortcode -->[case_timeline case="${ids.case} ${ids.other}" order="newest"]<!-- /wp:shortcode -->' ) );`,
  );
  await openEditor(admin, site, shortcode);
  const changed = await admin.evaluate(() => {
    const { blocks, data } = window.wp;
    const [old] = data.select('core/block-editor').getBlocks();
    const [made] = blocks.switchToBlockType(old, 'on-record/case-timeline');
    const [back] = blocks.switchToBlockType(made, 'core/shortcode');
    const [pasted] = blocks.pasteHandler({
      HTML: '<p>[case_card case="' + made.attributes.case.split(' ')[0] + '"]</p>',
      mode: 'BLOCKS',
    });
    return {
      made: made.attributes,
      back: back.attributes.text,
      pasted: { name: pasted.name, ...pasted.attributes },
      names: blocks.getBlockVariations('on-record/allegation-list', 'inserter').map(({ name }) => name),
    };
  });
  check(
    'a shortcode block becomes our block, with its title',
    changed.made.case === `${ids.case} ${ids.other}` &&
      changed.made.order === 'newest' &&
      changed.made.title.includes(title('case', ids.other)),
    changed.made,
  );
  check(
    'and a shortcode again',
    changed.back.startsWith('[case_timeline ') && changed.back.includes('order="newest"'),
    changed.back,
  );
  check(
    'a pasted shortcode is our block',
    changed.pasted.name === 'on-record/case-card' && changed.pasted.case === ids.case,
    changed.pasted,
  );
  check('variations are offered', changed.names.length === 3, changed.names);

  // What WordPress saved reads back as it was.
  const attributes = { case: ids.case, title: title('case', ids.case), address: 'https://example.org/' };
  const saved = site.php(
    `return wp_insert_post( array( 'post_title' => 'B', 'post_content' => ${JSON.stringify(block('case-card', attributes)).replaceAll('$', '\\$')} ) );`,
    'contributor',
  );
  await openEditor(admin, site, saved);
  await shows(await canvas(admin), 'case-card');
  const valid = await admin.evaluate(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ isValid, name }) => [name, isValid]),
  );
  check(
    'a stored block is valid when it is opened again',
    JSON.stringify(valid) === '[["on-record/case-card",true]]',
    valid,
  );
  await admin.browserContext().close();
}
