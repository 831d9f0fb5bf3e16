import { expect } from 'chai';
import type { Slice } from '../../../src/model/slice.ts';
import { deepAll, fixture, rendered } from '../helpers.ts';
import { changed, markup, record, widgets } from '../record.ts';

const longWord = 'Rechtsschutzversicherungsgesellschaftsangestellte'.repeat(6);

/** Puts a word without an end into every text, name and address that a record has. */
const lengthen = (copy: Slice) => {
  const long = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    const fields = value as Record<string, unknown>;
    for (const [name, field] of Object.entries(fields))
      if (typeof field === 'string' && /^(text|title|name|unit|label|publisher|role|note)$/.test(name))
        fields[name] = longWord;
      else long(field);
  };
  long([copy.cases, copy.counts, copy.people, copy.sources, copy.speakers, copy.vocabulary]);
};

const layouts = {
  'a flex row': 'display: flex',
  'a grid of two columns': 'display: grid; grid-template-columns: 1fr 1fr',
  'a grid of automatic columns': 'display: grid; grid-template-columns: auto auto',
  'a narrow page': 'display: block; width: 320px !important',
  'a narrow page at 200 %': 'display: block; width: 320px !important; font-size: 200%',
};

for (const widget of widgets) {
  describe(`${widget.tag} with words that have no end`, () => {
    before(record);
    for (const [where, style] of Object.entries(layouts))
      it(`stays within ${where}`, async () => {
        const src = await changed(lengthen);
        const home = await fixture(
          `<div style="width: 700px; ${style}"><div>${markup(widget, `src="${src}"`)}</div><p>Beside it</p></div>`,
        );
        await rendered(home);
        const root = deepAll(home, '[part=root]')[0]!;
        expect(home.scrollWidth, 'the place').to.be.at.most(home.clientWidth);
        expect(root.scrollWidth, 'the widget').to.be.at.most(root.clientWidth);
        for (const each of deepAll(home, '[part=root] *'))
          expect(each.getBoundingClientRect().right, each.outerHTML.slice(0, 80)).to.be.at.most(
            home.getBoundingClientRect().right + 1,
          );
      });
  });
}

describe('hollow marks', () => {
  before(record);
  it('have nobody’s background, whatever the page’s is', async () => {
    const home = await fixture(
      `<div style="background: #111; color: #eee">${widgets.map((widget) => markup(widget)).join('')}</div>`,
    );
    await rendered(home);
    const undated = deepAll(home, '.undated > .when')[0]!;
    expect(getComputedStyle(undated, '::before').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    for (const mark of deepAll(home, 'circle.derived')) expect(getComputedStyle(mark).fill).to.equal('none');
  });
});

describe('what a screen reader is told', () => {
  before(record);
  it('names a permalink by its number, however long what it stands beside', async () => {
    const src = await changed(lengthen);
    const home = await fixture(
      `<div>${widgets.map((widget) => markup(widget, `src="${src}"`) + markup(widget)).join('')}</div>`,
    );
    await rendered(home);
    const names = deepAll(home, '.permalink').map(({ textContent }) => textContent);
    expect(names).to.have.length.above(20);
    for (const name of names) expect(name).to.match(/^#\d+$/);
  });

  it('says where lists are lists', async () => {
    const home = await fixture(`<div>${widgets.map((widget) => markup(widget)).join('')}</div>`);
    await rendered(home);
    const lists = deepAll(home, 'ul, ol');
    expect(lists).to.have.length.above(8);
    for (const list of lists) expect(list.getAttribute('role'), list.outerHTML.slice(0, 80)).to.equal('list');
  });
});
