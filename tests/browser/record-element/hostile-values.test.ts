import { expect } from 'chai';
import type { RecordElement } from '../../../src/elements/record-element.ts';
import { fixture, seen, text } from '../helpers.ts';
import { afterTest, complaints, fallback, markup, mount, record, settled, stub, widgets } from '../record.ts';

/** What no string is, and says no id either. */
const senseless: Record<string, () => unknown> = {
  'an object': () => ({}),
  'an object without a prototype': () => Object.create(null) as unknown,
  'a symbol': () => Symbol('id'),
  'an object that cannot be made text': () => ({
    toString() {
      throw new Error('no text');
    },
  }),
  'a list of objects': () => [{}, {}],
  'a number': () => 5,
  'a function': () => () => 'id',
};

for (const { tag, attribute, id, title } of widgets) {
  describe(`${tag}, given properties that are no strings,`, () => {
    before(record);
    const set = async (element: Element, name: string, value: unknown) => {
      (element as unknown as Record<string, unknown>)[name] = value;
      await settled(element);
    };

    for (const [what, make] of Object.entries(senseless))
      it(`shows the link for ${what}, tells it, and recovers`, async () => {
        const heard = complaints();
        const element = await mount(tag, id);
        await set(element, attribute, make());
        expect(seen(element.querySelector('a')!)).to.equal(true);
        expect(text(element)).to.equal('');
        expect(heard.thrown).to.deep.equal([]);
        expect(heard.said).to.have.lengthOf(1);
        expect(heard.events).to.have.lengthOf(1);
        await set(element, attribute, id);
        expect(text(element)).to.include(title);
      });

    it('takes a list for the ids that it lists', async () => {
      const heard = complaints();
      const element = await mount(tag, 'nothing');
      heard.said.length = 0;
      await set(element, attribute, [id]);
      expect(text(element)).to.include(title);
      expect(heard.said).to.deep.equal([]);
    });

    it('takes nothing for what is empty', async () => {
      const heard = complaints();
      const element = await mount<RecordElement>(tag, id);
      const { elementProperties } = element.constructor as typeof RecordElement;
      for (const name of elementProperties.keys())
        if (name !== attribute)
          for (const nothing of [null, undefined]) await set(element, String(name), nothing);
      expect(text(element)).to.include(title);
      expect(text(element)).not.to.match(/null|undefined/);
      expect(heard).to.deep.equal({ said: [], events: [], thrown: [] });
    });

    it('never links to an object', async () => {
      complaints();
      const element = await mount(tag, id);
      await set(element, 'dataUrl', {});
      expect(element.shadowRoot!.querySelectorAll('[href*=object]').length).to.equal(0);
    });
  });

  describe(`${tag}, where names are shadowed,`, () => {
    before(record);

    it('stands in a form whose fields are called like what it asks for', async () => {
      const heard = complaints();
      const fields = ['lang', 'id', 'closest', 'getRootNode', 'getAttribute', 'host', 'parentNode'];
      const inputs = fields.map((name) => `<input name="${name}">`).join('');
      const form = await fixture(`<form lang="en-GB">${inputs}${markup({ tag, attribute, id })}</form>`);
      const element = form.querySelector(tag)!;
      await settled(element);
      expect(text(element)).to.include(title);
      expect(heard).to.deep.equal({ said: [], events: [], thrown: [] });
    });

    for (const name of [
      'getElementById',
      'createElement',
      'createTreeWalker',
      'importNode',
      'createComment',
      'baseURI',
    ])
      it(`shows the record or the link beside an image called ${name}`, async () => {
        const heard = complaints();
        const image = new Image();
        image.setAttribute('name', name);
        const home = document.createElement('div');
        home.dataset['fixture'] = '';
        Element.prototype.insertAdjacentHTML.call(home, 'beforeend', markup({ tag, attribute, id }));
        location.hash = `${id}.nothing`;
        afterTest(() => history.replaceState(null, '', location.pathname + location.search));
        document.body.append(image);
        afterTest(() => image.remove());
        document.body.append(home);
        const element = home.querySelector<RecordElement>(tag)!;
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(heard.thrown).to.deep.equal([]);
        const shown = text(element).includes(title) || seen(element.querySelector('a')!);
        expect(shown, 'the record or the link').to.equal(true);
        image.remove();
        element.requestUpdate();
        await settled(element);
        expect(text(element)).to.include(title);
      });

    it('shows the link where its name, the console and events fail as well', async () => {
      const heard = complaints();
      const element = document.createElement(tag) as RecordElement;
      const fails = () => {
        throw new Error('broken');
      };
      Object.defineProperty(element, 'localName', { get: fails });
      element.dispatchEvent = fails;
      stub(console, 'error', fails);
      Element.prototype.insertAdjacentHTML.call(element, 'beforeend', fallback);
      element.setAttribute(attribute, 'nothing');
      const home = await fixture('<div></div>');
      home.append(element);
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(heard.thrown).to.deep.equal([]);
      expect(seen(element.querySelector('a')!)).to.equal(true);
    });

    it('shows the link where a class that extends it fails at any step', async () => {
      const heard = complaints();
      for (const step of ['willUpdate', 'update', 'render', 'updated']) {
        const name = `failing-${tag}-${step.toLowerCase()}`;
        const Base = customElements.get(tag) as CustomElementConstructor;
        class Failing extends Base {}
        Object.defineProperty(Failing.prototype, step, {
          value: () => {
            throw new Error(step);
          },
        });
        customElements.define(name, Failing);
        const home = await fixture('<div></div>');
        Element.prototype.insertAdjacentHTML.call(home, 'beforeend', `<${name}>${fallback}</${name}>`);
        const element = home.firstElementChild as RecordElement;
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(seen(element.querySelector('a')!), step).to.equal(true);
      }
      expect(heard.thrown).to.deep.equal([]);
    });
  });
}
