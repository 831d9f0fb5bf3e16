// The built library beside this page, and what the builder reads of it.
import { allStrings } from '../../src/publish/render/strings.ts';
import type { FullSlice } from '../../src/model/full-slice.ts';
import { widgetsOf, type ElementsManifest, type WidgetInfo } from './manifest.ts';

export const library = new URL('../dist/', location.href);

/** English first, then by their codes. */
export const languages = allStrings
  .map(({ locale }) => locale)
  .sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));

export const directionOf = (lang: string): string =>
  allStrings.find(({ locale }) => locale === lang)?.dir ?? 'ltr';

export const scriptOf = (lang: string): string => (lang === 'en' ? 'on-record.js' : `on-record.${lang}.js`);

async function fetched<T>(file: string): Promise<T> {
  const response = await fetch(new URL(file, library));
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return (await response.json()) as T;
}

const slices = new Map<string, Promise<FullSlice>>();

export function sliceOf(lang: string): Promise<FullSlice> {
  if (!slices.has(lang)) slices.set(lang, fetched<FullSlice>(`record/full/${lang}.json`));
  return slices.get(lang)!;
}

export interface Library {
  widgets: WidgetInfo[];
  version: string | undefined;
  /** File → its `integrity`. */
  hashes: Record<string, string>;
  /** Page → its height in pixels. */
  heights: Record<string, number>;
}

export async function libraryOf(): Promise<Library> {
  const [elements, release, heights] = await Promise.all([
    fetched<ElementsManifest>('custom-elements.json'),
    // Without these two there is code all the same, with less in it.
    fetched<{ version: string; files: { path: string; integrity: string }[] }>('manifest.json').catch(
      () => undefined,
    ),
    fetched<Record<string, number>>('embed/heights.json').catch(() => ({})),
  ]);
  return {
    widgets: widgetsOf(elements),
    version: release?.version,
    hashes: Object.fromEntries(release?.files.map(({ path, integrity }) => [path, integrity]) ?? []),
    heights,
  };
}
