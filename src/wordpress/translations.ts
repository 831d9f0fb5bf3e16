// The interface of the plugin in other languages: what translators wrote in languages/*.po, as the .mo files that WordPress reads.
// No script of ours asks for a translation by itself (its words come from PHP), so that there is no JSON to make.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mo, po } from 'gettext-parser';

const folder = 'src/wordpress/languages';

/** Contents by path, below the folder of the plugin. */
export async function compiledTranslations(): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer> = {};
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.po')).sort())
    files[`languages/on-record-${name.replace('.po', '.mo')}`] = mo.compile(
      po.parse(await readFile(join(folder, name))),
    );
  return files;
}
