// The bytes of a record's file. What nobody can have written as one is not read at all: a pipe never ends, and gigabytes would take
// minutes to be refused.
import { readFile, stat } from 'node:fs/promises';

/** Some two hundred times the longest file of the bundled record. */
const mostMegabytes = 10;

export const missing = 'the file is missing or cannot be read; add it';

/** The bytes, or the sentence about why there are none. */
export async function readBytes(path: string): Promise<Uint8Array | string> {
  try {
    const found = await stat(path);
    const megabytes = found.size / 1e6;
    if (!found.isFile() && !found.isDirectory())
      return 'is a pipe, a device or the like; put a file in its place';
    if (megabytes > mostMegabytes)
      return `has ${megabytes.toFixed(1)} MB; no file of a record may have more than ${mostMegabytes} MB: see whether it is the right one, and divide what it holds among several`;
    return await readFile(path);
  } catch (error) {
    return unreadable(error as NodeJS.ErrnoException, 'file');
  }
}

export function unreadable({ code }: NodeJS.ErrnoException, what: 'file' | 'folder'): string {
  switch (code) {
    case 'EISDIR':
      return 'is a folder; it must be a file';
    case 'ENOTDIR':
      return 'is a file; it must be a folder';
    case 'EACCES':
    case 'EPERM':
      return `may not be read by you; change who may read the ${what}`;
    case 'ENOENT':
      return missing;
    default:
      return `the ${what} cannot be read (${code}); see whether the disk is there and sound`;
  }
}
