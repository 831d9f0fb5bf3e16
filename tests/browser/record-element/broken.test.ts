import { expect } from 'chai';
import type { Slice } from '../../../src/model/slice.ts';
import { add } from '../../../src/runtime/store.ts';
import { fixture, seen, text, until } from '../helpers.ts';
import { answer, changed, complaints, markup, record, settled, slice, widgets } from '../record.ts';

const link = (element: Element) => element.querySelector('a')!;

let count = 0;
const address = () => `/broken-${++count}.json`;

/** A record as it may come from elsewhere: nobody has checked it. */
type Unchecked = Record<string, Record<string, Record<string, unknown>>>;

const titled = (copy: Unchecked) => [...Object.values(copy['cases']!), ...Object.values(copy['counts']!)];

/** Puts something that is no text in place of every text that somebody said. */
const spoil = (copy: Unchecked, what: object) => {
  for (const { statements, points } of titled(copy))
    for (const each of (statements ?? points) as Record<string, unknown>[])
      each['text'] = { text: what, lang: 'en' };
};

const breakages: Record<string, (copy: Unchecked) => void> = {
  'cites sources that it does not have': (copy) => (copy['sources'] = {}),
  'has speakers that it does not name': (copy) => (copy['speakers'] = {}),
  'has dates that are none': (copy) => {
    const date = { precision: 'day', text: 'soon' };
    for (const source of Object.values(copy['sources']!)) source['date'] = date;
  },
  'has no list of moved ids': (copy) => delete copy['moved'],
  'has null for a title': (copy) => {
    for (const each of titled(copy)) each['title'] = null;
  },
  'has texts that pose as nodes': (copy) => spoil(copy, { nodeType: 1 }),
  'has texts that pose as templates': (copy) => spoil(copy, { _$litType$: 1, strings: ['<b>'] }),
  'has neither cases nor counts': (copy) => {
    delete copy['cases'];
    delete copy['counts'];
  },
};

const eachStatement =
  (change: (statement: Record<string, unknown>) => unknown) =>
  (copy: Unchecked): void => {
    for (const { statements } of Object.values(copy['cases']!))
      (statements as Record<string, unknown>[]).forEach(change);
  };

/** What would be shown with a hole in it: the author is told by name what is not there. */
const holes: [what: string, change: (copy: Unchecked) => void, names: RegExp][] = [
  ['has statements without a status', eachStatement((each) => delete each['status']), /\.status\b/],
  ['has statements without a source', eachStatement((each) => delete each['cites']), /\.cites\b/],
  ['has statements without a speaker', eachStatement((each) => delete each['speaker']), /\.speaker\b/],
  [
    'has figures that are no numbers',
    (copy) => {
      for (const { points } of Object.values(copy['counts']!))
        for (const point of points as Record<string, unknown>[]) point['value'] = 'NaN';
    },
    /\.value\b/,
  ],
];

for (const widget of widgets) {
  const { tag, id } = widget;
  describe(`${tag}, when its record cannot be shown,`, () => {
    before(record);

    const fails = async (element: Element, heard: ReturnType<typeof complaints>) => {
      await until(() => heard.events.length, 'the complaint');
      await settled(element);
      expect(heard.thrown).to.deep.equal([]);
      expect(seen(link(element))).to.equal(true);
      expect(text(element)).to.equal('');
      expect(heard.events).to.have.lengthOf(1);
      expect(heard.events[0]).to.include({ tag, id, reason: 'failed', bubbles: true, composed: true });
      expect(heard.said).to.have.lengthOf(1);
      expect(heard.said[0]).to.include(`<${tag}>`);
    };

    const failing: [string, () => Promise<Response>, RegExp][] = [
      ['is not there', () => Promise.resolve(new Response('', { status: 404 })), /404/],
      ['is not JSON', () => Promise.resolve(new Response('<!doctype html>')), /./],
      ['is null', () => Promise.resolve(Response.json(null)), /format 3.*on-record build/],
      ['cannot be reached', () => Promise.reject(new TypeError('No network.')), /No network/],
    ];
    for (const [what, respond, message] of failing)
      it(`falls back to the link when the record ${what}`, async () => {
        const heard = complaints();
        answer(respond);
        await fails(await fixture(markup(widget, `src="${address()}"`)), heard);
        expect(heard.said[0]).to.match(message);
      });

    it('falls back to the link when the record is of another format, and says the cure', async () => {
      const heard = complaints();
      const other = { ...(await slice()), format: 1 };
      answer(() => Response.json(other));
      await fails(await fixture(markup(widget, `src="${address()}"`)), heard);
      expect(heard.said[0]).to.match(/format 3.*on-record build/);
    });

    for (const [what, change] of Object.entries(breakages))
      it(`falls back to the link, and throws nothing, when the record ${what}`, async () => {
        const heard = complaints();
        const src = await changed((copy: Slice) => change(copy as unknown as Unchecked));
        await fails(await fixture(markup(widget, `src="${src}"`)), heard);
      });

    for (const [what, change, names] of holes)
      it(`falls back to the link, and names the fault, when the record ${what}`, async () => {
        const heard = complaints();
        const copy = await slice();
        change(copy as unknown as Unchecked);
        answer(() => Response.json(copy));
        await fails(await fixture(markup(widget, `src="${address()}"`)), heard);
        expect(heard.said[0]).to.match(names);
      });

    it('shows the record when it arrives after all', async () => {
      const heard = complaints();
      const fresh = await slice();
      const src = address();
      answer(() => new Response('', { status: 500 }));
      const element = await fixture(markup(widget, `src="${src}"`));
      await fails(element, heard);
      add(fresh, src);
      await settled(element);
      expect(text(element)).to.include(widget.title);
      expect(seen(link(element))).to.equal(false);
    });

    it('shows a whole record again after a broken one', async () => {
      complaints();
      const src = await changed((copy) => (copy.sources = {}));
      const element = await fixture(markup(widget, `src="${src}"`));
      await settled(element);
      element.removeAttribute('src');
      await settled(element);
      expect(text(element)).to.include(widget.title);
    });
  });
}
