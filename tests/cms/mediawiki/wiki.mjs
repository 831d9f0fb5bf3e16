// MediaWiki as its package for Debian has it, with an administrator, one author and a database in a file.
import { existsSync } from 'node:fs';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, once, unpack } from '../../fixtures/debian-packages.mjs';
import { run } from '../library.mjs';

export const administrator = { name: 'Administrator', password: 'an administrator’s long password' };
export const author = { name: 'Author', password: 'an author’s long password' };

/** The folder of a MediaWiki that nobody has set up. */
async function mediaWiki() {
  const folder = await once(join(cache, 'mediawiki'), (half) =>
    unpack('bookworm', ['mediawiki', 'mediawiki-classes'], half),
  );
  return join(folder, 'usr/share/mediawiki');
}

/** Without extensions: what every wiki has. */
export async function install({ lab, address, command }) {
  const own = await mediaWiki();
  const folder = join(lab, 'wiki');
  await mkdir(folder);
  // What the package keeps elsewhere is not needed.
  for (const name of await readdir(own))
    if (existsSync(join(own, name))) await symlink(join(own, name), join(folder, name));
  const environment = { MW_CONFIG_FILE: join(lab, 'LocalSettings.php') };
  const maintain = async (script, ...args) => {
    const options = { env: { ...process.env, ...environment } };
    const { ok, output } = await run(command, [join(own, 'maintenance', script), ...args], options);
    if (!ok) throw new Error(`${script}: ${output.slice(-3000)}`);
  };
  const { name, password } = administrator;
  const options = { dbtype: 'sqlite', dbpath: join(lab, 'data'), dbname: 'wiki', server: address };
  await mkdir(options.dbpath);
  await maintain(
    'install.php',
    ...Object.entries({ ...options, scriptpath: '', confpath: lab, pass: password, lang: 'en' }).map(
      ([key, value]) => `--${key}=${value}`,
    ),
    'A wiki',
    name,
  );
  await maintain('createAndPromote.php', author.name, author.password);
  return { folder, environment };
}
