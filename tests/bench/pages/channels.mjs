// The ways in which the same content gets onto a page. Of each: its `page`, further `files` of it, what the probe looks for, and the
// scripts that take the widget away and choose something in it.
import { caseId } from './events.mjs';
import { data, page, plainCards, plainList } from './page.mjs';

const first = ({ rows }) => rows[0];
const last = ({ rows }) => rows.at(-1);
const both = (content, of) => ({ first: of(first(content)), last: of(last(content)) });

/** In a page of plain HTML; `suffix` where a library gives ids of its own. */
const inPage = (content) => both(content, ({ id, title }) => ({ id, text: title }));
const inRootOf = (host) => (content) => both(content, ({ id, title }) => ({ host, id, text: title }));
const inOurs = (content) =>
  both(content, ({ id, title }) =>
    content.kind === 'events'
      ? { host: 'case-timeline', id: `${caseId}.${id}`, text: title }
      : { host: `case-card[case="${id}"]`, id, text: title },
  );

const remove = `document.getElementById('widget').remove()`;

/** Chooses the second kind of event and waits until that is painted; nothing where this document has no such control. */
const filterIn = (host) => `(() => {
  const select = document.querySelector('${host}')?.shadowRoot?.querySelector('select');
  if (!select) return null;
  const begin = performance.now();
  select.value = select.options[1].value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return new Promise((resolve) =>
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin))));
})()`;

/** What README gives to whoever wants nothing to move: a screen is kept free for the widget. */
const roomForWidget = '<style>case-timeline { display: block; min-height: 100vh }</style>';

/** What `on-record/html` prints for a form, in the order in which it is pasted. */
const ours = (form, label, kinds, { isWithScript = true, doesPageWait = false, head = '' } = {}) => ({
  label,
  kinds,
  shows: inOurs,
  remove,
  filter: (content) => isWithScript && content.kind === 'events' && filterIn('case-timeline'),
  page: ({ snippets }) => {
    const { html, script } = snippets[form];
    if (!isWithScript) return page(html);
    const file = form === 'src' ? script.replace('/on-record.js', '/on-record.bare.js') : script;
    const tag = doesPageWait ? file.replace('<script async', '<script') : file;
    return page(form === 'prerendered' || form === 'iframe' ? `${html}\n${tag}` : `${tag}\n${html}`, head);
  },
});

const events = ['events'];
const eventsAndCards = ['events', 'cards'];
const none = () => undefined;

const timelineJs = '/peers/@knight-lab/timelinejs/dist';
const vis = '/peers/vis-timeline';
const pym = '/peers/pym.js/dist/pym.v1.min.js';
const styles = (href) => `<link rel="stylesheet" href="${href}">`;
const read = `const rows = JSON.parse(document.getElementById('events').textContent);`;

export const channels = {
  plain: {
    label: 'plain static list',
    kinds: eventsAndCards,
    shows: inPage,
    remove,
    filter: none,
    page: ({ kind, rows }) => page(kind === 'events' ? plainList(rows) : plainCards(rows)),
  },
  static: ours('prerendered', 'our content as static HTML', eventsAndCards, { isWithScript: false }),
  script: ours('tag', 'one script, record inside', eventsAndCards),
  waiting: ours('tag', 'the same, and the page waits for it', eventsAndCards, { doesPageWait: true }),
  room: ours('tag', 'one script, and a screen kept free for it', events, { head: roomForWidget }),
  src: ours('src', 'script and record by `src`', eventsAndCards),
  prerendered: ours('prerendered', 'prerendered, with the script', eventsAndCards),
  frame: ours('iframe', 'a page of ours in a frame', events),
  naive: {
    label: 'naive Lit element',
    kinds: events,
    shows: inRootOf('naive-list'),
    remove,
    filter: () => filterIn('naive-list'),
    page: ({ rows }) =>
      page(`${data(rows)}\n<naive-list></naive-list>\n<script src="/naive-list.js"></script>`),
  },
  timelinejs: {
    label: 'TimelineJS',
    kinds: events,
    shows: inPage,
    remove,
    filter: none,
    page: ({ rows }) =>
      page(
        `${data(rows)}<div id="timeline" style="height: 600px"></div><script src="${timelineJs}/js/timeline.js"></script>
<script>${read}
new TL.Timeline('timeline', {
  events: rows.map(({ id, day, title, text, source, label }) => {
    const [year, month, date] = day.split('-').map(Number);
    return {
      unique_id: id,
      start_date: { year, month, day: date },
      group: label,
      text: { headline: title, text: '<p>' + text + '</p><cite>' + source + '</cite>' },
    };
  }),
}, { font: null });</script>`,
        styles(`${timelineJs}/css/timeline.css`),
      ),
  },
  vis: {
    label: 'vis-timeline',
    kinds: events,
    shows: inPage,
    remove: `timeline.destroy(); window.timeline = undefined; ${remove}`,
    filter: none,
    page: ({ rows }) =>
      page(
        `${data(rows)}<div id="timeline"></div><script src="${vis}/standalone/umd/vis-timeline-graph2d.min.js"></script>
<script>${read}
const filled = (name, text) => Object.assign(document.createElement(name), { textContent: text });
window.timeline = new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(
  rows.map((row) => ({ ...row, start: row.day })),
), {
  maxHeight: 600,
  verticalScroll: true,
  template: ({ id, day, title, text, source }) => {
    const item = document.createElement('div');
    item.id = id;
    item.append(filled('time', day), filled('h3', title), filled('p', text), filled('cite', source));
    return item;
  },
});</script>`,
        styles(`${vis}/styles/vis-timeline-graph2d.min.css`),
      ),
  },
  pym: {
    label: 'plain list in a frame by pym.js',
    kinds: events,
    shows: inPage,
    remove,
    filter: none,
    page: ({ name }) =>
      page(`<div id="frame"></div><script src="${pym}"></script>
<script>new pym.Parent('frame', '/frame/${name}.html')</script>`),
    files: ({ name, rows }) => ({
      [`/frame/${name}.html`]: page(
        `${plainList(rows)}<script src="${pym}"></script><script>new pym.Child({ polling: 500 })</script>`,
      ),
    }),
  },
};
