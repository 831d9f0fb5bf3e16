// Tests of behaviour that src does not have yet. They are not part of the suite: run them with
// `npx wtr --config tests/wtr.config.mjs --files tests/elements/open-defects.ts`, and move each to its place when it passes.
import { expect } from 'chai';
import type { AllegationList, CaseTimeline } from '../../src/define.ts';
import type { RecordElement } from '../../src/record-element.ts';
import type { Slice } from '../../src/record/slice.ts';
import { add, get } from '../../src/store.ts';
import { deep, deepAll, fixture, holding, rendered, seen, text, until } from './helpers.ts';
import { afterTest, changed, complaints, mount, record, settled, slice, statementOf, stub, widgets } from './record.ts';

const harbour = 'harbour-2019';
const clean = location.pathname + location.search;
const levels = (element: Element) =>
  deepAll(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
const focused = (element: Element) => element.shadowRoot!.activeElement?.id;

describe('open defects', () => {
  before(record);
  afterEach(() => history.replaceState(null, '', clean));

  for (const { tag, attribute, id, title } of widgets) {
    for (const odd of ['0', '-1', '2.5', '', 'h3'])
      it(`${tag} keeps its headings in order for the level “${odd}”`, async () => {
        const [first, ...inner] = levels(await mount(tag, id, `heading-level="${odd}"`));
        for (const level of inner) expect(level).to.equal(Math.min(first! + 1, 6));
      });

    it(`${tag} falls back when a text of its record poses as a node`, async () => {
      const heard = complaints();
      const src = await changed((copy) => {
        for (const each of [...Object.values(copy.cases), ...Object.values(copy.counts)])
          each.title = { text: { nodeType: 1 }, lang: 'en' } as never;
      });
      const element = await mount(tag, id, `src="${src}"`).catch(() => document.querySelector<RecordElement>(tag)!);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(heard.thrown).to.deep.equal([]);
      expect(seen(element.querySelector('a')!)).to.equal(true);
    });

    it(`${tag} is readable under a lang that is malformed`, async () => {
      complaints();
      for (const lang of ['en-', 'en-!', 'en_US', 'en-a'])
        expect(text(await mount(tag, id, `lang="${lang}"`)), lang).to.include(title);
    });

    it(`${tag} is where the link that it copies leads`, async () => {
      const copied: string[] = [];
      const writeText = (link: string) => Promise.resolve(void copied.push(link));
      stub(navigator as { clipboard: unknown }, 'clipboard', { writeText });
      const element = await mount(tag, id);
      deepAll<HTMLButtonElement>(element, '[part=actions] button').at(-1)!.click();
      await until(() => copied.length);
      location.hash = new URL(copied[0]!).hash;
      await until(() => element.shadowRoot!.activeElement, 'the focus in the widget');
    });

    it(`${tag} gives every mark of another language a direction`, async () => {
      const marked = deepAll(deep(await mount(tag, id), '[part=root]'), '[lang]');
      for (const each of marked.filter(({ lang }) => lang !== 'en'))
        expect(each.getAttribute('dir'), each.outerHTML.slice(0, 80)).to.be.oneOf(['auto', 'rtl', 'ltr']);
    });
  }

  it('a permalink passes by a filtered timeline of the same case that does not have it', async () => {
    const timeline = await mount<CaseTimeline>('case-timeline', harbour, 'kinds="trial"');
    const list = await mount('allegation-list', harbour);
    location.hash = `${harbour}.no-lawyer`;
    await until(() => focused(list) === `${harbour}.no-lawyer`, 'the focus on the allegation');
    expect(timeline.kinds).to.equal('trial');
  });

  it('a permalink lifts the filter of a widget that asks for a moved id', async () => {
    const timeline = await mount<CaseTimeline>('case-timeline', 'harbour', 'kinds="trial"');
    location.hash = `${harbour}.release`;
    await until(() => focused(timeline) === `${harbour}.release`, 'the focus on the event');
  });

  it('a permalink to nothing leaves the filter alone', async () => {
    const timeline = await mount<CaseTimeline>('case-timeline', harbour, 'kinds="trial"');
    location.hash = `${harbour}.no-such-event`;
    await settled(timeline);
    expect(timeline.kinds).to.equal('trial');
  });

  it('several cards of one element have no id twice', async () => {
    const card = await mount('case-card', `${harbour} vesmark`);
    const ids = deepAll(card.shadowRoot!, '[id]').map(({ id }) => id);
    expect(new Set(ids)).to.have.lengthOf(ids.length);
  });

  it('a conflict with an answer leads nowhere, rather than to an id that is not there', async () => {
    const src = await changed((copy) => {
      statementOf(copy, harbour, 'no-lawyer').conflictsWith = ['denial-of-beatings'];
    });
    const list = await mount('allegation-list', harbour, `src="${src}"`);
    for (const { hash } of deepAll<HTMLAnchorElement>(list, 'a[href^="#"]'))
      expect(!!list.shadowRoot!.getElementById(hash.slice(1)), hash).to.equal(true);
  });

  it('the store keeps its default language when that is added again', async () => {
    const [en, az] = await Promise.all([slice(), slice('az')]);
    for (const each of [en, az, { ...en, version: '9.0.0' }]) add(each, 'again');
    expect((get('again', 'fr') as Slice).locale).to.equal('en');
  });

  it('text of a slice is marked where the interface has no strings of its language', async () => {
    add(await slice('az'), 'azerbaijani');
    const card = await mount('case-card', harbour, 'src="azerbaijani"');
    const title = holding(card.shadowRoot!, 'Orlens limanındakı mitinqdən sonra həbslər');
    expect(title.closest('[lang]')!.getAttribute('lang')).to.equal('az');
  });

  it('the lang of an ancestor inside a shadow root can change', async () => {
    add(await slice('az'));
    const host = await fixture('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<section><case-card case="${harbour}"></case-card></section>`;
    await rendered(host);
    afterTest(() => host.remove());
    root.querySelector('section')!.lang = 'az';
    await settled(host);
    expect(text(root.querySelector('case-card')!)).to.include('Vesmark qeydə alınıb');
  });
});
