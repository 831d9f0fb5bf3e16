// Documented cases in a site made by Docusaurus 3. Once, in the folder of the site:
//
//   npm install on-record
//   npx on-record site --out static/on-record --base https://example.org/on-record/
//   cp node_modules/on-record/dist/recipes/docusaurus/on-record.mjs .
//
// in docusaurus.config.mjs, beside what is there:
//
//   import { onRecord, script } from './on-record.mjs';
//   const base = 'https://example.org/on-record/';
//   const remarkPlugins = [[onRecord, { base }]];
//   export default {
//     scripts: [script({ base })],
//     presets: [['classic', { docs: { remarkPlugins }, blog: { remarkPlugins }, pages: { remarkPlugins } }]],
//   };
//
// and then in any page in Markdown or MDX, on a line of its own, with the attributes of the tag:
//
//   <case-timeline case="ganja-2018"></case-timeline>
import { createRequire } from 'node:module';

// Docusaurus reads its configuration as CommonJS, which `import` of this module does not survive. Node 20.19, 22.12 or newer.
const { html } = createRequire(import.meta.url)('on-record/html');
const tags = ['case-card', 'prisoner-count', 'case-timeline', 'allegation-list'];

/** Puts the whole widget in the place of each tag; `record` is the folder of a record of your own. */
export const onRecord =
  ({ base, lang = 'en', record }) =>
  async (tree, file) => {
    // The browser has the whole widget in the page; what comes by script, from another page, is filled by ours.
    const as = file.data.compilerName === 'client' ? 'tag' : 'prerendered';
    for (const node of elements(tree)) {
      const line = node.position?.start.line;
      const { lang: own = lang, ...attributes } = Object.fromEntries(
        node.attributes.map(({ name, value }) => {
          if (typeof value !== 'string')
            throw new Error(
              `<${node.name}> in ${file.path}, line ${line}: write ${name}="…", a text in quotes.`,
            );
          return [name, value];
        }),
      );
      const made = await html(node.name, attributes, { base, as, record, lang: own }).catch((error) => {
        throw new Error(`<${node.name}> in ${file.path}, line ${line}: ${error.message}`);
      });
      Object.assign(node, untouched(made.html));
    }
  };

/** Every tag of ours below a node. */
const elements = (node) => (tags.includes(node.name) ? [node] : (node.children ?? []).flatMap(elements));

/** React leaves alone what it is given as a string; as elements of its own it would look for the `<template>` that browsers take away. */
function untouched(widget) {
  const html = {
    type: 'Property',
    kind: 'init',
    method: false,
    shorthand: false,
    computed: false,
    key: { type: 'Identifier', name: '__html' },
    value: { type: 'Literal', value: widget },
  };
  const expression = { type: 'ObjectExpression', properties: [html] };
  const estree = {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression }],
  };
  const value = { type: 'mdxJsxAttributeValueExpression', value: '', data: { estree } };
  return {
    type: 'mdxJsxFlowElement',
    name: 'div',
    attributes: [{ type: 'mdxJsxAttribute', name: 'dangerouslySetInnerHTML', value }],
    children: [],
  };
}

/** What brings them to life, for `scripts` of the configuration: one script, which each page loads once. */
export const script = ({ base, lang = 'en' }) => ({
  src: `${base}on-record${lang === 'en' ? '' : `.${lang}`}.js`,
  defer: true,
});
