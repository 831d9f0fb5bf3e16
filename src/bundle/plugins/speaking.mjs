import alias from '@rollup/plugin-alias';
import { root } from '../library.mjs';

/** What the sources leave open: which record and language a script brings, and where it finds the check of another record. */
export const speaking = (locale) =>
  alias({
    entries: {
      '#record': `${root}dist/record/${locale}.json`,
      '#strings': `${root}src/locales/${locale}.ts`,
      '#check': `${root}src/entries/check-beside.ts`,
    },
  });

/** Where what reads a record by `src` finds the words of its language. */
export const wordsBeside = () => alias({ entries: { '#words': `${root}src/entries/words-beside.ts` } });
