// Docusaurus with the file of demo/recipes/docusaurus and its classic preset.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSite, four, options } from '../framework-site.mjs';
import { generatorTest } from '../generator-test.mjs';
import { siteWith, write } from '../packages.mjs';

const packages = {
  '@docusaurus/core': '3.10.2',
  '@docusaurus/preset-classic': '3.10.2',
  '@mdx-js/react': '3.1.1',
  react: '19.2.0',
  'react-dom': '19.2.0',
};

const configuration = (origin, base) => `import { onRecord, script } from './on-record.mjs';
const base = '${base}';
const remarkPlugins = [[onRecord, { base }]];
export default {
  title: 'A site',
  url: '${origin}',
  baseUrl: '/',
  scripts: [script({ base })],
  presets: [['classic', { docs: { remarkPlugins, sidebarPath: undefined }, blog: false, pages: { remarkPlugins } }]],
};
`;

generatorTest('docusaurus', async (context) => {
  const { root, library, base, origin, publish, run, check } = context;
  const site = await siteWith('docusaurus', packages);
  const build = () =>
    run(
      process.execPath,
      [join(site, '../node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build', '--no-minify'],
      { cwd: site, env: { ...process.env, NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1' } },
    );
  await write(site, {
    'package.json': '{ "private": true }\n',
    'docusaurus.config.mjs': configuration(origin, base),
    'src/pages/index.md': 'The front page.\n',
    'docs/four.md': four,
    'docs/options.md': options,
    'docs/none.md': 'A page without a case, and [one with four](four.md).\n',
  });
  await cp(join(root, 'demo/recipes/docusaurus/on-record.mjs'), join(site, 'on-record.mjs'));
  await cp(library, join(site, 'static/on-record'), { recursive: true });
  const { ok, output } = await build();
  check('it builds', ok, output);
  const built = join(site, 'build');
  publish(built);
  await checkSite(context, {
    site,
    pages: 'docs',
    build,
    built,
    at: (name) => `${origin}/docs/${name}/`,
    file: (name) => `docs/${name}/index.html`,
    link: '.markdown a[href="/docs/four"]',
  });
});
