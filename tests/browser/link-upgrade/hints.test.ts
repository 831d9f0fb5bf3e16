import { expect } from 'chai';
import { seen, text, write } from '../helpers.ts';
import { address, every, link, page, title, widgetIn } from './link-markup.ts';
import { complaints, record, settled } from '../record.ts';

describe('a link with a hint becomes a widget', () => {
  before(record);

  for (const hint of [
    'class="on-record"',
    'data-on-record',
    'data-on-record="card"',
    'class="x on-record y"',
  ])
    it(`where it says ${hint}, in any place`, async () => {
      const home = await page(`<p>The record: ${link(address(), hint)}, as of 2024.</p>`);
      expect(text(widgetIn(home))).to.include(title);
      expect(seen(home.querySelector('a')!), 'the link itself, which stays where it is').to.equal(false);
      home.querySelector('a')!.remove();
      expect(home.textContent.trim()).to.equal('The record: Arrests at the harbour, as of 2024.');
    });

  it('where the box around it does, and the words beside it stay', async () => {
    const home = await page(`<div class="on-record"><p>Words of the page.</p> ${link()}</div>`);
    const widget = widgetIn(home);
    expect(seen(home.querySelector('p')!)).to.equal(true);
    expect(widget.parentElement!.className).to.equal('on-record');
  });

  for (const hint of ['class="on-record"', 'data-on-record=""'])
    it(`with the quotation around it that says ${hint}, which is in the fallback whole`, async () => {
      const quotation = `<blockquote ${hint} cite="${address()}"><p>The committee says so.</p>${link()}</blockquote>`;
      const home = await page(`<p>Before.</p>${quotation}<p>After.</p>`);
      const widget = widgetIn(home);
      const shown = [...home.children].filter((each) => getComputedStyle(each).display !== 'none');
      expect(shown.map(({ localName }) => localName)).to.deep.equal(['p', 'case-card', 'p']);
      expect(widget.firstElementChild!.localName).to.equal('blockquote');
      expect(widget.textContent).to.equal('The committee says so.Arrests at the harbour');
      expect(seen(widget.querySelector('blockquote')!)).to.equal(false);
    });

  it('with the quotation as what is read where the record has no such id', async () => {
    complaints();
    const home = await page(
      `<blockquote class="on-record"><p>The committee says so.</p>${link(address('case-card', 'none'))}</blockquote>`,
    );
    expect(seen(widgetIn(home).querySelector('blockquote p')!)).to.equal(true);
  });

  it('but somebody’s quotation without the hint is never hidden', async () => {
    const home = await page(`<blockquote><p>The committee says so.</p><p>${link()}</p></blockquote>`);
    const widget = widgetIn(home);
    expect(home.firstElementChild!.localName).to.equal('blockquote');
    expect(seen(home.querySelector('p')!)).to.equal(true);
    expect(text(widget)).to.include(title);
    const inline = await page(`<blockquote><p>The committee says so.</p>${link()}</blockquote>`);
    expect(inline.querySelector(every)).to.equal(null);
  });

  it('but not while it is being edited', async () => {
    const home = await page(
      `<div contenteditable><blockquote class="on-record">${link()}</blockquote></div>`,
    );
    expect(home.querySelector(every)).to.equal(null);
  });
});

describe('links that come later', () => {
  before(record);

  it('become widgets alone, within what is added, and each once', async () => {
    const home = await page('');
    const paragraph = document.createElement('p');
    home.append(paragraph);
    await settled(home);
    const only = document.createElement('a');
    only.href = address();
    only.append('Arrests at the harbour');
    paragraph.append(only);
    await settled(home);
    expect(text(widgetIn(home))).to.include(title);

    const count = `<p>${link(`${address('prisoner-count', 'committee-list')}?variant=compact`)}</p>`;
    home.insertAdjacentHTML('beforeend', `<section>${count.repeat(9)}</section>`);
    await settled(home);
    expect(home.querySelectorAll('prisoner-count')).to.have.lengthOf(9);
    expect(home.querySelectorAll(`:is(${every}) :is(${every})`)).to.have.lengthOf(0);
  });

  it('are judged when the task that adds them has ended, with the words that it, or its promises, put beside them', async () => {
    const home = await page('<p></p>');
    const paragraph = home.firstElementChild!;
    write(paragraph, link());
    await Promise.resolve();
    paragraph.append(' says so.');
    await settled(home);
    expect(home.querySelector(every)).to.equal(null);
  });

  it('are left alone when they are gone again', async () => {
    const home = await page('');
    const paragraph = document.createElement('p');
    write(paragraph, link());
    home.append(paragraph);
    paragraph.remove();
    await settled(home);
    expect(paragraph.innerHTML).to.equal(link());
  });

  it('cost an element that is moved about nothing', async () => {
    const home = await page(`<p>${link()}</p>`);
    const widget = widgetIn(home);
    for (let i = 0; i < 3; i++) home.append(widget);
    await settled(home);
    expect(widgetIn(home)).to.equal(widget);
    expect(widget.innerHTML).to.equal(link());
  });
});
