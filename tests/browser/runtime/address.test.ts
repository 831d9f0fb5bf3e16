// When what a new address points at is shown: where a reader was led to it, once, and never when they have gone on or back.
import { expect } from 'chai';
import { turns } from '../own-page.ts';
import { until } from '../helpers.ts';
import {
  opened,
  scrolled,
  goTo,
  goBack,
  withoutHistory,
  withNavigation,
  anyEngine,
  tellsEntries,
  longestHistory,
} from './addresses.ts';

describe('what a new address points at', () => {
  it('is shown each time, wherever on the page the reader is', async () => {
    const { inner, shown } = await opened('', scrolled);
    for (const id of ['one', 'two', 'three']) await goTo(inner, id);
    expect(shown).to.deep.equal(['one', 'two', 'three']);
  });

  it('is left when the reader goes on before a widget has it', async () => {
    const { inner, addTarget, followAddress, shown } = await opened('', scrolled);
    await goTo(inner, 'gone');
    inner.document.body.dispatchEvent(new Event('wheel', { bubbles: true }));
    addTarget({ show: (id) => shown.push(`late ${id}`) > 0 });
    followAddress();
    expect(shown).to.deep.equal([]);
  });

  it('is waited for further down the page, where the browser scrolls when something grows above', async () => {
    const { inner, addTarget, followAddress, shown } = await opened('', scrolled);
    await goTo(inner, 'gone');
    inner.scrollTo(0, 800);
    addTarget({ show: (id) => shown.push(`late ${id}`) > 0 });
    followAddress();
    expect(shown).to.deep.equal(['late gone']);
  });

  for (const [engine, prepare] of anyEngine) {
    it(`is not shown again when the reader goes back or forward to it${engine}`, async () => {
      const { inner, shown } = await opened('#start', prepare);
      await goTo(inner, 'one');
      await goTo(inner, 'two');
      await goBack(inner, 'one');
      inner.history.forward();
      await until(() => inner.location.hash === '#two');
      await turns();
      const isSeenAsStep = tellsEntries(inner) || inner.history.length < longestHistory;
      expect(shown).to.deep.equal(isSeenAsStep ? ['one', 'two'] : ['one', 'two', 'one', 'two']);
    });

    it(`is shown where a link leads there once more, after a step back too${engine}`, async () => {
      const { inner, shown } = await opened('#start', prepare);
      const link = inner.document.createElement('a');
      link.href = '#one';
      inner.document.body.append(link);
      const follow = async () => {
        link.click();
        await until(() => inner.location.hash === '#one');
        await turns();
      };
      await follow();
      await goBack(inner, 'start');
      // It takes the place of the entry that was left: the history gets no longer.
      await follow();
      await goTo(inner, 'two');
      await goTo(inner, 'one');
      // A full history may have had the step back shown as well.
      const led = shown.filter((id) => id !== 'start');
      expect(led).to.deep.equal(['one', 'one', 'two', 'one']);
    });
  }

  it('is shown again where a script leads there and the history is full, without keys of its entries', async () => {
    const { inner, shown } = await opened('#start', (page) => {
      withNavigation(undefined)(page);
      Object.defineProperty(page.history, 'length', { value: longestHistory });
    });
    await goTo(inner, 'one');
    await goTo(inner, 'two');
    await goTo(inner, 'one');
    expect(shown).to.deep.equal(['one', 'two', 'one']);
  });

  it('is shown again when the page has changed the address in between without telling', async () => {
    const { inner, followAddress, shown } = await opened('#one');
    followAddress();
    for (const each of ['#other', '#another']) {
      inner.history.replaceState(null, '', each);
      await goTo(inner, 'one');
    }
    expect(shown).to.deep.equal(['one', 'one', 'one']);
  });

  for (const [what, navigation] of withoutHistory)
    it(`is shown in an engine that ${what}`, async () => {
      const { inner, shown } = await opened('', withNavigation(navigation));
      for (const id of ['one', 'two']) await goTo(inner, id);
      expect(shown).to.deep.equal(['one', 'two']);
    });

  it('is followed once, however often it is asked for', async () => {
    const { inner, watchAddress, shown } = await opened('');
    watchAddress();
    watchAddress();
    await goTo(inner, 'one');
    expect(shown).to.deep.equal(['one']);
  });
});

describe('what a reader was just led to', () => {
  for (const [what, prepare] of anyEngine)
    it(`goes into the address, and is not shown once more${what}`, async () => {
      const { inner, enterAddress, followAddress, shown } = await opened('', prepare);
      enterAddress('one');
      expect(inner.location.hash).to.equal('#one');
      followAddress();
      await turns();
      expect(shown).to.deep.equal([]);
      await goTo(inner, 'two');
      inner.history.replaceState(null, '', '#between');
      await goTo(inner, 'two');
      expect(shown).to.deep.equal(['two', 'two']);
    });

  it('leaves the next address to be followed where it was in the address already', async () => {
    const { inner, enterAddress, followAddress, shown } = await opened('#one');
    followAddress();
    enterAddress('one');
    await turns();
    inner.history.replaceState(null, '', '#other');
    await goTo(inner, 'one');
    expect(shown).to.deep.equal(['one', 'one']);
  });
});
