// What the tests know of the record, read from the plugin itself: ids and titles, and what a widget's shadow root must be.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const zip =
  process.env.ON_RECORD_ZIP ?? fileURLToPath(new URL('../../dist/wordpress/on-record.zip', import.meta.url));

/** Folder of the unpacked plugin. */
export async function unpackPlugin() {
  if (!existsSync(zip)) throw new Error(`${zip} is not there. Run: npm run build -- wordpress`);
  const folder = await mkdtemp(join(tmpdir(), 'on-record-plugin-'));
  await promisify(execFile)('unzip', ['-q', zip, '-d', folder]);
  return folder;
}

export async function readRecord(folder, language = 'en') {
  const read = async (name) =>
    JSON.parse(await readFile(join(folder, `on-record/snippets/${name}.json`), 'utf8'));
  const record = await read(language);
  const shape = await read(`shape-${record.shape}`);
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let gap = 0;
  const pieces = shape.pieces.map((piece) => piece ?? record.pieces[gap++]);
  const root = (key) =>
    shape.widgets[key]
      .match(/../g)
      .map(([a, b]) => pieces[64 * digits.indexOf(a) + digits.indexOf(b)])
      .join('');
  const languages = (await readdir(join(folder, 'on-record/snippets'))).flatMap(
    (file) => /^([a-z]{2,3})\.json$/.exec(file)?.[1] ?? [],
  );
  const first = (kind) => Object.keys(record.items[kind]);
  // A case with a title of its own, and events of more than one kind to filter.
  const cases = first('case').filter((id) => root(`case-timeline case ${id}`).includes('part="filter"'));
  const ids = { case: cases[0], other: cases[1], person: first('person')[0], series: first('series')[0] };
  return { ...record, languages, pieces, root, ids, title: (kind, id) => record.items[kind][id][0] };
}

/** A block as it stands in a post. */
export const block = (tag, attributes, fallback = true) =>
  `<!-- wp:on-record/${tag} ${JSON.stringify(attributes)} -->${
    fallback && attributes.title
      ? `\n<p class="wp-block-on-record-${tag}"><a href="${attributes.address}">${attributes.title}</a></p>\n`
      : ''
  }<!-- /wp:on-record/${tag} -->`;
