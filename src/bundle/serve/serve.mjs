// `npm start`: builds what the demo shows, serves demo/ and dist/, and builds the rest behind that. When something changes it
// builds what the demo shows of it and reloads the pages that are open.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../library.mjs';
import { first, keepBuilt } from './watch.mjs';

const served = ['demo', 'dist'];
const types = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
};

/** Files that a page asked for before they were built. */
const missed = new Set();
const listeners = new Set();
const reload = () => listeners.forEach((listener) => listener.write('data: changed\n\n'));
const reloader = "new EventSource('/~changes').onmessage = () => location.reload();";

async function respond(request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const send = (status, type, body) =>
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  if (path === '/') return response.writeHead(302, { location: '/demo/' }).end();
  if (path === '/~reload.js') return send(200, types['.js'], reloader);
  if (path === '/~changes') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n');
    listeners.add(response);
    return response.once('close', () => listeners.delete(response));
  }
  if (path.startsWith('/~late/')) {
    // For the examples that wait for their record.
    await wait(30_000);
    return response.writeHead(302, { location: path.replace('/~late/', '/dist/') }).end();
  }
  const file = join(root, path);
  if (!served.includes(relative(root, file).split(sep)[0])) return send(404, types['.txt'], 'Not found.');
  try {
    if ((await stat(file)).isDirectory()) {
      if (!path.endsWith('/')) return response.writeHead(302, { location: `${path}/` }).end();
      const index = await readFile(join(file, 'index.html'), 'utf8').catch(() => listing(file));
      return send(200, types['.html'], withReload(index));
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const body = await readFile(file);
    return send(200, type, extname(file) === '.html' ? withReload(body.toString()) : body);
  } catch (error) {
    if (error.code !== 'ENOENT') return send(500, types['.txt'], String(error));
    if (!path.startsWith('/dist/') || !isBuilding()) return send(404, types['.txt'], 'Not found.');
    missed.add(file);
    return send(503, types['.txt'], 'Not built yet: the page is loaded again when it is.');
  }
}

const withReload = (page) => `${page}\n<script src="/~reload.js"></script>\n`;

async function listing(folder) {
  const names = (await readdir(folder)).sort();
  return `<!doctype html><title>Demo</title><ul>${names.map((name) => `<li><a href="${name}">${name}</a>`).join('')}</ul>`;
}

/** The first free port from 8000 on, on this machine only. */
const listen = (server, port = Number(process.env.PORT) || 8000) =>
  new Promise((resolve, reject) => {
    server.once('error', (error) =>
      error.code === 'EADDRINUSE' ? resolve(listen(server, port + 1)) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => resolve(port));
  });

/** Opens a browser only where somebody is looking. */
function openBrowser(address) {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.stdout.isTTY && display && !process.env.CI)
    spawn(opener, [address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}

await first();
const address = `http://localhost:${await listen(createServer(respond))}/demo/`;
console.log(`The demo is at ${address} (Ctrl-C ends it).`);
console.log('The other languages, the embed pages and what npm packs are built behind it.');
const { isBuilding } = keepBuilt({
  changed: reload,
  built(isRest) {
    const there = [...missed].filter((file) => existsSync(file));
    for (const file of there) missed.delete(file);
    if (!isRest || there.length) reload();
  },
});
openBrowser(address);
