// When what a page's address points at is shown: where a reader was led to it, once, and never when the reader has gone on.
import { expect } from 'chai';
import { ownPage, turns, type Inner, type OwnPage } from '../own-page.ts';
import { until } from '../helpers.ts';

type Permalinks = typeof import('../../../src/runtime/permalinks.ts');

/** Follows the page's address, with a widget that has everything but “gone”; what it was asked to show is kept. */
const follow = async (page: OwnPage) => {
  const permalinks = await page.load<Permalinks>('runtime/permalinks.ts');
  const shown: string[] = [];
  permalinks.watchAddress();
  permalinks.addTarget({
    show(id) {
      if (id !== 'gone') shown.push(id);
      return id !== 'gone';
    },
  });
  return { ...permalinks, shown };
};
const opened = async (more: string, prepare: (inner: Inner) => unknown = () => undefined) => {
  const page = await ownPage(more);
  await prepare(page.inner);
  const followed = await follow(page);
  return { page, inner: page.inner, ...followed };
};

const tall = (inner: Inner) => {
  inner.document.body.style.height = '9000px';
};
const scrolled = (inner: Inner, y = 500) => {
  tall(inner);
  inner.scrollTo(0, y);
};
const goTo = async (inner: Inner, id: string) => {
  inner.location.hash = id;
  await turns();
};
const goBack = async (inner: Inner, id: string) => {
  inner.history.back();
  await until(() => inner.location.hash === `#${id}`);
  await turns();
};
/** An engine without the Navigation API, and a page that is not quite there. */
const withoutHistory: [string, unknown][] = [
  ['does not tell the entries of its history', undefined],
  ['has no entry', { currentEntry: null }],
];
const withNavigation = (value: unknown) => (inner: Inner) =>
  Object.defineProperty(inner, 'navigation', { value });
/** The engine that runs the test, and those without keys of the history's entries. */
const anyEngine = [
  ['', () => undefined],
  ...withoutHistory.map(([how, value]) => [`, in an engine that ${how}`, withNavigation(value)] as const),
] as const;

/** Without keys a step back is told by the length of the history, which no longer grows once it is full. */
const tellsEntries = (inner: Inner): boolean =>
  Boolean((inner as unknown as { navigation?: { currentEntry?: unknown } }).navigation?.currentEntry);
const longestHistory = 50;

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
