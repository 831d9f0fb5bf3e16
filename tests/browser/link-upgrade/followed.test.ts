// What becomes of a widget when a page, or a framework that holds on to its link, goes on working with that link.
import { expect } from 'chai';
import { ownPage, turns } from '../own-page.ts';
import { seen, until, write } from '../helpers.ts';
import { afterTest, record, settled } from '../record.ts';
import { address, every, link, page, upgraded, widgetIn } from './link-markup.ts';

type Library = typeof import('../../../src/define.ts');

describe('a widget in the place of a link', () => {
  before(record);
  const linkIn = (home: Element) => home.querySelector<HTMLAnchorElement>(':scope > p > a, :scope > a')!;

  it('is another one when the link leads to another', async () => {
    const home = await page(`<p>${link()}</p>`);
    linkIn(home).href = address('prisoner-count', 'committee-list');
    await settled(home);
    const widget = widgetIn(home);
    expect([widget.localName, widget.getAttribute('series')]).to.deep.equal([
      'prisoner-count',
      'committee-list',
    ]);
    expect(seen(linkIn(home))).to.equal(false);
  });

  it('is gone when the link leads elsewhere, and the link is as the page had it', async () => {
    const home = await page(`<p>${link(address(), 'style="display: block"')}</p>`);
    expect(seen(linkIn(home))).to.equal(false);
    linkIn(home).href = 'https://vesmark.example/';
    await settled(home);
    expect(home.querySelector(every)).to.equal(null);
    expect(getComputedStyle(linkIn(home)).display).to.equal('block');
  });

  it('comes when a link is given its address later', async () => {
    const home = await page(`<p>${link('https://vesmark.example/')}</p>`);
    linkIn(home).href = address();
    await settled(home);
    expect(widgetIn(home).localName).to.equal('case-card');
  });

  it('goes where the link goes, and with it when it is taken out', async () => {
    const home = await page(`<p>${link()}</p><p>Words of the page.</p>`);
    const [widget, only] = [widgetIn(home), linkIn(home)];
    home.append(only);
    await settled(home);
    expect(home.lastElementChild).to.equal(widget);
    expect(widgetIn(home)).to.equal(widget);
    only.remove();
    await settled(home);
    expect(home.querySelector(every)).to.equal(null);
  });

  it('leaves a quotation to be read again that its link was taken out of', async () => {
    const home = await page(
      `<blockquote class="on-record"><p>The committee says so.</p>${link()}</blockquote><p></p>`,
    );
    const quotation = home.querySelector('blockquote')!;
    expect(seen(quotation)).to.equal(false);
    home.lastElementChild!.append(quotation.querySelector('a')!);
    await settled(home);
    expect(seen(quotation)).to.equal(true);
    expect(quotation.contains(widgetIn(home))).to.equal(false);
    expect(home.querySelector('p + p, blockquote ~ p')!.contains(widgetIn(home))).to.equal(true);
  });

  it('stands alone where a page insists on showing its links', async () => {
    const style = document.createElement('style');
    style.textContent = 'a { display: inline !important }';
    document.head.append(style);
    afterTest(() => style.remove());
    const home = await page(`<p>${link()}</p>`);
    expect(seen(linkIn(home))).to.equal(false);
  });

  it('has the month that a link says it is to begin with', async () => {
    const timeline = await upgraded(`<p>${link(`${address('case-timeline')}?from=2019-05`)}</p>`);
    expect(timeline.getAttribute('from')).to.equal('2019-05');
  });
});

describe('in a page of its own', () => {
  const opened = async (body: string) => {
    const own = await ownPage();
    const { inner } = own;
    const { define, upgradeLinks } = await own.load<Library>('define.ts');
    write(inner.document.body, body);
    upgradeLinks(define());
    return { inner, body: inner.document.body };
  };

  it('a link becomes a widget behind one that stands in no block', async () => {
    const { body } = await opened(`<section>${link()}</section><p>${link()}</p>`);
    expect(body.querySelectorAll('p > case-card')).to.have.lengthOf(1);
    expect(body.querySelector('section > case-card')).to.equal(null);
  });

  it('a widget is not moved for ever after a link that the page moves whenever it comes', async () => {
    const { inner, body } = await opened('<main></main>');
    const main = body.querySelector('main')!;
    write(main, `<p>${link()}</p><p></p>`);
    let moves = 0;
    const only = main.querySelector('a')!;
    const watch = new inner.MutationObserver(() => {
      if (only.nextElementSibling?.localName !== 'case-card' || moves > 300) return;
      moves += 1;
      main.children[moves % 2]!.append(only);
    });
    watch.observe(main, { childList: true, subtree: true });
    afterTest(() => watch.disconnect());
    await until(() => moves >= 200, 'as many moves as are followed', 6000);
    await turns(10);
    expect(moves).to.equal(200);
  });
});
