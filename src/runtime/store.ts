// The slices a page has, by dataset and language. The bundled record is the dataset ''; another one is named by its URL.
import type { Slice } from '../model/slice.ts';
import { validSlice } from './validate-slice.ts';

/** A dataset's slices, the default language first; none yet while they are on their way; or what kept them away. */
const datasets = new Map<string, Slice[] | Error>();
const listeners = new Set<() => void>();

function put(src: string, dataset: Slice[] | Error): void {
  datasets.set(src, dataset);
  for (const listener of listeners) listener();
}

/** Gives the page a compiled record; the first one of a dataset is its default language. Throws on another format. */
export function add(slice: Slice, src = ''): void {
  if (slice?.format !== 2) throw new Error('the record is not of format 2; make one with `on-record build`');
  const present = datasets.get(src);
  const slices = Array.isArray(present) ? [...present] : [];
  const index = slices.findIndex(({ locale }) => locale === slice.locale);
  slices[index < 0 ? slices.length : index] = slice;
  put(src, slices);
}

/** The slice of a dataset nearest to a language, the error that kept it away, or undefined while there is neither. */
export function get(src: string, language: string): Slice | Error | undefined {
  const dataset = datasets.get(src);
  if (dataset instanceof Error) return dataset;
  const inLocale = (locale?: string) => dataset?.find((slice) => slice.locale === locale);
  return inLocale(language) ?? inLocale(language.split('-')[0]) ?? dataset?.[0];
}

/** Fetches a dataset once, however many elements ask for it. Never rejects: `get` has the slice or the error afterwards. */
export async function load(src: string): Promise<void> {
  if (datasets.has(src)) return;
  datasets.set(src, []);
  try {
    const response = await fetch(src);
    if (!response.ok) throw new Error(`status ${response.status}`);
    add(await validSlice(await response.json()), src);
  } catch (error) {
    put(src, new Error(`${src}: ${(error as Error).message}`));
  }
}

/** Calls back whenever a slice arrives or fails to. */
export const subscribe = (listener: () => void): void => void listeners.add(listener);

let requested: ((language: string) => void) | undefined;

/** Calls back with the language of each widget that looks for the bundled record. */
export const onLanguageRequest = (listener: (language: string) => void): void => void (requested = listener);

/** Tells that a widget stands in a language. */
export const requestLanguage = (language: string): void => requested?.(language);
