// Hugo with the files of demo/recipes/hugo: as it comes, minified, in a folder of a server, and with mistakes in it.
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkOptions, shown } from '../hugo-and-jekyll.mjs';
import { checkLists, checkPlaces } from './checks.mjs';
import { alone, config, mistakes, pages, templates } from './site.mjs';
import { generatorTest } from '../generator-test.mjs';
import { write } from '../packages.mjs';
import { checkFour, checkSame, published } from '../reader.mjs';

generatorTest('hugo', async (context) => {
  const { root, folder, library, snippets, origin, publish, run, check } = context;
  const hugo = (...args) => run('hugo', args, { cwd: folder });
  const { ok: there, output: version } = await hugo('version');
  check('Hugo is installed (apt-get install hugo)', there, version);
  if (!there) return;
  console.log(`  ${version.trim()}`);

  await cp(join(root, 'demo/recipes/hugo/layouts'), join(folder, 'layouts'), { recursive: true });
  await write(folder, { ...templates, ...pages, 'config.yaml': config(`${origin}/`) });
  const early = await hugo();
  check(
    'without snippets the build says how to get them',
    !early.ok && early.output.includes('npx on-record site … --lang en --snippets assets/on-record'),
    early.output,
  );
  await cp(library, join(folder, 'static/on-record'), { recursive: true });
  await cp(snippets, join(folder, 'assets/on-record'), { recursive: true });

  const site = join(folder, 'public');
  let before = '';
  for (const settings of [[], ['--minify']]) {
    console.log(`  hugo ${settings}`);
    await rm(site, { recursive: true, force: true });
    const { ok, output } = await hugo(...settings);
    check('it builds, and has nothing to warn of', ok && !/WARN|deprecated/i.test(output), output);
    publish(site);
    await checkFour(context, `${origin}/posts/four/`);
    const words = await shown(context.browser, `${origin}/posts/four/`);
    check('no space between words is lost', words.length > 9000 && words === (before ||= words), words);
    await checkPlaces(context, origin, site);
    await checkOptions(context, origin);
    await checkLists(context, site);
    await checkSame(context, 'a page with a summary', `${origin}/posts/more/`, 2);
    await checkSame(context, 'a page of whole pages', `${origin}/all/`, 6);
    await checkFour(context, `${origin}/az-az/posts/four/`);
    for (const [path, lang, script] of [
      ['az-az/posts/four', 'az', 'on-record.az.js'],
      ['de/posts/four', 'en', 'on-record.js'],
    ]) {
      const html = await published(site, `${path}/index.html`);
      const found = html.match(/<script[^>]*>|<case-card[^>]*>/g);
      check(
        `${path} speaks ${lang}`,
        found?.length === 2 &&
          new RegExp(` lang="?${lang}"?[ >]`).test(found[0]) &&
          new RegExp(`^<script defer src="?/on-record/${script}"?>$`).test(found[1]),
        found,
      );
    }
  }
  await checkAlone(context, hugo);
  await checkMistakes(context, hugo);
});

/** A site in one language, below a folder, also with relative addresses; and one whose library is elsewhere. */
async function checkAlone(context, hugo) {
  const { folder, origin, publish, check } = context;
  const text = '---\ntitle: Gəncə\n---\n\n{{< case-card case="ganja-2018" >}}\n';
  await write(folder, { 'alone/cases/ganja.md': text });
  const build = async (settings) => {
    await write(folder, { 'alone.yaml': alone + settings });
    const to = ['--contentDir', 'alone', '--destination', 'below/site'];
    const { ok, output } = await hugo('--config', 'alone.yaml', ...to);
    check(`a site in one language builds ${settings}`, ok, output);
    return (await published(folder, 'below/site/cases/ganja/index.html')).match(/<script.*?<\/script>/s)?.[0];
  };
  publish(join(folder, 'below'));
  for (const [settings, path] of [
    ['', '/site/'],
    ['relativeURLs: true\ncanonifyURLs: true\n', '../../'],
  ]) {
    const script = await build(settings);
    const [card] = await checkSame(context, `below a folder, from ${path}`, `${origin}/site/cases/ganja/`, 1);
    check(
      'in the language that the site names',
      card?.attributes.lang === 'az' && script?.includes(`src="${path}on-record/on-record.az.js"`),
      script,
    );
  }
  const script = await build("params: { onRecord: { base: 'https://files.example.org/on-record/' } }\n");
  check(
    'the library may be elsewhere',
    script?.includes('src="https://files.example.org/on-record/on-record.az.js"'),
    script,
  );
}

async function checkMistakes({ folder, check }, hugo) {
  for (const [line, said] of Object.entries(mistakes)) {
    await write(folder, { 'wrong/page.md': `---\ntitle: Wrong\n---\n\n${line}\n` });
    const { ok, output } = await hugo('--contentDir', 'wrong', '--renderToMemory');
    check(
      `${line} fails the build with a sentence that helps`,
      !ok && ['page.md', ...said].every((part) => output.includes(part)),
      output,
    );
  }
}
