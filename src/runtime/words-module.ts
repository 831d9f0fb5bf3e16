// Where a record by `src` finds the words of its language, where the modules are used as they are.
import * as languages from '../locales/all.ts';
import type { Strings } from '../locales/en.ts';

/** By language what brings its words. */
export const words = new Map<string, () => Promise<{ default: Strings }>>(
  Object.values(languages).map((strings: Strings) => [
    strings.locale,
    () => Promise.resolve({ default: strings }),
  ]),
);
