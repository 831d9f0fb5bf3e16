// What can be set of a widget: the attributes of its element, as the custom-elements manifest has them.
import { collections, tags, type Tag } from '../../model/subjects.ts';
import { filterVocabularies } from '../../model/vocabulary.ts';

/** The parts of `custom-elements.json` that matter here. */
export interface ElementsManifest {
  modules: { declarations?: Declaration[] }[];
}

export interface Declaration extends Documented {
  tagName?: string;
  attributes?: Documented[];
  cssProperties?: Documented[];
}

export interface Documented {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

/** Everything that a manifest declares. */
export const declarationsOf = ({ modules }: ElementsManifest): Declaration[] =>
  modules.flatMap(({ declarations = [] }) => declarations);

export interface WidgetOptions {
  tag: Tag;
  description: string;
  options: Option[];
}

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

// An address of a record is for the settings page: whoever may write posts is not to choose what the site vouches for.
const setBySite = ['src', 'data-url'];
const dates = ['at', 'from', 'to'];
/** Types that the manifest has by name only. */
const namedTypes: Record<string, string> = { Grouping: `'act' | 'status' | 'speaker'` };

/** What an author can set of each widget, in the order of the tags. */
export function widgetOptions(manifest: ElementsManifest): WidgetOptions[] {
  const declarations = declarationsOf(manifest);
  return tags.map((tag) => {
    const declaration = declarations.find(({ tagName }) => tagName === tag);
    if (!declaration?.attributes)
      throw new Error(
        `dist/custom-elements.json has no attributes of <${tag}>. Make it again: npm run build -- manifest.`,
      );
    const options = declaration.attributes
      .filter(({ name }) => !setBySite.includes(name))
      .map(({ name, type, default: initial = '', description = '' }) => ({
        name,
        description,
        initial: initial.replaceAll("'", ''),
        ...typeOf(tag, name, type?.text ?? ''),
        ...(name in collections && { several: /^Ids |, or several/.test(description) }),
      }));
    return { tag, description: declaration.description ?? '', options };
  });
}

function typeOf(tag: Tag, name: string, text: string): Pick<Option, 'type' | 'values' | 'vocabulary'> {
  if (name in collections) return { type: 'ids', values: [] };
  if (dates.includes(name)) return { type: 'date', values: [] };
  if (name === 'heading-level') return { type: 'level', values: ['1', '2', '3', '4', '5', '6'] };
  const vocabulary = vocabularyOf(name);
  if (vocabulary) return { type: name === 'kinds' ? 'codes' : 'code', values: [], vocabulary };
  const values = quotedIn(namedTypes[text] ?? text, "'");
  if (values.length > 0) return { type: 'enum', values };
  throw new Error(
    `<${tag}> has an attribute ${name} of type ${text}, for which the WordPress plugin knows no control. Add one to src/publish/library/elements.ts and to src/wordpress/plugin/editor.js.`,
  );
}

/** The part of the record's vocabulary that names the values of an attribute, if one does. */
export const vocabularyOf = (attribute: string): string | undefined =>
  Object.entries(filterVocabularies).find(([name]) => name === attribute)?.[1];

export const isEnumerated = ({ type }: Option): boolean => type === 'enum';

/** Every single choice that makes a widget's markup another one; a preset is only a word in its first class. */
export const markupVariants = (options: Option[]): { name: string; value: string }[] =>
  options
    .filter((option) => isEnumerated(option) && option.name !== 'preset')
    .flatMap(({ name, values, initial }) =>
      values.filter((value) => value !== initial).map((value) => ({ name, value })),
    );

/** What stands between quotation marks of this kind: the values of a type, the examples of a description. */
export const quotedIn = (text: string, mark: "'" | '`'): string[] =>
  [...text.matchAll(new RegExp(`${mark}([^${mark}]+)${mark}`, 'g'))].map(([, quoted]) => quoted!);

/** The name of an attribute, a tag or a value as a label: "Heading level". */
export const nameAsLabel = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
