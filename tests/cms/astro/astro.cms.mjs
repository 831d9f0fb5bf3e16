// Astro with the files of demo/recipes/astro, as it is set when a site is new, with MDX, two languages and client-side navigation.
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFeed, checkNavigation, checkPages } from './checks.mjs';
import { files, single } from './site.mjs';
import { generatorTest } from '../generator-test.mjs';
import { siteWith, write } from '../packages.mjs';
import { checkFour } from '../reader.mjs';

const packages = { astro: '5.18.2', '@astrojs/mdx': '4.3.14', '@astrojs/rss': '4.0.19' };

generatorTest('astro', async (context) => {
  const { root, library, snippets, origin, publish, run, check } = context;
  const site = await siteWith('astro', packages);
  const astro = () =>
    run(process.execPath, [join(site, '../node_modules/astro/astro.js'), 'build'], {
      cwd: site,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    });
  await write(site, files(origin));
  await cp(join(root, 'demo/recipes/astro'), site, { recursive: true });
  await cp(library, join(site, 'public/on-record'), { recursive: true });
  await cp(snippets, join(site, 'on-record-snippets'), { recursive: true });
  const { ok, output } = await astro();
  check('it builds', ok, output);
  const built = join(site, 'dist');
  publish(built);
  await checkFour(context, `${origin}/four/`);
  await checkPages(context, built);
  await checkFeed(context, built);
  await checkNavigation(context);

  // What fails needs no more than one page.
  for (const path of ['public', 'src/pages', 'src/blog', 'src/content.config.mjs'])
    await rm(join(site, path), { recursive: true });
  const fails = async (name, files, said) => {
    await write(site, files);
    const { ok, output } = await astro();
    check(`${name} fails the build with a sentence that helps`, !ok && said.test(output), output);
  };
  const card = (id) => `<OnRecord tag="case-card" case="${id}" />`;
  const unknown =
    /<OnRecord tag="case-card"> in \/page\/?: case="ganja" is not in the record; there are: ganja-2018, /;
  await fails('an unknown id', single(origin, card('ganja')), unknown);
  await fails(
    'a site without an address',
    single('', card('ganja-2018')),
    /write `site: 'https:\/\/…'` into/,
  );
  await rm(join(site, 'on-record-snippets'), { recursive: true });
  const command = 'npx on-record site --out public/on-record --snippets on-record-snippets --base';
  await fails('a site without snippets', single(origin, card('ganja-2018')), new RegExp(command));
  await rm(site, { recursive: true });
});
