import { expect } from 'chai';
import type { Slice } from '../../../src/model/slice.ts';
import { add, get, load, subscribe } from '../../../src/runtime/store.ts';
import { fixture, text, write } from '../helpers.ts';
import { answer, complaints, markup, settled, slice, stub, widgets } from '../record.ts';

let count = 0;
const name = () => `/store-${++count}.json`;
const locale = (src: string, lang: string) => (get(src, lang) as Slice).locale;

describe('the store', () => {
  let en: Slice;
  let az: Slice;
  before(async () => ([en, az] = await Promise.all([slice(), slice('az')])));

  it('has neither record nor error of a dataset that nobody asked for', () => {
    expect(get(name(), 'en')).to.equal(undefined);
  });

  it('gives the slice nearest to a language: of the region, of the language, else the first one added', () => {
    const src = name();
    for (const each of [en, az, { ...en, locale: 'en-us' }]) add(each, src);
    expect(locale(src, 'az')).to.equal('az');
    expect(locale(src, 'az-latn-az')).to.equal('az');
    expect(locale(src, 'en-us')).to.equal('en-us');
    expect(locale(src, 'en-gb')).to.equal('en');
    expect(locale(src, 'fr')).to.equal('en');
    expect(locale(src, '')).to.equal('en');
  });

  it('takes the first language of a dataset as its default, whichever it is', () => {
    const src = name();
    for (const each of [az, en]) add(each, src);
    expect(locale(src, 'fr')).to.equal('az');
  });

  it('replaces a slice by a newer one of the same language', () => {
    const src = name();
    add(en, src);
    add({ ...en, version: '9.0.0' }, src);
    expect((get(src, 'en') as Slice).version).to.equal('9.0.0');
  });

  it('keeps the default language of a dataset when that is replaced', () => {
    const src = name();
    for (const each of [en, az, { ...en, version: '9.0.0' }]) add(each, src);
    expect(locale(src, 'fr')).to.equal('en');
  });

  it('keeps datasets apart', () => {
    const [one, other] = [name(), name()];
    add(en, one);
    expect(get(other, 'en')).to.equal(undefined);
  });

  it('refuses a slice of another format, and says how to make one', () => {
    for (const other of [{ ...en, format: 1 }, {}, null, 'record'])
      expect(() => add(other as Slice, name())).to.throw(/the record is not of format 3.*on-record build/);
    expect(() => add({} as Slice)).to.throw(/the record is not of format 3/);
  });

  it('tells its subscribers when a slice arrives and when one fails to', async () => {
    let calls = 0;
    subscribe(() => calls++);
    add(en, name());
    expect(calls).to.equal(1);
    answer(() => Response.json(en));
    await load(name());
    expect(calls).to.equal(2);
    answer(() => new Response('', { status: 404 }));
    await load(name());
    expect(calls).to.equal(3);
  });

  it('fetches a dataset once, however often it is asked to', async () => {
    const src = name();
    const asked = answer(() => Response.json(en));
    await Promise.all([load(src), load(src)]);
    await load(src);
    expect(asked).to.deep.equal([src]);
    expect((get(src, 'en') as Slice).version).to.equal('1.2.0');
  });

  it('has the error of a load that failed, and never rejects', async () => {
    const failing: [() => Response | Promise<Response>, RegExp][] = [
      [() => new Response('', { status: 503 }), /store-\d+\.json: status 503/],
      [() => Promise.reject(new TypeError('Offline.')), /Offline/],
      [() => new Response('{'), /./],
      [() => Response.json({ format: 0 }), /format 3/],
    ];
    for (const [respond, message] of failing) {
      const src = name();
      answer(respond);
      await load(src);
      const error = get(src, 'en');
      expect(error).to.be.instanceOf(Error);
      expect((error as Error).message).to.match(message);
    }
  });

  it('asks again past every cache for what it could not have', async () => {
    const src = name();
    const asked: (RequestInit | undefined)[] = [];
    stub(globalThis, 'fetch', (input, init) => {
      // Widgets of other tests may still be asking for theirs.
      if (input === src) asked.push(init);
      return Promise.resolve(asked.length > 1 ? Response.json(en) : new Response('', { status: 503 }));
    });
    await load(src);
    await load(src);
    expect(asked.map((init) => init?.cache)).to.deep.equal([undefined, 'no-cache']);
    expect(locale(src, 'en')).to.equal('en');
  });

  it('keeps what the page gave it while a load was failing', async () => {
    const src = name();
    let fail!: (error: Error) => void;
    answer(() => new Promise((_, reject) => (fail = reject)));
    const loading = load(src);
    add(en, src);
    fail(new TypeError('Offline.'));
    await loading;
    expect(locale(src, 'en')).to.equal('en');
  });

  it('shows no record that lacks what a widget needs, and says where', async () => {
    const holes: [(record: Slice) => unknown, RegExp][] = [
      [
        (record) => Reflect.deleteProperty(record.cases['harbour-2019']!.statements[0]!, 'status'),
        /\.status/,
      ],
      [(record) => (record.cases['harbour-2019']!.statements[0]!.cites = []), /\.cites/],
      [(record) => (record.counts['committee-list']!.points[0]!.value = Number.NaN), /points\[0\]\.value/],
      [(record) => Reflect.deleteProperty(record, 'speakers'), /record\.speakers/],
    ];
    for (const [spoil, message] of holes) {
      const src = name();
      const record = structuredClone(await slice());
      spoil(record);
      answer(() => Response.json(record));
      await load(src);
      expect((get(src, 'en') as Error).message).to.match(message);
      const element = await fixture(markup(widgets[0], `src="${src}"`));
      expect(element.shadowRoot!.querySelector('.root')).to.equal(null);
      expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    }
  });

  it('forgets the error when the record is there after all', async () => {
    const src = name();
    answer(() => new Response('', { status: 503 }));
    await load(src);
    add(en, src);
    expect(locale(src, 'en')).to.equal('en');
  });
});

describe('many elements of one record', () => {
  it('share one fetch, and all show it', async () => {
    const fresh = await slice();
    const src = name();
    const asked = answer(() => Response.json(fresh));
    const home = await fixture('<div></div>');
    write(
      home,
      Array.from({ length: 5 }, () => widgets.map((w) => markup(w, `src="${src}"`)).join('')).join(''),
    );
    for (const element of home.children) await settled(element);
    // Widgets of other tests may still be asking for theirs.
    expect(asked.filter((each) => each === src)).to.deep.equal([src]);
    for (const [i, element] of [...home.children].entries())
      expect(text(element)).to.include(widgets[i % widgets.length]!.title);
  });

  it('fetch nothing when the page has given them the record under its name', async () => {
    const src = name();
    add(await slice(), src);
    const asked = answer(() => new Response('', { status: 404 }));
    const element = await fixture(markup(widgets[0], `src="${src}"`));
    await settled(element);
    expect(asked).to.deep.equal([]);
    expect(text(element)).to.include(widgets[0].title);
  });

  it('fetch nothing for the bundled record', async () => {
    complaints();
    const asked = answer(() => new Response('', { status: 404 }));
    const element = await fixture(markup(widgets[0]));
    await settled(element);
    expect(asked).to.deep.equal([]);
    expect(text(element)).to.equal('');
  });
});
