// A small site as somebody makes it with Eleventy: its configuration, layouts and pages.

const front = (data) =>
  `---\n${Object.entries(data)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n`;
const page = (data, text) => `${front({ layout: 'base.njk', ...data })}\n${text}\n`;
const layout = (lang) =>
  `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n<title>{{ title }}</title>\n</head>\n<body>\n<main>{{ content | safe }}</main>\n</body>\n</html>\n`;

/** With SETTINGS=common it is set as many have it: Nunjucks, no HTML in Markdown, typography, and plugins that rewrite pages. */
const config = (
  base,
) => `import { EleventyI18nPlugin, HtmlBasePlugin, IdAttributePlugin, InputPathToUrlTransformPlugin } from '@11ty/eleventy';
import { feedPlugin } from '@11ty/eleventy-plugin-rss';
import onRecord from './on-record.mjs';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(onRecord, { base: '${base}' });
  const about = { title: 'News', subtitle: 'Cases', language: 'en', base: 'https://example.org/', author: { name: 'We' } };
  for (const type of ['rss', 'atom', 'json'])
    eleventyConfig.addPlugin(feedPlugin, { type, outputPath: '/feed.' + type, collection: { name: 'posts' }, metadata: about });
  if (process.env.SETTINGS !== 'common') return;
  for (const plugin of [HtmlBasePlugin, IdAttributePlugin, InputPathToUrlTransformPlugin]) eleventyConfig.addPlugin(plugin);
  eleventyConfig.addPlugin(EleventyI18nPlugin, { defaultLanguage: 'en' });
  eleventyConfig.amendLibrary('md', (md) => md.set({ html: false, typographer: true, linkify: true, breaks: true }));
  eleventyConfig.addTransform('typography', (content, path) =>
    path?.endsWith('.html') ? content.replace(/\\s+/g, ' ').replaceAll('’', '<i>’</i>') : content,
  );
  return { markdownTemplateEngine: 'njk' };
}
`;

const four = `# Four of "one's" own

{% case_card "ganja-2018" %}

{% prisoner_count "ufpp-list" %}

{% case_timeline "ganja-2018" %}

{% allegation_list "nardaran-2015" %}`;

const places = `- An item, and "in" the next

  {% case_card "terter-2017" %}
- {% case_timeline "terter-2017" %}

> {% prisoner_count "ufpp-list" %}

In a sentence {% allegation_list "terter-2017" %}, which goes on.

{% case_card "ganja-2018" %}
{% case_card "nardaran-2015" %}

| what | where |
| --- | --- |
| a cell | {% prisoner_count "ufpp-list", "variant=compact" %} |

\`\`\`
{% raw %}{% case_card "in-code" %}{% endraw %}
\`\`\``;

const options = `{% case_card "ganja-2018", "preset=plain", "heading-level=4" %}

{% case_card "ganja-2018", "variant=compact" %}

{% case_timeline "ganja-2018", "order=newest" %}

{% case_timeline "ganja-2018", "kinds=attack clash" %}

{% case_timeline "ganja-2018", "nardaran-2015", "preset=card" %}

{% allegation_list "nardaran-2015", "group-by=speaker" %}

{% case_card id, "lang=az" %}`;

/** Every file by its path. */
export const files = (base) => ({
  'package.json': '{ "private": true, "type": "module" }\n',
  'eleventy.config.mjs': config(base),
  '_includes/base.njk': layout("{{ lang or 'en' }}"),
  '_includes/gəncə.njk': layout('az-AZ'),
  '_includes/with-count.njk': `${front({ layout: 'base.njk' })}{{ content | safe }}{% prisoner_count "ufpp-list" %}\n`,
  'four.md': page({ tags: 'posts', title: 'Four' }, four),
  'places.md': page({ tags: 'posts', title: 'Places' }, places),
  'options.md': page({ title: 'Options', id: 'ganja-2018' }, options),
  'none.md': page({ title: 'None' }, 'It\'s a "page" without a case.'),
  'az.md': page({ tags: 'posts', title: 'Gəncə', lang: 'az-AZ' }, '{% case_card "ganja-2018" %}'),
  'az/from-its-folder.md': page({ title: 'Gəncə' }, '{% case_card "ganja-2018" %}'),
  'az-layout.md': page({ layout: 'gəncə.njk', title: 'Gəncə' }, '{% case_card "ganja-2018" %}'),
  'fr.md': page({ title: 'Gandja', lang: 'fr' }, '{% case_card "ganja-2018" %}'),
  'nunjucks.njk': page({ tags: 'posts', title: 'N' }, '{% case_card case="terter-2017", heading_level=3 %}'),
  '_includes/macro.njk': '{% macro card(id) %}{% case_card id, "heading-level=3" %}{% endmacro %}\n',
  'macro.njk': page(
    { tags: 'posts', title: 'M' },
    '{% from "macro.njk" import card %}{% for id in ["terter-2017"] %}{{ card(id) }}{% endfor %}',
  ),
  'liquid.liquid': page({ title: 'L', id: 'terter-2017' }, '{% case_card id "heading-level=3" %}'),
  'script.11ty.js': `export const data = { layout: 'base.njk', title: 'J' };
export const render = function () {
  return '<p>Before</p>' + this.case_card({ case: 'terter-2017', 'heading-level': 3 });
};
`,
  'layout.md': page({ layout: 'with-count.njk', title: 'Layout' }, 'The count stands in the layout.'),
  'index.njk': page(
    { title: 'List' },
    '{% for post in collections.posts %}<p>{{ post.content | striptags | truncate(90) }}</p>{% endfor %}',
  ),
  // As written before there was a plugin for feeds.
  'by-hand.njk': `${front({ permalink: '/feed.xml' })}<feed>{% for post in collections.posts %}<content>{{ post.content }}</content>{% endfor %}</feed>\n`,
  'all.liquid': page({ title: 'All' }, '{% for post in collections.posts %}{{ post.content }}{% endfor %}'),
});

/** What is wrong with it, and what the build must say. */
export const mistakes = {
  '{% case_timeline "ganja" %}': 'case-timeline: "ganja" is not in the record; there are: alayif-hasanov, ',
  '{% case_card ganja-2018 %}': 'case-card: "" is not in the record; there are: alayif-hasanov, ',
  '{% prisoner_count "ganja-2018" %}': '"ganja-2018" is not in the record; there are: ufpp-list.',
  '{% case_card "ganja-2018", "varient=compact" %}': 'no attribute varient; it has src, ',
  '{% case_card "person=leyla-yunus" %}': 'write <case-card person="leyla-yunus"> yourself',
};
