// Builds the WordPress plugin into dist/wordpress/on-record.zip, of src/wordpress/plugin/ and of what stands in dist/ already.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FullSlice } from '../model/full-slice.ts';
import { fullFolder } from '../record/write.ts';
import { styles, widgets, type Tag } from '../publish/render/prerender.ts';
import { blocks as blocksOf, type ElementsManifest } from './options.ts';
import { blockJson, widgetsPhp } from './php.ts';
import { pot } from './pot.ts';
import { snippets } from './snippets.ts';
import { zip } from '../publish/release/zip.ts';

/** Bytes; hosts with the smallest limit for an upload take 2 MB, and a slow office line is slow. */
const most = 1_000_000;
const source = 'src/wordpress/plugin';

const scriptOf = (locale: string) => (locale === 'en' ? 'on-record.js' : `on-record.${locale}.js`);

/** Gives back the plugin's files by path, and those of each language. */
export async function plugin(dist: string, version: string) {
  const manifest = JSON.parse(await text(join(dist, 'custom-elements.json'))) as ElementsManifest;
  const tags = Object.keys(widgets) as Tag[];
  const blocks = blocksOf(manifest, tags);
  const locales = (await readdir(join(dist, 'record')))
    .flatMap((file) => /^([a-z]{2,3})\.json$/.exec(file)?.[1] ?? [])
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));
  const slices = await Promise.all(
    locales.map(
      async (locale) =>
        JSON.parse(await text(join(dist, 'record', fullFolder, `${locale}.json`))) as FullSlice,
    ),
  );
  const made = snippets(slices, blocks);
  const languages: Record<string, Record<string, string>> = {};
  for (const locale of locales) {
    const its = made.languages.find((each) => each.locale === locale)!;
    languages[locale] = {
      [`js/${scriptOf(locale)}`]: await text(join(dist, scriptOf(locale))),
      [`snippets/${locale}.json`]: `${JSON.stringify(its)}\n`,
      [`snippets/shape-${its.shape}.json`]: `${JSON.stringify(made.shapes[its.shape])}\n`,
    };
  }
  const files: Record<string, string> = {};
  for (const file of await readdir(source, { recursive: true, withFileTypes: true }))
    if (file.isFile()) {
      const path = join(file.parentPath, file.name);
      files[path.slice(source.length + 1).replaceAll('\\', '/')] = await text(path);
    }
  files['includes/widgets.php'] = widgetsPhp(blocks, locales);
  for (const block of blocks) files[`blocks/${block.tag}/block.json`] = blockJson(block);
  for (const tag of tags) files[`css/${tag}.css`] = styles(tag);
  for (const name of ['on-record.bare.js', 'host.js']) files[`js/${name}`] = await text(join(dist, name));
  files['LICENSE.txt'] = await text('LICENSE');
  files['THIRD-PARTY-NOTICES.txt'] = await text(join(dist, 'THIRD-PARTY-NOTICES.txt'));
  // Browsers keep a script by its address: another record is another address, also in the same version.
  const assets = createHash('sha256')
    .update(JSON.stringify([files, languages]))
    .digest('hex')
    .slice(0, 8);
  for (const path of ['on-record.php', 'readme.txt'])
    files[path] = files[path]!.replaceAll('{{version}}', version).replaceAll('{{assets}}', assets);
  files['languages/on-record.pot'] = pot(files, { name: 'On Record', version });
  return { files, languages };
}

/** Writes the zip; a language that does not fit goes beside it, to be copied into the plugin's folder. */
export async function buildPlugin(dist = 'dist', out = join(dist, 'wordpress')): Promise<void> {
  const { version } = JSON.parse(await text('package.json')) as { version: string };
  const { files, languages } = await plugin(dist, version);
  const inside = Object.keys(languages);
  const pack = () => {
    const all = {
      ...files,
      ...Object.assign({}, ...inside.map((locale) => languages[locale])),
    } as typeof files;
    return zip(Object.fromEntries(Object.entries(all).map(([path, file]) => [`on-record/${path}`, file])));
  };
  let packed = pack();
  const left: string[] = [];
  while (packed.length > most && inside.length > 1) {
    left.unshift(inside.pop()!);
    packed = pack();
  }
  if (packed.length > most)
    throw new Error(
      `The WordPress plugin has ${packed.length} bytes with one language; ${most} is the most. Take something out of src/wordpress/plugin/, or the record out of its scripts.`,
    );
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'on-record.zip'), packed);
  for (const locale of left)
    for (const [path, content] of Object.entries(languages[locale]!)) {
      const file = join(out, locale, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  console.log(
    `${join(out, 'on-record.zip')}: ${packed.length} bytes, ${inside.join(' ')}${left.length > 0 ? `; beside it, for want of room: ${left.join(' ')}` : ''}`,
  );
}

async function text(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read; the WordPress plugin is made of it. Run: npm run build`);
  }
}
