// Pictures are drawn again only where something on them is not as it was.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { AuthoredRecord } from '../../../src/record/authored/record.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { writeOutput, type Written } from '../../../src/publish/library/output.ts';
import { Studio } from '../../../src/publish/pictures/fonts.ts';
import { writePictures } from '../../../src/publish/pictures/pictures.ts';
import { freshRecord, temporaryDir } from '../../node/fixture.ts';

const studio = new Studio();
let drawn: string[] = [];
const draw = (out: string, record: AuthoredRecord): Promise<Written> =>
  writeOutput({ command: 'pictures', out }, async (folder, former) => {
    const written = await writePictures(compile(record, 'en'), studio, folder, { former });
    drawn = written.map((path) => path.slice(folder.length + 1));
  });

test('what is as it was is not drawn again, and what was spoilt is', async (t) => {
  const out = join(await temporaryDir(t), 'pictures');
  await draw(out, freshRecord());
  assert.equal(drawn.length, 8);
  const before = await readFile(join(out, 'en/harbour-2019.svg'), 'utf8');
  assert.deepEqual((await draw(out, freshRecord())).changed, []);
  assert.deepEqual(drawn, []);
  await writeFile(join(out, 'en/harbour-2019.svg'), '<svg/>');
  await draw(out, freshRecord());
  assert.deepEqual(drawn, ['en/harbour-2019.png', 'en/harbour-2019.svg']);
  assert.equal(await readFile(join(out, 'en/harbour-2019.svg'), 'utf8'), before);
});

test('one changed case is one drawing, the same as a first run would make', async (t) => {
  const [out, fresh] = [join(await temporaryDir(t), 'pictures'), join(await temporaryDir(t), 'pictures')];
  const changed = freshRecord();
  changed.cases['harbour-2019']!.title = 'Another title';
  await draw(out, freshRecord());
  await draw(out, changed);
  assert.deepEqual(drawn, ['en/harbour-2019.png', 'en/harbour-2019.svg']);
  await draw(fresh, changed);
  const { paths } = await draw(out, changed);
  for (const path of paths)
    assert.deepEqual(await readFile(path), await readFile(path.replace(out, fresh)), path);
});
