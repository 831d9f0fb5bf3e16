// DokuWiki as its package for Debian has it, in the layout of its makers, with one author.
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, once, unpack } from '../../fixtures/debian-packages.mjs';

const packages = [
  'dokuwiki',
  'libjs-jquery',
  'libjs-jquery-cookie',
  'libjs-jquery-ui',
  'libphp-simplepie',
  'php-geshi',
  'php-phpseclib',
];
/** Where the package names what other packages hold. */
const naming = [
  'inc/load.php',
  'inc/parserutils.php',
  'lib/exe/jquery.php',
  'lib/exe/js.php',
  'vendor/composer/autoload_psr4.php',
  'vendor/composer/autoload_static.php',
];
export const author = { name: 'author', password: 'a long password' };

/** The folder of a DokuWiki that nobody has set up. */
function dokuWiki() {
  const folder = join(cache, 'dokuwiki');
  return once(folder, async (half) => {
    const root = join(half, 'unpacked');
    await unpack('bookworm', packages, root);
    const share = join(root, 'usr/share');
    const own = join(root, 'var/lib/dokuwiki');
    await cp(join(share, 'dokuwiki'), half, { recursive: true, verbatimSymlinks: true });
    for (const name of ['tpl', 'plugins']) {
      await rm(join(half, 'lib', name));
      await cp(join(own, 'lib', name), join(half, 'lib', name), { recursive: true });
    }
    await cp(join(root, 'etc/dokuwiki'), join(half, 'conf'), { recursive: true, verbatimSymlinks: true });
    await cp(join(own, 'data'), join(half, 'data'), { recursive: true });
    for (const name of ['javascript', 'php', 'php-geshi'])
      await cp(join(share, name), join(half, 'share', name), { recursive: true, verbatimSymlinks: true });
    // Debian's own places for configuration and data.
    await rm(join(half, 'inc/preload.php'));
    for (const name of naming) {
      const text = await readFile(join(half, name), 'utf8');
      await writeFile(join(half, name), text.replaceAll('/usr/share/', `${folder}/share/`));
    }
    await rm(root, { recursive: true });
  });
}

/** What its administrator does, once: users, rights, and the script of the whole wiki. */
export async function install({ lab }) {
  const folder = join(lab, 'wiki');
  await cp(await dokuWiki(), folder, { recursive: true, verbatimSymlinks: true });
  const conf = (name, text) => writeFile(join(folder, 'conf', name), text);
  for (const name of ['users.auth.php', 'acl.auth.php'])
    await rm(join(folder, 'conf', name), { force: true });
  await conf(
    'local.php',
    `<?php
$conf['title'] = 'A wiki'; $conf['lang'] = 'en'; $conf['useacl'] = 1; $conf['savedir'] = './data';
$conf['updatecheck'] = 0; $conf['superuser'] = '@admin'; $conf['compress'] = 1;
`,
  );
  await conf('acl.auth.php', '# <?php exit()?>\n*\t@ALL\t1\n*\t@user\t8\n');
  const sum = createHash('md5').update(author.password).digest('hex');
  await conf('users.auth.php', `# <?php exit()?>\n${author.name}:${sum}:An author:author@example.org:user\n`);
  await conf('userscript.js', await recipe());
  for (const name of [
    'pages',
    'attic',
    'meta',
    'media',
    'media_attic',
    'media_meta',
    'cache',
    'index',
    'locks',
    'tmp',
    'log',
  ])
    await mkdir(join(folder, 'data', name), { recursive: true });
  return { folder };
}

/** The file that the recipe tells administrators to copy, for this site. */
const recipe = () =>
  readFile(new URL('../../../demo/recipes/dokuwiki/userscript.js', import.meta.url), 'utf8');
