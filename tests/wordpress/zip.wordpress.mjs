// What is in the zip, before any WordPress sees it.
import { execFile } from 'node:child_process';
import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { mo, po } from 'gettext-parser';
import { php } from '../fixtures/debian-packages.mjs';
import { checked } from '../runner/checks.mjs';
import { readRecord, unpackPlugin, zip } from './record.mjs';

const run = promisify(execFile);
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const expected =
  /^(on-record\.php|uninstall\.php|(builder|editor(-controls|-languages|-picker|-search|-transforms)?)\.js|readme\.txt|LICENSE\.txt|THIRD-PARTY-NOTICES\.txt|includes\/([\w-]+\/)?[\w-]+\.php|blocks\/[\w-]+\/block\.json|css\/[\w-]+\.css|js\/[\w.-]+\.js|snippets\/[\w-]+\.json|languages\/on-record(\.pot|-[a-z]{2}\.mo))$/;

checked('the zip', async (check) => {
  const plugin = await unpackPlugin();
  try {
    await checkPackage({ check, plugin, record: await readRecord(plugin) });
  } finally {
    await rm(plugin, { recursive: true, force: true });
  }
});

async function checkPackage({ check, plugin, record }) {
  const root = join(plugin, 'on-record');
  const files = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  const text = (path) => readFile(join(root, path), 'utf8');
  const { size } = await stat(zip);
  check('the zip is under 2 MB, which the smallest hosts take', size < 2_000_000, size);
  const others = files.filter((path) => !expected.test(path));
  check('holds what a site needs, and no file of its makers', others.length === 0, others);
  const scripts = files.filter((path) => path.startsWith('js/'));
  const changed = [];
  for (const path of scripts) {
    const built = await readFile(join(dist, path.slice('js/'.length)));
    if (!built.equals(await readFile(join(root, path)))) changed.push(path);
  }
  check('its scripts are byte for byte those of dist/', scripts.length > 2 && changed.length === 0, [
    scripts,
    changed,
  ]);
  const left = (await readdir(dirname(zip), { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const compiled = (await readdir(join(dist, 'record'))).filter((file) => /^[a-z]{2,3}\.json$/.test(file));
  check(
    'every language of the record is in it, or beside it for want of room',
    record.languages.length + left.length === compiled.length,
    [record.languages, left.map(({ name }) => name)],
  );
  const main = await text('on-record.php');
  const { version } = JSON.parse(
    await readFile(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
  );
  check(
    'says its version',
    main.includes(`Version:           ${version}\n`) &&
      (await text('readme.txt')).includes(`Stable tag: ${version}\n`),
  );
  check('leaves no place unfilled', !/\{\{/.test(main + (await text('readme.txt'))));
  check('is free to use under the GPL', main.includes('GPL-2.0-or-later'));

  const sources = files.filter((path) => path.endsWith('.php'));
  for (const version of ['7.4', '8.2']) {
    const command = await php(version);
    const wrong = [];
    for (const path of sources)
      await run(command, ['-l', join(root, path)]).catch(({ stdout }) => wrong.push(stdout));
    check(`PHP ${version} can read every file`, wrong.length === 0, wrong);
  }
  const unguarded = [];
  const untranslated = [];
  const pot = await text('languages/on-record.pot');
  for (const path of sources) {
    const source = await text(path);
    if (!/^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m.test(source)) unguarded.push(path);
    for (const [, words] of source.matchAll(/\b(?:__|esc_html__)\( '((?:[^'\\]|\\.)*)', 'on-record' \)/g))
      if (!pot.includes(`msgid ${JSON.stringify(words.replaceAll("\\'", "'"))}`)) untranslated.push(words);
  }
  check('no PHP file does anything when it is opened by itself', unguarded.length === 0, unguarded);
  check(
    'the .pot has every sentence',
    untranslated.length === 0 && pot.includes('msgctxt "block title"'),
    untranslated,
  );
  await checkTranslations({ check, root, files, pot });
  check(
    'the snippets have no shortcode and no smiley for WordPress to find',
    record.pieces.every((piece) => !/\[|\]|(^|\s)(8-?\)|[:;]-?[()])/.test(piece)),
  );
}

/** Every sentence of the plugin in every language that it is translated into, with the same places to fill. */
async function checkTranslations({ check, root, files, pot }) {
  const wanted = sentences(po.parse(pot));
  const places = (text) => (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort().join();
  const translations = files.filter((path) => path.endsWith('.mo'));
  check('has translations', translations.length > 0, files);
  for (const path of translations) {
    const parsed = mo.parse(await readFile(join(root, path)));
    const forms = Number(
      /nplurals=(\d)/.exec(parsed.headers['Plural-Forms'] ?? parsed.headers['plural-forms'])?.[1],
    );
    const wrong = wanted.filter(({ msgctxt = '', msgid, msgid_plural: plural }) => {
      const found = parsed.translations[msgctxt]?.[msgid]?.msgstr ?? [];
      const isWhole = found.length === (plural ? forms : 1) && found.every(Boolean);
      return !isWhole || (!plural && places(found[0]) !== places(msgid));
    });
    check(`${path} has every sentence, with what is filled in`, forms > 0 && wrong.length === 0, wrong);
  }
}

const sentences = ({ translations }) =>
  Object.values(translations)
    .flatMap((context) => Object.values(context))
    .filter(({ msgid }) => msgid);
