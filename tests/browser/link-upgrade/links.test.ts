import { expect } from 'chai';
import { seen, text, write } from '../helpers.ts';
import { address, base, link, page, title, upgraded, widgetIn } from './link-markup.ts';
import { afterTest, complaints, record, stub, widgets } from '../record.ts';

const language = (lang: string) => {
  const before = document.documentElement.lang;
  afterTest(() => (document.documentElement.lang = before));
  document.documentElement.lang = lang;
};

describe('a link to the page of a widget', () => {
  before(record);

  for (const { tag, attribute, id, title } of widgets)
    it(`becomes ${tag}, with the link inside`, async () => {
      const widget = await upgraded(`<p>${link(address(tag, id))}</p>`);
      expect(widget.localName).to.equal(tag);
      expect(widget.getAttribute(attribute)).to.equal(id);
      expect(widget.getAttributeNames()).to.have.members([attribute, 'lang']);
      expect(text(widget)).to.include(title);
      expect(widget.querySelector('a')!.href).to.equal(address(tag, id));
      expect(seen(widget.querySelector('a')!), 'the link, behind the widget').to.equal(false);
    });

  it('is still what is read where the record has no such id, and the author is told', async () => {
    const heard = complaints();
    const widget = await upgraded(`<p>${link(address('case-card', 'harbor-2019'))}</p>`);
    expect(seen(widget.querySelector('a')!)).to.equal(true);
    expect(heard.events.map(({ id, suggestions }) => [id, suggestions[0]])).to.deep.equal([
      ['harbor-2019', 'harbour-2019'],
    ]);
    expect(heard.said).to.have.lengthOf(1);
  });

  const tolerated: [what: string, href: string][] = [
    ['a referrer that the host adds', `${address()}?ref=their-blog.example`],
    ['parameters of campaigns', `${address()}?utm_source=x&utm_medium=y&amp;fbclid=z`],
    ['an app’s `from`', `${address('case-timeline')}?from=singlemessage`],
    ['a fragment', `${address()}#harbour-2019.arrests`],
    ['another host and no folder', 'http://other.example/embed/en/case-card/harbour-2019.html'],
    ['an archive’s address around it', `https://archive.example/web/2024/${address()}`],
    ['an address that an editor has made relative', 'embed/en/case-card/harbour-2019.html'],
    ['a path without a host', '/any/embed/en/case-card/harbour-2019.html'],
    ['half an escape', `${address()}?variant=%E0%A4%A`],
  ];
  for (const [what, href] of tolerated)
    it(`is known with ${what}`, async () => {
      const heard = complaints();
      expect(text(await upgraded(`<p>${link(href)}</p>`))).to.include(title);
      expect(heard).to.deep.equal({ said: [], events: [], thrown: [] });
    });

  it('says how the widget is to look', async () => {
    const card = await upgraded(
      `<p>${link(`${address()}?variant=compact&amp;preset=card&amp;heading-level=4`)}</p>`,
    );
    expect(['variant', 'preset', 'heading-level'].map((name) => card.getAttribute(name))).to.deep.equal([
      'compact',
      'card',
      '4',
    ]);
    expect(card.shadowRoot!.querySelector('h4')).to.not.equal(null);
    const count = await upgraded(
      `<p>${link(`${address('prisoner-count', 'committee-list')}?at=2021-09`)}</p>`,
    );
    expect(count.getAttribute('at')).to.equal('2021-09');
    const two = await upgraded(
      `<p>${link(`${address('case-timeline')}?case=harbour-2019+mill-strike-2021&from=2019`)}</p>`,
    );
    expect(two.getAttribute('case')).to.equal('harbour-2019 mill-strike-2021');
    expect(two.getAttribute('from')).to.equal('2019');
  });

  it('cannot say more than that: no handler, no style, no record from elsewhere', async () => {
    const asked: unknown[] = [];
    stub(globalThis, 'fetch', (input) => {
      asked.push(input);
      return Promise.reject(new Error('nothing is to be fetched'));
    });
    const more =
      'onclick=alert(1)&style=position:fixed&src=https://evil.example/r.json&data-url=javascript:1&id=x&class=y&slot=z&hidden=&is=q&__proto__=1';
    const widget = await upgraded(`<p>${link(`${address()}?${more}`)}</p>`);
    expect(widget.getAttributeNames()).to.have.members(['case', 'lang']);
    expect(asked).to.deep.equal([]);
  });

  it('says the language where the page speaks another', async () => {
    const az = `<p>${link(address('case-card', 'harbour-2019', 'az'))}</p>`;
    language('en-GB');
    expect((await upgraded(az)).lang).to.equal('az');
    expect((await upgraded(`<p>${link()}</p>`)).lang).to.equal('');
    expect((await upgraded(`<p lang="az">${link(address(), 'lang="en"')}</p>`)).lang).to.equal('en');
    language('az');
    expect((await upgraded(az)).lang).to.equal('');
  });
});

describe('a link that stands alone becomes a widget', () => {
  before(record);

  const places: [what: string, markup: string][] = [
    ['in a paragraph', `<p>${link()}</p>`],
    ['in a box, with white space', `<div>\n  ${link()}\n&nbsp;</div>`],
    ['in an entry of a list', `<ul><li>${link()}</li></ul>`],
    ['in a figure', `<figure>${link()}</figure>`],
    ['in a blockquote', `<blockquote>${link()}</blockquote>`],
    ['in bold', `<p><strong><span>${link()}</span></strong></p>`],
    ['before a line break', `<p>${link()}<br></p>`],
    ['with a picture in it', `<p><a href="${address()}"><img alt="" src="data:,"> The harbour</a></p>`],
    ['as a bare address', `<p><a href="${address()}">${address()}</a></p>`],
  ];
  for (const [what, markup] of places)
    it(what, async () => {
      const widget = await upgraded(markup);
      expect(text(widget)).to.include(title);
      expect(widget.querySelector('a')!.getAttribute('href')).to.equal(address());
    });

  it('and nothing else of its block is hidden', async () => {
    const home = await page(`<p><img alt="A harbour" width="9" height="9" src="data:,">${link()}</p>`);
    expect(widgetIn(home).contains(home.querySelector('img'))).to.equal(false);
  });

  const left: [what: string, markup: string][] = [
    ['stands in a sentence', `<p>The record of ${link()} says so.</p>`],
    ['ends a sentence in bold', `<p>The record of <b>${link()}</b></p>`],
    ['is one of two', `<p>${link()} ${link(address('case-timeline'))}</p>`],
    ['has a caption beside it', `<figure>${link()}<figcaption>A caption</figcaption></figure>`],
    ['is a heading', `<div><h2>${link()}</h2></div>`],
    ['is in a menu', `<nav><ul><li>${link()}</li></ul></nav>`],
    ['has no words', `<div><a href="${address()}"></a></div>`],
    ['is being edited', `<div contenteditable="true"><p>${link()}</p></div>`],
    [
      'is in an island of an editor',
      `<div contenteditable="true"><div contenteditable="false"><p>${link()}</p></div></div>`,
    ],
    ['was asked to stay one', `<div data-on-record="off"><p>${link()}</p></div>`],
    ['was asked to stay one itself', `<p>${link(address(), 'data-on-record="off"')}</p>`],
    ['leads to another page of ours', `<p>${link(`${base}embed/en/index.html`)}</p>`],
    ['leads to no widget', `<p>${link(address('case-thing'))}</p>`],
    ['has a property for a tag', `<p>${link(`${base}embed/en/has-own/constructor.html`)}</p>`],
    ['has the address among its parameters', `<p>${link(`https://evil.example/?u=${address()}`)}</p>`],
    ['has an id that is none', `<p>${link(address('case-card', 'a&quot;]b'))}</p>`],
    ['has no host to go to', `<p>${link('https://[/embed/en/case-card/harbour-2019.html')}</p>`],
    ['is drawn', `<p><svg><a href="${address()}"><text>Arrests at the harbour</text></a></svg></p>`],
    ['is only kept for later', `<template><p>${link()}</p></template>`],
  ];
  for (const [what, markup] of left)
    it(`but not where it ${what}`, async () => {
      const home = await page(markup);
      const was = document.createElement('div');
      write(was, markup);
      expect(home.innerHTML).to.equal(was.innerHTML);
    });

  it('but not inside one of ours, which has it for its fallback', async () => {
    const home = await page(`<case-card case="harbour-2019"><p>${link()}</p></case-card>`);
    expect(widgetIn(home).innerHTML).to.equal(`<p>${link()}</p>`);
  });
});
