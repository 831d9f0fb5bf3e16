import { expect } from 'chai';
import { addStrings } from '../../../src/runtime/strings.ts';
import en from '../../../src/locales/en.ts';
import { add } from '../../../src/runtime/store.ts';
import { deep, deepAll, fixture, holding, rendered, text, write } from '../helpers.ts';
import { afterTest, changed, markup, mount, record, settled, slice, widgets } from '../record.ts';

const titles: Record<string, { az: string }> = {
  'harbour-2019': { az: 'Orlens limanındakı mitinqdən sonra həbslər' },
};
const root = (element: Element) => deep(element, '[part=root]');
const isAz = (element: Element) => text(element).includes('Vesmark qeydə alınıb');
const isEn = (element: Element) => text(element).includes('Vesmark on record');

for (const widget of widgets) {
  const { tag, id } = widget;
  describe(`the language of ${tag}`, () => {
    before(async () => {
      await record();
      add(await slice('az'));
      addStrings({ ...en, locale: 'az' });
    });

    it('is that of the record where the page says none', async () => {
      const element = await mount(tag, id);
      expect(isEn(element)).to.equal(true);
      expect(root(element).lang).to.equal('en');
    });

    it('is its own lang', async () => {
      const element = await mount(tag, id, 'lang="az"');
      expect(isAz(element)).to.equal(true);
      expect(root(element).lang).to.equal('az');
      expect(deepAll(element, 'h3').map(({ textContent }) => textContent.trim())).to.include('Mənbələr');
    });

    it('is that of an ancestor, the nearest one', async () => {
      const home = await fixture(
        `<div lang="az"><div lang="en"><p>${markup(widget)}</p></div>${markup(widget)}</div>`,
      );
      const [inner, outer] = deepAll(home, tag);
      await rendered(home);
      expect([isEn(inner!), isAz(outer!)]).to.deep.equal([true, true]);
    });

    it('is that of the page', async () => {
      const before = document.documentElement.lang;
      afterTest(() => (document.documentElement.lang = before));
      document.documentElement.lang = 'az';
      expect(isAz(await mount(tag, id))).to.equal(true);
    });

    it('is that of a shadow host around it', async () => {
      const host = await fixture('<div lang="az"></div>');
      write(host.attachShadow({ mode: 'open' }), `<section>${markup(widget)}</section>`);
      await rendered(host);
      expect(isAz(deep(host, tag))).to.equal(true);
    });

    it('is that of its language where the page names a region, in any case', async () => {
      for (const lang of ['az-AZ', 'AZ', 'az-Latn-AZ'])
        expect(isAz(await mount(tag, id, `lang="${lang}"`)), lang).to.equal(true);
    });

    it('is that of the record where the page’s is not there', async () => {
      expect(isEn(await mount(tag, id, 'lang="fr"'))).to.equal(true);
    });

    it('is that of the record under a lang that is malformed', async () => {
      for (const lang of ['en-', 'en-!', 'en_US', 'en-a', '-', '*'])
        expect(isEn(await mount(tag, id, `lang="${lang}"`)), lang).to.equal(true);
    });

    it('is marked with its direction wherever it is marked', async () => {
      const marked = deepAll(root(await mount(tag, id)), '[lang]').filter(({ lang }) => lang !== 'en');
      if (id === 'harbour-2019') expect(marked).to.have.length.above(2);
      for (const each of marked)
        expect(each.getAttribute('dir'), each.outerHTML.slice(0, 80)).to.be.oneOf(['auto', 'rtl', 'ltr']);
    });

    it('changes with its own lang, an ancestor’s, and its place', async () => {
      const home = await fixture(`<div><div>${markup(widget)}</div></div>`);
      const element = deep(home, tag);
      await rendered(home);
      home.lang = 'az';
      await settled(element);
      expect(isAz(element), 'an ancestor changed').to.equal(true);
      element.lang = 'en';
      await settled(element);
      expect(isEn(element), 'it changed').to.equal(true);
      element.removeAttribute('lang');
      await settled(element);
      expect(isAz(element), 'it changed back').to.equal(true);
      home.after(element);
      await settled(element);
      expect(isEn(element), 'it moved').to.equal(true);
      home.append(element);
      afterTest(() => element.remove());
      await settled(element);
      expect(isAz(element), 'it moved back').to.equal(true);
    });

    it('changes with the lang of a shadow host', async () => {
      const host = await fixture('<div></div>');
      write(host.attachShadow({ mode: 'open' }), markup(widget));
      await rendered(host);
      host.lang = 'az';
      await settled(host);
      expect(isAz(deep(host, tag))).to.equal(true);
    });

    it('marks what is not translated yet with its language and direction', async () => {
      const element = await mount(tag, id, 'lang="az"');
      const foreign = deepAll(element, '[lang=en]');
      expect(foreign).to.have.length.above(2);
      for (const each of foreign.filter(({ localName }) => localName === 'span'))
        expect(getComputedStyle(each).direction).to.equal('ltr');
    });

    it('leaves the widget in its own direction around text in another', async () => {
      expect(getComputedStyle(root(await mount(tag, id))).direction).to.equal('ltr');
    });

    it('turns the whole widget round where the interface is written from the right', async () => {
      addStrings({ ...en, locale: 'ar', dir: 'rtl' });
      const src = await changed((copy) => (copy.locale = 'ar'));
      const element = await mount(tag, id, `lang="ar" src="${src}"`);
      expect(root(element).dir).to.equal('rtl');
      expect(root(element).lang).to.equal('ar');
      expect(getComputedStyle(root(element)).direction).to.equal('rtl');
    });

    it('does not turn round with the page where the interface is written from the left', async () => {
      const home = await fixture(`<div dir="rtl">${markup(widget)}</div>`);
      await rendered(home);
      expect(getComputedStyle(root(deep(home, tag))).direction).to.equal('ltr');
    });
  });
}

describe('text of the record', () => {
  before(async () => {
    await record();
    add(await slice('az'));
    addStrings({ ...en, locale: 'az' });
  });

  it('is in the page’s language where it is translated, and unmarked', async () => {
    const card = await mount('case-card', 'harbour-2019', 'lang="az"');
    const title = holding(card.shadowRoot!, titles['harbour-2019']!.az);
    expect(title.closest('[lang]')!.getAttribute('lang')).to.equal('az');
  });

  it('is in the language of the record where it is not translated, and marked', async () => {
    const card = await mount('case-card', 'harbour-2019', 'lang="az"');
    const rest = holding(card.shadowRoot!, 'the appeal had not been decided.');
    expect(rest.getAttribute('lang')).to.equal('en');
    expect(rest.getAttribute('dir')).to.be.oneOf(['auto', 'ltr']);
  });

  it('agrees with the interface when the slice has the only language', async () => {
    add(await slice('az'), 'azerbaijani');
    const card = await mount('case-card', 'harbour-2019', 'src="azerbaijani" lang="en"');
    const title = holding(card.shadowRoot!, titles['harbour-2019']!.az);
    expect(title.closest('[lang]')!.getAttribute('lang')).to.equal('az');
  });

  it('changes with an ancestor inside a shadow root', async () => {
    const host = await fixture('<div></div>');
    const inner = host.attachShadow({ mode: 'open' });
    write(inner, '<section><case-card case="harbour-2019"></case-card></section>');
    await rendered(host);
    inner.querySelector('section')!.lang = 'az';
    await settled(host);
    expect(isAz(inner.querySelector('case-card')!)).to.equal(true);
  });
});
