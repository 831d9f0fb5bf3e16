// Years later: a new version of the plugin over posts that are there, and the day that somebody switches it off.
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { follow, upload } from '../../admin.mjs';
import { canvas, openEditor, signIn } from '../../editor.mjs';
import { post } from '../../posts.mjs';
import { publish } from '../../publish.mjs';
import { read, widgets } from '../../reader.mjs';
import { block } from '../../record.mjs';

/** The plugin as its next version would be: another number, and one option more. */
async function next(plugin) {
  const { zip } = await publish();
  const files = {};
  for (const entry of await readdir(plugin, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      let content = await readFile(path);
      if (entry.name === 'on-record.php')
        content = String(content)
          .replace(/^( \* Version: +).*/m, '$19.9.9')
          .replace(/('ON_RECORD_(?:VERSION|ASSETS)', ')[^'-]+/g, '$19.9.9');
      if (entry.name === 'block.json') {
        const json = JSON.parse(content);
        json.attributes.added = { type: 'string', default: '' };
        content = JSON.stringify(json);
      }
      files[path.slice(plugin.length + 1)] = content;
    }
  const file = join(tmpdir(), `on-record-next-${process.pid}.zip`);
  await writeFile(file, zip(files));
  return file;
}

export default async function ({ site, browser, check, record, plugin }) {
  const { ids, title } = record;
  const attributes = (kind, id, tag) => ({
    [kind]: id,
    title: title(kind, id),
    address: site.php(`return on_record_page_address( 'en', '${tag}', '${kind}', '${id}' );`),
  });
  const content = [
    block('case-timeline', { ...attributes('case', ids.case, 'case-timeline'), order: 'newest' }),
    block('prisoner-count', attributes('series', ids.series, 'prisoner-count')),
  ].join('\n\n');
  const id = post(site, content);

  const page = await signIn(browser, site, 'admin');
  const file = await next(plugin);
  await upload(page, site, file);
  await rm(file);
  check(
    'WordPress offers to replace the version that is there',
    (await page.$('a[href*="overwrite=update-plugin"]')) !== null,
  );
  await follow(page, 'a[href*="overwrite=update-plugin"]');
  check(
    'it is replaced',
    site.php(`return get_plugin_data( WP_PLUGIN_DIR . '/on-record/on-record.php' )['Version'];`) === '9.9.9',
  );
  check('and still active', site.php(`return is_plugin_active('on-record/on-record.php');`) === true);
  const after = await read(browser, `${site.address}/?p=${id}`);
  const all = await widgets(after.page);
  check(
    'posts show as before',
    all.length === 2 && all.every(({ alive, text }) => alive && text.length > 100),
    all,
  );
  check(
    'with the new script',
    after.scripts.length === 1 && after.scripts[0].includes('ver=9.9.9-'),
    after.scripts,
  );
  await after.close();
  await openEditor(page, site, id);
  await (
    await canvas(page)
  ).waitForFunction(() => document.querySelector('case-timeline')?.shadowRoot?.querySelector('.root'));
  const valid = await page.evaluate(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ isValid }) => isValid),
  );
  check('and open in the editor without a complaint', valid.length === 2 && valid.every(Boolean), valid);

  await page.goto(`${site.address}/wp-admin/plugins.php`);
  await follow(page, '[data-slug="on-record"] .deactivate a');
  check(
    'the plugin is switched off',
    site.php(`return is_plugin_active('on-record/on-record.php');`) === false,
  );
  const off = await read(browser, `${site.address}/?p=${id}`);
  const links = await off.page.$$eval('p[class*="wp-block-on-record"] a', (found) =>
    found.map(({ href, textContent }) => [href, textContent]),
  );
  check(
    'a post keeps a link for each widget',
    links.length === 2 && links[0][1] === title('case', ids.case),
    links,
  );
  check(
    'and nothing else of ours',
    (await widgets(off.page)).length === 0 && off.scripts.length === 0,
    off.scripts,
  );
  await off.close();
  const there = await read(browser, links[0][0]);
  const [still] = await widgets(there.page);
  check(
    'which leads to what it promises',
    still?.text.includes(title('case', ids.case)) && still.height > 100,
    still,
  );
  await there.close();
  await openEditorWithoutPlugin(page, site, id, check);
  await page.browserContext().close();
}

/** Whoever edits the post then loses nothing. */
async function openEditorWithoutPlugin(page, site, id, check) {
  await page.goto(`${site.address}/wp-admin/post.php?post=${id}&action=edit`);
  await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks().length === 2, {
    timeout: 30_000,
  });
  const names = await page.evaluate(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, originalContent }) => [name, originalContent ?? '']),
  );
  const kept = await page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());
  check(
    'and the editor keeps the blocks for the day it returns',
    names.every(([name]) => name === 'core/missing') &&
      kept.includes('wp:on-record/case-timeline') &&
      kept.includes('"order":"newest"'),
    kept,
  );
}
