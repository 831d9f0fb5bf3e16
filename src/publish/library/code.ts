// Which code runs. The version does not say it while somebody works on the library.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Changes with every letter of it: the build puts all of a command into the file that this one becomes part of. */
export const sumOfCode = (): string => (sum ??= sumOfFile(import.meta.filename));

let sum: string | undefined;

const sumOfFile = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
