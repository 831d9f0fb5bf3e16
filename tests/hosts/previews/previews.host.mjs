// What a pasted link says of who made the page: every page of a site, by each reader of link previews. Whoever reads a card must
// not take somebody whom the record quotes for its author.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checked } from '../../runner/checks.mjs';
import { embedded, readings } from './readers.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const types = { json: 'application/json', xml: 'text/xml', html: 'text/html; charset=utf-8' };

checked('previews', async (check) => {
  const { title, publisher, compiled, locales } = JSON.parse(
    await readFile(join(root, 'data/record.json'), 'utf8'),
  );
  const folder = await mkdtemp(join(tmpdir(), 'on-record-previews-'));
  const server = createServer(async ({ url }, response) => {
    const body = await readFile(join(folder, decodeURIComponent(url))).catch(() => undefined);
    const type = types[url.split('.').at(-1)] ?? 'text/plain';
    // A reader that is slow to ask again would find its connection closed.
    response.writeHead(body ? 200 : 404, { 'content-type': type, connection: 'close' });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}/`;
  try {
    const args = ['dist/cli.js', 'site', '--out', folder, '--base', base, '--quiet'];
    await promisify(execFile)(process.execPath, args, { cwd: root });
    const pages = (await readdir(join(folder, 'embed'), { recursive: true }))
      .filter((path) => path.endsWith('.html') && locales.includes(path.split('/')[0]))
      .map((path) => `embed/${path}`);
    const lists = pages.filter((path) => /\/index[^/]*$/.test(path));
    const least = 30 * locales.length;
    check(
      'each language has its list, and pages',
      lists.length === locales.length && pages.length > least,
      pages.length,
    );

    const wrong = {};
    const note = (sentence, path, found) => ((wrong[sentence] ??= []), wrong[sentence].push([path, found]));
    for (const path of pages) {
      const [, language, name] = path.split('/');
      const isList = /^index/.test(name);
      const expected = {
        author: publisher,
        publisher,
        url: base + path,
        lang: language,
        ...(isList && language === 'en' && { title }),
      };
      for (const [reader, said] of Object.entries(await readings(base + path))) {
        for (const [key, value] of Object.entries(expected))
          if (said[key] !== value) note(`${reader} tells the ${key}`, path, said[key]);
        if (!said.title) note(`${reader} tells the title`, path, said.title);
        if (!(said.description?.length > 20)) note(`${reader} tells the description`, path, said.description);
        if (said.date?.slice(0, 10) !== compiled)
          note(`${reader} tells the date of the record, and not one in it`, path, said.date);
        if (said.image || said.logo) note(`${reader} takes nothing for a picture`, path, said);
      }
      if (isList) continue;
      const answer = await embedded(base + path).catch(String);
      if (answer.provider_name !== publisher || answer.author_name || !answer.html?.includes(base + path))
        note('a consumer of oEmbed is told the publisher', path, answer);
    }
    const sentences = ['metascraper', 'open-graph-scraper', 'unfurl.js'].flatMap((reader) => [
      ...['author', 'publisher', 'title', 'description', 'url', 'lang'].map(
        (key) => `${reader} tells the ${key}`,
      ),
      `${reader} tells the date of the record, and not one in it`,
      `${reader} takes nothing for a picture`,
    ]);
    sentences.push('a consumer of oEmbed is told the publisher');
    for (const sentence of sentences)
      check(`${sentence}, of ${pages.length} pages`, !wrong[sentence], wrong[sentence]?.slice(0, 5));
    // Somebody else's article, which says nothing of its author, with every widget in it.
    const quoting = pages.filter((path) => /^embed\/en\/[^/]+\//.test(path));
    const widgets = await Promise.all(quoting.map((path) => readFile(join(folder, path), 'utf8')));
    const bodies = widgets.map((html) => html.slice(html.indexOf('<body>') + 6, html.indexOf('<script src')));
    await writeFile(
      join(folder, 'article.html'),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title></head><body>${bodies.join('')}</body></html>`,
    );
    const { metascraper: article } = await readings(`${base}article.html`);
    check(
      'nobody in a widget is taken for the author of the page around it',
      !article.author,
      article.author,
    );
    check('nor for its publisher', !article.publisher, article.publisher);

    const unnamed = Object.keys(wrong).filter((sentence) => !sentences.includes(sentence));
    check('and nothing else is wrong', unnamed.length === 0, unnamed);
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
