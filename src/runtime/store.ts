// The slices a page has, by dataset and language. The bundled record is the dataset ''; another one is named by its URL.
import { loadCheck } from '#check';
import type { Slice } from '../model/slice.ts';
import { spoken } from './strings.ts';

/** A dataset's slices, the default language first; none yet while they are on their way; or what kept them away. */
const datasets = new Map<string, Slice[] | Error>();
const listeners = new Set<() => void>();

function put(src: string, dataset: Slice[] | Error): void {
  datasets.set(src, dataset);
  announce();
}

/** Gives the page a compiled record; the first one of a dataset is its default language. Throws on another format. */
export function add(slice: Slice, src = ''): void {
  if (slice?.format !== 3) throw new Error('the record is not of format 3; make one with `on-record build`');
  const present = datasets.get(src);
  const slices = Array.isArray(present) ? [...present] : [];
  const index = slices.findIndex(({ locale }) => locale === slice.locale);
  slices[index < 0 ? slices.length : index] = slice;
  put(src, slices);
}

const inLocale = (slices: Slice[], locale?: string) => slices.filter((slice) => slice.locale === locale)[0];

const idsOf = ({ cases, counts, moved }: Slice): string[] => Object.keys({ ...cases, ...counts, ...moved });

const isNewer = (one: Slice, other: Slice): boolean =>
  (one.version.localeCompare(other.version, 'en', { numeric: true }) ||
    one.compiled.localeCompare(other.compiled)) > 0;

/** Gives the page the record of a script, unless it has a newer edition of it in that language. Throws on another record. */
export function addEdition(slice: Slice): void {
  const present = datasets.get('');
  if (Array.isArray(present) && present[0]) {
    const known = idsOf(present[0]);
    if (!idsOf(slice).some((id) => known.includes(id)))
      throw new Error('the page has another record; name one by src');
    const other = inLocale(present, slice.locale);
    if (other && !isNewer(slice, other)) return;
  }
  add(slice);
}

/** The slice of a dataset nearest to a language, the error that kept it away, or undefined while there is neither. */
export function get(src: string, language: string): Slice | Error | undefined {
  const dataset = datasets.get(src);
  if (dataset instanceof Error) return dataset;
  if (!dataset) return undefined;
  return inLocale(dataset, language) ?? inLocale(dataset, language.split('-')[0]) ?? dataset[0];
}

let homeOf = (_language: string): string => '';

/** Says which folder has the page's own record in a language, where no script brings it whole. */
export const setHome = (find: typeof homeOf): void => void (homeOf = find);

/** Tells all widgets that there may be something new for them. */
export const announce = (): void => listeners.forEach((listener) => listener());

/** The dataset of a widget: what `src` names, or of a folder what the widget is about. */
export function datasetOf(
  src: string,
  language: string,
  { attribute, ids }: { attribute: string; ids: string[] },
): string {
  const address = src || homeOf(language);
  return address + (address.endsWith('/') ? `#${[attribute, ids].join()}` : '');
}

/** The datasets that are on their way. */
const pending = new Set<string>();
/** How long a dataset that could not be had is left alone when it is asked for again: twice as long each time. */
const pauses = new Map<string, number>();
const shortestPause = 500;
const longestPause = 60_000;
const patience = 15_000;

/** Notes that a dataset could not be had; what the page was given in the meantime stays. */
function fail(src: string, message: string): void {
  pending.delete(src);
  pauses.set(src, Math.min(2 * (pauses.get(src) ?? shortestPause / 2), longestPause));
  if (!Array.isArray(datasets.get(src))) put(src, new Error(`${src}: ${message}`));
}

/**
 * Fetches a dataset unless it is there or on its way, however many elements ask for it; what failed before, after a while.
 * Never rejects: `get` has the slice or the error afterwards.
 */
export async function load(src: string): Promise<void> {
  if (pending.has(src) || Array.isArray(datasets.get(src))) return;
  pending.add(src);
  const pause = pauses.get(src);
  if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
  // Told, and waited for all the same: an answer that comes late is still an answer.
  const overdue = setTimeout(() => fail(src, 'still waiting'), patience);
  try {
    const options = pause ? ({ cache: 'no-cache' } as const) : {};
    const answer = src.includes('/#') ? src : await fetch(src, options);
    if (typeof answer !== 'string' && !answer.ok) throw new Error(`status ${answer.status}`);
    // It may come from anybody's tools; what checks it, and what fetches the parts of a folder, comes only then.
    const { readSlice } = await loadCheck();
    add(await readSlice(answer, options, spoken), src);
    pending.delete(src);
    pauses.delete(src);
  } catch (error) {
    fail(src, (error as Error).message);
  }
  clearTimeout(overdue);
}

/** Calls back whenever a slice arrives or fails to. */
export const subscribe = (listener: () => void): void => void listeners.add(listener);

let requested: ((language: string) => void) | undefined;

/** Calls back with the language of each widget that looks for the bundled record. */
export const onLanguageRequest = (listener: (language: string) => void): void => void (requested = listener);

/** Tells that a widget stands in a language. */
export const requestLanguage = (language: string): void => requested?.(language);
