import terser from '@rollup/plugin-terser';
import { plainLiterals } from './plain-literals.mjs';
import { plainTemplates } from './plain-templates.mjs';

const minified = () =>
  terser({
    ecma: 2022,
    // Fewer functions written into others, and declared first: longer, and shorter once it is compressed.
    compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, inline: 1, hoist_funs: true },
    format: { comments: false },
  });

/**
 * What editors paste into pages, and what that fetches: it means the same whatever minifies it there. `says` is how its messages
 * begin.
 */
export const pasted = (options) => [plainTemplates(), minified(), plainLiterals(options)];
