// The recipes of demo/recipes/ with the real programs, read in a real browser: `npm run test:cms [-- hugo eleventy]`. Each *.cms.mjs
// here makes a small site of one system as its users would, and reads it.
import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../src/bundle/find-browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const asked = process.argv.slice(2);
const names = (await readdir(new URL('.', import.meta.url)))
  .filter((name) => name.endsWith('.cms.mjs'))
  .filter((name) => !asked.length || asked.includes(name.slice(0, -'.cms.mjs'.length)));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

let passed = 0;
const failures = [];
const check = (sentence, ok, found = '') => {
  if (ok) passed++;
  else failures.push(sentence);
  const seen = typeof found === 'string' ? found : JSON.stringify(found);
  console.log(ok ? `  ✔ ${sentence}` : `  ✖ ${sentence}${seen && ` (found: ${seen.slice(0, 1500)})`}`);
};

/** Runs a program to its end, whatever that is: `{ok, output}`. */
const run = (file, args, options = {}) =>
  promisify(execFile)(file, args, { maxBuffer: 1 << 26, ...options }).then(
    ({ stdout, stderr }) => ({ ok: true, output: stdout + stderr }),
    (error) => ({ ok: false, output: `${error.stdout ?? ''}${error.stderr ?? ''}${error.message}` }),
  );

const lab = await mkdtemp(join(tmpdir(), 'on-record-cms-'));
let published = lab;
const server = createServer(async (request, response) => {
  let path = join(published, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  if ((await stat(path).catch(() => undefined))?.isDirectory()) path = join(path, 'index.html');
  const found = path.startsWith(published) && (await stat(path).catch(() => undefined));
  // Browsers ask for an icon by themselves.
  if (!found) return response.writeHead(path.endsWith('favicon.ico') ? 204 : 404).end();
  response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
  createReadStream(path).pipe(response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch(await findChromium());
const stop = async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await rm(lab, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop().finally(() => process.exit(1)));

try {
  const library = join(lab, 'library');
  const snippets = join(lab, 'snippets');
  const base = `${origin}/on-record/`;
  const languages = ['--lang', 'en', '--lang', 'az'];
  const made = await run(
    process.execPath,
    ['dist/cli.js', 'site', '--out', library, '--snippets', snippets, '--base', base, ...languages],
    { cwd: root },
  );
  if (!made.ok) throw new Error(made.output);
  for (const name of names) {
    console.log(name);
    const folder = join(lab, name);
    await mkdir(folder);
    const context = await browser.createBrowserContext();
    try {
      const { default: test } = await import(`./${name}`);
      const publish = (built) => {
        published = built;
        return origin;
      };
      await test({ root, folder, library, snippets, base, origin, publish, run, check, browser: context });
    } catch (error) {
      check(`${name} runs to its end`, false, error.stack ?? String(error));
    }
    await context.close();
  }
} finally {
  await stop();
}
if (!names.length) failures.push(`There is no test of ${asked.join(', ')}.`);
for (const failure of failures) console.log(`✖ ${failure}`);
console.log(`CMS: ${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length || !passed ? 1 : 0;
