// A recipe of demo/recipes/ with the real program, read in a real browser: a small site of one system, made as its users would.
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../src/bundle/find-browser.mjs';
import { checked } from '../runner/checks.mjs';
import { root, run, writeLibrary } from './library.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * The body gets the library and the snippets of a record for `base`, a folder for its site, `publish(built)`, which serves
 * that folder from now on and answers its origin, and what else such a test needs.
 */
export function generatorTest(name, body) {
  checked(name, async (check) => {
    const lab = await mkdtemp(join(tmpdir(), 'on-record-cms-'));
    const site = await serveFolder(lab);
    const browser = await puppeteer.launch(await findChromium());
    const stop = async () => {
      await browser.close();
      site.stop();
      await rm(lab, { recursive: true, force: true });
    };
    // Stopped from outside, as by a time limit, it stops what it started.
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => stop().finally(() => process.exit(1)));
    try {
      const folder = join(lab, name);
      await mkdir(folder);
      const context = { root, folder, check, run, origin: site.origin, publish: site.publish };
      await body({ ...context, ...(await library(lab, site.origin)), browser });
    } finally {
      await stop();
    }
  });
}

/** What `on-record site` gives an author for a site at this origin. */
async function library(lab, origin) {
  const [library, snippets] = [join(lab, 'library'), join(lab, 'snippets')];
  const base = `${origin}/on-record/`;
  await writeLibrary(library, base, ['--snippets', snippets, '--lang', 'en', '--lang', 'az']);
  return { library, snippets, base };
}

/** A static server of one folder at a time. */
async function serveFolder(first) {
  let published = first;
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
  return {
    origin,
    publish: (folder) => {
      published = folder;
      return origin;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
