// Frame heights are those of the fonts that pages are measured in, whatever fonts the machine has.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findChromium } from '../../../src/bundle/find-browser.mjs';
import { bring } from '../../../src/bundle/install-packages.mjs';
import { checked } from '../../runner/checks.mjs';

const path = (from) => fileURLToPath(new URL(from, import.meta.url));
const cli = path('../../../dist/cli.js');
const record = path('../../fixtures/record');
const packages = path('../../../src/bundle/fonts');
bring(packages);
const pinned = ['DejaVuSerif', 'DejaVuSans'].flatMap((name) => [
  '--font',
  join(packages, 'node_modules/dejavu-fonts-ttf/ttf', `${name}.ttf`),
]);

/** What fontconfig is told of a machine that has the fonts of this folder and no others. */
const machine = (
  fonts,
  cache,
) => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`;

checked('pages/heights.host.mjs', async (check) => {
  const { executablePath } = await findChromium();
  const folder = await mkdtemp(join(tmpdir(), 'on-record-heights-'));
  const measured = async (name, fonts, options) => {
    const settings = join(folder, `${name}.conf`);
    await writeFile(settings, machine(fonts, join(folder, 'cache')));
    const out = join(folder, name);
    await promisify(execFile)(
      process.execPath,
      [cli, 'site', record, '--out', out, '--browser', executablePath, ...options],
      { env: { ...process.env, FONTCONFIG_FILE: settings } },
    );
    return readFile(join(out, 'embed/heights.json'), 'utf8');
  };
  try {
    const fonts = path('../node_modules/@expo-google-fonts');
    const one = join(fonts, 'noto-serif');
    const other = join(fonts, 'noto-naskh-arabic');
    const here = await measured('here', one, pinned);
    const there = await measured('there', other, pinned);
    check(
      'pages were measured',
      Object.values(JSON.parse(here)).every((height) => height > 200),
      here,
    );
    check('two machines with other fonts give the same heights', here === there, `${here}\n${there}`);
    const found = [await measured('found-here', one, []), await measured('found-there', other, [])];
    check('which without pinned fonts they do not', found[0] !== found[1], found[0]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
