import { expect } from 'chai';
import { deep, deepAll, fixture, holding, rendered, seen, seenText } from '../helpers.ts';
import { afterTest, markup, record, widgets } from '../record.ts';

/** A style sheet of the page, until the test ends. */
const css = (rules: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
  afterTest(
    () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)),
  );
};
const all = async () => {
  const home = await fixture(
    `<div style="font: 16px/1.5 serif">${widgets.map((widget) => markup(widget)).join('')}</div>`,
  );
  await rendered(home);
  return [...home.children];
};
const read = (properties: string[]) => (element: Element) => {
  const style = getComputedStyle(element);
  return properties.map((property) => `${property}: ${style.getPropertyValue(property)}`);
};
const inside = (element: Element) => deepAll(deep(element, '[part=root]'), '*');
// But for how far apart letters, words and lines stand: readers set that on the page, for all that is on it.
const inherited = [
  'text-transform',
  'text-align',
  'visibility',
  'text-indent',
  'white-space-collapse',
  'font-weight',
  'font-style',
  'list-style-type',
  'cursor',
  'hyphens',
  'text-shadow',
  'pointer-events',
  'font-variant-caps',
  'user-select',
];

describe('on a hostile page', () => {
  before(record);

  const leaks: [what: string, rules: string][] = [
    ['transforms its text', 'body { text-transform: uppercase }'],
    ['centres and indents everything', 'body { text-align: center; text-indent: 4em }'],
    ['hides what it does not know', 'body { visibility: hidden } body, div, * { cursor: wait }'],
    [
      'sets everything bold, slanted and in small capitals',
      '[data-fixture] > * > * { font-weight: 900; font-style: italic; font-variant: small-caps oldstyle-nums }',
    ],
    [
      'styles bare tags',
      'p, li, a, button, h2, h3, section, table, time { color: red !important; font-size: 40px !important; margin: 99px !important; display: none }',
    ],
    ['keeps every line together', 'body { white-space: nowrap; hyphens: none; text-shadow: 1px 1px red }'],
    [
      'keeps its text from being marked or clicked',
      'body { user-select: none; -webkit-user-select: none; pointer-events: none }',
    ],
  ];
  for (const [what, rules] of leaks)
    it(`nothing leaks in from a page that ${what}`, async () => {
      const before = (await all()).map((widget) => inside(widget).map(read(inherited)));
      css(rules);
      const after = (await all()).map((widget) => inside(widget).map(read(inherited)));
      expect(after).to.deep.equal(before);
    });

  it('every text stays to be seen where the page hides and unsets all it can', async () => {
    const before = (await all()).map((widget) => seenText(widget.shadowRoot!));
    css('body { visibility: hidden } * { all: unset; visibility: hidden; float: right }');
    const after = (await all()).map((widget) => seenText(widget.shadowRoot!));
    expect(after).to.deep.equal(before);
  });

  it('looks the same inside where the page unsets everything', async () => {
    const properties = [
      'display',
      'font-size',
      'margin-block-start',
      'padding-inline-start',
      'border-block-start-width',
      ...inherited,
    ];
    const before = (await all()).map((widget) => inside(widget).map(read(properties)));
    css('* { all: unset }');
    const home = await fixture(
      `<div style="display: block; font: 16px/1.5 serif">${widgets.map((w) => markup(w)).join('')}</div>`,
    );
    await rendered(home);
    expect([...home.children].map((widget) => inside(widget).map(read(properties)))).to.deep.equal(before);
  });

  it('sizes depend on the text around it, not on the root’s font size', async () => {
    const sizes = read(['font-size', 'min-block-size', 'padding-block-start', 'margin-block-start']);
    const before = (await all()).map((widget) => inside(widget).map(sizes));
    css('html { font-size: 62.5% }');
    expect((await all()).map((widget) => inside(widget).map(sizes))).to.deep.equal(before);
  });

  it('takes the font, its size and the colour of the text around it', async () => {
    const home = await fixture(
      `<div style="font: 22px monospace; color: rgb(1, 90, 30)">${widgets.map((w) => markup(w)).join('')}</div>`,
    );
    await rendered(home);
    for (const widget of home.children) {
      const text = holding(widget.shadowRoot!, 'Vesmark does not exist.');
      expect(getComputedStyle(text).fontFamily).to.equal('monospace');
      expect(getComputedStyle(text).color).to.equal('rgb(1, 90, 30)');
      expect(getComputedStyle(deep(widget, '[part=root]')).fontSize).to.equal('22px');
    }
  });

  it('stays where it stands when the page floats it, and is a block', async () => {
    css(
      'case-card, prisoner-count, case-timeline, allegation-list { float: right; display: inline; width: auto }',
    );
    for (const widget of await all()) {
      const { float, display } = getComputedStyle(widget);
      expect([float, display]).to.deep.equal(['none', 'block']);
      const [own, around] = [widget, widget.parentElement!].map((each) => each.getBoundingClientRect());
      expect(own!.width).to.be.closeTo(around!.width, 1);
    }
  });

  it('is hidden when the page says hidden, and back when it does not', async () => {
    for (const widget of await all()) {
      (widget as HTMLElement).hidden = true;
      expect(seen(widget)).to.equal(false);
      (widget as HTMLElement).hidden = false;
      expect(seen(widget)).to.equal(true);
    }
  });

  it('leaks no style of its own into the page', async () => {
    const probe = await fixture(
      '<div><p class="title small section root">Text <a href="#x">link</a> <button>Button</button></p></div>',
    );
    const properties = ['font-size', 'margin-block-start', 'border-block-start-width', 'color', 'display'];
    const before = deepAll(probe, '*').map(read(properties));
    await all();
    expect(deepAll(probe, '*').map(read(properties))).to.deep.equal(before);
    expect(document.querySelectorAll('head style')).to.have.length.below(3);
  });

  it('does not widen a narrow flex or grid place', async () => {
    for (const display of ['flex', 'grid']) {
      const home = await fixture(
        `<div style="display: ${display}; width: 300px">${markup(widgets[3])}</div>`,
      );
      await rendered(home);
      expect(home.scrollWidth, display).to.be.at.most(301);
    }
  });
});
