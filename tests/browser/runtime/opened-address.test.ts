// When what the address points at is shown that a page is opened at: once, and never when the reader has gone on.
import { expect } from 'chai';
import { ownPage, type Inner } from '../own-page.ts';
import { follow, opened, tall, scrolled } from './addresses.ts';

describe('what an address points at when the page is opened', () => {
  it('is shown once', async () => {
    const { followAddress, shown } = await opened('#one');
    followAddress();
    followAddress();
    expect(shown).to.deep.equal(['one']);
  });

  it('is waited for until a widget has it', async () => {
    const { addTarget, followAddress, shown } = await opened('#gone');
    followAddress();
    addTarget({ show: (id) => shown.push(`late ${id}`) > 0 });
    followAddress();
    expect(shown).to.deep.equal(['late gone']);
  });

  it('is nothing where the address has no such part', async () => {
    const { followAddress, shown } = await opened('');
    followAddress();
    expect(shown).to.deep.equal([]);
  });

  it('is of the first widget alone that has it', async () => {
    const { addTarget, followAddress, shown } = await opened('#one');
    addTarget({ show: (id) => shown.push(`second ${id}`) > 0 });
    followAddress();
    expect(shown).to.deep.equal(['one']);
  });

  it('is the page’s own where the page has it', async () => {
    const { followAddress, shown } = await opened('#one', (inner) => (inner.document.body.id = 'one'));
    followAddress();
    expect(shown).to.deep.equal([]);
  });

  for (const type of ['keydown', 'pointerdown', 'wheel'])
    it(`is left when the reader goes on: ${type}, even where the page keeps it to itself`, async () => {
      const { inner, followAddress, shown } = await opened('#one');
      inner.document.addEventListener(type, (event) => event.stopPropagation(), true);
      inner.document.body.dispatchEvent(new Event(type, { bubbles: true }));
      followAddress();
      expect(shown).to.deep.equal([]);
    });

  it('is left when the reader has scrolled, before our script came or after', async () => {
    const early = await opened('#one', scrolled);
    early.followAddress();
    const late = await opened('#one', tall);
    late.inner.scrollTo(0, 300);
    late.followAddress();
    expect([...early.shown, ...late.shown]).to.deep.equal([]);
  });

  const typing = (inner: Inner) => {
    const input = inner.document.createElement('input');
    inner.document.body.append(input);
    input.focus();
    expect(inner.document.activeElement).to.equal(input);
  };
  const measured = (entries: unknown) => (inner: Inner) =>
    Object.defineProperty(inner.performance, 'getEntriesByType', { value: entries });

  it('is left where the reader writes in a field already', async () => {
    const plain = await opened('#one', typing);
    const unmeasured = await opened('#one', (inner) => {
      measured(() => [])(inner);
      typing(inner);
    });
    plain.followAddress();
    unmeasured.followAddress();
    expect([...plain.shown, ...unmeasured.shown]).to.deep.equal([]);
  });

  for (const [what, entries] of [
    ['tells nothing of how it was opened', () => []],
    ['lets nobody ask how it was opened', undefined],
  ] as const)
    it(`is shown where the page ${what}`, async () => {
      const { followAddress, shown } = await opened('#one', measured(entries));
      followAddress();
      expect(shown).to.deep.equal(['one']);
    });

  it('is left on a page that is loaded again: the browser brings the reader back to where they were', async () => {
    const page = await ownPage('#one');
    await page.reload();
    const { followAddress, shown } = await follow(page);
    followAddress();
    expect(shown).to.deep.equal([]);
  });

  it('is shown on a page loaded again that sees to the reader’s place itself', async () => {
    const page = await ownPage('#one');
    page.inner.history.scrollRestoration = 'manual';
    await page.reload();
    const { followAddress, shown } = await follow(page);
    followAddress();
    expect(shown).to.deep.equal(['one']);
  });
});
