// What is read from the folder of a built library besides its record.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PublishError } from './publish-error.ts';
import type { ElementsManifest } from './elements.ts';
import { heightsPath } from './paths.ts';

/** The content of a file; an error that names the file and says the cure when it is not there or is no JSON. */
export async function readJson(file: string, cure: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new PublishError(`${file} cannot be read. ${cure}`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PublishError(`${file} is not JSON: ${(error as Error).message}. ${cure}`);
  }
}

export async function readElements(library: string): Promise<ElementsManifest> {
  const cure = 'It is made by the build: npm run build';
  return (await readJson(join(library, 'custom-elements.json'), cure)) as ElementsManifest;
}

/** The heights in pixels that pages were measured to have, by their paths; none where nobody measured them. */
export async function readHeights(library: string): Promise<Record<string, number>> {
  try {
    return (await readJson(join(library, heightsPath), '')) as Record<string, number>;
  } catch {
    return {};
  }
}
