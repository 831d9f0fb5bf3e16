// Opens every page of a site: `npm run bench:open -- <folder> [--browser 100] [--found 25]`, a folder that `on-record site` has written.
// Each page comes by HTTP and is read by a parser of HTML, with its answers for oEmbed; so many at random are opened in a real browser,
// and so many cases at random are looked up in the list of all pages, by title, other name, person and place. Ends with 1 where anything fails.
import { createReadStream } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { pageFaults } from './page-faults.mjs';
import { inBrowser } from './site-in-browser.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: '100' },
    found: { type: 'string', default: '25' },
    port: { type: 'string', default: '0' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Name the folder of a site: npm run bench:open -- /tmp/site');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.xml': 'text/xml; charset=utf-8',
};
const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const files = new Set(
  entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
);

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname.slice(1));
  if (!files.has(path)) return response.writeHead(path === 'favicon.ico' ? 204 : 404).end();
  response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
  return createReadStream(join(folder, path)).pipe(response);
});
await new Promise((resolve) => server.listen(Number(options.port), '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}/`;

const { files: listed = [] } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
const isThere = (url) =>
  url.href.startsWith(origin) ? files.has(decodeURIComponent(url.pathname.slice(1))) : undefined;

const faults = [];
const fault = (path, what) => {
  faults.push(`${path}: ${what}`);
  if (faults.length <= 20) process.stderr.write(`${path}: ${what}\n`);
};

async function openPage(path) {
  const answer = await fetch(origin + path);
  const text = await answer.text();
  if (answer.status !== 200) return fault(path, `is answered by ${answer.status}`);
  for (const each of pageFaults(text, origin + path, isThere)) fault(path, each);
}

async function openAnswer(path) {
  const answer = await fetch(origin + path);
  const text = await answer.text();
  if (answer.status !== 200 || text === '') return fault(path, `is answered by ${answer.status}`);
  if (!path.endsWith('.json')) return;
  try {
    JSON.parse(text);
  } catch (error) {
    fault(path, error.message);
  }
}

const begin = performance.now();
const pages = [...files].filter((path) => /^embed\/.*\.html$/.test(path)).sort();
const answers = [...files].filter((path) => /\.oembed\.(json|xml)$/.test(path));
const atOnce = 16;
async function openAll(paths, open, name) {
  let done = 0;
  const queue = paths.values();
  const opener = async () => {
    for (const path of queue) {
      await open(path);
      done += 1;
      if (done % 2000 === 0) process.stderr.write(`${name}: ${done} of ${paths.length}\n`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, opener));
}

await openAll(pages, openPage, 'pages');
await openAll(answers, openAnswer, 'answers');
for (const { path } of listed) if (!files.has(path)) fault(path, 'is in the manifest and not there');
const read = Math.round((performance.now() - begin) / 1000);
console.log(
  `${pages.length} pages and ${answers.length} answers read in ${read} s; ${listed.length} files of the manifest are looked for.`,
);

const counts = { pages: Number(options.browser), found: Number(options.found) };
if (counts.pages > 0) {
  const told = await inBrowser(origin, pages, counts, fault);
  const found = Object.entries(told.found).map(([kind, count]) => `${count} by ${kind}`);
  console.log(`${told.opened} pages opened in ${told.browser}; cases found: ${found.join(', ')}.`);
}
server.closeAllConnections();
server.close();
console.log(faults.length === 0 ? 'Nothing failed.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
