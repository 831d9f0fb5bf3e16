// `on-record embed` and `on-record/html`: the code for one widget, for a person and for a template.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FullSlice } from '../../model/full-slice.ts';
import { embed, embedded, forms, type Asked, type Embedded, type Form } from './embed.ts';
import { pagePath } from '../render/html.ts';
import { widgets, type Tag } from '../render/prerender.ts';
import { scriptName } from '../site/scripts.ts';
import { CommandError, sliceIn, slicesOf } from '../site/slices.ts';

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

interface Options {
  as: string;
  lang?: string | undefined;
  base: string;
  record?: string | undefined;
}

/** `values` are the options: `as`, `lang`, `base`, `record`, and the tag's attributes. */
export async function embedCommand(
  tag: string | undefined,
  { as = 'tag', lang, base, record, ...attributes }: Record<string, unknown>,
  library: string,
): Promise<Answer> {
  const options = { as, lang, base: base ?? placeholder, record } as Options;
  const slices = await slicesOf(options.record, library);
  const slice = options.lang === undefined ? slices[0]! : sliceIn(slices, options.lang);
  const { asked, form } = await askedFor(tag, attributes, options, slice, library);
  const code = attempt(() => embed(asked, form));
  const remark =
    base === undefined && form !== 'light'
      ? `${placeholder} stands for the folder where you put the library: say which with --base.\n`
      : '';
  return { code, remark };
}

const records = new Map<string | undefined, Promise<FullSlice[]>>();

/** The same for a template, which has the language of its page and asks often. */
export async function embeddedIn(
  tag: string,
  attributes: Record<string, unknown>,
  options: Options,
  library: string,
): Promise<Embedded> {
  const { record } = options;
  const reading = records.get(record) ?? slicesOf(record, library);
  records.set(record, reading);
  // A record that is mended while a site is being written is read again.
  reading.catch(() => records.delete(record));
  const slices = await reading;
  const language = options.lang?.toLowerCase().split(/[-_]/)[0];
  const slice = slices.find(({ locale }) => locale === language) ?? slices[0]!;
  const { asked, form } = await askedFor(tag, attributes, options, slice, library);
  return attempt(() => embedded(asked, form));
}

/** What was asked for, once it is known to be there; an error that says what there is. */
async function askedFor(
  tag: string | undefined,
  given: Record<string, unknown>,
  { as, base }: Options,
  slice: FullSlice,
  library: string,
): Promise<{ asked: Asked; form: Form }> {
  if (!tag || !Object.hasOwn(widgets, tag))
    throw new CommandError(`There is no tag ${tag ? `"${tag}"` : 'named'}; there are ${tags.join(', ')}.`);
  if (!Object.hasOwn(forms, as))
    throw new CommandError(`A widget cannot be had as "${as}"; it can be\n${explained(forms)}`);
  if (!/^https?:\/\/[^\s?#]+\/$/.test(base))
    throw new CommandError(
      `The base is ${base ? `"${base}"` : 'missing'}; give the whole address of the folder, with the slash at its end: ${placeholder}`,
    );
  const attributes = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, `${value}`]] : [],
    ),
  );
  const [id = ''] = (attributes['case'] ?? attributes['series'] ?? '').split(/\s+/);
  const heights = await json<Record<string, number>>(join(library, 'embed', 'heights.json'));
  const manifest = await json<{ files?: { path: string; integrity: string }[] }>(
    join(library, 'manifest.json'),
  );
  const file = scriptName(slice.locale);
  // A hash fits one version only: it is given with the address of a version's own folder.
  const pinned = /\/\d+\.\d+\.\d+[^/]*\/$/.test(base);
  const asked = {
    tag: tag as Tag,
    attributes,
    slice,
    base,
    height: heights[pagePath(slice.locale, tag, id)],
    integrity: pinned ? manifest.files?.find(({ path }) => path === file)?.integrity : undefined,
  };
  return { asked, form: as as Form };
}

/** What is wrong with what was asked for, in the words of whoever noticed. */
function attempt<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
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
