// Ghost from npm, with its database in a file, as nobody has set it up.
import { execFile, spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { cache } from '../packages.mjs';

const run = promisify(execFile);
/** The last one for Node 20. */
const version = '5.130.6';

/** Its folder, with what it needs; the driver of its database is built here, as its makers' build is not on npm. */
async function ghost() {
  const folder = join(cache, `ghost-${version}`);
  if (existsSync(folder)) return folder;
  const half = `${folder}.half`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  const inHalf = { cwd: half, maxBuffer: 1 << 26 };
  await run('npm', ['pack', `ghost@${version}`, '--silent'], inHalf);
  await run('tar', ['xzf', `ghost-${version}.tgz`, '--strip-components=1'], inHalf);
  // What its developers need comes from elsewhere than npm in part.
  const manifest = JSON.parse(await readFile(join(half, 'package.json'), 'utf8'));
  delete manifest.devDependencies;
  await writeFile(join(half, 'package.json'), JSON.stringify(manifest));
  const options = ['--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...options, '--loglevel=error'], inHalf);
  // Where Node's own headers are; without them node-gyp fetches some.
  const node = dirname(dirname(process.execPath));
  const headers = existsSync(join(node, 'include/node/node.h')) ? [`--nodedir=${node}`] : [];
  await run('npx', ['--no-install', 'node-gyp', 'rebuild', ...headers], {
    ...inHalf,
    cwd: join(half, 'node_modules/sqlite3'),
  });
  await rename(half, folder);
  return folder;
}

/** A site of its own; what is at `content/files` it shows to everybody. */
export async function prepare({ lab, address, port }) {
  const program = await ghost();
  const content = join(lab, 'content');
  await cp(join(program, 'content'), content, { recursive: true });
  await mkdir(join(content, 'files'), { recursive: true });
  // In the place of what its pages ask of other hosts.
  await writeFile(join(content, 'files/nothing.js'), '');
  const nothing = `${address}/content/files/nothing.js`;
  const settings = {
    url: address,
    server__host: '127.0.0.1',
    server__port: port,
    database__client: 'sqlite3',
    database__connection__filename: join(lab, 'ghost.db'),
    database__useNullAsDefault: true,
    paths__contentPath: content,
    portal__url: nothing,
    sodoSearch__url: nothing,
    sodoSearch__styles: nothing,
    announcementBar__url: nothing,
    mail__transport: 'stub',
    logging__path: lab,
    logging__transports: '["file"]',
    privacy__useUpdateCheck: false,
    privacy__useGravatar: false,
    privacy__useRpcPing: false,
    // A letter with a number to whoever signs in for the first time.
    security__staffDeviceVerification: false,
    // In production it asks no machine of its own network for what a card shows.
    NODE_ENV: 'development',
  };
  const serve = () => started({ lab, program, address, settings });
  return { folder: join(content, 'files'), serve };
}

async function started({ lab, program, address, settings }) {
  const log = openSync(join(lab, 'output'), 'a');
  const server = spawn(process.execPath, ['index.js'], {
    // It looks for its version where it is started.
    cwd: program,
    env: { ...process.env, ...settings },
    stdio: ['ignore', log, log],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill();
    await ended;
  };
  for (let tries = 0; tries < 360; tries++) {
    const answer = await fetch(`${address}/ghost/api/admin/site/`).catch(() => undefined);
    if (answer?.ok) return { stop };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await stop();
  throw new Error(`Ghost does not answer at ${address}:\n${await readFile(join(lab, 'output'), 'utf8')}`);
}
