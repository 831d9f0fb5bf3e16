// What the browser tests share: mounting, looking into shadow roots, waiting, and asking axe.
/// <reference types="mocha" />
import type axeCore from 'axe-core';
import { html, render, type TemplateResult } from 'lit';
import type { RecordElement } from '../../src/elements/record-element.ts';

declare global {
  interface Window {
    axe?: typeof axeCore;
  }
}

/** Puts HTML where a page or a CMS would, by the parser and as a string: what widgets and links make of that is what is tested. */
export function write(place: Element | ShadowRoot, html: string): void {
  place.innerHTML = html; // As a CMS and most scripts do; only literals of the tests get here.
}

/** Mounts a template, or an HTML string as a page author would write it, and returns its first element when rendered. */
export async function fixture<T extends Element = HTMLElement>(content: TemplateResult | string): Promise<T> {
  const home = document.createElement('div');
  home.dataset['fixture'] = '';
  document.body.append(home);
  if (typeof content === 'string') write(home, content);
  else render(content, home);
  const element = home.firstElementChild as T | null;
  if (!element) throw new Error('The fixture has no element.');
  await rendered(element);
  return element;
}

/** Waits until an element, and every widget inside it, has nothing left to render. */
export async function rendered(element: Element): Promise<void> {
  for (const each of [element, ...deepAll(element, '*')])
    await (each as Partial<RecordElement>).updateComplete;
}

/** Every match under a root, through shadow roots, in document order. */
export function deepAll<T extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): T[] {
  const within = (node: Element | ShadowRoot): Element[] => [
    ...('shadowRoot' in node && node.shadowRoot ? within(node.shadowRoot) : []),
    ...[...node.children].flatMap((child) => [child, ...within(child)]),
  ];
  return within(root).filter((element) => element.matches(selector)) as T[];
}

/** The first match under a root, through shadow roots; it is an error when there is none. */
export function deep<T extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): T {
  const [first] = deepAll<T>(root, selector);
  if (!first) throw new Error(`Nothing matches ${selector}.`);
  return first;
}

/** The text a reader gets from an element's shadow root, with runs of white space made one. */
export function text(element: Element): string {
  const root = element.shadowRoot ?? element;
  return root.textContent.replace(/\s+/g, ' ').trim();
}

/** Waits until something is true, and says what it waited for when it never is. */
export async function until<T>(
  predicate: () => T,
  what = String(predicate),
  milliseconds = 2000,
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  for (const end = performance.now() + milliseconds; performance.now() < end;) {
    const value = predicate();
    if (value) return value as Exclude<T, false | null | undefined | 0 | ''>;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Waited ${milliseconds} ms in vain for: ${what}`);
}

/** Whether a reader sees an element: it has a box, nothing makes it invisible, and it is not folded up. */
export function seen(element: Element): boolean {
  const { visibility, opacity, fontSize } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return (
    element.checkVisibility() &&
    visibility === 'visible' &&
    opacity !== '0' &&
    parseFloat(fontSize) >= 8 &&
    width > 1 &&
    height > 1
  );
}

/** The part of an element's text that a reader sees, with runs of white space, and the edges of boxes, made one space. */
export function seenText(root: Element | ShadowRoot): string {
  const box = (element: Element | null): Element | null =>
    element && getComputedStyle(element).display === 'inline' ? box(element.parentElement) : element;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let said = '';
  let last: Element | null = null;
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (!parentElement || parentElement.closest('[aria-hidden=true], details:not([open]) > :not(summary)'))
      continue;
    const within = box(parentElement);
    if (within !== last) said += ' ';
    last = within;
    if (!data.trim() || seen(parentElement)) said += data;
  }
  return said.replace(/\s+/g, ' ').trim();
}

/** Opens what a reader can open in place, and returns what it was opened in. */
export function opened<T extends Element>(root: T): T {
  for (const each of [root, ...deepAll(root, 'details')])
    if (each instanceof HTMLDetailsElement) each.open = true;
  return root;
}

/** The control of a widget that is labelled so. */
export function control(widget: Element, label: RegExp): HTMLSelectElement {
  const labelled = deepAll<HTMLSelectElement>(widget, 'select').find(({ labels }) =>
    label.test(labels[0]!.textContent.trim()),
  );
  if (!labelled) throw new Error(`No control is labelled ${label}.`);
  return labelled;
}

/** What is chosen in a control, or can be, by the words that a reader sees. */
export const chosen = ({ selectedOptions }: HTMLSelectElement): string => selectedOptions[0]?.text ?? '';
export const offered = ({ options }: HTMLSelectElement): string[] => [...options].map(({ text }) => text);

/** Chooses as a reader does; nothing is rendered yet. */
export function choose(widget: Element, label: RegExp, option: RegExp): void {
  const select = control(widget, label);
  const wanted = [...select.options].find(({ text }) => option.test(text));
  if (!wanted) throw new Error(`${option} is none of: ${offered(select).join(', ')}.`);
  select.value = wanted.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What a reader sees of a part, with the titles of the documents that it names: by number, the list of sources has the title. */
export function withTitles(part: Element): string {
  const root = part.getRootNode() as ShadowRoot;
  const titles = deepAll<HTMLAnchorElement>(part, 'a[href^="#source-"]').map((link) => {
    const document = root.getElementById(link.hash.slice(1))!;
    const number = [...document.parentElement!.children].indexOf(document) + 1;
    if (!seenText(link).startsWith(`[${number}]`))
      throw new Error(`“${seenText(link)}” leads to document ${number}.`);
    return seenText(document);
  });
  return [seenText(part), ...titles].join(' ');
}

/** The smallest element that holds a text; it is an error when there is none. */
export function holding(root: Element | ShadowRoot, wanted: string): Element {
  const [smallest] = [...root.querySelectorAll('*')]
    .filter((element) => element.textContent.replace(/\s+/g, ' ').includes(wanted))
    .sort((a, b) => a.textContent.length - b.textContent.length || (a.contains(b) ? 1 : -1));
  if (!smallest) throw new Error(`Nothing says “${wanted}”.`);
  return smallest;
}

/** What axe finds wrong with an element, one readable line for each node; an empty list is what a test wants. */
export async function axe(element: Element): Promise<string[]> {
  const { run } = (window.axe ??= await loadAxe());
  const { violations } = await run(element, {
    // A fixture is a fragment: it is not a page's business to have landmarks here.
    rules: { region: { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}. ${failureSummary ?? ''}`,
    ),
  );
}

/** axe-core is a classic script, so that it cannot be imported. */
function loadAxe(): Promise<typeof axeCore> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    script.onload = () => (window.axe ? resolve(window.axe) : reject(new Error('axe-core did not start.')));
    script.onerror = () => reject(new Error('axe-core could not be loaded.'));
    document.head.append(script);
  });
}

afterEach(() => {
  for (const home of document.querySelectorAll('[data-fixture]')) {
    render(html``, home as HTMLElement);
    home.remove();
  }
});
