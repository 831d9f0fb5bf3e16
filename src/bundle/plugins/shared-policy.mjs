import MagicString from 'magic-string';
import { root } from '../library.mjs';

/** How lit-html makes its Trusted Types policy, to the letter. */
export const litPolicy = 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';

/**
 * Lit makes a policy called `lit-html` when it is evaluated, and throws where the page has that name already or does not allow
 * it. In our scripts it asks `src/runtime/trusted-types.ts` instead.
 */
export const sharedPolicy = () => ({
  name: 'shared-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    if (code.split(litPolicy).length !== 2)
      this.error(`${id} does not say ${litPolicy} once: find how it makes its policy now, and say so here.`);
    const edited = new MagicString(code)
      .replace(litPolicy, 'sharedPolicy(globalThis)')
      .prepend(`import { sharedPolicy } from '${root}src/runtime/trusted-types.ts';\n`);
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
});
