// One WordPress on a port of its own, with its own database, until it is stopped.
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { php } from '../../fixtures/debian-packages.mjs';
import { freePort } from '../../fixtures/free-port.mjs';
import { sqlite, versions, wordPress } from './packages.mjs';

const helper = (name) => fileURLToPath(new URL(`php/${name}`, import.meta.url));

const config = (address) => `<?php
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
foreach ( array( 'DB_NAME', 'DB_USER', 'DB_PASSWORD', 'DB_HOST' ) as $name ) { define( $name, 'lab' ); }
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) { define( $name, "lab-$name" ); }
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;

/** SQLite in place of MySQL, as its plugin's own installer would put it. */
async function addDatabase(root, version) {
  const plugin = join(root, 'wp-content/plugins/sqlite-database-integration');
  const driver = join(await sqlite(), 'driver');
  const [name] = await readdir(driver);
  await cp(join(driver, name), plugin, { recursive: true });
  if (version === '6.1') {
    // Private there; the driver was written for later ones.
    const file = join(plugin, 'wp-includes/sqlite/class-wp-sqlite-db.php');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace(
        'private $allow_unsafe_unquoted_parameters',
        'protected $allow_unsafe_unquoted_parameters',
      ),
    );
  }
  const dropIn = await readFile(join(plugin, 'db.copy'), 'utf8');
  await writeFile(
    join(root, 'wp-content/db.php'),
    dropIn
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
  );
}

export async function startSite(version) {
  const command = await php(versions[version].php);
  const root = await mkdtemp(join(tmpdir(), `on-record-wordpress-${version}-`));
  await cp(await wordPress(version), root, { recursive: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  await addDatabase(root, version);
  for (const folder of ['mu-plugins', 'uploads', 'upgrade'])
    await mkdir(join(root, 'wp-content', folder), { recursive: true });
  for (const name of ['lab.php', 'optimiser.php', 'languages.php', 'cost.php', 'amp.php', 'policy.php'])
    await cp(helper(name), join(root, 'wp-content/mu-plugins', name));
  await writeFile(join(root, 'wp-config.php'), config(address));

  const environment = { ...process.env, LAB_HOST: `127.0.0.1:${port}` };
  const script = (args, input) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      input,
      encoding: 'utf8',
      env: environment,
    });
    if (status !== 0) throw new Error(`php ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
    return stdout;
  };
  const installed = script([helper('install.php'), root, address]);
  const exact = installed.split('\n').at(-1);
  if (!/^\d/.test(exact))
    throw new Error(`WordPress ${version} could not be installed:\n${installed.slice(-2000)}`);
  const log = [];
  const server = spawn(command, ['-S', `127.0.0.1:${port}`, '-t', root], {
    // Its workers are processes of its own, to be ended with it.
    detached: true,
    env: { ...environment, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  server.stderr.on('data', (data) => log.push(String(data)));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const complaints = async () => (await readFile(join(root, 'debug.log'), 'utf8').catch(() => '')).trim();
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid, 'SIGTERM');
    await ended;
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    for (let tries = 0; ; tries++) {
      const answer = await fetch(address).catch(() => undefined);
      if (answer?.ok) break;
      if (tries === 100)
        throw new Error(
          `WordPress ${exact} answers ${answer?.status}:\n${log.slice(-3).join('')}\n${await complaints()}`,
        );
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    version,
    exact,
    address,
    root,
    stop,
    /** Process ids of the server and its workers, to be looked for afterwards. */
    group: server.pid,
    /** Runs PHP in WordPress, as this user; gives back what it returns. */
    php: (code, user = 'admin') =>
      JSON.parse(
        script([helper('eval.php'), root, user], code)
          .split('\n')
          .at(-1) || 'null',
      ),
    /** What WordPress and the plugin complained of. */
    complaints,
  };
}
