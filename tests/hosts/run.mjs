// Runs every *.host.mjs here: a real page in a real Chromium, with the built files of dist/. `npm run test:hosts`.
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../src/bundle/find-browser.mjs';

const dist = new URL('../../dist/', import.meta.url);
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' };
const only = process.argv.slice(2);

const names = (await readdir(new URL('.', import.meta.url)))
  .filter((name) => name.endsWith('.host.mjs'))
  .filter((name) => !only.length || only.some((part) => name.includes(part)));

// Two at a time, each with a browser of its own; what is measured in milliseconds comes after them, alone.
const inAHurry = (name) => name.startsWith('frames');
const together = names.filter((name) => !inAHurry(name));
const alone = names.filter(inAHurry);

let passed = 0;
const failures = [];
await Promise.all([work(together), work(together)]);
await work(alone);
if (!names.length) failures.push(`✖ There is no test of ${only.join(', ')}.`);
// Once more at the end: nobody finds them among thousands of lines.
for (const failure of failures) console.log(failure);
console.log(`Hosts: ${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length ? 1 : 0;

async function work(queue) {
  if (!queue.length) return;
  const browser = await puppeteer.launch(await findChromium());
  for (let name = queue.shift(); name; name = queue.shift()) await run(name, browser);
  await browser.close();
}

/** One file with what it has to say, all of it together. */
async function run(name, browser) {
  const started = performance.now();
  const lines = [name];
  const servers = [];

  /** Serves `{'/path': 'html'}` or `{'/path': {body, headers}}`, and dist/ under /dist/; answers the origin. */
  const serve = async (pages) => {
    const server = createServer((request, response) => answer(pages, request, response));
    servers.push(server);
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${server.address().port}`;
  };

  const check = (sentence, ok, found = '') => {
    const line = ok ? `✔ ${sentence}` : `✖ ${sentence} ${found && `(found: ${show(found)})`}`;
    if (ok) passed++;
    else failures.push(`${line.slice(0, 2)}${name}: ${line.slice(2)}`);
    lines.push(`  ${line}`);
  };

  const context = await browser.createBrowserContext();
  try {
    const { default: host } = await import(`./${name}`);
    await host({ browser: context, serve, check });
  } catch (error) {
    check('runs to its end', false, error.stack ?? error);
  }
  await context.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  console.log(`${lines.join('\n')}\n  (${Math.round((performance.now() - started) / 1000)} s)`);
}

async function answer(pages, request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const page = pages[pathname];
  if (page !== undefined) {
    const { body, headers } = typeof page === 'string' ? { body: page } : page;
    return response
      .writeHead(200, { 'content-type': types[extname(pathname)] ?? types['.html'], ...headers })
      .end(body);
  }
  const file = pathname.startsWith('/dist/') && new URL(pathname.slice('/dist/'.length), dist);
  const body = file && file.href.startsWith(dist.href) && (await readFile(file).catch(() => undefined));
  if (body) response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'text/plain' }).end(body);
  // Browsers ask for an icon by themselves; a page without one is not at fault.
  else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
}

function show(found) {
  return typeof found === 'string' ? found : JSON.stringify(found);
}
