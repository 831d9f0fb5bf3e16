// `npm start`: builds, serves demo/ and dist/, rebuilds when src/ or data/ change, and reloads the pages that are open. The
// first build is the whole one; those that follow a change make English and the embed builder only.
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

const npm = (script) =>
  new Promise((resolve, reject) => {
    const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
    const child = spawn('npm', ['run', '--silent', ...script.split(' ')], options);
    child.once('error', reject);
    child.once('exit', (code) => (code ? reject(new Error(`npm run ${script} failed.`)) : resolve()));
  });

/** The steps of a rebuild in their order. The release file holds the hashes of all the others. */
const [cli, record, bundles, manifest, builder, release] = [
  'build:cli',
  'build:record',
  'build:bundles -- --configLocale en',
  'build:manifest',
  'build:builder',
  'build:release',
];
const inOrder = [cli, record, bundles, manifest, builder, release];

/** What a changed file makes stale; the build tool itself is made of src/record, src/publish and src/cli.ts. */
const steps = (file) => {
  if (/^demo.builder/.test(file)) return [builder, release];
  if (file.startsWith('demo')) return [];
  if (file.startsWith('data')) return [record, bundles, release];
  if (/^src.((record|publish)[/\\]|cli\.)/.test(file)) return [cli, record, bundles, builder, release];
  if (/^src.(elements|record-element)/.test(file)) return [bundles, manifest, builder, release];
  return [bundles, builder, release];
};

async function build(scripts) {
  const start = Date.now();
  for (const script of scripts) await npm(script);
  console.log(`Built in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
}

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
    const scripts = inOrder.filter((script) => stale.has(script));
    stale = new Set();
    building = build(scripts);
    await building
      .then(() => {
        console.log('English only: `npm run build` makes the other languages and the embed pages too.');
        reload();
      })
      .catch((error) => console.error(error.message));
  }
  building = undefined;
}

function onChange(folder, name) {
  const needed = steps(join(folder, name ?? ''));
  for (const step of needed) stale.add(step);
  if (!needed.length) return reload();
  clearTimeout(timer);
  timer = setTimeout(rebuild, 100);
}

await build(['build']);
const address = `http://localhost:${await listen(createServer(respond))}/demo/`;
console.log(`The demo is at ${address} (Ctrl-C ends it).`);
for (const folder of ['src', 'data', 'demo'])
  watch(join(root, folder), { recursive: true }, (_, name) => onChange(folder, name));
openBrowser(address);
