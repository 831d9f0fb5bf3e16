import { expect } from 'chai';
import type { RecordElement } from '../../../src/elements/record-element.ts';
import { deepAll, rendered } from '../helpers.ts';
import { mount, record, widgets } from '../record.ts';

const headings = (element: Element) => deepAll(element, 'h1, h2, h3, h4, h5, h6');
const levels = (element: Element) => headings(element).map(({ localName }) => Number(localName[1]));

for (const { tag, id, title } of widgets) {
  describe(`the headings of ${tag}`, () => {
    before(record);

    for (const level of [1, 2, 3, 4, 5, 6])
      it(`start at level ${level} when the page says so, and never go deeper than six`, async () => {
        const element = await mount(tag, id, `heading-level="${level}"`);
        const [first, ...inner] = levels(element);
        expect(first).to.equal(level);
        expect(headings(element)[0]!.textContent).to.include(title);
        expect(inner).to.have.length.above(0);
        expect(new Set(inner)).to.deep.equal(new Set([Math.min(level + 1, 6)]));
      });

    it('start at level 2 unless the page says otherwise', async () => {
      expect(levels(await mount(tag, id))[0]).to.equal(2);
    });

    for (const odd of ['0', '-1', '7', '99', '2.5', '', 'h3', 'NaN'])
      it(`are well ordered for the level “${odd}”`, async () => {
        const [first, ...inner] = levels(await mount(tag, id, `heading-level="${odd}"`));
        expect(inner).to.have.length.above(0);
        for (const level of inner) expect(level).to.equal(Math.min(first! + 1, 6));
      });

    it('are well ordered after the page has taken the level away', async () => {
      const element = await mount<RecordElement>(tag, id, 'heading-level="4"');
      element.removeAttribute('heading-level');
      await rendered(element);
      const [first, ...inner] = levels(element);
      expect(new Set(inner)).to.deep.equal(new Set([first! + 1]));
    });

    it('are none of them empty', async () => {
      for (const { textContent } of headings(await mount(tag, id)))
        expect(textContent.trim()).not.to.equal('');
    });
  });
}
