// Links of all kinds to the pages of widgets, and addresses of the page itself.
import { boxWith, isShown, settled, wrongWith } from './page.mjs';
import { hostileText, languages } from './values.mjs';
import { fallback } from './widget-kinds.mjs';

const widgetTags = 'case-card,prisoner-count,case-timeline,allegation-list';
const parameters = [
  'case',
  'series',
  'person',
  'src',
  'data-url',
  'from',
  'to',
  'act',
  'kinds',
  'preset',
  'lang',
  'id',
  'style',
  'onclick',
];
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What stands around a link, with the place where it goes. */
const around = [
  '<p>§</p>',
  '<p>See § for more.</p>',
  '<div class="on-record">§</div>',
  '<blockquote data-on-record>§ and a sentence</blockquote>',
  '<ul><li>§</li></ul>',
  '<h2>§</h2>',
  '<nav>§</nav>',
  '<form><input name="closest"><input name="querySelectorAll">§</form>',
  '<table><tr><td>§</td></tr></table>',
  '<p data-on-record="off">§</p>',
];

export const links = {
  batch: 30,
  make(chance, { bundled }) {
    const { pick, is } = chance;
    const [tag, subject] = pick([
      ['case-card', 'case'],
      ['prisoner-count', 'series'],
      ['case-timeline', 'case'],
      ['allegation-list', 'case'],
    ]);
    const part = (known, share = 0.12) =>
      is(share) ? encodeURIComponent(pick([hostileText(chance), 'constructor']).toWellFormed()) : known;
    const id = part(pick(bundled[subject]));
    let href = `https://example.org/embed/${part(pick(languages.slice(0, 4)), 0.05)}/${part(tag, 0.05)}/${id}.html`;
    const query = new URLSearchParams();
    for (let count = chance.below(4); count > 0; count--) {
      const name = pick(parameters);
      query.append(name, is(0.3) ? pick(bundled[name] ?? ['']) : hostileText(chance));
    }
    if (is(0.03)) for (let count = 400; count > 0; count--) query.append('case', id);
    if ([...query].length) href += `?${query}`;
    if (is(0.2)) href += `#${hostileText(chance)}`;
    const label = is(0.2) ? hostileText(chance) : 'A case';
    const attribute = is(0.3)
      ? ` ${pick(['data-on-record', 'class="on-record"', 'target="_blank"', 'id="lang"', 'lang="fa"'])}`
      : '';
    const link = `<a href="${escaped(href)}"${attribute}>${escaped(label)}</a>`;
    // Not as a pattern: what is put in may have dollars in it.
    return { html: pick(around).split('§').join(link) };
  },
  async run(inputs) {
    const homes = inputs.map(({ html }) => {
      const home = boxWith(html);
      document.body.append(home);
      return home;
    });
    await settled();
    await settled(homes.flatMap((home) => [...home.querySelectorAll(widgetTags)]));
    const result = homes.map((home) => {
      const [widget, ...more] = home.querySelectorAll(widgetTags);
      return {
        wrong: wrongWithLink(home, widget, more),
        came: widget ? (isShown(widget) ? 'widgets' : 'fallbacks') : 'links',
      };
    });
    for (const home of homes) home.remove();
    await settled();
    return result;
  },
  smaller: () => [],
  print: ({ html }) => html.slice(0, 2000),
};

function wrongWithLink(home, widget, more) {
  if (more.length) return `${more.length + 1} widgets of one link`;
  if (widget?.hasAttribute('src') || widget?.hasAttribute('data-url'))
    return 'a link said where the record comes from';
  if (widget)
    return isShown(widget) || widget.querySelector('a').textContent.trim() ? wrongWith(widget) : undefined;
  const link = home.querySelector('a');
  // An author's link without words has no box of its own.
  return link.getClientRects().length || !link.textContent.trim()
    ? undefined
    : 'blank: the link is gone and no widget came';
}

let standing;

/** Two widgets of the record that the script brings; they stand there for all addresses. */
async function widgetsOf({ bundled }) {
  const home = boxWith(`<case-timeline case="${bundled.case[0]}">${fallback}</case-timeline>
    <prisoner-count series="${bundled.series[0]}">${fallback}</prisoner-count>`);
  document.body.append(home);
  const widgets = [...home.children];
  await settled(widgets);
  const ids = widgets.flatMap((widget) =>
    [...widget.shadowRoot.querySelectorAll('[id]')].map(({ id }) => id),
  );
  return { widgets, ids, words: widgets.map(({ shadowRoot }) => shadowRoot.textContent) };
}

export const hashes = {
  batch: 50,
  async prepare(vocabularies) {
    standing = await widgetsOf(vocabularies);
  },
  make(chance) {
    const id = chance.pick(standing.ids);
    if (chance.is(0.3)) return { hash: id };
    const end = hostileText(chance);
    return {
      hash: chance.pick([
        end,
        `${id}${end}`,
        `${id}.${end}`,
        encodeURIComponent(id),
        `:~:text=${id}`,
        `${id}#${id}`,
      ]),
    };
  },
  async run(inputs) {
    const result = [];
    for (const { hash } of inputs) {
      location.hash = hash;
      await settled(standing.widgets);
      const { widgets, words } = standing;
      const isOther = widgets.some(({ shadowRoot }, index) => shadowRoot.textContent !== words[index]);
      const marked = widgets.some(({ shadowRoot }) => shadowRoot.activeElement);
      result.push({
        wrong:
          widgets.map((widget) => wrongWith(widget)).find(Boolean) ??
          (isOther ? 'other words than before' : undefined),
        came: marked ? 'led to' : 'left',
      });
      document.activeElement.blur();
    }
    return result;
  },
  smaller: ({ hash }) =>
    [{ hash: hash.slice(0, hash.length / 2) }, { hash: hash.slice(hash.length / 2) }].filter(
      (each) => each.hash !== hash,
    ),
  print: ({ hash }) => JSON.stringify(hash.slice(0, 2000)),
};
