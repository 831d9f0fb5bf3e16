// A test on a real page in a real Chromium, with the built files of dist/: `hostTest(async ({browser, serve, check}) => …)`.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, relative } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../src/bundle/find-browser.mjs';
import { checked } from '../runner/checks.mjs';

const dist = new URL('../../dist/', import.meta.url);
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' };

export function hostTest(body) {
  checked(relative(import.meta.dirname, process.argv[1]), async (check) => {
    const servers = [];
    /** Serves `{'/path': 'html'}` or `{'/path': {body, headers}}`, and dist/ under /dist/; answers the origin. */
    const serve = async (pages) => {
      const server = createServer((request, response) => answer(pages, request, response));
      servers.push(server);
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${server.address().port}`;
    };
    const browser = await puppeteer.launch(await findChromium());
    try {
      await body({ browser: await browser.createBrowserContext(), serve, check });
    } finally {
      await browser.close();
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    }
  });
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
