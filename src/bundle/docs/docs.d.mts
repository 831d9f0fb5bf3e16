export interface Sources {
  manifest: object;
  slice: object;
}
export function readSources(): Sources;
/** The generated parts of each document, by its path. */
export function generatedParts(sources: Sources): Record<string, Record<string, string>>;
export function fill(text: string, parts: Record<string, string>, file: string): string;
export function reference(manifest: object, tag: string): string;
export const guides: { file: string; name: string; title: string }[];
export function guidePages(): Record<string, string>;
export function linksOf(markdown: string): string[];
export function idsOf(markdown: string): string[];
export function writeDocuments(): void;
export function writeGuides(): void;
