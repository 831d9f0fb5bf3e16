// Pages of their own whose address is followed, and readers and engines that go on with them.
import { ownPage, turns, type Inner, type OwnPage } from '../own-page.ts';
import { until } from '../helpers.ts';

type Permalinks = typeof import('../../../src/runtime/permalinks.ts');

/** Follows the page's address, with a widget that has everything but “gone”; what it was asked to show is kept. */
export const follow = async (page: OwnPage) => {
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
export const opened = async (more: string, prepare: (inner: Inner) => unknown = () => undefined) => {
  const page = await ownPage(more);
  await prepare(page.inner);
  const followed = await follow(page);
  return { page, inner: page.inner, ...followed };
};

export const tall = (inner: Inner) => {
  inner.document.body.style.height = '9000px';
};
export const scrolled = (inner: Inner, y = 500) => {
  tall(inner);
  inner.scrollTo(0, y);
};
export const goTo = async (inner: Inner, id: string) => {
  inner.location.hash = id;
  await turns();
};
export const goBack = async (inner: Inner, id: string) => {
  inner.history.back();
  await until(() => inner.location.hash === `#${id}`);
  await turns();
};
/** An engine without the Navigation API, and a page that is not quite there. */
export const withoutHistory: [string, unknown][] = [
  ['does not tell the entries of its history', undefined],
  ['has no entry', { currentEntry: null }],
];
export const withNavigation = (value: unknown) => (inner: Inner) =>
  Object.defineProperty(inner, 'navigation', { value });
/** The engine that runs the test, and those without keys of the history's entries. */
export const anyEngine = [
  ['', () => undefined],
  ...withoutHistory.map(([how, value]) => [`, in an engine that ${how}`, withNavigation(value)] as const),
] as const;

/** Without keys a step back is told by the length of the history, which no longer grows once it is full. */
export const tellsEntries = (inner: Inner): boolean =>
  Boolean((inner as unknown as { navigation?: { currentEntry?: unknown } }).navigation?.currentEntry);
export const longestHistory = 50;
