// What stands outside WordPress: our static pages on a server of their own, and the zip of a next version.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from '../fixtures/bundled.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The build half, for Node. */
export const publish = () => bundled('publish/site/site.ts', 'publish/release/zip.ts');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Serves the pages of the record in English with the scripts of dist/, as a static server does. */
export async function serveSite() {
  const { site } = await publish();
  const slice = JSON.parse(await readFile(path('../../dist/record/full/en.json'), 'utf8'));
  let files;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const name = pathname.slice(1);
    const script =
      /^[\w.-]+\.js$/.test(name) && (await readFile(path(`../../dist/${name}`)).catch(() => undefined));
    const body = files[name] ?? script;
    response
      .writeHead(body ? 200 : 404, { 'content-type': types[extname(name)] ?? 'text/plain' })
      .end(body || 'Not here.');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}/`;
  files = Object.fromEntries(site([slice], { base }));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { base, stop };
}
