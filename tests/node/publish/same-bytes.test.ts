import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { isSame } from '../../../src/publish/library/same-bytes.ts';
import { temporaryDir } from '../fixture.ts';

test('files are the same when every byte is, also beyond the first piece', async (t) => {
  const folder = await temporaryDir(t);
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  const content = Buffer.alloc(3_000_000, 'a record ');
  await writeFile(one, content);
  await writeFile(other, content);
  assert.equal(await isSame(one, other), true);
  for (const place of [0, 1 << 20, content.length - 1]) {
    const changed = Buffer.from(content);
    changed[place] = 0;
    await writeFile(other, changed);
    assert.equal(await isSame(one, other), false, `byte ${place}`);
  }
  await writeFile(other, content.subarray(1));
  assert.equal(await isSame(one, other), false);
});

test('empty files are the same; a folder, or what is not there, is the same as nothing', async (t) => {
  const folder = await temporaryDir(t);
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  await writeFile(one, '');
  assert.equal(await isSame(other, one), false);
  await writeFile(other, '');
  assert.equal(await isSame(other, one), true);
  await mkdir(join(folder, 'folder'));
  assert.equal(await isSame(join(folder, 'folder'), one), false);
});
