// Eleventy with the plugin of demo/recipes/eleventy: as it comes, and set as many have it.
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFeeds, checkOptions, checkPlaces, checkLanguages, checkTemplates } from './checks.mjs';
import { checkServing } from './serving.mjs';
import { files, mistakes } from './site.mjs';
import { generatorTest } from '../generator-test.mjs';
import { siteWith, write } from '../packages.mjs';
import { checkFour } from '../reader.mjs';

const packages = { '@11ty/eleventy': '3.1.2', '@11ty/eleventy-plugin-rss': '2.0.4' };

generatorTest('eleventy', async (context) => {
  const { root, library, snippets, base, publish, run, check } = context;
  const folder = await siteWith('eleventy', packages);
  await cp(join(root, 'demo/recipes/eleventy'), folder, { recursive: true });
  await write(folder, files(base));
  const program = join(folder, '../node_modules/@11ty/eleventy/cmd.cjs');
  const eleventy = (args, env = {}) =>
    run(process.execPath, [program, ...args], { cwd: folder, env: { ...process.env, ...env } });

  const early = await eleventy(['--dryrun']);
  check(
    'without snippets the build says how to get them',
    !early.ok &&
      early.output.includes(
        `npx on-record site --out on-record --snippets on-record-snippets --base ${base}`,
      ),
    early.output,
  );
  await cp(library, join(folder, 'on-record'), { recursive: true });
  await cp(snippets, join(folder, 'on-record-snippets'), { recursive: true });

  for (const settings of ['default', 'common']) {
    console.log(`  with ${settings} settings`);
    const site = join(folder, '_site');
    await rm(site, { recursive: true, force: true });
    const { ok, output } = await eleventy([], { SETTINGS: settings });
    check('it builds', ok, output);
    const origin = publish(site);
    await checkFour(context, `${origin}/four/`);
    await checkPlaces(context, origin, site);
    await checkFeeds(context, site);
    if (settings === 'common') {
      await checkLanguages(context, origin, { 'az/from-its-folder': 'az' });
    } else {
      await checkLanguages(context, origin, { az: 'az', 'az-layout': 'az', fr: 'en' });
      await checkOptions(context, origin);
      await checkTemplates(context, origin, site);
    }
  }
  await checkServing(context, folder, program);
  for (const [line, said] of Object.entries(mistakes)) {
    await write(folder, { 'wrong/page.md': `${line}\n` });
    const { ok, output } = await eleventy(['--input=wrong', '--dryrun']);
    check(
      `${line} fails the build with a sentence that helps`,
      !ok && output.includes('./wrong/page.md') && output.includes(said),
      output,
    );
  }
  await rm(folder, { recursive: true });
});
