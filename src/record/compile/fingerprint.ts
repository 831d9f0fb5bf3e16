// What was written of a slice is known by it to be of this one: it changes with every letter.
import { createHash } from 'node:crypto';
import type { FullSlice } from '../../model/full-slice.ts';

/** Takes the parts of a slice in their order, entry by entry: a large slice as one text is more than a string can be. */
export class Fingerprint {
  readonly #hash = createHash('sha256');

  /** Whatever stands in a slice under a name. */
  add(name: string, part: unknown): void {
    if (part && typeof part === 'object')
      for (const [key, entry] of Object.entries(part)) this.addEntry(name, key, JSON.stringify(entry));
    else this.#hash.update(`${JSON.stringify([name, part])}\n`);
  }

  /** One entry of a part, as JSON. */
  addEntry(name: string, key: string, json: string | undefined): void {
    this.#hash.update(`[${JSON.stringify(name)},[${JSON.stringify(key)},${json ?? 'null'}]]\n`);
  }

  /** Nothing can be added any more. */
  get text(): string {
    return this.#hash.digest('hex').slice(0, 16);
  }
}

export function fingerprintOf(slice: Omit<FullSlice, 'fingerprint'>): string {
  const fingerprint = new Fingerprint();
  for (const [name, part] of Object.entries(slice)) fingerprint.add(name, part);
  return fingerprint.text;
}
