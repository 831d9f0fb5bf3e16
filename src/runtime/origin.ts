// A root that was written before the script came stays as it stands, if the script would write the same.
import type { Slice } from '../model/slice.ts';
import { sumOf } from './unaltered/sum-of.mjs';

/** Replaced by the build with the version of the package; not there where the modules are used as they are. */
declare const LIBRARY_VERSION: string | undefined;

const version = typeof LIBRARY_VERSION === 'string' ? LIBRARY_VERSION : '';

/** Attributes that change nothing of what stands in a root. */
const withoutEffect = ['src'];

interface Options {
  constructor: unknown;
}

/**
 * What a root is made from: by which library, of which record, for which region, and as the author asked; and a sum of its
 * letters, so that a root which a page or a tool has changed is not taken for ours.
 */
export function originOf(
  element: Options,
  slice: Pick<Slice, 'fingerprint'>,
  region: string,
  text: string,
): string {
  const { elementProperties } = element.constructor as { elementProperties: Map<PropertyKey, unknown> };
  const options = [...elementProperties.keys()].filter((name) => !withoutEffect.includes(String(name)));
  const asked = options.map((name) => String(element[name as keyof Options]));
  return [version, slice.fingerprint, region, sumOf(text.replace(/\s+/g, '')), ...asked].join();
}
