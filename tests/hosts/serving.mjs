// Servers for the pages of tests, each an origin of its own.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const dist = new URL('../../dist/', import.meta.url);
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/**
 * `serve(pages)` serves `{'/path': 'html'}` or `{'/path': {body, headers}}`, and dist/ under /dist/, and answers the origin;
 * `stop()` ends all that was started.
 */
export function serving() {
  const servers = [];
  return {
    serve: async (pages) => {
      const server = createServer((request, response) => answer(pages, request, response));
      servers.push(server);
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${server.address().port}`;
    },
    stop: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
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
