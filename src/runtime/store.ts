// The slices a page has, by dataset and language. The bundled record is the dataset ''; another one is named by its URL.
import type { Item, Slice } from '../model/slice.ts';

/** A dataset's slices, the default language first; none yet while they are on their way; or what kept them away. */
const datasets = new Map<string, Slice[] | Error>();
const listeners = new Set<() => void>();

const put = (src: string, dataset: Slice[] | Error): void => {
  datasets.set(src, dataset);
  for (const listener of listeners) listener();
};

/** Gives the page a compiled record; the first one of a dataset is its default language. Throws on another format. */
export function add(slice: Slice, src = ''): void {
  if (slice?.format !== 2) throw new Error('the record is not of format 2; make one with `on-record build`');
  const present = datasets.get(src);
  const slices = Array.isArray(present) ? [...present] : [];
  const index = slices.findIndex(({ locale }) => locale === slice.locale);
  slices[index < 0 ? slices.length : index] = slice;
  put(src, slices);
}

let wanted: ((lang: string) => void) | undefined;

/** Calls back with the language of each widget that looks for its record. */
export const onLanguage = (listener: typeof wanted): void => void (wanted = listener);

/** The slice of a dataset nearest to a language, the error that kept it away, or undefined while there is neither. */
export function get(src: string, lang: string): Slice | Error | undefined {
  const all = datasets.get(src);
  wanted?.(lang);
  if (all instanceof Error) return all;
  const of = (locale?: string) => all?.find((slice) => slice.locale === locale);
  return of(lang) ?? of(lang.split('-')[0]) ?? all?.[0];
}

/** Fetches a dataset once, however many elements ask for it. Never rejects: `get` has the slice or the error afterwards. */
export async function load(src: string): Promise<void> {
  if (datasets.has(src)) return;
  datasets.set(src, []);
  try {
    const response = await fetch(src);
    if (!response.ok) throw new Error(`status ${response.status}`);
    add((await response.json()) as Slice, src);
  } catch (error) {
    put(src, new Error(`${src}: ${(error as Error).message}`));
  }
}

/** Calls back whenever a slice arrives or fails to. */
export const subscribe = (listener: () => void): void => void listeners.add(listener);

/** The attributes that name what to show, and the parts of the record that their ids belong to. */
const collections = { case: 'cases', person: 'people', series: 'counts' } as const;
export type Chosen = keyof typeof collections;

/** Ids that look most like `id` first. */
const nearestFirst = (id: string, ids: string[]): string[] => {
  const likeness = (other: string) => [...id].filter((_, i) => other.includes(id.slice(i, i + 2))).length;
  return ids.sort((a, b) => likeness(b) - likeness(a));
};

/** What a slice has of the ids asked for, those that it has not, and then its own ids, nearest first. */
export function choose(slice: Slice, attribute: Chosen, asked: string[]) {
  const known: Record<string, Item> = slice[collections[attribute]];
  const ids = asked.map((id) => (Object.hasOwn(slice.moved, id) ? slice.moved[id]! : id));
  const bad = ids.filter((id) => !Object.hasOwn(known, id));
  return {
    items: ids.filter((id) => !bad.includes(id)).map((id) => known[id]!),
    bad,
    nearest: nearestFirst(bad[0] ?? '', Object.keys(known)),
  };
}
