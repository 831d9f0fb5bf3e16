// The fictional record for the browser tests, the four widgets that show it, and a watch on what they complain about.
/// <reference types="mocha" />
import { define } from '../../src/define.ts';
import type { Allegation, Phrase, Slice, Statement, Text, When } from '../../src/model/slice.ts';
import type { RecordElement } from '../../src/elements/record-element.ts';
import type { RecordErrorEvent } from '../../src/elements/record-error.ts';
import { add } from '../../src/runtime/store.ts';
import { fixture, rendered } from './helpers.ts';

define();

/** The four widgets, each with an id that the fixture has and the title that stands over it. */
export const widgets = [
  {
    tag: 'case-card',
    attribute: 'case',
    id: 'harbour-2019',
    title: 'Arrests after the rally at Orlenz harbour',
  },
  {
    tag: 'prisoner-count',
    attribute: 'series',
    id: 'committee-list',
    title: 'People on the list of jailed strikers',
  },
  {
    tag: 'case-timeline',
    attribute: 'case',
    id: 'harbour-2019',
    title: 'Arrests after the rally at Orlenz harbour',
  },
  {
    tag: 'allegation-list',
    attribute: 'case',
    id: 'harbour-2019',
    title: 'Arrests after the rally at Orlenz harbour',
  },
] as const;
export type Widget = (typeof widgets)[number];

export const fallback = '<a href="https://vesmark.example/">Read it in the record</a>';

/** What an author writes to embed a widget. */
export const markup = (
  { tag, attribute, id }: Pick<Widget, 'tag' | 'attribute'> & { id: string },
  more = '',
) => `<${tag} ${attribute}="${id}" ${more}>${fallback}</${tag}>`;

/** Mounts a widget for an id of the bundled record. */
export const mount = <T extends RecordElement>(tag: Widget['tag'], id: string, more = ''): Promise<T> =>
  fixture<T>(markup({ ...widgets.find((w) => w.tag === tag)!, id }, more));

/** A fresh copy of the compiled fixture. */
export const slice = async (locale?: 'az'): Promise<Slice> => {
  const response = await fetch(`/tests/fixtures/slice${locale ? `.${locale}` : ''}.json`);
  return (await response.json()) as Slice;
};

/** Gives the page the fixture as its bundled record, as it is. */
export const record = async (): Promise<Slice> => {
  const fresh = await slice();
  add(fresh);
  return fresh;
};

let changes = 0;
/** Gives the page a changed copy of the fixture, and returns the `src` to ask for it with. */
export const changed = async (change: (copy: Slice) => void): Promise<string> => {
  const copy = await slice();
  change(copy);
  const src = `changed-${++changes}`;
  add(copy, src);
  return src;
};

/** A date as the record compiles it; its words are of no matter unless they are given. */
export const when = (
  first: string,
  last = first,
  precision: When['precision'] = 'day',
  text = `${first}–${last}`,
): When => ({ first, last, precision, text });

/** A text, or the texts that a phrase is made of, as `seenText` gives it back. */
export const said = (phrase: Phrase): string => [phrase].flat().map(plain).join('').replace(/\s+/g, ' ');

/** The plain characters of a text. */
export const plain = (text: Text): string => (typeof text === 'string' ? text : text.text);

export const allegationsOf = (from: Slice, id: string): Allegation[] =>
  from.cases[id]!.statements.filter((s) => s.section === 'allegation');

export const statementOf = (from: Slice, id: string, statement: string): Statement =>
  from.cases[id]!.statements.find((s) => s.id === statement)!;

export interface Complaints {
  /** What went to the console as an error. */
  said: string[];
  /** The `record-error` events that reached the document. */
  events: RecordErrorEvent[];
  /** What was thrown into the page. */
  thrown: string[];
}

const undo: (() => void)[] = [];
/** Undoes something when the test ends. */
export const afterTest = (action: () => void) => void undo.push(action);
afterEach(() => {
  while (undo.length) undo.pop()!();
});

/** Puts something in a property's place until the test ends. */
export const stub = <T extends object, K extends keyof T>(object: T, key: K, value: T[K]): void => {
  const own = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { value, configurable: true, writable: true });
  afterTest(() => (own ? Object.defineProperty(object, key, own) : Reflect.deleteProperty(object, key)));
};

/** Listens to what the widgets complain about, until the test ends. */
export const complaints = (): Complaints => {
  const heard: Complaints = { said: [], events: [], thrown: [] };
  stub(console, 'error', (...args: unknown[]) => void heard.said.push(args.join(' ')));
  const onRecordError = (event: RecordErrorEvent) => heard.events.push(event);
  const onThrown = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    heard.thrown.push(String('reason' in event ? event.reason : event.message));
  };
  document.addEventListener('record-error', onRecordError);
  // Captured on the window, so that they come before the test runner's own.
  addEventListener('error', onThrown, true);
  addEventListener('unhandledrejection', onThrown, true);
  afterTest(() => {
    document.removeEventListener('record-error', onRecordError);
    removeEventListener('error', onThrown, true);
    removeEventListener('unhandledrejection', onThrown, true);
  });
  return heard;
};

/** Answers every fetch with what a test wants, and returns the addresses asked for. */
export const answer = (respond: (address: string) => Response | Promise<Response>): string[] => {
  const asked: string[] = [];
  stub(globalThis, 'fetch', (input) => {
    asked.push(input as string);
    return Promise.resolve(respond(input as string));
  });
  return asked;
};

/** Waits until promises, timers and rejections that are under way have had their turn, and the widget has rendered. */
export const settled = async (element: Element): Promise<void> => {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve));
  await rendered(element);
};
