// A site with a release of ours on it, as README tells a webmaster to put it there, in a folder of its own.
import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from '../../fixtures/bundled.mjs';

const project = fileURLToPath(new URL('../../../', import.meta.url));

const chosen = [
  'on-record.js',
  'on-record.ru.js',
  'guest.js',
  'settings.js',
  'record/en.json',
  'record/README.md',
  'record/csv/statements.csv',
  'THIRD-PARTY-NOTICES.txt',
];

export async function makeSite() {
  const functions = await bundled(
    ...['library/paths', 'release/manifest', 'site/page', 'release/release', 'embed/snippet'].map(
      (name) => `publish/${name}.ts`,
    ),
  );
  const { compressRelease, describeRelease, mediaTypes, readManifest } = functions;
  const top = await mkdtemp(join(tmpdir(), 'on-record-'));
  await chmod(top, 0o755);
  const root = join(top, 'site');
  const dist = join(project, 'dist');
  const { name, version } = await readManifest(dist);
  const folder = join(root, 'on-record', version);
  for (const file of chosen) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await copyFile(join(dist, file), join(folder, file));
  }
  const slice = JSON.parse(await readFile(join(dist, 'record/full/en.json'), 'utf8'));
  const [id] = Object.keys(slice.cases);
  const page = functions.pagePath('en', 'case-card', id);
  await mkdir(dirname(join(folder, page)), { recursive: true });
  await writeFile(join(folder, page), functions.page({ tag: 'case-card', attributes: { case: id }, slice }));
  await mkdir(join(folder, 'sample'));
  for (const ending of Object.keys(mediaTypes)) await writeFile(join(folder, `sample/file${ending}`), '0');
  const manifest = await describeRelease(folder, { name, version });
  await compressRelease(manifest, folder);
  await symlink(version, join(root, 'on-record', 'latest'));
  await cp(join(dist, 'server'), join(top, 'server'), { recursive: true });
  await copyFile(join(dist, 'server/apache.conf'), join(root, 'on-record/.htaccess'));
  const brotli = join(top, 'server/nginx-brotli.conf');
  const shipped = await readFile(join(top, 'server/nginx.conf'), 'utf8');
  await writeFile(brotli, shipped.replace(/#(brotli_static +on;)/, '$1'));
  return { ...functions, top, root, folder, manifest, page };
}
