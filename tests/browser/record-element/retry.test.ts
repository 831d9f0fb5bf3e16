import { expect } from 'chai';
import type { RecordElement } from '../../../src/elements/record-element.ts';
import { fixture, seen, text, until } from '../helpers.ts';
import { answer, complaints, markup, record, settled, slice, stub, widgets } from '../record.ts';

let count = 0;
const address = () => `/retry-${++count}.json`;
const link = (element: Element) => element.querySelector('a')!;

/** A place that fails until it is mended. */
const failing = async () => {
  const fresh = await slice();
  let isMended = false;
  const asked = answer(() => (isMended ? Response.json(fresh) : new Response('', { status: 503 })));
  return { asked, mend: () => (isMended = true) };
};

for (const widget of widgets) {
  const { tag, title } = widget;
  describe(`${tag}, when its record could not be had,`, () => {
    before(record);
    const failed = async (src: string) => {
      const element = await fixture<RecordElement>(markup(widget, `src="${src}"`));
      await settled(element);
      expect(seen(link(element))).to.equal(true);
      return element;
    };
    const shows = (element: Element) => until(() => text(element).includes(title), 'the record');

    const reasons: Record<string, (element: RecordElement, src: string) => unknown> = {
      'retry() is called': (element) => {
        element.retry();
      },
      'the page is online again': () => dispatchEvent(new Event('online')),
      'src is set again': async (element, src) => {
        element.src = '';
        await element.updateComplete;
        element.src = src;
      },
      'it is put back into the page': (element) => {
        element.parentElement!.append(element);
      },
      'another element wants it': (_, src) => fixture(markup(widget, `src="${src}"`)),
    };
    for (const [what, happens] of Object.entries(reasons))
      it(`asks again when ${what}`, async () => {
        complaints();
        const { asked, mend } = await failing();
        const src = address();
        const element = await failed(src);
        element.requestUpdate();
        await settled(element);
        // A widget of an earlier test may still be asking for its own.
        const askedForIt = () => asked.filter((each) => each === src);
        expect(askedForIt(), 'not by itself').to.deep.equal([src]);
        mend();
        await happens(element, src);
        // Without an address the page's own record is shown meanwhile: that it is seen says nothing of what was asked.
        await until(() => askedForIt().length > 1, 'the second request');
        await shows(element);
        expect(askedForIt()).to.deep.equal([src, src]);
      });

    it('shares one try with others, and does not hammer', async () => {
      complaints();
      const { asked } = await failing();
      const src = address();
      const [one, other] = [await failed(src), await failed(src)];
      const before = asked.length;
      for (const end = performance.now() + 1200; performance.now() < end;) {
        one.retry();
        other.retry();
        await settled(one);
      }
      // After half a second, after one more, …
      expect(asked.length - before).to.be.within(1, 2);
    });

    it('says so when nothing answers, keeps waiting, and shows what comes late', async () => {
      const heard = complaints();
      const fresh = await slice();
      let arrive!: (response: Response) => void;
      const asked = answer(() => new Promise((resolve) => (arrive = resolve)));
      const wait = globalThis.setTimeout;
      const waits: number[] = [];
      // A quarter of a minute is too long for a test.
      stub(globalThis, 'setTimeout', ((action: () => void, ms = 0) => {
        waits.push(ms);
        return wait(action, ms > 5000 ? 20 : ms);
      }) as typeof setTimeout);
      const element = await fixture<RecordElement>(markup(widget, `src="${address()}"`));
      await until(() => heard.events.length, 'the complaint');
      expect(waits.filter((ms) => ms > 5000)).to.deep.equal([15_000]);
      expect(heard.said).to.have.lengthOf(1);
      expect(heard.said[0]).to.include('still waiting');
      expect(heard.events[0]).to.include({ reason: 'failed' });
      expect(seen(link(element))).to.equal(true);
      arrive(Response.json(fresh));
      await shows(element);
      expect(asked).to.have.lengthOf(1);
      expect(heard.thrown).to.deep.equal([]);
    });
  });
}
