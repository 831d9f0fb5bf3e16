import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { differences, mediaTypes, writeManifest } from '../../../src/publish/release/manifest.ts';
import { release } from '../../../src/publish/release/release.ts';
import { temporaryDir } from '../fixture.ts';

const script = 'var widget = 1;\n'.repeat(500);

/** A built folder as a package has it: things for pages, and things for tools only. */
async function built(t: TestContext): Promise<string> {
  const top = await temporaryDir(t);
  const dir = join(top, 'dist');
  const files = {
    'on-record.js': script,
    'on-record.xx.js': `${script}// xx\n`,
    'record/xx.json': '{}\n',
    'embed/xx/page.html': '<!doctype html>\n',
    'picture.png': 'not compressed',
    'on-record.js.map': '{}',
    'cli.js': '',
    'record/xx.js': 'export default {};',
    'record/xx.d.ts': '',
    'esm/index.js': '',
    'types/index.d.ts': '',
    'server/nginx.conf': '',
    '.DS_Store': '',
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(dir, path, '..'), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  await writeFile(join(top, 'package.json'), '{"name": "a-record", "version": "1.2.3"}');
  return dir;
}

test('what no page loads in one file is described without the size that the best compression would give', async (t) => {
  const dir = await built(t);
  const content = JSON.stringify('a record '.repeat(250_000));
  await writeFile(join(dir, 'record/large.json'), content);
  const { files } = await writeManifest(dir);
  const large = files.find(({ path }) => path === 'record/large.json');
  const hash = createHash('sha384').update(content).digest('base64');
  assert.deepEqual(large, {
    path: 'record/large.json',
    bytes: content.length,
    type: 'application/json',
    integrity: `sha384-${hash}`,
  });
  assert.ok(files.find(({ path }) => path === 'record/xx.json')?.brotli);
});

test('a manifest lists what pages load, in order of the paths, with type and sizes', async (t) => {
  const { name, version, files } = await writeManifest(await built(t));
  assert.deepEqual([name, version], ['a-record', '1.2.3']);
  assert.deepEqual(
    files.map(({ path, type, bytes, brotli }) => [path, type, bytes, brotli !== undefined]),
    [
      ['embed/xx/page.html', 'text/html', 16, false],
      ['on-record.js', 'text/javascript', 8000, true],
      ['on-record.xx.js', 'text/javascript', 8006, true],
      ['picture.png', 'image/png', 14, false],
      ['record/xx.json', 'application/json', 3, true],
    ],
  );
});

test('the same folder gives the same bytes, with a former manifest and without', async (t) => {
  const dir = await built(t);
  const write = async () => {
    await writeManifest(dir);
    return readFileSync(join(dir, 'manifest.json'), 'utf8');
  };
  const first = await write();
  assert.equal(await write(), first);
  await rm(join(dir, 'manifest.json'));
  assert.equal(await write(), first);
});

test('--check notices a file that has changed, and says which are not there', async (t) => {
  const dir = await built(t);
  const manifest = await writeManifest(dir);
  assert.deepEqual(await release(dir, { check: true }), ['5 files are those of a-record 1.2.3.']);
  await rm(join(dir, 'picture.png'));
  assert.match(
    (await release(dir, { check: true })).join('\n'),
    /^4 files .*\n1 others .* not in this folder/,
  );
  await appendFile(join(dir, 'on-record.js'), ' ');
  assert.deepEqual(await differences(manifest, dir), { changed: ['on-record.js'], missing: ['picture.png'] });
  await assert.rejects(release(dir, { check: true }), /not what manifest\.json says: on-record\.js\. Copy/);
  await assert.rejects(release(dir, { compress: true }), /on-record\.js\. Copy/);
});

test('--compress writes .br and .gz of the same content, and of nothing small or compressed', async (t) => {
  const dir = await built(t);
  const manifest = await writeManifest(dir);
  const lines = await release(dir, { compress: true });
  assert.deepEqual(
    lines.filter((line) => line.startsWith('wrote')),
    ['on-record.js', 'on-record.xx.js'].flatMap((name) =>
      ['br', 'gz'].map((ending) => `wrote ${join(dir, name)}.${ending}`),
    ),
  );
  const br = readFileSync(join(dir, 'on-record.js.br'));
  assert.equal(br.length, manifest.files.find(({ path }) => path === 'on-record.js')?.brotli);
  assert.equal(brotliDecompressSync(br).toString(), script);
  assert.equal(gunzipSync(readFileSync(join(dir, 'on-record.js.gz'))).toString(), script);
  const modified = (name: string) => Math.round(statSync(join(dir, name)).mtimeMs / 1000);
  assert.equal(modified('on-record.js.gz'), modified('on-record.js'));
});

test('--check notices a .gz that an update has left behind, and --compress replaces it', async (t) => {
  const dir = await built(t);
  await writeManifest(dir);
  await release(dir, { compress: true });
  await appendFile(join(dir, 'on-record.js'), '// new\n');
  await writeManifest(dir);
  await assert.rejects(release(dir, { check: true }), /: on-record\.js\.br, on-record\.js\.gz\..*--compress/);
  await release(dir, { compress: true });
  await release(dir, { check: true });
  await writeFile(join(dir, 'on-record.js.gz'), 'no gzip');
  await assert.rejects(release(dir, { check: true }), /: on-record\.js\.gz\./);
});

test('what is missing or strange is named, with the cure', async (t) => {
  const dir = await built(t);
  await assert.rejects(release(dir, { check: true }), /manifest\.json cannot be read\. Copy it from dist/);
  await writeFile(join(dir, 'manifest.json'), '{"icons": []}');
  await assert.rejects(release(dir, { check: true }), /no release manifest\. Copy it/);
  await writeFile(join(dir, 'manifest.json'), '{');
  await assert.rejects(release(dir, { check: true }), /is not JSON: .*Copy it/);
  await writeFile(join(dir, 'notes.docx'), '');
  await assert.rejects(
    release(dir, {}),
    /nobody has said which media type a "notes\.docx" has\. Take it out/,
  );
  await writeFile(join(dir, '../package.json'), '{"name": "a-record"}');
  await assert.rejects(release(dir, {}), /has no "name" or no "version"/);
  await rm(join(dir, '../package.json'));
  await assert.rejects(release(dir, {}), /package\.json cannot be read\. A release takes its name/);
  await writeFile(join(dir, '../package.json'), '{"name": "a-record", "version": "1.2.3"}');
  await assert.rejects(release(`${dir}/none`, {}), /package\.json cannot be read/);
  await assert.rejects(release(join(dir, '../none'), {}), /none is no folder that can be read\. Build first/);
  const empty = await temporaryDir(t);
  await rm(join(dir, 'notes.docx'));
  await writeManifest(dir);
  await cp(join(dir, 'manifest.json'), join(empty, 'manifest.json'));
  await assert.rejects(release(empty, { check: true }), /has none of the files/);
});

test('a copy to which pages were added is described anew, under the name that came along', async (t) => {
  const dir = await built(t);
  await writeManifest(dir);
  await rm(join(dir, '../package.json'));
  await writeFile(join(dir, 'embed/xx/another.html'), '<!doctype html>\n');
  assert.match((await release(dir, {})).join(), /: 6 files$/);
  assert.deepEqual(await release(dir, { check: true }), ['6 files are those of a-record 1.2.3.']);
});

test('both server configurations name every kind of file', () => {
  const nginx = readFileSync('src/publish/server/nginx.conf', 'utf8');
  const apache = readFileSync('src/publish/server/apache.conf', 'utf8');
  for (const [ending, type] of Object.entries(mediaTypes)) {
    assert.match(nginx, new RegExp(`^\\s+${type.replace('+', '\\+')} .*\\b${ending.slice(1)}\\b.*;$`, 'm'));
    assert.match(
      apache,
      new RegExp(`^AddType "${type.replace('+', '\\+')}(; charset=utf-8)?" .*\\${ending}\\b`, 'm'),
    );
  }
});

test('whoever publishes must be written to in private', async (t) => {
  const dir = await built(t);
  await writeManifest(dir);
  const security = join(dir, '../SECURITY.md');
  const check = () => release(dir, { check: true, publisher: true });
  await assert.rejects(check(), /names nobody to whom a weakness can be reported/);
  await cp('SECURITY.md', security);
  await assert.rejects(check(), /SECURITY\.md names nobody/);
  await writeFile(security, '<!-- security-contact -->security@vesmark.example<!-- end -->');
  assert.match((await check()).join(), /files are those of/);
  await cp('SECURITY.md', security);
  assert.match((await release(dir, { check: true })).join(), /files are those of/);
});
