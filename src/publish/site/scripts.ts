// The classic scripts of a record of one's own: ours, with that record where ours stands.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Slice } from '../../model/slice.ts';
import { allStrings } from '../render/strings.ts';

/** How a built script begins the record that it brings; see src/bundle/plugins/json-as-string.mjs. */
const opening = 'JSON.parse(\'{"format":';

/** What the script of a language is called; a record in a language that the interface has not speaks English around it. */
export const scriptName = (locale: string): string =>
  locale === 'en' ? 'on-record.js' : `on-record.${locale}.js`;

/** A built script with another record. Throws when the script is not built as it is expected to be. */
export function withRecord(script: string, slice: Slice): string {
  const start = script.indexOf(opening);
  if (start < 0) throw new Error('The script brings no record: build the library again.');
  let end = start + opening.length;
  while (script[end] !== "'") end += script[end] === '\\' ? 2 : 1;
  return `${script.slice(0, start)}JSON.parse(${JSON.stringify(JSON.stringify(slice))}${script.slice(end + 1)}`;
}

/** A script for each slice, by its name. */
export async function scriptsOf(slices: Slice[], library: string): Promise<Record<string, string>> {
  const scripts: Record<string, string> = {};
  for (const slice of slices) {
    const spoken = allStrings.some(({ locale }) => locale === slice.locale) ? slice.locale : 'en';
    const built = await readFile(join(library, scriptName(spoken)), 'utf8');
    scripts[scriptName(slice.locale)] = withRecord(built, slice);
  }
  return scripts;
}
