// Where the files of a built library and of the pages made with it stand, below the folder that `base` is the address of.

import { isWebAddress } from '../../model/addresses.ts';
import { partPath } from '../../model/parts/paths.ts';
import type { SubjectAttribute } from '../../model/subjects.ts';

/** The page of a widget. */
export const pagePath = (locale: string, tag: string, id: string): string =>
  `embed/${locale}/${tag}/${id}.html`;

/** The oEmbed answer for that page. */
export const oembedPath = (locale: string, tag: string, id: string, format: 'json' | 'xml'): string =>
  `embed/${locale}/${tag}/${id}.oembed.${format}`;

/** The heights of all pages, by their paths. */
export const heightsPath = 'embed/heights.json';

/** The picture of a case or a count, for the cards of social networks. */
export const picturePath = (locale: string, id: string): string => `pictures/${locale}/${id}.png`;

/** The styles of a prerendered widget. */
export const stylesPath = (tag: string): string => `css/${tag}.css`;

/** The classic script of a language. */
export const scriptName = (locale: string): string =>
  locale === 'en' ? 'on-record.js' : `on-record.${locale}.js`;

/** The same script under a name that the optimisers of CMSs leave alone. */
export const skippedName = (script: string): string => script.replace(/\.js$/, '.min.js');

/** What reads a record that its script does not bring. */
export const checkName = 'on-record.check.js';

/** The words of a language, for a script that does not speak it. */
export const wordsName = (locale: string): string => `on-record.words.${locale}.js`;

/** The script of a record in parts, in which the language is still to be written. */
export const scriptInPartsPath = 'record-slots/on-record.parts.js';

/** The one language that it speaks by itself. */
export const scriptInPartsLocale = 'en';

/** The parts of a record in a language. */
export const partsFolder = (locale: string): string => `record/${locale}/`;

/** The part of a record about one thing. */
export const partOfRecordPath = (locale: string, attribute: SubjectAttribute, id: string): string =>
  `${partsFolder(locale)}${partPath(attribute, id)}`;

/** Where in the classic script of a language its record stands. */
export const recordSlotPath = (locale: string): string => `record-slots/${scriptName(locale)}on`;

/** Whether this is the whole address of a folder, with the slash at its end. */
export const isFolderAddress = (address: string): boolean =>
  isWebAddress(address) && /^[^?#]+\/$/.test(address);

/** Stands for an address that only the person who publishes knows. */
export const exampleBase = 'https://example.org/on-record/';
