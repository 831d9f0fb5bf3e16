// Brings WordPress from Debian's packages, and its driver for SQLite from npm.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { once, unpack } from '../../fixtures/debian-packages.mjs';

const run = promisify(execFile);
const lab = fileURLToPath(new URL('../../../node_modules/.cache/on-record/wordpress/', import.meta.url));

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
