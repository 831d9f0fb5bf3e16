import MagicString from 'magic-string';
import { root } from '../library.mjs';

// What Lit says, to the letter, and what it says in our scripts.
const changes = [
  {
    // Made when Lit is evaluated, it throws where the page has that name already or does not allow it.
    file: '/lit-html/lit-html.js',
    says: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    instead: 'sharedPolicy(globalThis)',
    imports: `import { sharedPolicy } from '${root}src/runtime/trusted-types.ts';\n`,
  },
  {
    // It calls `replaceSync`, which some engines and pages lack while they have `replace`.
    file: '/@lit/reactive-element/css-tag.js',
    says: '"replace"in CSSStyleSheet.prototype',
    instead: '"replaceSync"in CSSStyleSheet.prototype',
    imports: '',
  },
];

/** Takes out of Lit what throws on pages that refuse or lack something. */
export const carefulLit = () => ({
  name: 'careful-lit',
  transform(code, id) {
    const change = changes.find(({ file }) => id.endsWith(file));
    if (!change) return null;
    const { says, instead, imports } = change;
    if (code.split(says).length !== 2)
      this.error(`${id} does not say ${says} once: find how it says it now, and say so here.`);
    const edited = new MagicString(code).replace(says, instead).prepend(imports);
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
});
