// The page around what is measured: the same for every channel, with text before and after that a late widget pushes away.
const style = `body { margin: 0 auto; max-width: 46em; padding: 1em; font: 1em/1.5 system-ui, sans-serif }
#widget > ol { list-style: none; padding: 0 }
#widget > ol > li { margin-block: 1.5em }`;

const words =
  'Rivertown does not exist. This page stands for an article with something of a record in the middle of it.';

export const page = (widget, head = '') => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Events in Rivertown</title>
<link rel="icon" href="data:,">
<style>${style}</style>
${head}
</head>
<body>
<h1>Events in Rivertown</h1>
<p>${words}</p>
<div id="widget">
${widget}
</div>
<p>${words}</p>
</body>
</html>
`;

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);

/** The events as whoever has nothing but HTML writes them: five elements each. */
export const plainList = (rows) =>
  `<ol>\n${rows
    .map(
      ({ id, day, title, text, source }) =>
        `<li id="${id}"><time>${day}</time><h3>${escape(title)}</h3><p>${escape(text)}</p><cite>${escape(source)}</cite></li>`,
    )
    .join('\n')}\n</ol>`;

/** The cases in the same way. */
export const plainCards = (rows) =>
  rows
    .map(
      ({ id, title, events }) =>
        `<section id="${id}"><h2>${escape(title)}</h2>\n${plainList(events.map((event) => ({ ...event, id: `${id}.${event.id}` })))}</section>`,
    )
    .join('\n');

/** The events for a script of the page. */
export const data = (rows) =>
  `<script type="application/json" id="events">${JSON.stringify(rows).replaceAll('<', '\\u003c')}</script>`;
