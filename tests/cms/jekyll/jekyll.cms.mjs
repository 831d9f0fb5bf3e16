// Jekyll with the files of demo/recipes/jekyll: as it comes, by the rules of GitHub Pages, and with mistakes in it.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkOptions } from '../hugo-and-jekyll.mjs';
import { checkLists, checkPlaces } from './checks.mjs';
import { files, mistakes, settings } from './site.mjs';
import { generatorTest } from '../generator-test.mjs';
import { write } from '../packages.mjs';
import { checkFour, checkSame, published } from '../reader.mjs';

/** No sentence of the record has a bar, which Markdown takes for the edge of a cell; one of somebody's own record may. */
const addBar = async (path) =>
  writeFile(path, (await readFile(path, 'utf8')).replace('. <a', ' | or not. <a'));

async function checkLanguages({ check }, site, below) {
  for (const [page, lang, script] of [
    ['dord', 'az', 'on-record.az.js'],
    ['vier', 'en', 'on-record.js'],
  ]) {
    const html = await published(site, `${page}/index.html`);
    const found = html.match(/<script defer[^>]*>|<case-card[^>]*>/g);
    check(
      `${page} speaks ${lang}`,
      found?.length === 2 &&
        found[0].includes(` lang="${lang}" `) &&
        found[1] === `<script defer src="${below}/on-record/${script}">`,
      found,
    );
  }
}

/** With the library on another host nothing in the site tells which ids there are; Jekyll itself then says what is wrong. */
async function checkBase({ folder, origin, check }, source, jekyll) {
  const line = (id) => `{% include case-card.html case="${id}" %}\n`;
  const elsewhere = 'base: "https://files.example.org/on-record/"';
  const config = settings.common.config(origin).replace('languages:', `${elsewhere}, languages:`);
  await rm(join(source, 'on-record'), { recursive: true });
  await write(source, {
    '_config.yml': config,
    'elsewhere.md': `---\nlayout: post\n---\n${line('ganja-2018')}`,
  });
  const { ok, output } = await jekyll('build', '--destination', join(folder, 'elsewhere'));
  const html = ok && (await published(folder, 'elsewhere/elsewhere.html'));
  check(
    'the library may be elsewhere',
    ok && html.includes('<script defer src="https://files.example.org/on-record/on-record.js">'),
    output,
  );
  await write(source, { 'elsewhere.md': `---\n---\n${line('ganja-2081')}` });
  const wrong = await jekyll('build', '--destination', join(folder, 'elsewhere'));
  check(
    'and a wrong id is told by Jekyll',
    !wrong.ok &&
      /the included file 'on-record\/en\/case-card\/ganja-2081\.html'.*elsewhere\.md/.test(wrong.output),
    wrong.output,
  );
  await rm(join(source, 'elsewhere.md'));
}

async function checkMistakes({ root, folder, library, snippets, origin, run, check }) {
  const source = join(folder, 'mistakes');
  await cp(join(root, 'demo/recipes/jekyll'), source, { recursive: true });
  await cp(join(snippets, 'en'), join(source, '_includes/on-record/en'), { recursive: true });
  await cp(join(library, 'embed/en'), join(source, 'on-record/embed/en'), { recursive: true });
  await write(source, { '_config.yml': settings.common.config(origin) });
  for (const [line, said] of Object.entries(mistakes)) {
    await write(source, { 'wrong.md': `---\n---\n${line}\n` });
    const { ok, output } = await run('jekyll', ['build'], { cwd: source });
    check(
      `${line} fails the build with a sentence that helps`,
      !ok && ['wrong.md', ...said].every((part) => output.includes(part)),
      output,
    );
  }
}

generatorTest('jekyll', async (context) => {
  const { root, folder, library, snippets, origin, publish, run, check } = context;
  const source = join(folder, 'source');
  const jekyll = (...args) => run('jekyll', args, { cwd: source });
  const { ok: there, output: version } = await run('jekyll', ['--version'], { cwd: folder });
  check('Jekyll is installed (apt-get install jekyll ruby-jekyll-feed ruby-jekyll-seo-tag)', there, version);
  if (!there) return;
  console.log(`  ${version.trim()}`);

  await cp(join(root, 'demo/recipes/jekyll'), source, { recursive: true });
  for (const [name, { flags, below, config }] of Object.entries(settings)) {
    console.log(`  with ${name} settings`);
    const plugins = !flags.includes('--safe');
    await rm(join(folder, 'built'), { recursive: true, force: true });
    await write(source, { ...files(plugins), '_config.yml': config(origin) });
    const site = join(folder, 'built', below);
    const build = () => jekyll('build', '--destination', site, ...flags);
    if (name === 'default') {
      const { ok, output } = await build();
      check(
        'without snippets the build says which file it wants',
        !ok && /the included file 'on-record\/en\/[\w-]+\/[\w-]+\.html'/.test(output),
        output,
      );
      await cp(library, join(source, 'on-record'), { recursive: true });
      await cp(snippets, join(source, '_includes/on-record'), { recursive: true });
      await addBar(join(source, '_includes/on-record/en/prisoner-count/ufpp-list.feed.html'));
    }
    const { ok, output } = await build();
    check('it builds, and has nothing to warn of', ok && !/warn|error/i.test(output), output);
    const start = publish(join(folder, 'built')) + below;
    await checkFour(context, `${start}/four/`);
    await checkPlaces(context, start, site);
    await checkOptions(context, start);
    await checkLists(context, site, plugins);
    await checkSame(context, 'a page of whole posts', `${start}/all/`, 5);
    await checkFour(context, `${start}/dord/`);
    await checkLanguages(context, site, below);
  }
  await checkBase(context, source, jekyll);
  await checkMistakes(context);
});
