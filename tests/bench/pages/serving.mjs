// A web server as a record would have one: compressed files, each made once before anybody comes.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Serves `{'/path': text}` and folders, as `{'/prefix/': '/folder'}`; answers `{origin, stop}`. */
export async function serve(pages, folders) {
  const kept = new Map();
  const answerTo = async (path, encodings) => {
    const body = pages[path] ?? (await fileOf(path, folders));
    if (body === undefined) return undefined;
    const encoding = /\bbr\b/.test(encodings) ? 'br' : 'gzip';
    const key = `${encoding} ${path}`;
    if (!kept.has(key)) kept.set(key, { encoding, body: compressed(Buffer.from(body), encoding) });
    return kept.get(key);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    answerTo(pathname, request.headers['accept-encoding'] ?? '').then((answer) => {
      if (!answer) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      response
        .writeHead(200, {
          'content-type': types[extname(pathname)] ?? 'application/octet-stream',
          'content-encoding': answer.encoding,
          'content-length': answer.body.length,
          'cache-control': 'max-age=300',
        })
        .end(answer.body);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileOf(path, folders) {
  const prefix = Object.keys(folders).find((each) => path.startsWith(each));
  const below = prefix && normalize(decodeURIComponent(path.slice(prefix.length)));
  if (!prefix || below.startsWith('..')) return undefined;
  return readFile(join(folders[prefix], below)).catch(() => undefined);
}

const compressed = (body, encoding) =>
  encoding === 'br'
    ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    : gzipSync(body);
