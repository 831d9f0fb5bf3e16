import { expect } from 'chai';
import type { RecordElement } from '../../../src/elements/record-element.ts';
import { deepAll, fixture, seen, text, until, write } from '../helpers.ts';
import { answer, complaints, fallback, markup, mount, record, settled, slice, widgets } from '../record.ts';

const root = (element: Element) => deepAll(element, '[part=root]');
const link = (element: Element) => element.querySelector('a')!;

let sources = 0;
const src = () => `src="/somewhere-${++sources}.json"`;

for (const widget of widgets) {
  const { tag, attribute, id, title } = widget;
  describe(`${tag}, in each of its states,`, () => {
    before(record);

    it('shows only the fallback link while the record is loading', async () => {
      const heard = complaints();
      answer(() => new Promise(() => {}));
      const element = await fixture(markup(widget, src()));
      await settled(element);
      expect(seen(link(element))).to.equal(true);
      expect(text(element)).to.equal('');
      expect(root(element)).to.have.lengthOf(0);
      expect(heard).to.deep.equal({ said: [], events: [], thrown: [] });
    });

    it('shows the record in place of the link once the record is there', async () => {
      const heard = complaints();
      const fresh = await slice();
      let arrive!: (response: Response) => void;
      answer(() => new Promise((resolve) => (arrive = resolve)));
      const element = await fixture(markup(widget, src()));
      expect(seen(link(element))).to.equal(true);
      arrive(Response.json(fresh));
      await until(() => text(element).includes(title), 'the record');
      expect(seen(link(element))).to.equal(false);
      expect(heard).to.deep.equal({ said: [], events: [], thrown: [] });
    });

    it('shows the bundled record at its first rendering', async () => {
      const element = await mount(tag, id);
      expect(text(element)).to.include(title);
      expect(seen(root(element)[0]!)).to.equal(true);
      expect(seen(link(element))).to.equal(false);
    });

    it('falls back to the link for an unknown id, and tells the author which ids there are', async () => {
      const heard = complaints();
      const typo = id.slice(0, -1);
      const element = await mount(tag, typo);
      expect(seen(link(element))).to.equal(true);
      expect(text(element)).to.equal('');
      expect(heard.said).to.have.lengthOf(1);
      expect(heard.said[0]).to.include(`<${tag}>`).and.include(`"${typo}"`).and.include(id);
      expect(heard.events).to.have.lengthOf(1);
      expect(heard.events[0]).to.include({ tag, id: typo, reason: 'unknown', bubbles: true, composed: true });
      expect(heard.events[0]!.suggestions[0]).to.equal(id);
      expect(heard.thrown).to.deep.equal([]);
    });

    it('falls back to the link when it is asked for nothing, and names the attribute', async () => {
      const heard = complaints();
      const element = await fixture(`<${tag}>${fallback}</${tag}>`);
      expect(seen(link(element))).to.equal(true);
      expect(heard.said.join()).to.include(attribute).and.include(id);
      expect(heard.events.map(({ reason }) => reason)).to.deep.equal(['unknown']);
    });

    it('complains once about one problem, however often it renders, and again about another', async () => {
      const heard = complaints();
      const element = await mount<RecordElement>(tag, 'nowhere');
      element.headingLevel = 3;
      await settled(element);
      element.requestUpdate();
      await settled(element);
      expect(heard.events).to.have.lengthOf(1);
      expect(heard.said).to.have.lengthOf(1);
      element.setAttribute(attribute, 'nowhere-else');
      await settled(element);
      expect(heard.events.map((event) => event.id)).to.deep.equal(['nowhere', 'nowhere-else']);
      element.setAttribute(attribute, id);
      await settled(element);
      expect(text(element)).to.include(title);
      element.setAttribute(attribute, 'nowhere');
      await settled(element);
      expect(seen(link(element))).to.equal(true);
      expect(heard.events).to.have.lengthOf(3);
    });

    it('lets its complaint out of a shadow root that it stands in', async () => {
      const heard = complaints();
      const host = await fixture('<div></div>');
      write(host.attachShadow({ mode: 'open' }), markup({ ...widget, id: 'nowhere' }));
      await settled(host);
      expect(heard.events.map(({ reason }) => reason)).to.deep.equal(['unknown']);
      expect(heard.events[0]!.target === host).to.equal(true);
    });
  });
}

describe('several ids and moved ids', () => {
  before(record);

  for (const tag of ['case-card', 'case-timeline', 'allegation-list'] as const) {
    it(`${tag} shows every case that it is asked for`, async () => {
      const element = await mount(tag, ' harbour-2019\n  mill-strike-2021 ');
      expect(text(element)).to.include('Arrests after the rally at Orlenz harbour');
      expect(text(element)).to.include('Trial after the strike at the Halm mill');
    });

    it(`${tag} shows a case under the id that it had before`, async () => {
      const heard = complaints();
      const element = await mount(tag, 'harbour');
      expect(text(element)).to.include('Arrests after the rally at Orlenz harbour');
      expect(heard.said).to.deep.equal([]);
    });

    it(`${tag} shows what it knows and reports what it does not`, async () => {
      const heard = complaints();
      const element = await mount(tag, 'harbour-2019 mill-strike');
      expect(text(element)).to.include('Arrests after the rally at Orlenz harbour');
      expect(heard.events.map((event) => event.id)).to.deep.equal(['mill-strike']);
      expect(heard.events[0]!.suggestions[0]).to.equal('mill-strike-2021');
    });
  }

  for (const [tag, given] of [
    ['case-timeline', 'kinds="trial arests"'],
    ['allegation-list', 'act="beatings"'],
    ['allegation-list', 'status="toString"'],
    ['case-timeline', 'from="spring 2018"'],
  ] as const)
    it(`${tag} ${given} is a mistake to be told, and not a record of nothing`, async () => {
      const heard = complaints();
      const element = await mount(tag, 'harbour-2019', given);
      expect(seen(link(element))).to.equal(true);
      expect(text(element)).to.equal('');
      expect(heard.said).to.have.lengthOf(1);
      expect(heard.said[0]).to.include(`<${tag}>`).and.include(given);
      if (!given.startsWith('from')) expect(heard.said[0]).to.match(/there are: \w+.*, \w+/);
      expect(heard.events[0]).to.include({ tag, reason: 'failed' });
      element.setAttribute(given.split('=')[0]!, '');
      await settled(element);
      expect(seen(link(element))).to.equal(false);
      expect(heard.thrown).to.deep.equal([]);
    });

  it('an id that is a name of every object is still unknown', async () => {
    for (const odd of ['constructor', '__proto__', 'toString']) {
      const heard = complaints();
      const element = await mount('case-card', odd);
      expect(seen(link(element)), odd).to.equal(true);
      expect(heard.events.map(({ reason }) => reason)).to.deep.equal(['unknown']);
    }
  });
});
