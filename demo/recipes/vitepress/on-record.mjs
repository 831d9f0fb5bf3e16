// Documented cases in a site made by VitePress 1. Once, in the folder of the site:
//
//   npm install on-record
//   npx on-record site --out public/on-record --base https://example.org/on-record/
//   cp node_modules/on-record/dist/recipes/vitepress/on-record.mjs .vitepress/
//
// in .vitepress/config.mjs, beside what is there:
//
//   import { onRecord, script } from './on-record.mjs';
//   const base = 'https://example.org/on-record/';
//   export default { head: [script({ base })], vite: { plugins: [onRecord({ base })] } };
//
// and then in any page in Markdown, on a line of its own, with the attributes of the tag:
//
//   <case-timeline case="ganja-2018"></case-timeline>
import { html } from 'on-record/html';

const written =
  /^<(case-card|prisoner-count|case-timeline|allegation-list)((?:\s+[\w-]+="[^"\n]*")+)\s*><\/\1>[ \t]*$/gm;
/** What shows code, in which a tag is an example. */
const fenced = /^(```+|~~~+)[\s\S]*?^\1[ \t]*$/gm;

/** Puts the whole widget in the place of each tag; `record` is the folder of a record of your own. */
export const onRecord = ({ base, lang = 'en', record }) => ({
  name: 'on-record',
  enforce: 'pre',
  async transform(markdown, id, { ssr } = {}) {
    if (!id.endsWith('.md')) return undefined;
    // The browser has the whole widget in the page; what comes by script, from another page, is filled by ours.
    const as = ssr ? 'prerendered' : 'tag';
    const examples = [...markdown.matchAll(fenced)].map(({ index, 0: text }) => [index, index + text.length]);
    const tags = [...markdown.matchAll(written)].filter(
      ({ index }) => !examples.some(([start, end]) => start <= index && index < end),
    );
    let page = '';
    let read = 0;
    for (const { index, 0: line, 1: tag, 2: said } of tags) {
      const { lang: own = lang, ...attributes } = Object.fromEntries(
        [...said.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      );
      const made = await html(tag, attributes, { base, as, record, lang: own }).catch((error) => {
        throw new Error(`${line} in ${id}: ${error.message}`);
      });
      page += markdown.slice(read, index) + untouched(made.html);
      read = index + line.length;
    }
    return page + markdown.slice(read);
  },
});

/** Vue leaves alone what it is given as a string; as a part of its template it would look for the `<template>` that browsers take away. */
function untouched(widget) {
  const string = JSON.stringify(widget).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<div v-html="${string.replaceAll('<', '\\u003c').replaceAll('{{', '{\\u007b')}"></div>`;
}

/** What brings them to life, for the `head` of the configuration: one script, which each page loads once. */
export const script = ({ base, lang = 'en' }) => [
  'script',
  { defer: '', src: `${base}on-record${lang === 'en' ? '' : `.${lang}`}.js` },
];
