// The plugin of a later record: one case is no longer in it, one has another id, one another title.
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from '../fixtures/bundled.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
/** The languages that it has; the others are not in it any more. */
const locales = ['en', 'az'];
export const nextTitle = 'Told under another title';

/** The slice as its next version would be. */
function later(slice, { removed, moved, retitled }) {
  const cases = { ...slice.cases };
  const old = cases[moved];
  delete cases[removed];
  delete cases[moved];
  const changed = {
    ...cases,
    [`${moved}-anew`]: { ...old, id: `${moved}-anew` },
    [retitled]: { ...cases[retitled], title: nextTitle },
  };
  const sorted = Object.fromEntries(Object.entries(changed).sort(([one], [other]) => (one < other ? -1 : 1)));
  return { ...slice, version: '9.9.9', cases: sorted, moved: { [moved]: `${moved}-anew` } };
}

/** Makes of a folder with an unpacked plugin another one with the next version, as the build would. */
export async function writeNextPlugin(plugin, folder, changes) {
  const { readElements, scriptsOf, snippets, widgetOptions } = await bundled(
    'publish/library/elements.ts',
    'publish/library/files.ts',
    'publish/site/scripts.ts',
    'wordpress/snippets.ts',
  );
  const slices = [];
  for (const locale of locales)
    slices.push(later(JSON.parse(await readFile(join(dist, `record/full/${locale}.json`), 'utf8')), changes));
  const { languages, shapes } = snippets(slices, widgetOptions(await readElements(dist)));
  await cp(plugin, folder, { recursive: true });
  const root = join(folder, 'on-record');
  for (const file of await readdir(join(root, 'snippets'))) await rm(join(root, 'snippets', file));
  const write = (path, content) => writeFile(join(root, path), content);
  for (const language of languages) await write(`snippets/${language.locale}.json`, JSON.stringify(language));
  for (const [name, shape] of Object.entries(shapes))
    await write(`snippets/shape-${name}.json`, JSON.stringify(shape));
  const scripts = await scriptsOf(slices, dist);
  for (const [name, script] of Object.entries(scripts))
    if (name.endsWith('.min.js')) await write(`js/${name}`, script);
  const main = await readFile(join(root, 'on-record.php'), 'utf8');
  await write(
    'on-record.php',
    main
      .replace(/^( \* Version: +).*/m, '$19.9.9')
      .replace(/('ON_RECORD_(?:VERSION|ASSETS)', ')[^'-]+/g, '$19.9.9'),
  );
}
