// What a page tells a browser beforehand of the files that the script of a record in parts, or a tag with `src`, is going to fetch.
import { partPath } from '../../model/parts/paths.ts';
import { everything, parseTokens, subjectAttribute, type Tag } from '../../model/subjects.ts';
import { checkName, scriptInPartsLocale, wordsName } from '../library/paths.ts';
import { attributes } from '../render/html.ts';
import { allStrings } from '../render/strings.ts';

/** So many parts are worth a hint before the script; what is asked for later comes soon enough. */
const mostHints = 6;

const link = (values: Record<string, string>): string => `<link${attributes(values)}>`;

/**
 * What reads a record that the script does not bring, and also tells where the script was before an optimiser moved it; and where
 * that is the script of a record in parts, the words of its language. `folder` is that of the library.
 */
export function codeHints(folder: string, partsLocale?: string): string {
  const languages = allStrings.map(({ locale }) => locale).filter((locale) => locale === partsLocale);
  const words = languages.filter((locale) => locale !== scriptInPartsLocale).map(wordsName);
  return [checkName, ...words].map((name) => link({ rel: 'modulepreload', href: folder + name })).join('');
}

/** The parts that a widget with these attributes fetches of a folder of them. */
export function partHints(folder: string, tag: Tag, values: Record<string, string>): string {
  const attribute = subjectAttribute(tag, values);
  const ids = parseTokens(values[attribute]).filter((id) => id !== everything);
  return ids
    .slice(0, mostHints)
    .map((id) => folder + partPath(attribute, id))
    .map((href) => link({ rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href }))
    .join('');
}
