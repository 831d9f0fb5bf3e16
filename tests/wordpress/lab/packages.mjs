// Brings WordPress and PHP from Debian's packages, unpacked into a folder of ours: nothing is installed, and no root is needed.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const lab = fileURLToPath(
  new URL('../../../node_modules/.cache/on-record/wordpress/', import.meta.url),
);
const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** What of Debian each of our WordPresses is, with the oldest or a present PHP, and a theme made of blocks. */
export const versions = {
  6.1: { suite: 'bookworm', php: '7.4', theme: 'twentytwentythree', more: [] },
  6.8: { suite: 'trixie', php: '8.2', theme: 'twentytwentyfive', more: ['libjs-lodash'] },
  current: {
    suite: 'sid',
    php: '8.2',
    theme: 'twentytwentyfive',
    more: ['libjs-lodash', 'libjs-jquery-ui', 'libphp-phpmailer'],
  },
};
/** The last theme without blocks that Debian has; WordPress keeps such themes working. */
export const classicTheme = 'twentytwentyone';

const phps = {
  7.4: { suite: 'bullseye', libraries: ['libssl1.1', 'libicu67'], packages: ['php7.4-json'] },
  8.2: { suite: 'bookworm', libraries: ['libssl3', 'libicu72'], packages: [] },
};
const always =
  'libonig5 libsodium23 libargon2-1 libxml2 libsqlite3-0 libedit2 libbsd0 libmd0 libpcre2-8-0'.split(' ');
const extensions =
  'json pdo mbstring ctype tokenizer iconv fileinfo dom xml xmlreader xmlwriter simplexml posix pdo_sqlite sqlite3'.split(
    ' ',
  );

/** Does something once for a folder; half a folder is not left behind. */
async function once(folder, make) {
  if (existsSync(folder)) return folder;
  const half = `${folder}.half`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  await make(half);
  await rename(half, folder);
  return folder;
}

async function mirrors() {
  const sources = '/etc/apt/sources.list.d/debian.sources';
  const text = existsSync(sources) ? await readFile(sources, 'utf8') : '';
  const all = [...text.matchAll(/^URIs: (\S+)/gm)].map(([, address]) => address);
  return {
    main: all.find((address) => !address.includes('security')) ?? 'http://deb.debian.org/debian',
    security: all.find((address) => address.includes('security')) ?? 'http://deb.debian.org/debian-security',
  };
}

/** Unpacks packages of a suite of Debian into `folder`. */
async function unpack(suite, packages, folder) {
  if (!existsSync(keyring))
    throw new Error(
      `${keyring} is not there: the WordPress lab takes its packages from Debian. On Debian or Ubuntu: apt-get install debian-archive-keyring.`,
    );
  const apt = join(lab, `apt-${suite}`);
  await mkdir(join(apt, 'lists/partial'), { recursive: true });
  await mkdir(join(apt, 'cache/archives/partial'), { recursive: true });
  const { main, security } = await mirrors();
  const line = (mirror, name) => `deb [signed-by=${keyring}] ${mirror} ${name} main\n`;
  // Bullseye is past its support, and sid needs none.
  const secured = ['bookworm', 'trixie'].includes(suite);
  await writeFile(
    join(apt, 'sources.list'),
    line(main, suite) + (secured ? line(security, `${suite}-security`) : ''),
  );
  const options = [
    `Dir::Etc::sourcelist=${apt}/sources.list`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${apt}/lists`,
    // What this machine has installed does not matter.
    'Dir::State::status=/dev/null',
    `Dir::Cache=${apt}/cache`,
    `APT::Sandbox::User=${userInfo().username}`,
    'Acquire::Retries=3',
  ].flatMap((option) => ['-o', option]);
  if (!existsSync(join(apt, 'updated'))) {
    await run('apt-get', [...options, 'update', '-qq']);
    await writeFile(join(apt, 'updated'), '');
  }
  const downloads = `${folder}.debs`;
  await rm(downloads, { recursive: true, force: true });
  await mkdir(downloads, { recursive: true });
  await run('apt-get', [...options, 'download', '-qq', ...packages], { cwd: downloads });
  for (const file of await readdir(downloads)) await run('dpkg-deb', ['-x', join(downloads, file), folder]);
  await rm(downloads, { recursive: true });
}

/** Path of a PHP that runs by itself. */
export async function php(version) {
  const { suite, libraries, packages } = phps[version];
  const folder = await once(join(lab, `php-${version}`), async (half) => {
    const own = ['common', 'cli', 'opcache', 'mbstring', 'sqlite3', 'xml'].map(
      (part) => `php${version}-${part}`,
    );
    await unpack(suite, [...own, ...packages, ...libraries, ...always], half);
    // The driver wants a newer SQLite than Debian had in the days of PHP 7.4.
    if (suite === 'bullseye') await unpack('bookworm', ['libsqlite3-0'], half);
  });
  const modules = join(folder, 'usr/lib/php');
  const [api] = (await readdir(modules)).filter((name) => /^20\d+$/.test(name));
  const shared = (await readdir(join(modules, api))).map((file) => file.replace('.so', ''));
  await writeFile(
    join(folder, 'php.ini'),
    [
      `extension_dir=${join(modules, api)}`,
      ...extensions.filter((name) => shared.includes(name)).map((name) => `extension=${name}`),
      `zend_extension=${join(modules, api, 'opcache.so')}`,
      'memory_limit=512M',
      'upload_max_filesize=8M',
      'display_errors=0',
    ].join('\n'),
  );
  const libraryPath = ['usr/lib', 'lib'].map((part) => join(folder, part, 'x86_64-linux-gnu')).join(':');
  const command = join(folder, 'php');
  await writeFile(
    command,
    `#!/bin/sh\nLD_LIBRARY_PATH=${libraryPath} PHP_INI_SCAN_DIR= exec ${folder}/usr/bin/php${version} -c ${folder}/php.ini "$@"\n`,
  );
  await chmod(command, 0o755);
  return command;
}

/** WordPress's driver for SQLite, which comes inside a package of its own team. */
export function sqlite() {
  return once(join(lab, 'sqlite'), async (half) => {
    const { stdout } = await run('npm', ['pack', '--silent', '@wp-playground/cli@3.1.56'], { cwd: half });
    await run('tar', ['xzf', stdout.trim().split('\n').at(-1)], { cwd: half });
    await run('unzip', ['-q', '-o', 'package/sqlite-database-integration.zip', '-d', 'driver'], {
      cwd: half,
    });
  });
}

/** Folder of a WordPress as its package has it, with a theme of blocks and one without. */
export function wordPress(version) {
  const { suite, theme, more } = versions[version];
  return once(join(lab, `wordpress-${version}`), async (half) => {
    const root = `${half}.root`;
    const base = ['wordpress', `wordpress-theme-${theme}`, 'libjs-underscore', 'libjs-cropper', 'php-getid3'];
    await unpack(suite, [...base, ...more], root);
    if (suite !== 'bookworm') await unpack('bookworm', [`wordpress-theme-${classicTheme}`], root);
    else await unpack(suite, [`wordpress-theme-${classicTheme}`], root);
    const share = join(root, 'usr/share/wordpress');
    for (const file of ['.htaccess', 'wp-config.php', 'wp-includes/certificates/ca-bundle.crt'])
      await rm(join(share, file), { force: true });
    // The package links to files of others by paths from the root of the system; those that are not there are not needed.
    await run('cp', ['-rL', `${share}/.`, half]).catch(() => {});
    await rm(root, { recursive: true });
    for (const path of [
      'wp-load.php',
      ...[theme, classicTheme].map((name) => `wp-content/themes/${name}/style.css`),
    ])
      if (!existsSync(join(half, path)))
        throw new Error(
          `The packages of WordPress in ${suite} have no ${path}: they have changed their layout.`,
        );
  });
}
