// What an editor can set of a widget in WordPress: the attributes of its element, as the custom-elements manifest has them.
import { filterVocabularies } from '../model/vocabulary.ts';
import type { Tag } from '../publish/render/prerender.ts';

export interface Option {
  /** The attribute, spelt as in HTML. */
  name: string;
  type: 'ids' | 'enum' | 'codes' | 'code' | 'date' | 'level';
  description: string;
  values: string[];
  initial: string;
  /** Whether it takes more than one id. */
  several?: boolean;
  /** The part of the record's vocabulary that names the values. */
  vocabulary?: string;
}

/** The part of `custom-elements.json` that matters here. */
export interface ElementsManifest {
  modules: {
    declarations?: {
      tagName?: string;
      description?: string;
      attributes?: { name: string; type?: { text: string }; default?: string; description?: string }[];
    }[];
  }[];
}

// An address of a record is for the settings page: whoever may write posts is not to choose what the site vouches for.
const ofTheSite = ['src', 'data-url'];
const ids = ['case', 'person', 'series'];
const dates = ['at', 'from', 'to'];
/** Types that the manifest has by name only. */
const named: Record<string, string> = { Grouping: `'act' | 'status' | 'speaker'` };

export interface Block {
  tag: Tag;
  description: string;
  options: Option[];
}

/** The elements of a manifest, in the order of `tags`. */
export function blocks({ modules }: ElementsManifest, tags: Tag[]): Block[] {
  const declarations = modules.flatMap((each) => each.declarations ?? []);
  return tags.map((tag) => {
    const found = declarations.find(({ tagName }) => tagName === tag);
    if (!found?.attributes)
      throw new Error(
        `dist/custom-elements.json has no attributes of <${tag}>. Make it again: npm run build -- manifest.`,
      );
    const options = found.attributes
      .filter(({ name }) => !ofTheSite.includes(name))
      .map(({ name, type, default: initial = '', description = '' }) => ({
        name,
        description,
        initial: initial.replaceAll("'", ''),
        ...kindOf(tag, name, type?.text ?? ''),
        ...(ids.includes(name) && { several: description.startsWith('Ids ') }),
      }));
    return { tag, description: found.description ?? '', options };
  });
}

function kindOf(tag: Tag, name: string, text: string): Pick<Option, 'type' | 'values' | 'vocabulary'> {
  if (ids.includes(name)) return { type: 'ids', values: [] };
  if (dates.includes(name)) return { type: 'date', values: [] };
  if (name === 'heading-level') return { type: 'level', values: ['1', '2', '3', '4', '5', '6'] };
  const vocabulary = (filterVocabularies as Record<string, string>)[name];
  if (vocabulary) return { type: name === 'kinds' ? 'codes' : 'code', values: [], vocabulary };
  const values = [...(named[text] ?? text).matchAll(/'([\w-]+)'/g)].map(([, value]) => value!);
  if (values.length > 0) return { type: 'enum', values };
  throw new Error(
    `<${tag}> has an attribute ${name} of type ${text}, for which the WordPress plugin knows no control. Add one to src/wordpress/options.ts and to src/wordpress/plugin/editor.js.`,
  );
}

export const enumerated = ({ type }: Option): boolean => type === 'enum';

/** `group-by` as a label: "Group by". */
export const labelOf = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
