// `npm start`: builds, serves demo/ and dist/, rebuilds when src/ or data/ change, and reloads the pages that are open.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const served = ['demo', 'dist'];
const types = {
  '.css': 'text/css',
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

const npm = (script) =>
  new Promise((resolve, reject) => {
    const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
    const child = spawn('npm', ['run', '--silent', script], options);
    child.once('error', reject);
    child.once('exit', (code) => (code ? reject(new Error(`npm run ${script} failed.`)) : resolve()));
  });

/** What a changed file makes stale; the build tool itself is made of src/record, src/publish and src/cli.ts. */
const steps = (file) => {
  if (file.startsWith('data')) return ['build:record', 'build:bundles'];
  if (/^src.(record|publish|cli)/.test(file)) return ['build:cli', 'build:record', 'build:bundles'];
  return ['build:bundles'];
};

async function build(scripts) {
  const start = Date.now();
  for (const script of scripts) await npm(script);
  console.log(`Built in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
}

const listeners = new Set();
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
    return error.code === 'ENOENT'
      ? send(404, types['.txt'], 'Not found.')
      : send(500, types['.txt'], String(error));
  }
}

const withReload = (page) => `${page}\n<script src="/~reload.js"></script>\n`;

async function listing(folder) {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.mjs')).sort();
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

let stale = new Set();
let building;
let timer;

async function rebuild() {
  if (building) return;
  while (stale.size) {
    // In the order of the full build, whatever changed first.
    const scripts = ['build:cli', 'build:record', 'build:bundles'].filter((script) => stale.has(script));
    stale = new Set();
    building = build(scripts);
    await building
      .then(() => listeners.forEach((listener) => listener.write('data: changed\n\n')))
      .catch((error) => console.error(error.message));
  }
  building = undefined;
}

function onChange(folder, name) {
  if (folder !== 'demo') for (const step of steps(join(folder, name ?? ''))) stale.add(step);
  clearTimeout(timer);
  if (folder === 'demo') listeners.forEach((listener) => listener.write('data: changed\n\n'));
  else timer = setTimeout(rebuild, 100);
}

await build(['build:cli', 'build:record', 'build:bundles']);
const address = `http://localhost:${await listen(createServer(respond))}/demo/`;
console.log(`The demo is at ${address} (Ctrl-C ends it).`);
for (const folder of ['src', 'data', 'demo'])
  watch(join(root, folder), { recursive: true }, (_, name) => onChange(folder, name));
openBrowser(address);
