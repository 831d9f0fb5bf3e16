// Every form of our markup through every sanitizer, and what a reader then gets of it, with our script on the page and without.
import { readFile } from 'node:fs/promises';
import { hostTest } from '../host-test.mjs';
import { open, shownBy } from '../page.mjs';
import { bundled } from '../../fixtures/bundled.mjs';
import { editors, inPage, sanitizers } from './sanitizers.mjs';

// `widget`: with the script; without it the link. `link`, `frame`: with and without. `text`: the address or the Markdown, to be
// read. `code`: our markup as text. `–`: nothing.
const table = `
                                  link    quote   markdown  tag     iframe  address
  DOMPurify                       widget  widget  text      link    –       text
  TinyMCE 8                       widget  widget  text      widget  frame   text
  CKEditor 5                      widget  widget  text      widget  –       text
  sanitize-html                   widget  widget  text      link    –       text
  rehype-sanitize (GitHub’s list) widget  widget  text      link    –       text
  markdown-it                     code    code    widget    code    code    text
  markdown-it, html: true         widget  widget  widget    widget  frame   text
  markdown-it, linkify: true      code    code    widget    code    code    widget
  marked                          widget  widget  widget    widget  frame   widget
  WordPress author (imitated)     widget  widget  text      widget  –       text
  WordPress comment (imitated)    widget  link    text      widget  –       widget
  Drupal Basic HTML (imitated)    widget  widget  text      link    –       text
  Ghost HTML card (imitated)      widget  widget  text      widget  frame   text
`;
const [head, ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}| (?=widget)/));
const expected = Object.fromEntries(
  rows.map(([name, ...outcomes]) => [
    name,
    Object.fromEntries(outcomes.map((outcome, i) => [head[i], outcome])),
  ]),
);

const { cases } = JSON.parse(
  await readFile(new URL('../../../dist/record/en.json', import.meta.url), 'utf8'),
);
const [id] = Object.keys(cases);
const title = 'What the record says';
const sentence = 'A speaker says what happened.';

/** The forms, each as an editor pastes it. */
async function formsAt(base) {
  const write = await bundled('publish/embed/snippet.ts');
  const source = 'A document, section 2';
  const input = { tag: 'case-card', id, title, sentence, source, locale: 'en', base };
  const compact = { ...input, attributes: { variant: 'compact' } };
  return {
    link: write.link(compact),
    quote: write.quote(compact),
    markdown: write.markdown(compact),
    tag: `${write.script(compact)}\n${write.tag(compact)}`,
    iframe: write.iframe(compact),
    address: /href="([^"]+)"/.exec(write.link(input))[1],
  };
}

hostTest(async ({ browser, serve, check }) => {
  const pages = {
    '/editors': '<!doctype html><title>Editors</title><body><script src="/editors.js"></script>',
    '/editors.js': { body: await editors(), headers: { 'content-type': 'text/javascript' } },
  };
  const origin = await serve(pages);
  const { page: editor } = await open(browser, `${origin}/editors`);
  await editor.waitForFunction('window.clean');
  const clean = (name, markup) =>
    sanitizers[name]?.(markup) ?? editor.evaluate((which, given) => window.clean[which](given), name, markup);
  const { page, complaints } = await open(browser, `${origin}/editors`);

  /** What a reader gets of this markup, between two paragraphs of an article. */
  const read = async (markup, script = '') => {
    pages['/article'] = `<!doctype html><html lang="en"><title>An article</title>
      <article><p>Before.</p>${markup}<p>After.</p></article>${script}`;
    await page.goto(`${origin}/article`);
    const widget = script && (await page.$('article case-card')) && (await shownBy(page, 'case-card'));
    const found = await page.evaluate((words) => {
      const article = document.querySelector('article');
      const link = article.querySelector('a[href*="/embed/"]');
      const frame = article.querySelector('iframe[src*="/embed/"]');
      const seen = (element) => element?.checkVisibility() && element.getBoundingClientRect().height > 9;
      return {
        text: article.innerText,
        link: seen(link) && (link.innerText === words || link.innerText === link.href),
        frame: seen(frame),
      };
    }, title);
    const outcome =
      (widget?.length > 200 && 'widget') ||
      (/<\/?[a-z]/.test(found.text) && 'code') ||
      (found.link && 'link') ||
      (found.frame && 'frame') ||
      (/\/embed\//.test(found.text) ? 'text' : '–');
    return { outcome, text: found.text };
  };

  const names = [...inPage, ...Object.keys(sanitizers)];
  check('the table has a row for each sanitizer', names.join() === Object.keys(expected).join(), names);
  const ours = '<script src="/dist/on-record.js"></script>';
  for (const [form, markup] of Object.entries(await formsAt(`${origin}/dist/`)))
    for (const name of names) {
      const cleaned = await clean(name, markup);
      const wanted = expected[name][form];
      const { outcome } = await read(cleaned, ours);
      check(`${form} through ${name} becomes: ${wanted}`, outcome === wanted, { outcome, cleaned });
      if (!['widget', 'link'].includes(wanted)) continue;
      // The tag, where it gets through, has brought its own script.
      const bare = await read(cleaned.replace(/<script.*?<\/script>/g, ''));
      const reads = bare.outcome === 'link' && (form !== 'quote' || bare.text.includes(sentence));
      check(`${form} through ${name} reads without our script`, reads, { ...bare, cleaned });
    }
  const refused = /frame is sandboxed/; // TinyMCE's frames, whose pages then do without their script.
  const others = complaints.filter((line) => !refused.test(line));
  check('nothing is thrown or complained about', !others.length, others);
});
