import { expect } from 'chai';
import type { RecordElement } from '../../../src/elements/record-element.ts';
import { deepAll, rendered, seenText, text } from '../helpers.ts';
import { complaints, mount, record, settled, widgets, type Widget } from '../record.ts';

type Tag = Widget['tag'];
type Loose = RecordElement & Record<string, unknown>;

/** Every attribute with its property, a value that changes what is in sight, and what then no longer is. */
const attributes: Record<Tag, [attribute: string, property: string, value: string, gone: string][]> = {
  'case-card': [
    ['case', 'case', 'mill-strike-2021', 'Orlenz harbour'],
    ['variant', 'variant', 'compact', 'counted 140 people'],
  ],
  'prisoner-count': [
    ['at', 'at', '2018', '10 February 2022'],
    ['variant', 'variant', 'compact', '20 January 2018'],
  ],
  'case-timeline': [
    ['case', 'case', 'mill-strike-2021', 'Orlenz harbour'],
    ['kinds', 'kinds', 'arrest', 'Trial at the Orlenz District Court'],
    ['from', 'from', '2020', 'Charges announced'],
    ['to', 'to', '2020', 'Statement by the minister'],
    ['variant', 'variant', 'compact', 'dock workers held a rally'],
  ],
  'allegation-list': [
    ['case', 'case', 'mill-strike-2021', 'Orlenz harbour'],
    ['act', 'act', 'torture', 'signed under threat'],
    ['status', 'status', 'denied', 'signed under threat'],
    ['variant', 'variant', 'compact', 'signed under threat'],
  ],
};

const inSight = (element: Element) => seenText(element.shadowRoot!);

for (const { tag, attribute, id } of widgets) {
  describe(`the attributes of ${tag}`, () => {
    before(record);

    for (const [name, property, value, gone] of attributes[tag]) {
      it(`${name} is read from the HTML`, async () => {
        const element = await mount<Loose>(tag, name === attribute ? value : id, `${name}="${value}"`);
        expect(element[property]).to.equal(value);
        expect(inSight(element)).not.to.include(gone);
      });

      it(`${name} can change at any time, and its removal undoes it`, async () => {
        const heard = complaints();
        const element = await mount<Loose>(tag, id);
        const whole = inSight(element);
        expect(whole).to.include(gone);
        element.setAttribute(name, value);
        await settled(element);
        expect(inSight(element)).not.to.include(gone);
        if (name === attribute) element.setAttribute(name, id);
        else element.removeAttribute(name);
        await settled(element);
        expect(inSight(element)).to.equal(whole);
        expect(heard).to.deep.equal({ said: [], events: [], thrown: [] });
      });

      it(`${name} is set by its property as well`, async () => {
        const element = await mount<Loose>(tag, id);
        Object.assign(element, { [property]: value });
        await rendered(element);
        expect(element[property]).to.equal(value);
        expect(inSight(element)).not.to.include(gone);
      });
    }

    it('heading-level is read, changed, removed, and set by its property', async () => {
      const element = await mount(tag, id, 'heading-level="4"');
      const top = () => deepAll(element, 'h1, h2, h3, h4, h5, h6')[0]!.localName;
      expect(top()).to.equal('h4');
      element.setAttribute('heading-level', '1');
      await rendered(element);
      expect([top(), element.headingLevel]).to.deep.equal(['h1', 1]);
      element.headingLevel = 3;
      await rendered(element);
      expect(top()).to.equal('h3');
      element.setAttribute('heading-level', '5');
      element.removeAttribute('heading-level');
      await rendered(element);
      expect(top()).to.equal('h2');
    });

    it('src is read, changed and removed', async () => {
      const element = await mount(tag, id, 'src="/tests/fixtures/slice.az.json"');
      await settled(element);
      for (let i = 0; i < 100 && !text(element); i++) await settled(element);
      expect(text(element)).to.include('Vesmark qeydə alınıb');
      element.removeAttribute('src');
      await settled(element);
      expect(text(element)).to.include('Vesmark on record');
      element.src = '/tests/fixtures/slice.az.json';
      await settled(element);
      expect(text(element)).to.include('Vesmark qeydə alınıb');
    });
  });
}
