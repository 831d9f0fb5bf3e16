// SPIP as its package for Debian has it, in the layout of its makers, as nobody has set it up.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, once, unpack } from '../../fixtures/debian-packages.mjs';

const packages = [
  'spip',
  'fonts-dustin',
  'libjs-jquery',
  'libjs-jquery-form',
  'libjs-jquery-jstree',
  'libjs-mediaelement',
  'libjs-prefix-free',
  'libjs-twitter-bootstrap-datepicker',
  'node-js-cookie',
  'php-algo26-idna-convert',
  'php-getid3',
  'php-jakeasmith-http-build-url',
  'php-psr-container',
  'php-symfony-config',
  'php-symfony-dependency-injection',
  'php-symfony-deprecation-contracts',
  'php-symfony-filesystem',
  'php-symfony-service-contracts',
  'php-symfony-var-exporter',
];
/** Folders that Debian keeps elsewhere, for several sites, and that a site of its own has for itself. */
const own = ['IMG', 'local', 'plugins', 'sites', 'themes'];
/** Where the package names what other packages hold. */
const naming = ['vendor/autoload.php', 'php/SpipLeague', 'php/Algo26'];

const polyfill = "require_once '/usr/share/php/Symfony/Polyfill/Php84/autoload.php';";

/** The folder of a SPIP that nobody has set up. */
function spip() {
  return once(join(cache, 'spip'), async (half) => {
    const root = join(half, 'unpacked');
    await unpack('trixie', packages, root);
    // What SPIP's makers deliver for older PHP, and Debian leaves out.
    await unpack('sid', ['php-symfony-polyfill-php84'], root);
    const share = join(root, 'usr/share');
    for (const name of own) await rm(join(share, 'spip', name));
    // Debian's own places for configuration, and its choice among several sites.
    for (const name of ['mes_options.php', 'ecran_securite.php']) await rm(join(share, 'spip/config', name));
    await cp(join(share, 'spip'), half, { recursive: true, dereference: true });
    await cp(join(share, 'php'), join(half, 'php'), { recursive: true, dereference: true });
    const autoload = join(half, 'vendor/autoload.php');
    const started = await readFile(autoload, 'utf8');
    await writeFile(autoload, started.replace('<?php', `<?php\n${polyfill}`));
    for (const name of naming) await named(join(half, name));
    await rm(root, { recursive: true });
  });
}

/** Names what stands in the folder that is served. */
async function named(place) {
  for (const file of place.endsWith('.php') ? [place] : await phpFilesOf(place)) {
    const text = await readFile(file, 'utf8');
    const here = text
      .replaceAll("'/usr/share/php/", "$_SERVER['DOCUMENT_ROOT'] . '/php/")
      .replaceAll("'/usr/share/spip/'", "$_SERVER['DOCUMENT_ROOT']");
    if (here !== text) await writeFile(file, here);
  }
}

const phpFilesOf = async (folder) =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.php'))
    .map((name) => join(folder, name));

/** What its administrator uploads: no more. */
export async function install({ lab }) {
  const folder = join(lab, 'site');
  await cp(await spip(), folder, { recursive: true });
  for (const name of ['IMG', 'local', 'tmp']) await mkdir(join(folder, name), { recursive: true });
  return { folder };
}

/** What the webmaster then uploads: the plugin of the recipe. */
export const uploadPlugin = (folder) =>
  cp(new URL('../../../demo/recipes/spip', import.meta.url), join(folder, 'plugins'), { recursive: true });
