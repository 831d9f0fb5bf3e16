// Where the links to things of a widget lead, on pages of every kind, and what becomes of what is folded up around a thing.
import { expect } from 'chai';
import { ownPage, type Inner } from '../own-page.ts';

type Permalinks = typeof import('../../../src/runtime/permalinks.ts');
const permalinksOf = async (...how: Parameters<typeof ownPage>) => {
  const page = await ownPage(...how);
  return { inner: page.inner, ...(await page.load<Permalinks>('runtime/permalinks.ts')) };
};

const here = () => location.href.split('#')[0]!;
const markup = '<!doctype html><title>A page</title>';

describe('the address of a thing', () => {
  it('is that of the page with the thing behind it, and without what was there', async () => {
    const { inner, addressOf } = await permalinksOf('?page=2#before');
    expect(addressOf('one')).to.equal(`${inner.location.origin}/tests/browser/own-page.html?page=2#one`);
  });

  it('is that of the page around what was written into a frame', async () => {
    const written = await permalinksOf('', (frame) => (frame.srcdoc = markup));
    expect(written.inner.location.href).to.equal('about:srcdoc');
    expect(written.addressOf('one')).to.equal(`${here()}#one`);
    const made = await permalinksOf(
      '',
      (frame) => (frame.src = URL.createObjectURL(new Blob([markup], { type: 'text/html' }))),
    );
    expect(made.inner.location.protocol).to.equal('blob:');
    expect(made.addressOf('one')).to.equal(`${here()}#one`);
  });

  it('is the page’s own where something like a frame’s stands in its address', async () => {
    const { inner, addressOf } = await permalinksOf('?about:us');
    expect(addressOf('one')).to.equal(`${inner.location.href}#one`);
  });
});

describe('a link to a thing', () => {
  it('leads to another part of the page', async () => {
    const { linkTo } = await permalinksOf('#before');
    expect(linkTo('one')).to.equal('#one');
  });

  it('stays on the page where a <base> leads elsewhere, and not where it leads to the page itself', async () => {
    const { inner, linkTo } = await permalinksOf('?page=2');
    const base = inner.document.createElement('base');
    inner.document.head.append(base);
    base.href = '/elsewhere/';
    expect(linkTo('one')).to.equal(`${inner.location.href}#one`);
    base.href = `${inner.location.href}#top`;
    expect(linkTo('one')).to.equal('#one');
  });
});

/** A thing in a widget that is folded up: `<details>` in a part that is hidden until found, and a part hidden for good. */
const folded = (inner: Inner) => {
  const { document: page } = inner;
  const make = (tag: string, around: Node, attributes: Record<string, string> = {}) => {
    const element = page.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    around.appendChild(element);
    return element;
  };
  make('p', page.body, { style: 'height: 3000px' });
  const details = make('details', page.body);
  const until = make('div', details, { hidden: 'until-found' });
  const section = make('section', until);
  const root = make('div', section).attachShadow({ mode: 'open' });
  const inside = make('details', root);
  return {
    details,
    until,
    section,
    root,
    inside,
    target: make('article', inside),
    other: make('article', root),
  };
};

describe('going to a thing', () => {
  it('unfolds what is around it, out to the page, and tells the page as a browser does', async () => {
    const { inner, goTo } = await permalinksOf();
    const { details, until, inside, root, target } = folded(inner);
    const heard: string[] = [];
    details.addEventListener('beforematch', () => heard.push('the accordion'));
    goTo(target, root);
    expect(inside.hasAttribute('open')).to.equal(true);
    expect(details.hasAttribute('open')).to.equal(true);
    expect(until.hasAttribute('hidden')).to.equal(false);
    expect(heard).to.deep.equal(['the accordion']);
  });

  it('opens nothing but what folds up, and shows nothing that is hidden for good', async () => {
    const { inner, goTo } = await permalinksOf();
    const { section, root, target } = folded(inner);
    section.hidden = true;
    goTo(target, root);
    expect(section.hidden).to.equal(true);
    expect(section.hasAttribute('open')).to.equal(false);
    expect(target.hasAttribute('open')).to.equal(false);
  });

  it('leaves closed what is closed again while the browser finds something else', async () => {
    const { inner, goTo } = await permalinksOf();
    const { details, root, target } = folded(inner);
    goTo(target, root);
    details.removeAttribute('open');
    target.dispatchEvent(new CustomEvent('beforematch', { bubbles: true, composed: true }));
    expect(details.hasAttribute('open')).to.equal(false);
  });

  it('scrolls to it, marks it alone and gives it the focus, which the Tab key does not', async () => {
    const { inner, goTo } = await permalinksOf();
    const { root, target, other } = folded(inner);
    target.textContent = 'A thing';
    goTo(other, root);
    goTo(target, root);
    expect(root.activeElement).to.equal(target);
    expect([...root.querySelectorAll('[data-shown]')]).to.deep.equal([target]);
    expect(target.tabIndex).to.equal(-1);
    expect(target.getBoundingClientRect().top).to.be.within(-1, inner.innerHeight);
  });

  it('keeps its first line in view where it is longer than the window', async () => {
    const { inner, goTo } = await permalinksOf();
    const { root, target } = folded(inner);
    target.style.height = '5000px';
    target.style.scrollMarginTop = '40px';
    goTo(target, root);
    await new Promise((resolve) => inner.requestAnimationFrame(resolve));
    expect(target.getBoundingClientRect().top).to.be.within(39, 41);
  });
});
