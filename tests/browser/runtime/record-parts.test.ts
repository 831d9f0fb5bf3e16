import { expect } from 'chai';
import type { RecordElement } from '../../../src/elements/record-element.ts';
import azerbaijani from '../../../src/locales/az.ts';
import german from '../../../src/locales/de.ts';
import english from '../../../src/locales/en.ts';
import { partPath } from '../../../src/model/parts/paths.ts';
import type { Slice } from '../../../src/model/slice.ts';
import { collections, type SubjectAttribute } from '../../../src/model/subjects.ts';
import { partOf } from '../../../src/record/parts/part.ts';
import { indexOf } from '../../../src/record/parts/record-index.ts';
import { fixture, text, until, write } from '../helpers.ts';
import { answer, complaints, markup, mount, record, settled, slice, widgets } from '../record.ts';

let count = 0;
const folder = () => `/parts-${++count}/`;
const [card, series] = widgets;

/** The files of a folder, by their names in it. */
const filesOf = (whole: Slice): Record<string, Slice> => {
  const attributes = Object.keys(collections) as SubjectAttribute[];
  const parts = attributes.flatMap((attribute) =>
    Object.keys(whole[collections[attribute]]).map(
      (id) => [partPath(attribute, id), partOf(whole, attribute, id)] as const,
    ),
  );
  return { 'index.json': indexOf(whole), ...Object.fromEntries(parts) };
};

/** Serves a folder; what is asked of it is noted by name. */
const serve = (src: string, files: Record<string, Slice>): string[] => {
  const names: string[] = [];
  answer((address) => {
    if (!address.startsWith(src)) return new Response('', { status: 404 });
    const name = address.slice(src.length);
    names.push(name);
    const file = files[name];
    return file ? Response.json(file) : new Response('', { status: 404 });
  });
  return names;
};

const shown = async (element: Element, title: string) => {
  await until(() => text(element).includes(title), title);
  await settled(element);
};

describe('a record in parts', () => {
  let whole: Slice;
  before(async () => (whole = await record()));

  it('is asked only for what the widgets of a page are about, each file once', async () => {
    const src = folder();
    const names = serve(src, filesOf(whole));
    const home = await fixture('<div></div>');
    write(home, [...widgets, ...widgets].map((widget) => markup(widget, `src="${src}"`)).join(''));
    for (const [i, element] of [...home.children].entries())
      await shown(element, widgets[i % widgets.length]!.title);
    expect(names.sort()).to.deep.equal([partPath('case', card.id), partPath('series', series.id)]);
    // What one widget has fetched serves another that is about more.
    const [another] = Object.keys(whole.cases).filter((id) => id !== card.id);
    const both = await fixture(markup({ ...card, id: `${card.id} ${another}` }, `src="${src}"`));
    await shown(both, card.title);
    expect(names.slice(2)).to.deep.equal([partPath('case', another!)]);
  });

  for (const widget of widgets)
    it(`shows in ${widget.tag} what the whole record shows`, async () => {
      const src = folder();
      serve(src, filesOf(whole));
      const one = await mount(widget.tag, widget.id);
      const other = await mount(widget.tag, widget.id, `src="${src}"`);
      await shown(other, widget.title);
      expect(text(other)).to.equal(text(one));
    });

  it('shows all cases, and every person with their cases, as the whole record does', async () => {
    const [person] = Object.keys(whole.people);
    for (const attribute of ['case="all"', `person="${person}"`]) {
      const src = folder();
      const names = serve(src, filesOf(whole));
      const one = await fixture(`<case-card ${attribute}></case-card>`);
      const other = await fixture(`<case-card ${attribute} src="${src}"></case-card>`);
      await until(() => text(other).length > 0, attribute);
      expect(text(other), attribute).to.equal(text(one));
      expect(new Set(names).size).to.equal(names.length);
    }
  });

  it('names the nearest ids for one that is not there, and shows the others', async () => {
    const heard = complaints();
    const src = folder();
    const names = serve(src, filesOf(whole));
    const element = await fixture(`<case-card case="${card.id} ${card.id}x" src="${src}"></case-card>`);
    await shown(element, card.title);
    expect(names).to.include('index.json');
    const [event] = heard.events;
    expect([event!.reason, event!.id, event!.suggestions[0]]).to.deep.equal([
      'unknown',
      `${card.id}x`,
      card.id,
    ]);
    expect(event!.suggestions).to.have.length(Object.keys(whole.cases).length);
  });

  it('asks for nothing but the index where nothing is named', async () => {
    const heard = complaints();
    const src = folder();
    const names = serve(src, filesOf(whole));
    await fixture(`<case-card src="${src}"></case-card>`);
    await until(() => heard.events.length > 0, 'the error');
    expect(heard.events[0]!.reason).to.equal('unknown');
    expect(names).to.deep.equal(['index.json']);
  });

  it('does not call unknown what the index lists and the server does not send', async () => {
    const heard = complaints();
    const src = folder();
    const missing = partPath('case', card.id);
    serve(src, Object.fromEntries(Object.entries(filesOf(whole)).filter(([name]) => name !== missing)));
    await fixture(markup(card, `src="${src}"`));
    await until(() => heard.events.length > 0, 'the error');
    expect(heard.events[0]!.reason).to.equal('failed');
    expect(heard.said.join()).to.match(/harbour-2019\.json: status 404/);
  });

  it('shows no part with a fault, and names the file', async () => {
    const heard = complaints();
    const src = folder();
    const files = structuredClone(filesOf(whole));
    files[partPath('case', card.id)]!.cases[card.id]!.statements[0]!.cites = [];
    serve(src, files);
    await fixture(markup(card, `src="${src}"`));
    await until(() => heard.events.length > 0, 'the error');
    expect(heard.said.join()).to.match(/harbour-2019\.json: \d+ faults, at record\.cases/);
  });

  it('does not mix two editions: asks past the caches, and fails where that does not help', async () => {
    const ids = Object.keys(whole.cases).slice(0, 2);
    for (const isMended of [true, false]) {
      const heard = complaints();
      const src = folder();
      const files = structuredClone(filesOf(whole));
      const names: string[] = [];
      answer((address) => {
        const name = address.slice(src.length);
        const isAnew = names.includes(name);
        names.push(name);
        const part = files[name];
        if (!part) return new Response('', { status: 404 });
        const isOld = name === partPath('case', ids[1]!) && !(isMended && isAnew);
        return Response.json(isOld ? { ...part, version: '0.0.1' } : part);
      });
      const element = await fixture(`<case-card case="${ids.join(' ')}" src="${src}"></case-card>`);
      if (isMended) await until(() => text(element).length > 0, 'the cases');
      else await until(() => heard.events.length > 0, 'the error');
      expect(names).to.have.length(4);
      if (!isMended) expect(heard.said.join()).to.match(/several editions/);
    }
  });

  it('fetches what is named anew when the page names something else', async () => {
    const src = folder();
    const names = serve(src, filesOf(whole));
    const other = Object.keys(whole.cases).find((id) => id !== card.id)!;
    const element = await fixture<RecordElement & { case: string }>(markup(card, `src="${src}"`));
    await shown(element, card.title);
    element.case = other;
    await until(() => names.includes(partPath('case', other)), 'the other case');
    await until(() => element.shadowRoot!.querySelector(`.root#${other}`) !== null, 'the other case shown');
  });

  it('is asked again once the page is online', async () => {
    complaints();
    const src = folder();
    const files = filesOf(whole);
    let isOnline = false;
    answer((address) => {
      if (!isOnline) return Promise.reject(new TypeError('Offline.'));
      const file = files[address.slice(src.length)];
      return file ? Response.json(file) : new Response('', { status: 404 });
    });
    const element = await fixture(markup(card, `src="${src}"`));
    await settled(element);
    expect(text(element)).to.equal('');
    isOnline = true;
    dispatchEvent(new Event('online'));
    await shown(element, card.title);
  });

  it('speaks the language of its folder', async () => {
    const az = await slice('az');
    const src = folder();
    serve(src, filesOf(az));
    const element = await fixture(markup(card, `src="${src}"`));
    await until(() => element.shadowRoot!.querySelector('.root[lang=az]') !== null, 'the language');
    expect(element.shadowRoot!.querySelector('.skip')!.textContent).to.equal(azerbaijani.skip);
  });

  it('says of each other language nothing in the words of the page, whatever its folder is called', async () => {
    const de = { ...(await slice()), locale: 'de' };
    const heard = complaints();
    const src = folder();
    serve(src, filesOf(de));
    const element = await fixture(markup(series, `src="${src}"`));
    await until(() => element.shadowRoot!.querySelector('.root[lang=de]') !== null, 'the language');
    expect(element.shadowRoot!.querySelector('.skip')!.textContent).to.equal(german.skip);
    expect(heard.said).to.deep.equal([]);
  });

  it('speaks on as the page does where a language has no words', async () => {
    const heard = complaints();
    const src = folder();
    serve(src, filesOf({ ...(await slice()), locale: 'constructor' }));
    const element = await fixture(markup(card, `src="${src}"`));
    await shown(element, card.title);
    expect(element.shadowRoot!.querySelector('.skip')!.textContent).to.equal(english.skip);
    expect(heard.said).to.deep.equal([]);
  });
});
