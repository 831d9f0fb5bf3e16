import { expect } from 'chai';
import type { RecordElement } from '../../../src/elements/record-element.ts';
import { add, get } from '../../../src/runtime/store.ts';
import { fixture, rendered, until, write } from '../helpers.ts';
import { afterTest, answer, markup, mount, record, settled, slice, stub, widgets } from '../record.ts';

/** Counts how often elements are asked to render. */
const count = (elements: RecordElement[]): (() => number) => {
  let calls = 0;
  for (const element of elements) {
    const request = element.requestUpdate.bind(element);
    element.requestUpdate = () => {
      calls++;
      request();
    };
  }
  return () => calls;
};
const langs = async () => {
  const before = document.documentElement.lang;
  afterTest(() => (document.documentElement.lang = before));
  document.documentElement.lang = 'en-GB';
  await settled(document.body);
};

for (const widget of widgets) {
  const { tag } = widget;
  describe(`${tag}, after its time,`, () => {
    before(record);

    it('is let go of: a hundred that were taken out hear of nothing any more', async () => {
      const fresh = await slice();
      answer(() => new Promise(() => {}));
      const home = await fixture('<div></div>');
      write(home, Array.from({ length: 100 }, () => markup(widget, 'src="/never.json"')).join(''));
      await rendered(home);
      const elements = [...home.children] as RecordElement[];
      const calls = count(elements);
      add(fresh);
      expect(calls()).to.equal(100);
      home.replaceChildren();
      await langs();
      add(fresh);
      await settled(home);
      expect(calls()).to.equal(100);
    });

    it('hears of the page and the record while it is there, also after a while away', async () => {
      const element = await mount(tag, widget.id);
      const home = element.parentElement!;
      element.remove();
      home.append(element);
      await settled(element);
      const calls = count([element]);
      await langs();
      expect(calls()).to.equal(1);
      add(await slice());
      expect(calls()).to.equal(2);
    });

    it('adds no listener to the page for another widget: one serves all of them', async () => {
      await mount(tag, widget.id);
      const added: string[] = [];
      stub(window, 'addEventListener', (type: string) => void added.push(`window ${type}`));
      stub(document, 'addEventListener', (type: string) => void added.push(`document ${type}`));
      for (let i = 0; i < 5; i++) await mount(tag, widget.id);
      expect(added).to.deep.equal([]);
    });

    it('can be taken out while its record is on the way', async () => {
      const src = `/tests/fixtures/slice.json?removed-${tag}`;
      const element = await mount(tag, widget.id, `src="${src}"`);
      element.remove();
      await settled(element);
      expect(element.isConnected).to.equal(false);
      const calls = count([element]);
      await until(() => get(src, 'en'), 'the record that nobody waits for any more');
      await settled(element);
      expect(calls()).to.equal(0);
    });
  });
}
