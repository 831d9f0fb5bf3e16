import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { compile } from '../../../src/record/compile/compile.ts';
import type { Slice } from '../../../src/model/slice.ts';
import { readerSlice } from '../../../src/record/compile/reader-slice.ts';
import { writeFullSlice, writeSlice } from '../../../src/record/write.ts';
import { freshRecord, temporaryDir } from '../fixture.ts';

test('writes a slice as JSON, as a module and as the type of that module', async (t) => {
  const dir = join(await temporaryDir(t), 'record');
  const slice = readerSlice(compile(freshRecord(), 'az'));
  const written = await writeSlice(slice, dir);
  assert.deepEqual(
    written,
    ['az.json', 'az.js', 'az.d.ts'].map((name) => join(dir, name)),
  );

  const json = await readFile(join(dir, 'az.json'), 'utf8');
  assert.equal(json.trimEnd().split('\n').length, 1, 'one line');
  assert.deepEqual(JSON.parse(json), slice);

  const module = (await import(pathToFileURL(join(dir, 'az.js')).href)) as { default: Slice };
  assert.deepEqual(module.default, slice);

  assert.match(
    await readFile(join(dir, 'az.d.ts'), 'utf8'),
    /import\('\.\.\/types\/model\/slice\.js'\)\.Slice/,
  );
});

test('writes a full slice as JSON in a folder of its own', async (t) => {
  const dir = await temporaryDir(t);
  const slice = compile(freshRecord(), 'az');
  const file = join(dir, 'full', 'az.json');
  assert.deepEqual(await writeFullSlice(slice, dir), [file]);
  assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), slice);
});

test('the same record gives the same bytes', async (t) => {
  const dir = await temporaryDir(t);
  const bytes = async (): Promise<string[]> => {
    const slice = compile(freshRecord(), 'en');
    const written = [...(await writeSlice(readerSlice(slice), dir)), ...(await writeFullSlice(slice, dir))];
    return Promise.all(written.map((path) => readFile(path, 'utf8')));
  };
  assert.deepEqual(await bytes(), await bytes());
});
