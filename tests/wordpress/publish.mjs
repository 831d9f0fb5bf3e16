// What stands outside WordPress: our static pages on a server of their own, and the zip of a next version.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, relative, sep } from 'node:path';
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

/** The record in a language in parts, by their paths below the folder of all languages. */
async function partsIn(locale) {
  const { readerSlice, writeParts } = await bundled(
    'record/compile/reader-slice.ts',
    'record/parts/write-parts.ts',
  );
  const slice = JSON.parse(await readFile(path(`../../dist/record/full/${locale}.json`), 'utf8'));
  const folder = await mkdtemp(join(tmpdir(), 'on-record-parts-'));
  try {
    const written = await writeParts(readerSlice(slice), folder);
    const files = written.map(async (file) => [
      `record/${relative(folder, file).replaceAll(sep, '/')}`,
      await readFile(file, 'utf8'),
    ]);
    return Object.fromEntries(await Promise.all(files));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Serves the pages of the record in English with the scripts of dist/, and the record in another language in parts, as a static server does. */
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
      .writeHead(body ? 200 : 404, {
        'content-type': types[extname(name)] ?? 'text/plain',
        'access-control-allow-origin': '*',
      })
      .end(body || 'Not here.');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}/`;
  files = { ...Object.fromEntries(site([slice], { base })), ...(await partsIn('az')) };
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { base, stop };
}
