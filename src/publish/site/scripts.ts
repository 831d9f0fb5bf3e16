// The classic scripts of a record of one's own: ours, with that record where ours stands; of a large one, with the way to its parts.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FullSlice } from '../../model/full-slice.ts';
import type { Slice } from '../../model/slice.ts';
import { readerSlice } from '../../record/compile/reader-slice.ts';
import { isInParts } from '../../record/parts/size.ts';
import { readJson } from '../library/files.ts';
import { recordSlotPath, scriptInPartsPath, scriptName, skippedName } from '../library/paths.ts';
import { PublishError } from '../library/publish-error.ts';
import { sumOf } from '../../runtime/unaltered/sum-of.mjs';
import { stringsOf } from '../render/strings.ts';

/** From the first character of the string that holds the record to the one after its sum. */
interface Slot {
  start: number;
  end: number;
}

/** As a string of a script in which nothing looks like a comment or the end of a script. */
const quoted = (text: string): string => JSON.stringify(text).replace(/\/(?=[/*])|(?<=[<*])\//g, '\\/');

/** A built script with another record. */
function withRecord(script: string, { start, end }: Slot, slice: Slice): string {
  const record = JSON.stringify(slice);
  return `${script.slice(0, start)}${quoted(record)},${sumOf(record)}${script.slice(end)}`;
}

/** The script of a record in parts, with the language whose folder stands beside it. */
async function scriptInParts({ locale }: FullSlice, library: string): Promise<string> {
  const file = join(library, scriptInPartsPath);
  const script = await readFile(file, 'utf8').catch(() => '');
  if (!script.includes('{locale}'))
    throw new PublishError(`${file} is not there, or says nothing of a {locale}. ${cure}`);
  return script.replaceAll('{locale}', locale);
}

/** A script with the whole record; English around one in a language that the interface has not. */
async function scriptInOneFile(slice: FullSlice, library: string): Promise<string> {
  const { locale } = stringsOf(slice);
  const built = await readFile(join(library, scriptName(locale)), 'utf8');
  const slot = await readJson(join(library, recordSlotPath(locale)), cure);
  return withRecord(built, slot as Slot, readerSlice(slice));
}

const cure = 'Build the library again: npm run build';

/** A script for each slice, by its name. */
export async function scriptsOf(slices: FullSlice[], library: string): Promise<Record<string, string>> {
  const scripts: Record<string, string> = {};
  for (const slice of slices) {
    const script = await (isInParts(slice) ? scriptInParts : scriptInOneFile)(slice, library);
    const name = scriptName(slice.locale);
    scripts[name] = script;
    scripts[skippedName(name)] = script;
  }
  return scripts;
}
