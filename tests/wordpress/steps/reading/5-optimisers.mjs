// Plugins that minify, combine, defer and delay, which break embeds more than anything else; a must-use plugin does as they do.
// Whatever they do, each widget says letter by letter what it says without them.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsmin } from '../../../hosts/hostile/rewritten/jsmin.mjs';
import { post } from '../../posts.mjs';
import { read, tags, widgets } from '../../reader.mjs';
import { block } from '../../record.mjs';

/** What is done to the page, and whether that reaches our script. */
const optimisers = {
  minify: {},
  'minify-all': { isRewritten: true },
  combine: { isCombined: true },
  defer: {},
  delay: { isDelayed: true },
  html: {},
  'html,minify,combine,delay': { isCombined: true, isDelayed: true },
  'html,minify-all,combine,delay': { isCombined: true, isDelayed: true, isRewritten: true },
};

export default async function ({ site, browser, check, record }) {
  const { ids } = record;
  await minifyScripts(site);
  const page = post(
    site,
    [
      block('case-card', { case: ids.case }),
      block('prisoner-count', { series: ids.series }),
      block('case-timeline', { case: ids.case }),
      block('allegation-list', { case: ids.case }),
    ].join('\n\n'),
  );
  const saidAt = async (options) => {
    const plain = await read(browser, `${site.address}/?p=${page}`, options);
    const words = await said(plain.page);
    await plain.close();
    return words;
  };
  const expected = await saidAt({});
  const withoutScript = await saidAt({ scripts: false });
  check(
    'four widgets say something, with a script and without',
    [expected, withoutScript].every((all) => all.length === 4 && all.every((text) => text.length > 200)),
    expected,
  );

  for (const [how, { isRewritten, isCombined, isDelayed }] of Object.entries(optimisers)) {
    const seen = await read(browser, `${site.address}/?p=${page}&optimise=${how}`);
    if (isDelayed) {
      const before = await widgets(seen.page);
      check(
        `${how}: before a reader moves, no script of ours is there, and the content is`,
        before.every(({ alive, height }) => !alive && height > 100) && seen.scripts.length === 0,
        seen.scripts,
      );
      const first = await said(seen.page);
      check(
        `${how}: which says what it says without a script`,
        same(first, withoutScript),
        difference(first, withoutScript),
      );
      await seen.page.mouse.click(5, 5);
      await seen.page.waitForNetworkIdle({ idleTime: 200 });
      // What was fetched has yet to run, which takes its time on a busy machine.
      const isThere = () => window.customElements.get('case-card');
      if (!isRewritten) await seen.page.waitForFunction(isThere, { timeout: 20_000 }).catch(() => {});
    }
    if (isCombined) check(`${how}: our script is in the one of all`, seen.scripts.length === 0, seen.scripts);
    const now = await said(seen.page);
    check(
      `${how}: four widgets say letter by letter the same`,
      same(now, expected),
      difference(now, expected),
    );
    // A script whose letters were changed may do nothing rather than say something else.
    const isAlive = (await widgets(seen.page)).every(({ alive }) => alive);
    if (!isRewritten) check(`${how}: and are alive`, isAlive, seen.errors);
    if (isAlive) {
      const [all, chosen] = await filter(seen.page);
      check(`${how}: the filter works`, chosen > 0 && chosen < all, [all, chosen]);
    }
    check(`${how}: nothing goes wrong in the page`, seen.errors.length === 0, seen.errors);
    await seen.close();
  }
}

/** Puts a copy of each script of the plugin there, as the common minifier of WordPress writes it. */
async function minifyScripts({ root }) {
  const scripts = join(root, 'wp-content/plugins/on-record/js');
  const copies = join(root, 'wp-content/minified');
  await mkdir(copies, { recursive: true });
  for (const name of await readdir(scripts))
    await writeFile(
      join(copies, name),
      jsmin(await readFile(join(scripts, name), 'utf8'), { strings: `"'` }),
    );
}

/** The words of each widget as they are set, without the buttons that only a script can show: what stands between two blocks in the source nobody reads. */
const said = (page) =>
  page.evaluate((all) => {
    const words = (element) =>
      [...(element.shadowRoot?.querySelectorAll('article') ?? [])].map(({ innerText }) => innerText);
    return [...document.querySelectorAll(all.join())].map((element) =>
      words(element).join(' ').replace(/\s+/g, ' ').trim(),
    );
  }, tags);
const same = (now, expected) =>
  now.length === expected.length && now.every((text, index) => text === expected[index]);

/** Where a widget first says something else. */
function difference(now, expected) {
  const index = expected.findIndex((text, place) => text !== now[place]);
  if (index < 0) return undefined;
  const [one = '', other] = [now[index], expected[index]];
  let at = 0;
  while (at < other.length && one[at] === other[at]) at++;
  return { index, at, now: one.slice(at - 30, at + 50), expected: other.slice(at - 30, at + 50) };
}

/** How many events stand in the timeline before and after a kind was chosen. */
const filter = (page) =>
  page.evaluate(async () => {
    const timeline = document.querySelector('case-timeline');
    const shown = async () => {
      await timeline.updateComplete;
      return timeline.shadowRoot.querySelectorAll('[part=event]').length;
    };
    const before = await shown();
    const select = timeline.shadowRoot.querySelector('[part=filter] select');
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    return [before, await shown()];
  });
