// A guide as a page of the demo.
const demo = '../../demo';

const item = ({ name, title }, current) =>
  `<li><a href="${name}.html"${name === current ? ' aria-current="page"' : ''}>${title}</a></li>`;

const contents = (headings) => {
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length < 2) return '';
  const items = sections.map(
    ({ id, text }) => `<li><a href="#${id}">${text.replaceAll('<', '&lt;')}</a></li>`,
  );
  return `<nav class="contents" aria-label="On this page"><ol>${items.join('')}</ol></nav>`;
};

/** The document's own first heading is that of the page, and stands above the list of its sections. */
export function page({ guide, guides, html, headings }) {
  const end = html.indexOf('</h1>') + '</h1>'.length;
  const [heading, rest] = [html.slice(0, end), html.slice(end)];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${guide.title} – on-record</title>
    <link rel="stylesheet" href="${demo}/styles/shared.css" />
    <link rel="stylesheet" href="${demo}/styles/guide.css" />
    <link rel="stylesheet" href="${demo}/styles/print.css" media="print" />
  </head>
  <body>
    <a class="skip" href="#guide">Skip to the guide</a>
    <script src="${demo}/scripts/print-preview.js"></script>
    <script src="${demo}/scripts/settings.js"></script>
    <script src="${demo}/scripts/bar.js" data-widgets="none"></script>
    <div class="page">
      <header class="masthead">
        <a class="brand" href="${demo}/index.html">on-record</a>
        <nav aria-label="Guides">
          <ul>
            ${guides.map((each) => item(each, guide.name)).join('\n            ')}
          </ul>
        </nav>
      </header>
      <main class="guide" id="guide" tabindex="-1">
${heading}
${contents(headings)}
${rest}
      </main>
      <footer class="foot">
        <p>The addresses at example.org stand for pages of your own. <a href="${demo}/index.html">The front page</a></p>
      </footer>
    </div>
  </body>
</html>
`;
}
