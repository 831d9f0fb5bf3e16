// Links on a page of their own: another prefix, a page that still comes in, one whose names are taken, one that fights back.
import { expect } from 'chai';
import { until, write } from '../helpers.ts';
import { address, link } from './link-markup.ts';
import { afterTest } from '../record.ts';

const arrests = link();

interface Page extends Window {
  said: string[];
  defined?: boolean;
}

/** The start of a page that loads the library anew, then upgrades its links; it can still be written to. */
const open = async (
  start: string,
  call = 'upgradeLinks(define())',
  before = '',
): Promise<[Page, Document]> => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  afterTest(() => frame.remove());
  const inner = frame.contentWindow as unknown as Page;
  inner.document.open();
  feed(
    inner.document,
    `<!doctype html><title>A page</title><script>
    const said = [];
    addEventListener('error', (event) => said.push(event.message));
    addEventListener('unhandledrejection', (event) => said.push(String(event.reason)));
    console.warn = () => {};
    ${before}
    window.said = said;
    Promise.all([import('${location.origin}/src/define.ts'), fetch('${location.origin}/tests/fixtures/slice.json').then((r) => r.json())])
      .then(([{ add, define, upgradeLinks }, slice]) => { add(slice); ${call}; window.defined = true; });
  <\/script>${start}`,
  );
  await until(() => inner.defined, 'the library in the frame', 9000);
  await turns();
  return [inner, inner.document];
};
/**
 * Hands the page's own parser one more piece, and leaves it waiting for the next: the state in which a slow page comes in, which
 * these tests are about.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- for pages it is; a test has no other way to hold a parser open
const feed = (page: Document, markup: string) => page.write(markup);
const turns = async () => {
  for (let i = 0; i < 4; i++) await new Promise((resolve) => setTimeout(resolve));
};

describe('on a page of its own, a link', () => {
  it('waits for the page to come in: a sentence may go on behind it', async () => {
    const [inner, page] = await open(`<p id="one">${arrests}`);
    expect(page.readyState).to.equal('loading');
    expect(page.querySelector('case-card')).to.equal(null);
    feed(page, ` says so.</p><p id="two">${arrests}</p>`);
    await turns();
    page.close();
    await until(() => page.querySelector('case-card'));
    expect(page.querySelector('#one')!.innerHTML).to.equal(`${arrests} says so.`);
    const widget = page.querySelector('#two case-card')!;
    expect(widget.shadowRoot!.querySelector('[part=root]')).to.not.equal(null);
    expect(inner.said).to.deep.equal([]);
  });

  it('becomes the prefixed tag, and is left inside one', async () => {
    const [, page] = await open(
      `<p>${arrests}</p><my-case-card case="harbour-2019">${arrests}</my-case-card>`,
      `upgradeLinks(define('my'))`,
    );
    page.close();
    await until(() => page.querySelector('p my-case-card'));
    expect(page.querySelectorAll('my-case-card')).to.have.lengthOf(2);
    expect(page.querySelector('case-card')).to.equal(null);
  });

  it('stays one where the page has taken the tag, and the others do not', async () => {
    const [inner, page] = await open(
      `<p>${arrests}</p><div><a href="${address('case-timeline')}">The days</a></div>`,
      'upgradeLinks(define())',
      `customElements.define('case-card', class extends HTMLElement {});`,
    );
    page.close();
    await until(() => page.querySelector('case-timeline'));
    expect(page.querySelector('p')!.innerHTML).to.equal(arrests);
    expect(inner.said).to.deep.equal([]);
  });

  it('becomes one widget where it is looked for twice', async () => {
    const [inner, page] = await open(`<p>${arrests}</p>`, 'upgradeLinks(define()); upgradeLinks(define())');
    page.close();
    await until(() => page.querySelector('case-card'));
    await turns();
    expect(page.querySelectorAll('case-card')).to.have.lengthOf(1);
    expect(inner.said).to.deep.equal([]);
  });

  it('is left where the tags are only defined', async () => {
    const [, page] = await open(`<p>${arrests}</p>`, 'define()');
    page.close();
    await until(() => page.defaultView!.customElements.get('case-card'));
    await turns();
    expect(page.querySelector('p')!.innerHTML).to.equal(arrests);
  });

  it('is found behind one that is made to look like it', async () => {
    const [inner, page] = await open(
      ['constructor', 'toString', '__proto__', 'has-own']
        .map((tag) => `<p><a href="${address(tag)}">x</a></p>`)
        .join('') + `<p id="good">${arrests}</p>`,
    );
    page.close();
    await until(() => page.querySelector('#good case-card'));
    expect(page.querySelectorAll('p:not(#good) > a')).to.have.lengthOf(4);
    expect(inner.said).to.deep.equal([]);
  });

  it('is found beside a form whose fields have the names of methods', async () => {
    const [inner, page] = await open('<main></main>');
    page.close();
    await turns();
    const fields = ['querySelectorAll', 'closest', 'matches', 'pathname', 'isConnected', 'textContent']
      .map((name) => `<input name="${name}">`)
      .join('');
    write(page.querySelector('main')!, `<form>${fields}<p>${arrests}</p></form><p id="after">${arrests}</p>`);
    await until(() => page.querySelector('#after case-card'));
    expect(inner.said).to.deep.equal([]);
  });

  it('does not catch a page in a loop that puts it back whenever it changes', async () => {
    const [inner, page] = await open('<main></main>');
    page.close();
    await turns();
    const main = page.querySelector('main')!;
    const before = `<p><a href="${address('prisoner-count', 'committee-list')}?variant=compact">The list</a></p>`;
    let restored = 0;
    const { MutationObserver: Observer } = page.defaultView!;
    const watch = new Observer(() => {
      if (!main.querySelector('prisoner-count')) return;
      restored++;
      write(main, before);
    });
    watch.observe(main, { childList: true, subtree: true });
    afterTest(() => watch.disconnect());
    write(main, before);
    // The page has its turn between any two of them, and after the last there is peace.
    let turn = 0;
    for (; restored < 200 && turn < 2000; turn++) await new Promise((resolve) => setTimeout(resolve));
    expect(turn).to.be.above(100);
    await turns();
    expect(restored).to.equal(200);
    expect(main.innerHTML).to.equal(before);
    expect(inner.said).to.deep.equal([]);
  });

  it('is all that is looked for: a page without one stays as it is', async () => {
    const body = '<p><a href="/embed/en/">One</a> <a name="x">two</a></p><div><a href="">three</a></div>';
    const [inner, page] = await open(body);
    page.close();
    await turns();
    expect(page.body.innerHTML).to.equal(body);
    expect(inner.said).to.deep.equal([]);
  });
});
