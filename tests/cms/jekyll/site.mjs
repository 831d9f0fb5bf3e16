// A small site as somebody makes it with Jekyll: configuration, layouts with the recipe's one change, posts and pages.

const front = (data) =>
  `---\n${Object.entries(data)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n`;
const post = (title, text, more = {}) =>
  `${front({ layout: 'post', title, permalink: `/${title.toLowerCase()}/`, ...more })}\n${text}\n`;

const config = (origin, more) => `title: News
url: ${origin}
on_record: { languages: [en, az] }
${more}`;
/** As it comes, with the plugins that most have; and by the rules of GitHub Pages, set as many have it, below a folder. */
export const settings = {
  default: {
    flags: [],
    below: '',
    config: (origin) => config(origin, 'plugins: [jekyll-feed, jekyll-seo-tag]\n'),
  },
  common: {
    flags: ['--safe', '--strict_front_matter'],
    below: '/site',
    config: (origin) =>
      config(
        origin,
        `baseurl: /site
excerpt_separator: "<!--more-->"
liquid: { error_mode: strict, strict_filters: true }
kramdown: { input: GFM, hard_wrap: true, parse_block_html: true, parse_span_html: true, smart_quotes: "rdquo,rsquo,ldquo,lsquo" }
`,
      ),
  },
};

const four = `# Four of "one's" own

{% include case-card.html case="ganja-2018" %}

{% include prisoner-count.html series="ufpp-list" %}

{% include case-timeline.html case="ganja-2018" %}

{% include allegation-list.html case="nardaran-2015" %}`;

const places = `{% assign id = "nardaran-2015" %}
- An item, and "in" the next

  {% include case-card.html case="terter-2017" %}
- {% include case-timeline.html case="terter-2017" %}

> {% include prisoner-count.html series="ufpp-list" %}

In a sentence {% include allegation-list.html case="terter-2017" %}, which goes on.

Below a line
{% include case-card.html case="ganja-2018" %}
and above one.

<div class="box">
{% include case-card.html case=id %}
</div>

| what | where |
| --- | --- |
| a cell | {% include prisoner-count.html series="ufpp-list" variant="compact" %} |

\`\`\`
{% raw %}{% include case-card.html case="in-code" %}{% endraw %}
\`\`\``;

const options = `{% include case-card.html case="ganja-2018" preset="plain" heading-level=4 %}

{% include case-card.html case="ganja-2018" variant="compact" %}

{% include case-timeline.html case="ganja-2018" order="newest" heading-level="6" preset="card" %}

{% include allegation-list.html case="nardaran-2015" group-by="speaker" heading-level="1" %}

{% include case-timeline.html case="ganja-2018" order="oldest" preset="editorial" %}

{% include case-card.html case="ganja-2018" lang="az" %}`;

const links = `{% include case-timeline.html case="ganja-2018" kinds="attack clash" %}

{% include case-timeline.html case="ganja-2018 nardaran-2015" preset="card" %}

{% include prisoner-count.html series="ufpp-list" at="2024" data-url='/a?b="1"&c' %}`;

const list = `${front({ layout: 'default' })}
{% for post in site.posts %}<article><h2>{{ post.title }}</h2>{{ post.excerpt }}<p>{{ post.content | strip_html | truncatewords: 40 }}</p></article>
{% endfor %}`;
const whole = `${front({ layout: 'default', permalink: '/all/' })}
{% for post in site.posts %}{% if post.whole %}{% include on-record-content.html content=post.content %}{% endif %}{% endfor %}`;
const feed = `${front({ layout: 'null' })}<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>{% for post in site.posts %}<item><title>{{ post.title | xml_escape }}</title><description>{{ post.content | xml_escape }}</description></item>{% endfor %}</channel></rss>`;

/** Every file by its path. */
export const files = (seo) => ({
  '_layouts/default.html': `<!doctype html>
<html lang="{{ page.lang | default: 'en' }}">
<head><meta charset="utf-8">${seo ? '{% seo %}' : '<title>{{ page.title }}</title>'}</head>
<body><main>{{ content }}</main></body>
</html>
`,
  '_layouts/post.html': `${front({ layout: 'default' })}<h1>{{ page.title }}</h1>{% include on-record-content.html content=content %}\n`,
  '_posts/2024-01-09-four.md': post('Four', four, { whole: true }),
  '_posts/2024-01-08-dord.md': post('Dord', four, { lang: 'az-AZ' }),
  '_posts/2024-01-07-vier.md': post('Vier', four, { lang: 'de' }),
  '_posts/2024-01-06-first.md': post(
    'First',
    '{% include case-card.html case="terter-2017" %}\n\nIt\'s "first".\n\n<!--more-->\n\nMore.',
    { whole: true },
  ),
  'options.md': post('Options', options),
  'links.md': post('Links', links),
  'places.md': post('Places', places),
  'none.md': post('None', 'It\'s a "page" without a case.'),
  'index.html': list,
  'all.html': whole,
  'own-feed.xml': feed,
});

/** What is wrong with it, and what the build must say. */
export const mistakes = {
  '{% include case-card.html case="ganja-2081" %}': [
    'case-card: there is no ganja-2081; there are ',
    'ganja-2018',
  ],
  '{% include case-timeline.html case="ganja-2018 nowhere" %}': [
    'there is no nowhere; there are ',
    'ganja-2018',
  ],
  '{% include prisoner-count.html series="ganja-2018" %}': ['there is no ganja-2018; there are ufpp-list.'],
  '{% include case-card.html case=ganja-2018 %}': ['write case="…" with an id; there are ', 'ganja-2018'],
  '{% include case-card.html %}': ['write case="…" with an id; there are ', 'ganja-2018'],
  '{% include case-card.html case="" %}': ['write case="…" with an id; there are ', 'ganja-2018'],
  '{% include case-card.html ganja-2018 %}': ["Valid syntax: {% include file.ext param='value'"],
  '{% include case-card.html person="leyla-yunus" %}': ['it knows no person; it knows case, '],
  '{% include case-card.html case="ganja-2018" varient="compact" %}': [
    'it knows no varient; it knows case, variant, ',
  ],
  '{% include case-card.html case="ganja-2018" variant="compakt" %}': [
    "'on-record/en/case-card/ganja-2018.variant-compakt.html'",
  ],
  '{% include case-card.html case="ganja-2018" preset="grey" %}': [
    'no preset grey; there are editorial, plain, card',
  ],
  '{% include case-card.html case="ganja-2018" heading-level="7" %}': [
    'heading-level is a number from 1 to 6',
  ],
  '{% include case-card.html case="ganja-2018" lang="fr" %}': ['there is no lang fr; ', 'has en, az'],
};
