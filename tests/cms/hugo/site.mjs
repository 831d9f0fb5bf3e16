// A small site as somebody makes it with Hugo: configuration, templates with the recipe's one change, and pages.

const page = (title, text, date = '2024-01-01') => `---\ntitle: ${title}\ndate: ${date}\n---\n\n${text}\n`;

/** Languages with snippets, without, and with a region. */
export const config = (base) => `baseURL: ${base}
languageCode: en-us
title: News
defaultContentLanguage: en
languages: { en: { weight: 1 }, az-az: { weight: 2 }, de: { weight: 3 } }
outputs: { home: [html, rss, json] }
`;
/** As many start: one language, named only by its code. */
export const alone = `baseURL: https://example.org/site/
languageCode: az-AZ
title: Xəbərlər
outputs: { home: [html, rss] }
`;

const base = `<!doctype html>
<html lang="{{ .Language.Lang }}">
<head><meta charset="utf-8"><title>{{ .Title }}</title>{{ template "_internal/opengraph.html" . }}</head>
<body><main>{{ block "main" . }}{{ end }}</main></body>
</html>
`;
const define = (text) => `{{ define "main" }}${text}{{ end }}\n`;
const headings =
  '{{ $content := .Content | replaceRE `(<h2 id="([^"]+)">)` `${1}<a href="#${2}">§</a> ` }}{{ partial "on-record/content.html" (dict "Page" . "Content" $content) }}';

const four = `# Four of "one's" own

{{< case-card case="ganja-2018" >}}

{{< prisoner-count series="ufpp-list" >}}

{{< case-timeline case="ganja-2018" >}}

{{< allegation-list case="nardaran-2015" >}}`;

const options = `{{< case-card case="ganja-2018" preset="plain" heading-level=4 >}}

{{< case-card case="ganja-2018" variant="compact" >}}

{{< case-timeline case="ganja-2018" order=newest heading-level="6" preset=card >}}

{{< allegation-list case="nardaran-2015" group-by="speaker" heading-level=1 >}}

{{< case-timeline case="ganja-2018" order="oldest" preset="editorial" >}}

{{< case-card case="ganja-2018" lang="az" >}}`;

const links = `{{< case-timeline case="ganja-2018" kinds="attack clash" >}}

{{< case-timeline case="ganja-2018 nardaran-2015" preset="card" >}}

{{< prisoner-count series="ufpp-list" at="2024" data-url=\`/a?b="1"&c\` >}}`;

const places = `## A "heading"

- An item, and "in" the next

  {{< case-card case="terter-2017" >}}
- {{< case-timeline case="terter-2017" >}}

> {{< prisoner-count series="ufpp-list" >}}

In a sentence {{< allegation-list case="terter-2017" >}}, which goes on.
{{< case-card case="ganja-2018" >}}

{{< box >}}
{{< case-card case="nardaran-2015" >}}
{{< /box >}}

| what | where |
| --- | --- |
| a cell | {{< prisoner-count series="ufpp-list" variant="compact" >}} |

    {{%/* case-card case="in-code" */%}}`;

/** Whatever a template does with a page that is not shown whole. */
const list = define(
  '{{ .Content }}{{ range .Site.RegularPages }}<article><h2>{{ .Title }}</h2><p>{{ .Summary }}</p><p>{{ .Plain | truncate 90 }}</p></article>{{ end }}',
);
const whole = define(
  '{{ range where .Site.RegularPages "Section" "posts" }}{{ partial "on-record/content.html" . }}{{ end }}',
);
const rss = `<rss version="2.0"><channel>{{ range .Site.RegularPages }}<item><title>{{ .Title }}</title><description>{{ .Content | html }}</description></item>{{ end }}</channel></rss>`;

export const templates = {
  'layouts/_default/baseof.html': base,
  'layouts/_default/single.html': define('<h1>{{ .Title }}</h1>{{ partial "on-record/content.html" . }}'),
  'layouts/_default/headings.html': define(headings),
  'layouts/_default/list.html': list,
  'layouts/_default/all.html': whole,
  'layouts/index.json':
    '{{ $all := slice }}{{ range .Site.RegularPages }}{{ $all = $all | append (dict "title" .Title "text" .Plain) }}{{ end }}{{ $all | jsonify }}',
  'layouts/posts/rss.xml': rss.replaceAll('.Site.RegularPages', '.RegularPages'),
  'layouts/shortcodes/box.html': '<div class="box">{{ .Inner }}</div>\n',
};

export const pages = {
  'content/_index.md': page('News', 'All of it.'),
  'content/posts/four.md': page('Four', four, '2024-01-09'),
  'content/posts/four.az-az.md': page('Dörd', four, '2024-01-09'),
  'content/posts/four.de.md': page('Vier', four, '2024-01-09'),
  'content/posts/more.md': page(
    'More',
    `It's "more".\n\n{{< case-card case="terter-2017" >}}\n\n<!--more-->\n\nAnd {{< case-timeline case="terter-2017" >}}`,
  ),
  'content/options.md': page('Options', options),
  'content/links.md': page('Links', links),
  'content/places/index.md': page('Places', places).replace('date:', 'layout: headings\ndate:'),
  'content/none.md': page('None', 'It\'s a "page" without a case.'),
  'content/all.md': page('All', '').replace('date:', 'layout: all\ndate:'),
};

/** What is wrong with it, and what the build must say. */
export const mistakes = {
  '{{< case-card case="ganja-2081" >}}': ['case-card: there is no ganja-2081; there are ', 'ganja-2018'],
  '{{< case-timeline case="ganja-2018 nowhere" >}}': ['there is no nowhere; there are ', 'ganja-2018'],
  '{{< prisoner-count series="ganja-2018" >}}': ['there is no ganja-2018; there are ufpp-list'],
  '{{% case-card case="ganja-2018" %}}': ['write {{< case-card … >}}'],
  '{{< case-card ganja-2018 >}}': ['write case="…" with one of ', 'ganja-2018'],
  '{{< case-card >}}': ['write case="…" with one of ', 'ganja-2018'],
  '{{< case-card person="leyla-yunus" >}}': ['it knows no person; it knows case, '],
  '{{< case-card case="ganja-2018" varient="compact" >}}': [
    'it knows no varient; it knows case, ',
    'variant',
  ],
  '{{< case-card case="ganja-2018" variant="compakt" >}}': [
    'there is no variant compakt; there are full, compact',
  ],
  '{{< case-card case="ganja-2018" preset="grey" >}}': ['no preset grey; there are editorial, plain, card'],
  '{{< case-card case="ganja-2018" heading-level=7 >}}': ['no heading-level 7; there are 1, 2, '],
  '{{% box %}}{{< case-card case="ganja-2018" >}}{{% /box %}}': [
    'Markdown garbled a widget: write the shortcode around it',
  ],
  '{{< case-card case="ganja-2018" lang="fr" >}}': [
    'assets/on-record/fr/case-card/ is empty; ',
    '--lang fr ',
  ],
};
