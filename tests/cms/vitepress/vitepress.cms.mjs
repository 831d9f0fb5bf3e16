// VitePress with the file of demo/recipes/vitepress, as it is set when a site is new.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSite, four, options } from '../framework-site.mjs';
import { generatorTest } from '../generator-test.mjs';
import { siteWith, write } from '../packages.mjs';

const configuration = (base) => `import { onRecord, script } from './on-record.mjs';
const base = '${base}';
export default { title: 'A site', head: [script({ base })], vite: { plugins: [onRecord({ base })] } };
`;

generatorTest('vitepress', async (context) => {
  const { root, library, base, origin, publish, run, check } = context;
  const site = await siteWith('vitepress', { vitepress: '1.6.4' });
  const build = () =>
    run(process.execPath, [join(site, '../node_modules/vitepress/bin/vitepress.js'), 'build'], { cwd: site });
  await write(site, {
    'package.json': '{ "private": true, "type": "module" }\n',
    '.vitepress/config.mjs': configuration(base),
    'four.md': four,
    'options.md': options,
    'none.md': 'A page without a case, and [one with four](/four).\n',
  });
  await cp(join(root, 'demo/recipes/vitepress/on-record.mjs'), join(site, '.vitepress/on-record.mjs'));
  await cp(library, join(site, 'public/on-record'), { recursive: true });
  const { ok, output } = await build();
  check('it builds', ok, output);
  const built = join(site, '.vitepress/dist');
  publish(built);
  await checkSite(context, {
    site,
    pages: '.',
    build,
    built,
    at: (name) => `${origin}/${name}.html`,
    file: (name) => `${name}.html`,
    link: '.vp-doc a[href^="/four"]',
  });
});
