// What our own build hands out: its manifest and its bill of materials, held against the files in dist/.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readManifest } from '../../../src/publish/release/manifest.ts';

test('the manifest of dist/ agrees with the bytes of every file', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const manifest = await readManifest('dist');
  assert.equal(manifest.version, version);
  for (const { path, bytes, integrity } of manifest.files) {
    const content = readFileSync(join('dist', path));
    const hash = createHash('sha384').update(content).digest('base64');
    assert.equal(integrity, `sha384-${hash}`, `dist/${path} has changed: npm run build -- release`);
    assert.equal(bytes, content.length);
  }
});

test('the manifest of dist/ has every script that a page can load, and no tool', async () => {
  const listed = (await readManifest('dist')).files.map(({ path }) => path);
  const scripts = readdirSync('dist').filter((name) => /^on-record.*\.js$/.test(name));
  assert.ok(scripts.length > 2);
  assert.deepEqual(
    scripts.filter((name) => !listed.includes(name)),
    [],
  );
  assert.deepEqual(
    listed.filter((path) => /\.(map|d\.ts|conf)$|^(cli\.js|esm|types)/.test(path)),
    [],
  );
});

test('the bill of materials has every package of the notices, with its version', async () => {
  const { bomFormat, components } = JSON.parse(readFileSync('dist/sbom.json', 'utf8')) as {
    bomFormat: string;
    components: { name: string; version: string; licenses: object[] }[];
  };
  assert.equal(bomFormat, 'CycloneDX');
  const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8').split('\n');
  const { shipped } = (await import(pathToFileURL('src/bundle/notices.mjs').href)) as { shipped: string[] };
  assert.deepEqual(
    components.map(({ name }) => name),
    [...shipped, 'lit'].sort(),
  );
  for (const { name, version, licenses } of components) {
    const own = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
    assert.equal(version, own.version, name);
    assert.ok(licenses.length > 0, name);
    assert.ok(name === 'lit' || notices.includes(name), name);
  }
});

test('the manifest of dist/ has every file but those that only tools read', async () => {
  const listed = new Set((await readManifest('dist')).files.map(({ path }) => path));
  const tools =
    /\.(map|d\.ts|br|gz)$|^(cli|html|page-worker)\.js$|^(custom-elements|manifest)\.json$|^(esm|types|server|recipes|guides)\/|^record\/[^/]+\.js$|(^|\/)\./;
  const missing = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice('dist/'.length))
    .filter((path) => !tools.test(path) && !listed.has(path));
  assert.deepEqual(missing, []);
});
