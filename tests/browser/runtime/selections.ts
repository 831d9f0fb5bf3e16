// What the tests of copying share: selecting in a widget, copying as an engine does, and what is to be copied.
import type { RecordElement } from '../../../src/elements/record-element.ts';
import { afterTest, mount } from '../record.ts';

export const here = location.href.split('#')[0]!;
export const edition = 'Vesmark on record (fictional), version 1.2.0, compiled 1 June 2024.';

/** A place in a text: the node, and how far into it. */
export type Place = [Node, number];
/** The place before or after these words, which stand in one text node under a root. */
export const place = (root: Node, words: string, side: 'before' | 'after'): Place => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(words);
    if (at >= 0) return [node, at + (side === 'after' ? words.length : 0)];
  }
  throw new Error(`No text node says “${words}”.`);
};

/** Selects from a place to another one, which may come first. */
export const select = (from: Place, to: Place): void => {
  getSelection()!.setBaseAndExtent(...from, ...to);
  afterTest(() => getSelection()!.removeAllRanges());
};
export const selectWithin = (widget: Element, first: string, last = first): Element => {
  const from = place(widget.shadowRoot!, first, 'before');
  select(from, place(widget.shadowRoot!, last, 'after'));
  return from[0].parentElement!;
};

/** Copies as an engine does: the event comes to the element in which the selection starts. */
export const copy = (target: Element): { text: string; prevented: boolean } => {
  const put = new Map<string, string>();
  // A clipboard of ours: what is put into a ClipboardEvent made by a script cannot be read back in Firefox.
  const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true, composed: true }), {
    clipboardData: { setData: (type: string, text: string) => put.set(type, text) },
  });
  const prevented = !target.dispatchEvent(event);
  return { text: put.get('text/plain') ?? '', prevented };
};
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

export const host = (text: string): HTMLElement => {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.body.append(paragraph);
  afterTest(() => paragraph.remove());
  return paragraph;
};
export const list = () => mount<RecordElement>('allegation-list', 'harbour-2019');
export const beaten = 'police beat them with ropes';
export const byline =
  /^Disputed · Former detainees of Pier Nine, via Harbour Watch · .*\[\d\] .* · 2 October 2019$/;
