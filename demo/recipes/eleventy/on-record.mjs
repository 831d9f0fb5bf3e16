// Documented cases in a site made by Eleventy 3. Once, in the folder of the site:
//
//   npm install on-record
//   npx on-record site --out on-record --snippets on-record-snippets --base https://example.org/on-record/
//
// in eleventy.config.mjs: eleventyConfig.addPlugin(onRecord, { base: 'https://example.org/on-record/' }); and then in any page,
// be it Markdown, Liquid or Nunjucks, the id, and whatever attributes the tag shall have:
//
//   {% case_timeline "ganja-2018" %}
//   {% case_card "ganja-2018", "variant=compact", "heading-level=3" %}
//
// In a JavaScript template: this.case_card({ case: 'ganja-2018', 'heading-level': 3 }). The language is `lang` in the data
// of the page, else that of its <html>, else English; "lang=az" says another.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { html } from 'on-record/html';

const tags = ['case-card', 'prisoner-count', 'case-timeline', 'allegation-list'];

/** What says in Markdown which widget stands there: letters and digits, since no setting of Markdown changes these. */
const word = /onrecord([0-9a-f]+)x/g;
const onlyWords = /^(\s*onrecord[0-9a-f]+x)+\s*$/;
/** What says so in HTML. It is part of the content that feeds and excerpts take, and therefore holds a sentence and a link. */
const place = /<div data-record-widget="?([0-9a-f]+)"?[^>]*>.*?<\/div>/gs;

const encode = (widget) => Buffer.from(JSON.stringify(widget)).toString('hex');
const decode = (code) => JSON.parse(Buffer.from(code, 'hex').toString());

/**
 * `base` is the address at which readers reach the folder `library`, which is copied to the site; that and `snippets` were
 * written by the command above. `as` is 'strict' for pages with `style-src 'self'`. `record` is the folder of a record of your own, which
 * the command then names as well: npx on-record site my-record --out …
 */
export default function onRecord(
  eleventyConfig,
  { base, as = 'prerendered', library = 'on-record', snippets = 'on-record-snippets', record },
) {
  if (!existsSync(join(snippets, 'en')))
    throw new Error(
      `on-record: there are no snippets in ${snippets}. First run npx on-record site ${record ? `${record} ` : ''}--out ${library} --snippets ${snippets} --base ${base}`,
    );

  const languageOf = (lang = '') => {
    const [language] = lang.toLowerCase().split(/[-_]/);
    return language && existsSync(join(snippets, language)) ? language : 'en';
  };

  const made = new Map();
  /** `{html, script}`, made once however many pages show it. */
  const make = ({ tag, attributes, lang }) => {
    const key = encode([tag, attributes, languageOf(lang)]);
    if (!made.has(key)) made.set(key, html(tag, attributes, { base, as, record, lang: languageOf(lang) }));
    return made.get(key);
  };

  const sentenceOf = (tag, language, id) => {
    const folder = join(snippets, language, tag);
    const names = readdirSync(folder).filter((name) => name.endsWith('.feed.html'));
    if (names.includes(`${id}.feed.html`))
      return readFileSync(join(folder, `${id}.feed.html`), 'utf8').trim();
    const known = names.map((name) => name.replace('.feed.html', '')).join(', ');
    throw new Error(`${tag}: "${id}" is not in the record; there are: ${known}.`);
  };
  const placeFor = (code) => {
    const { tag, attributes, lang } = decode(code);
    const language = languageOf(lang);
    // A person is in many cases: whether there can be such a widget says `html`.
    const ids = attributes.person ? [] : (attributes.case ?? attributes.series ?? '').trim().split(/\s+/);
    const sentences = ids.map((id) => sentenceOf(tag, language, id)).join('');
    return `<div data-record-widget="${code}" lang="${language}">${sentences}</div>`;
  };
  const placed = (text) => text.replace(word, (_, code) => placeFor(code));

  // Not asynchronous: a macro of Nunjucks would lose them.
  for (const tag of tags)
    eleventyConfig.addShortcode(tag.replace('-', '_'), function (...given) {
      // Liquid has the data of the page in `environments`, Nunjucks has it as it is, JavaScript has only `page`, a macro nothing.
      const { page = this.page ?? {}, lang = page.lang } = this.ctx?.environments ?? this.ctx ?? {};
      const { lang: asked = lang, ...attributes } = attributesOf(tag, given);
      const code = encode({ tag, attributes, lang: asked });
      return /\bmd\b/.test(page.templateSyntax) ? `onrecord${code}x` : placeFor(code);
    });

  eleventyConfig.amendLibrary('md', (markdown) => {
    // Set by somebody who prefers another Markdown than markdown-it: pages are right even so, feeds are not.
    if (!markdown.core?.ruler) return;
    const { text } = markdown.renderer.rules;
    markdown.renderer.rules.text = (...rest) => placed(text(...rest));
    markdown.core.ruler.push('on_record', ({ tokens }) => {
      // A paragraph cannot hold a block.
      for (const [i, { type, content }] of tokens.entries())
        if (type === 'inline' && onlyWords.test(content) && tokens[i - 1].type === 'paragraph_open')
          tokens[i - 1].hidden = tokens[i + 1].hidden = true;
    });
  });

  eleventyConfig.addTransform('on-record', async function (content) {
    if (!`${this.page.outputPath}`.endsWith('.html')) return content;
    // Words are left where nothing went through Markdown: in the layout of a page.
    const page = placed(content);
    // With a `baseHref` a feed asks for what stands in a page: there it stays a sentence.
    if (this.baseHref) return page;
    const [, language] = /<html[^>]*?\slang=["']?([\w-]+)/i.exec(page) ?? [];
    const widgets = new Map();
    for (const [, code] of page.matchAll(place))
      widgets.set(code, await make({ lang: language, ...decode(code) }));
    const scripts = [...new Set([...widgets.values()].map(({ script }) => script))].join('');
    const whole = page.replace(place, (_, code) => widgets.get(code).html);
    // After the widgets: a script that is there sooner than they are makes their prerendered roots superfluous.
    const end = whole.lastIndexOf('</body>');
    return end < 0 ? whole + scripts : whole.slice(0, end) + scripts + whole.slice(end);
  });

  // What is in these folders looks like templates.
  for (const folder of [library, snippets]) eleventyConfig.ignores.add(`${folder}/**`);
  eleventyConfig.addPassthroughCopy({ [library]: basename(library) });
}

/** An id stands alone, anything else as "name=value"; Nunjucks also writes name="value", and JavaScript an object. */
function attributesOf(tag, given) {
  const ids = [];
  const attributes = {};
  for (const each of given) {
    const [, name, value] = /^([\w-]+)=(.*)$/s.exec(each) ?? [];
    if (name) attributes[name] = value;
    else if (!each || typeof each !== 'object') ids.push(each);
    else for (const key of Object.keys(each)) attributes[key.replaceAll('_', '-')] = `${each[key]}`;
  }
  // Nunjucks' mark of such arguments.
  delete attributes['--keywords'];
  return ids.length
    ? { [tag === 'prisoner-count' ? 'series' : 'case']: ids.join(' '), ...attributes }
    : attributes;
}
