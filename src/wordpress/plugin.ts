// Builds the WordPress plugin into dist/wordpress/on-record.zip, of src/wordpress/plugin/ and of what stands in dist/ already.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { tags } from '../model/subjects.ts';
import { widgetOptions } from '../publish/library/elements.ts';
import { readElements } from '../publish/library/files.ts';
import { scriptName, skippedName, stylesPath, wordsName } from '../publish/library/paths.ts';
import { slicesOf } from '../publish/library/slices.ts';
import { zip } from '../publish/release/zip.ts';
import { styles } from '../publish/render/prerender.ts';
import { writeFiles } from '../record/write.ts';
import { blockJson, optionsPhp, optionWordsPhp } from './php.ts';
import { pot } from './pot.ts';
import { snippets } from './snippets.ts';
import { compiledTranslations } from './translations.ts';

/** Bytes; hosts with the smallest limit for an upload take 2,097,152. */
const sizeLimit = 2_000_000;
const source = 'src/wordpress/plugin';

/** Contents by path, below the folder of the plugin. */
type Files = Record<string, string>;

/** The plugin's files, and by language those that each one adds. */
async function pluginFiles(
  dist: string,
  version: string,
): Promise<{ files: Files; languages: Map<string, Files> }> {
  const widgets = widgetOptions(await readElements(dist));
  const slices = await slicesOf(undefined, dist);
  const { languages: languageSnippets, shapes } = snippets(slices, widgets);
  const languages = new Map<string, Files>();
  for (const { locale } of slices) {
    const own = languageSnippets.find((each) => each.locale === locale)!;
    languages.set(locale, {
      [`js/${skippedName(scriptName(locale))}`]: await text(join(dist, scriptName(locale))),
      [`js/${wordsName(locale)}`]: await text(join(dist, wordsName(locale))),
      [`snippets/${locale}.json`]: `${JSON.stringify(own)}\n`,
      [`snippets/shape-${own.shape}.json`]: `${JSON.stringify(shapes[own.shape])}\n`,
    });
  }
  const files = await authoredFiles();
  files['editor-search.js'] = await editorSearch();
  const locales = slices.map(({ locale }) => locale);
  files['includes/options.php'] = optionsPhp(widgets, locales);
  files['includes/option-words.php'] = optionWordsPhp(widgets);
  for (const widget of widgets) files[`blocks/${widget.tag}/block.json`] = blockJson(widget);
  for (const tag of tags) files[stylesPath(tag)] = styles(tag);
  for (const name of ['on-record.bare.js', 'host.js'])
    // Optimisers skip these names.
    files[`js/${skippedName(name)}`] = await text(join(dist, name));
  // The scripts ask for it by this name.
  files['js/on-record.check.js'] = await text(join(dist, 'on-record.check.js'));
  files['LICENSE.txt'] = await text('LICENSE');
  files['THIRD-PARTY-NOTICES.txt'] = await text(join(dist, 'THIRD-PARTY-NOTICES.txt'));
  const assets = fingerprint(files, languages);
  for (const path of ['on-record.php', 'readme.txt'])
    files[path] = files[path]!.replaceAll('{{version}}', version).replaceAll('{{assets}}', assets);
  files['languages/on-record.pot'] = pot(files, { name: 'On Record', version });
  return { files, languages };
}

async function authoredFiles(): Promise<Files> {
  const files: Files = {};
  for (const file of await readdir(source, { recursive: true, withFileTypes: true }))
    if (file.isFile()) {
      const path = join(file.parentPath, file.name);
      files[path.slice(source.length + 1).replaceAll('\\', '/')] = await text(path);
    }
  return files;
}

/** To be read where it is installed, so not minified. */
async function editorSearch(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/wordpress/editor-search.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]!.text;
}

/** Browsers keep a script by its address: another record is another address, also in the same version. */
const fingerprint = (files: Files, languages: Map<string, Files>): string =>
  createHash('sha256')
    .update(JSON.stringify([files, Object.fromEntries(languages)]))
    .digest('hex')
    .slice(0, 8);

/** Writes the zip; a language that does not fit goes beside it, to be copied into the plugin's folder. */
export async function buildPlugin(dist = 'dist', out = join(dist, 'wordpress')): Promise<void> {
  const { version } = JSON.parse(await text('package.json')) as { version: string };
  const { files, languages } = await pluginFiles(dist, version);
  const included = [...languages.keys()];
  const beside: string[] = [];
  const translations = await compiledTranslations();
  let packed = packedWith({ ...files, ...translations }, languages, included);
  while (packed.length > sizeLimit && included.length > 1) {
    beside.unshift(included.pop()!);
    packed = packedWith({ ...files, ...translations }, languages, included);
  }
  if (packed.length > sizeLimit)
    throw new Error(
      `The WordPress plugin has ${packed.length} bytes with one language; ${sizeLimit} is the most. Take something out of src/wordpress/plugin/, or the record out of its scripts.`,
    );
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'on-record.zip'), packed);
  for (const locale of beside) await writeFiles(languages.get(locale)!, join(out, locale));
  console.log(
    `${join(out, 'on-record.zip')}: ${packed.length} bytes, ${included.join(' ')}${beside.length > 0 ? `; beside it, for want of room: ${beside.join(' ')}` : ''}`,
  );
}

function packedWith(
  files: Record<string, string | Buffer>,
  languages: Map<string, Files>,
  included: string[],
): Buffer {
  const all = [files, ...included.map((locale) => languages.get(locale)!)].flatMap(
    Object.entries<string | Buffer>,
  );
  // A path that several languages share stands once, at its first place.
  const entries = new Map(all.map(([path, content]) => [`on-record/${path}`, content]));
  return zip(Object.fromEntries(entries));
}

async function text(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read; the WordPress plugin is made of it. Run: npm run build`);
  }
}
