// The classic scripts of a record of one's own: ours, with that record where ours stands.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FullSlice } from '../../model/full-slice.ts';
import type { Slice } from '../../model/slice.ts';
import { readerSlice } from '../../record/compile/reader-slice.ts';
import { scriptName } from '../library/paths.ts';
import { stringsOf } from '../render/strings.ts';

/** How a built script begins the record that it brings; see src/bundle/plugins/json-as-string.mjs. */
const opening = 'JSON.parse(\'{"format":';

/** A built script with another record. Throws when the script is not built as it is expected to be. */
function withRecord(script: string, slice: Slice): string {
  const start = script.indexOf(opening);
  if (start < 0) throw new Error('The script brings no record: build the library again.');
  let end = start + opening.length;
  while (script[end] !== "'") end += script[end] === '\\' ? 2 : 1;
  return `${script.slice(0, start)}JSON.parse(${JSON.stringify(JSON.stringify(slice))}${script.slice(end + 1)}`;
}

/** A script for each slice, by its name; English around a record in a language that the interface has not. */
export async function scriptsOf(slices: FullSlice[], library: string): Promise<Record<string, string>> {
  const scripts: Record<string, string> = {};
  for (const slice of slices) {
    const built = await readFile(join(library, scriptName(stringsOf(slice).locale)), 'utf8');
    scripts[scriptName(slice.locale)] = withRecord(built, readerSlice(slice));
  }
  return scripts;
}
