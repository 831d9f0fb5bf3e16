import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { compile } from '../../../src/record/compile/compile.ts';
import type { Slice } from '../../../src/model/slice.ts';
import { writeSlice } from '../../../src/record/write.ts';
import { freshRecord, temporaryDir } from '../fixture.ts';

test('writes a slice as JSON, as a module and as the type of that module', async (t) => {
  const dir = join(await temporaryDir(t), 'record');
  const slice = compile(freshRecord(), 'az');
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

test('the same record gives the same bytes', async (t) => {
  const dir = await temporaryDir(t);
  const bytes = async (): Promise<string[]> => {
    const written = await writeSlice(compile(freshRecord(), 'en'), dir);
    return Promise.all(written.map((path) => readFile(path, 'utf8')));
  };
  assert.deepEqual(await bytes(), await bytes());
});
