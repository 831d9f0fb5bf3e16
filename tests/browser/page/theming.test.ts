import { expect } from 'chai';
import { deep, deepAll, holding } from '../helpers.ts';
import { afterTest, changed, mount, record, statementOf, widgets, type Widget } from '../record.ts';

const css = (rules: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
  afterTest(
    () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)),
  );
};

/** The parts that the elements document. */
const parts: Record<Widget['tag'], string[]> = {
  'case-card': ['root', 'statement', 'sources', 'actions'],
  'prisoner-count': ['root', 'figure', 'chart', 'table', 'sources', 'actions'],
  'case-timeline': ['root', 'event', 'date', 'statement', 'filter', 'sources', 'actions'],
  'allegation-list': ['root', 'allegation', 'filter', 'sources', 'actions'],
};

for (const { tag, id } of widgets) {
  describe(`the looks of ${tag}`, () => {
    before(record);

    for (const part of parts[tag])
      it(`can be changed by the page at its part ${part}`, async () => {
        const src = await changed((copy) => {
          statementOf(copy, 'harbour-2019', 'no-lawyer').conflictsWith = ['held-at-pier'];
        });
        css(`${tag}::part(${part}) { background-color: rgb(9, 8, 7) }`);
        const found = deepAll(await mount(tag, id, `src="${src}"`), `[part~=${part}]`);
        expect(found).to.have.length.above(0);
        for (const each of found) expect(getComputedStyle(each).backgroundColor).to.equal('rgb(9, 8, 7)');
      });

    it('names no part of what must stand beside a statement', async () => {
      const named = deepAll(await mount(tag, id), '[part]').map((each) => each.getAttribute('part'));
      expect(named).to.not.include.members(['answer', 'speaker', 'status', 'conflict', 'note']);
      for (const beside of deepAll(await mount(tag, id), '.answer, .speaker, .mark, .conflict, .note'))
        expect(beside.hasAttribute('part')).to.equal(false);
    });

    it('take the font of --record-font from the root of the page', async () => {
      css(':root { --record-font: fantasy }');
      const element = await mount(tag, id);
      expect(getComputedStyle(holding(element.shadowRoot!, 'Vesmark does not exist.')).fontFamily).to.equal(
        'fantasy',
      );
    });

    it('take the font of headings of --record-heading-font', async () => {
      css(':root { --record-heading-font: cursive }');
      expect(getComputedStyle(deep(await mount(tag, id), 'h2')).fontFamily).to.equal('cursive');
    });

    it('take the colour of marks of --record-accent', async () => {
      const accent = 'rgb(200, 30, 90)';
      const colours = (element: Element) =>
        deepAll(element, '*').flatMap((each) =>
          [undefined, '::before'].flatMap((pseudo) => {
            const style = getComputedStyle(each, pseudo);
            return [
              style.borderBlockStartColor,
              style.borderBlockEndColor,
              style.backgroundColor,
              style.stroke,
            ];
          }),
        );
      expect(colours(await mount(tag, id))).not.to.include(accent);
      css(`:root { --record-accent: ${accent} }`);
      expect(colours(await mount(tag, id))).to.include(accent);
    });

    it('keep lines of text within --record-measure', async () => {
      css(':root { --record-measure: 12em }');
      const element = await mount(tag, id);
      const disclaimer = holding(element.shadowRoot!, 'Vesmark does not exist.');
      const { width } = disclaimer.getBoundingClientRect();
      // In ems of the widget's own text: what is set smaller keeps the same edge.
      const { fontSize } = getComputedStyle(element.shadowRoot!.querySelector('.root')!);
      expect(width).to.be.below(12.1 * parseFloat(fontSize));
    });

    it('take a custom property from the nearest element that sets it', async () => {
      css(':root { --record-font: fantasy }');
      const element = await mount(tag, id, 'style="--record-font: monospace"');
      expect(getComputedStyle(deep(element, '[part=root]')).fontFamily).to.equal('monospace');
    });
  });
}

describe('the light and the dark of a page', () => {
  before(record);

  it('reach every widget', async () => {
    for (const { tag, id } of widgets) {
      const element = await mount(tag, id);
      const colour = () => getComputedStyle(deep(element, '[part=root]')).color;
      element.parentElement!.style.cssText = 'color-scheme: dark; color: CanvasText';
      const dark = colour();
      element.parentElement!.style.colorScheme = 'light';
      expect(colour()).not.to.equal(dark);
    }
  });
});
