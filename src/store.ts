// The slices a page has, by dataset and locale. The bundled record is the dataset ''; another one is named by its URL.
import type { Slice } from './record/slice.ts';

const slices = new Map<string, Slice[]>();
const failures = new Map<string, Error>();
const loads = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

/** The language of a tag without its region: `en-GB` is `en`. */
const base = (lang: string) => lang.toLowerCase().split('-')[0] ?? '';

const notify = () => listeners.forEach((listener) => listener());

/** Gives the page a compiled record; the first one of a dataset is its default language. Throws on another format. */
export function add(slice: Slice, src = ''): void {
  if (slice?.format !== 1)
    throw new Error(`${src || 'the record'} is not of format 1; make one with \`on-record build\``);
  slices.set(src, [...(slices.get(src) ?? []).filter((s) => s.locale !== slice.locale), slice]);
  notify();
}

/** The slice of a dataset nearest to a language, the error that kept it away, or undefined while there is neither. */
export function get(src: string, lang: string): Slice | Error | undefined {
  const all = slices.get(src);
  return (
    all?.find((s) => s.locale === lang) ?? all?.find((s) => s.locale === base(lang)) ?? all?.[0] ?? failures.get(src)
  );
}

/** Fetches a dataset once, however many elements ask for it. Never rejects: `get` has the slice or the error afterwards. */
export function load(src: string): Promise<void> {
  const loading =
    loads.get(src) ??
    fetch(src)
      .then((response) => {
        if (!response.ok) throw new Error(`${src} answered ${response.status}`);
        return response.json();
      })
      .then((slice: Slice) => add(slice, src))
      .catch((error: Error) => {
        failures.set(src, error);
        notify();
      });
  loads.set(src, loading);
  return loading;
}

/** Calls back whenever a slice arrives or fails to; returns the function that ends it. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
