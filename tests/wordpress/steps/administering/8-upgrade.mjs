// A later record comes with an update: what of it is withdrawn, moved or told anew is so at once, in pages that no PHP serves and
// in posts that nobody edits. And the day that the plugin is deleted.
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nextTitle, writeNextPlugin } from '../../next-plugin.mjs';
import { post } from '../../posts.mjs';
import { read, tags, widgets } from '../../reader.mjs';
import { block } from '../../record.mjs';
import { checkUninstall } from '../../uninstall.mjs';

const paste = (url) =>
  `<!-- wp:embed {"url":"${url}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;

export default async function (lab) {
  const { site, record, plugin } = lab;
  const all = Object.keys(record.items.case);
  const changes = {
    removed: record.ids.case,
    moved: record.ids.other,
    retitled: all.find((id) => id !== record.ids.case && id !== record.ids.other),
  };
  const next = await mkdtemp(join(tmpdir(), 'on-record-next-'));
  try {
    await writeNextPlugin(plugin, next, changes);
    await putInPlace(site, plugin);
    site.php(
      `delete_option( 'on_record' ); delete_option( 'on_record_own' ); return activate_plugin( 'on-record/on-record.php' );`,
    );
    await upgrade({ ...lab, changes, next });
    await upgradeWhileNobodyComes({ ...lab, changes, next });
    await checkUninstall({ ...lab, putInPlace });
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

const pluginFolder = (site) => join(site.root, 'wp-content/plugins/on-record');
const pagesFolder = (site) => join(site.root, 'wp-content/uploads/on-record');
const pageFile = (site, path) => readFile(join(pagesFolder(site), path), 'utf8');

/** As somebody does by FTP: WordPress is told nothing of it. */
async function putInPlace(site, folder) {
  await rm(pluginFolder(site), { recursive: true, force: true });
  await cp(join(folder, 'on-record'), pluginFolder(site), { recursive: true });
}

/** The pages of a language are written when it is linked to. */
const addressOf = (site, language, tag, id, kind = 'case') =>
  site.php(`return on_record_page_address( '${language}', '${tag}', '${kind}', '${id}' );`);

async function upgrade({ site, browser, check, record, changes, next }) {
  const { removed, moved, retitled } = changes;
  const title = (id) => record.title('case', id);
  const address = (id) => addressOf(site, 'en', 'case-card', id);
  const saved = (id) => block('case-card', { case: id, title: title(id), address: address(id) });
  for (const language of ['az', 'de']) addressOf(site, language, 'case-card', removed);
  const [withdrawn, renamed, told] = [removed, moved, retitled].map((id) => post(site, saved(id)));
  const pasted = [removed, moved].map((id) => post(site, paste(address(id)), 'author'));
  const none = post(site, 'Nothing of ours.');
  const person = record.ids.person;
  check(
    'a person and a case of one id have a page each',
    addressOf(site, 'en', 'case-card', person, 'person') !== addressOf(site, 'en', 'case-card', person),
  );
  const before = await pageFile(site, `en/case-card/${removed}.html`);
  check('there is a page about the case', before.includes(title(removed)));

  await putInPlace(site, next);
  await (await fetch(`${site.address}/?p=${none}`)).text();
  await checkPages({ site, check, record, changes });

  const gone = await read(browser, `${site.address}/?p=${withdrawn}`);
  const link = await gone.page.$eval('case-card a', ({ href, textContent }) => [href, textContent]);
  const [unknown] = await widgets(gone.page);
  check(
    'a post with the withdrawn case keeps its link, and shows nothing of it',
    link[0] === address(removed) && unknown.text === '' && !/<template/.test(await gone.page.content()),
    [link, unknown],
  );
  const notice = await gone.page.goto(link[0]);
  check(
    'which leads to the notice',
    notice.status() === 200 &&
      (await gone.page.$eval('body', (body) => body.innerText)).includes('no longer in the record'),
  );
  await gone.close();

  const followed = await read(browser, `${site.address}/?p=${renamed}`);
  const [anew] = await widgets(followed.page);
  check(
    'a post with the old id shows the case under its new one',
    anew?.alive && anew.text.includes(title(moved)),
    anew,
  );
  check(
    'and links to its new page',
    (await followed.page.$eval('case-card > a', ({ href }) => href)) ===
      addressOf(site, 'en', 'case-card', `${moved}-anew`),
  );
  await followed.page.goto(`${site.address}/wp-content/uploads/on-record/en/case-card/${moved}.html`);
  await followed.page.waitForFunction(() => document.querySelector('case-card'), { timeout: 20_000 });
  check(
    'the old page leads on to the new one',
    followed.page.url().endsWith(`/${moved}-anew.html`),
    followed.page.url(),
  );
  await followed.close();

  const retold = await read(browser, `${site.address}/?p=${told}`);
  const [other] = await widgets(retold.page);
  check(
    'a post with the case of another title tells that one',
    other?.text.includes(nextTitle) && other.fallback.includes(nextTitle),
    other,
  );
  await retold.close();

  const [lost, found] = await Promise.all(
    pasted.map(async (id) => (await fetch(`${site.address}/?p=${id}`)).text()),
  );
  check(
    'the pasted address of the withdrawn case is a link to the notice',
    lost.includes(`href="${address(removed)}"`) && !lost.includes('<case-card'),
  );
  check('that of the moved one is the widget', found.includes('<case-card') && found.includes(`"${moved}"`));
}

/** What lies in the uploads folder after one page was asked for. */
async function checkPages({ site, check, record, changes: { removed, moved, retitled } }) {
  const today = new Date().toISOString().slice(0, 10);
  for (const [language, words] of [
    ['en', 'no longer in the record'],
    ['az', 'toplusunda yoxdur'],
  ]) {
    for (const tag of tags.filter((each) => each !== 'prisoner-count')) {
      const page = await pageFile(site, `${language}/${tag}/${removed}.html`);
      check(
        `the page of the withdrawn case is a notice at once: ${language} ${tag}`,
        page.includes(words) &&
          page.includes(today) &&
          page.includes('content="noindex"') &&
          page.length < 1000,
        page,
      );
    }
  }
  const texts = await Promise.all(
    (await readdir(pagesFolder(site), { recursive: true }))
      .filter((path) => path.endsWith('.html'))
      .map(async (path) => [path, await pageFile(site, path)]),
  );
  const name = record.title('case', removed);
  const naming = texts.filter(([, text]) => text.includes(name)).map(([path]) => path);
  check('and no page has a word of it', texts.length > 100 && naming.length === 0, naming);
  const way = await pageFile(site, `az/case-timeline/${moved}.html`);
  check(
    'the page of the moved case is the way to the new one',
    way.includes(`content="0; url=../../az/case-timeline/${moved}-anew.html"`) &&
      way.includes('content="noindex"') &&
      way.includes(
        `<link rel="canonical" href="${site.address}/wp-content/uploads/on-record/az/case-timeline/${moved}-anew.html">`,
      ),
    way,
  );
  check(
    'the page of the case with another title has that one',
    (await pageFile(site, `en/case-card/${retitled}.html`)).includes(nextTitle),
  );
  const spoken = await pageFile(site, `de/case-card/${retitled}.html`);
  check(
    'a page in a language that the plugin has no more leads to another',
    spoken.includes(`url=../../en/case-card/${retitled}.html`),
    spoken,
  );
  const lost = await pageFile(site, `de/case-card/${removed}.html`);
  check('and says nothing of the withdrawn case either', lost.includes('no longer in the record'), lost);
}

/** An update in the night: the old plugin runs until it is over, and no reader comes after it. */
async function upgradeWhileNobodyComes({ site, check, plugin, changes: { removed }, next }) {
  const page = `en/case-card/${removed}.html`;
  await putInPlace(site, plugin);
  site.php(`return true;`);
  check('a case that comes back has its page again', (await pageFile(site, page)).includes('<case-card'));
  site.php(`
    require_once ABSPATH . 'wp-admin/includes/file.php';
    WP_Filesystem();
    copy_dir( '${join(next, 'on-record')}', WP_PLUGIN_DIR . '/on-record' );
    do_action( 'upgrader_process_complete', null, array( 'type' => 'plugin', 'action' => 'update' ) );
    return true;`);
  const now = await pageFile(site, page);
  check(
    'an update takes the page down before anybody comes',
    now.includes('no longer in the record'),
    now.slice(0, 600),
  );
  const dated = now.replace(/\d{4}-\d\d-\d\d/g, '2020-02-02');
  site.php(
    `file_put_contents( on_record_pages_folder() . '${page}', base64_decode( '${Buffer.from(dated).toString('base64')}' ) ); on_record_withdraw_pages(); return true;`,
  );
  check('a notice keeps its day', (await pageFile(site, page)).includes('datetime="2020-02-02"'));
}
