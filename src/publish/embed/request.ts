// From what somebody asked for, at the command line or in a template, to a request that can be answered.
import { isTag, parseTokens, subjectAttribute, tags } from '../../model/subjects.ts';
import type { FullSlice } from '../../model/full-slice.ts';
import { readHeights } from '../library/files.ts';
import { exampleBase, isFolderAddress, pagePath, scriptName } from '../library/paths.ts';
import { PublishError } from '../library/publish-error.ts';
import { readManifest } from '../release/manifest.ts';
import { widgets } from '../render/prerender.ts';
import { embed, embedded, forms, type Embedded, type EmbedRequest, type Form } from './embed.ts';

/** Every attribute that one of the tags has. */
export const attributeNames = [...new Set(tags.flatMap((tag) => widgets[tag].observedAttributes))];

export interface Wanted {
  tag: string | undefined;
  /** Spelt as in HTML. A template may have `null` or `false` where its page says nothing: only strings and numbers count. */
  attributes: Record<string, unknown>;
  /** Name of a form. */
  as: string;
  base: string;
  slice: FullSlice;
  /** Folder of the built library. */
  library: string;
}

/** The code as a person pastes it. */
export async function embedCode(wanted: Wanted): Promise<string> {
  const { request, form } = await checkedRequest(wanted);
  return explained(() => embed(request, form));
}

/** The HTML, and the script apart from it, as a template needs them. */
export async function embedParts(wanted: Wanted): Promise<Embedded> {
  const { request, form } = await checkedRequest(wanted);
  return explained(() => embedded(request, form));
}

/** What was asked for, once it is known to be there; an error that says what there is. */
async function checkedRequest(wanted: Wanted): Promise<{ request: EmbedRequest; form: Form }> {
  const { tag, as, base, slice, library } = wanted;
  if (!tag || !isTag(tag))
    throw new PublishError(`There is no tag ${tag ? `"${tag}"` : 'named'}; there are ${tags.join(', ')}.`);
  if (!isForm(as)) throw new PublishError(`A widget cannot be had as "${as}"; it can be\n${formList()}`);
  if (!isFolderAddress(base))
    throw new PublishError(
      `The base is ${base ? `"${base}"` : 'missing'}; give the whole address of the folder, with the slash at its end: ${exampleBase}`,
    );
  const attributes = Object.fromEntries(
    Object.entries(wanted.attributes).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  );
  const [id = ''] = parseTokens(attributes[subjectAttribute(tag, attributes)]);
  const heights = await readHeights(library);
  const height = heights[pagePath(slice.locale, tag, id)];
  const integrity = isOfOneVersion(base) ? await integrityOf(scriptName(slice.locale), library) : undefined;
  return { request: { tag, attributes, slice, base, height, integrity }, form: as };
}

const isForm = (name: string): name is Form => Object.hasOwn(forms, name);

/** A hash fits one version only: it is given with the address of a version's own folder. */
const isOfOneVersion = (base: string): boolean => /\/\d+\.\d+\.\d+[^/]*\/$/.test(base);

async function integrityOf(file: string, library: string): Promise<string | undefined> {
  // A library without its manifest still has code to give, with nothing pinned.
  const manifest = await readManifest(library).catch(() => undefined);
  return manifest?.files.find(({ path }) => path === file)?.integrity;
}

/** What is wrong with what was asked for, in the words of whoever noticed. */
function explained<Result>(make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    throw new PublishError((error as Error).message);
  }
}

const formList = (): string =>
  Object.entries(forms)
    .map(([name, purpose]) => `  ${name.padEnd(12)} ${purpose}\n`)
    .join('');
