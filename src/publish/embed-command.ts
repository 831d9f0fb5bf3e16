// `on-record embed`: the code for one widget, on the standard output.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { embed, forms, type Form } from './embed.ts';
import { pagePath } from './html.ts';
import { widgets, type Tag } from './prerender.ts';
import { CommandError, sliceIn, slicesOf } from './slices.ts';

const tags = Object.keys(widgets) as Tag[];
/** Every attribute that one of the tags has, for the command's options. */
export const attributeNames = [...new Set(tags.flatMap((tag) => widgets[tag].observedAttributes))];
/** Stands for an address that only the person knows. */
const placeholder = 'https://example.org/on-record/';

interface Answer {
  code: string;
  /** What the person should know about it. */
  remark: string;
}

/** `values` are the options: `as`, `lang`, `base`, `record`, and the tag's attributes. */
export async function embedCommand(
  tag: string | undefined,
  { as = 'tag', lang, base, record, ...values }: Record<string, unknown>,
  library: string,
): Promise<Answer> {
  if (!tag || !Object.hasOwn(widgets, tag))
    throw new CommandError(`embed needs a tag: ${tags.join(', ')}${tag ? `; found "${tag}"` : ''}.\n`);
  if (!Object.hasOwn(forms, as as string))
    throw new CommandError(`--as is "${String(as)}"; it can be\n${explained(forms)}`);
  const given = base as string | undefined;
  if (given !== undefined && !/^https?:\/\/[^\s?#]+\/$/.test(given))
    throw new CommandError(
      `--base is "${given}"; give the whole address of the folder, with the slash at its end.\n`,
    );
  const slices = await slicesOf(record as string | undefined, library);
  const slice = lang === undefined ? slices[0]! : sliceIn(slices, lang as string);
  const attributes = Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const [id = ''] = (attributes['case'] ?? attributes['series'] ?? '').split(/\s+/);
  const heights = await json<Record<string, number>>(join(library, 'embed', 'heights.json'));
  const manifest = await json<{ files?: { path: string; integrity: string }[] }>(
    join(library, 'manifest.json'),
  );
  const file = slice.locale === 'en' ? 'on-record.js' : `on-record.${slice.locale}.js`;
  // A hash fits one version only: it is given with the address of a version's own folder.
  const pinned = /\/\d+\.\d+\.\d+[^/]*\/$/.test(given ?? '');
  const asked = {
    tag: tag as Tag,
    attributes,
    slice,
    base: given ?? placeholder,
    height: heights[pagePath(slice.locale, tag, id)],
    integrity: pinned ? manifest.files?.find(({ path }) => path === file)?.integrity : undefined,
  };
  let code: string;
  try {
    code = embed(asked, as as Form);
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n`);
  }
  const remark =
    given === undefined && as !== 'light'
      ? `${placeholder} stands for the folder where you put the library: say which with --base.\n`
      : '';
  return { code, remark };
}

const explained = (all: Record<string, string>): string =>
  Object.entries(all)
    .map(([name, what]) => `  ${name.padEnd(12)} ${what}\n`)
    .join('');

/** The content of a file that need not be there. */
const json = async <T extends object>(path: string): Promise<Partial<T>> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch {
    return {};
  }
};
