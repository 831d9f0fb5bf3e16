// The built library beside this page, and what the builder reads of it.
import type { FullSlice } from '../../../src/model/full-slice.ts';
import type { ElementsManifest } from '../../../src/publish/library/elements.ts';
import { englishFirst } from '../../../src/publish/library/languages.ts';
import { heightsPath } from '../../../src/publish/library/paths.ts';
import type { Manifest } from '../../../src/publish/release/manifest.ts';
import { allStrings, compiledWordsOf, stringsOf } from '../../../src/publish/render/strings.ts';
import { widgetsOf, type WidgetInfo } from './widgets.ts';

export const library = new URL('../dist/', location.href);

export const languages = allStrings.map(({ locale }) => locale).sort(englishFirst);

export const directionOf = (locale: string): string => stringsOf({ locale }).dir;

/** What those who speak a language call it; not every browser knows. */
export const ownName = (locale: string): string => compiledWordsOf({ locale }).language;

async function fetched<Content>(file: string): Promise<Content> {
  const response = await fetch(new URL(file, library));
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return (await response.json()) as Content;
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
  /** Whether the WordPress plugin lies there. */
  hasPlugin: boolean;
}

export async function libraryOf(): Promise<Library> {
  const [elements, release, heights, plugin] = await Promise.all([
    fetched<ElementsManifest>('custom-elements.json'),
    // Without these two there is code all the same, with less in it.
    fetched<Manifest>('manifest.json').catch(() => undefined),
    fetched<Record<string, number>>(heightsPath).catch(() => ({})),
    fetch(new URL('wordpress/on-record.zip', library), { method: 'HEAD' }),
  ]);
  return {
    widgets: widgetsOf(elements),
    version: release?.version,
    hashes: Object.fromEntries(release?.files.map(({ path, integrity }) => [path, integrity]) ?? []),
    heights,
    hasPlugin: plugin.ok,
  };
}
