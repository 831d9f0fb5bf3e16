// Words of the record and of the interface as templates.
import { html } from 'lit';
import { titleOf } from '../model/text.ts';
import type { Item, Phrase, Text } from '../model/slice.ts';
import { labelOf } from '../model/vocabulary.ts';
import type { Rendering } from './rendering.ts';

/** Between things on a line; it may end one, and never begins one. */
export const separator = '\xa0· ';

/** Text of the record, marked up where it is not in the language around it. */
export const recordText = (text: Phrase): unknown => {
  if (typeof text === 'string') return text;
  return Array.isArray(text)
    ? text.map(recordText)
    : html`<span lang=${text.lang} dir="auto">${text.text}</span>`;
};

/** Things on a line, without those that are nothing; words that meet are one text, so that no empty places are drawn. */
export const line = (...things: unknown[]): unknown => {
  const drawn: unknown[] = [];
  for (const thing of things.flat(9)) {
    const last = drawn.length - 1;
    if (typeof thing === 'string' && typeof drawn[last] === 'string') drawn[last] += thing;
    else if (thing) drawn.push(thing);
  }
  return drawn.length > 1 ? drawn : drawn[0];
};

/** Several things on a line, with something between them. */
export const joined = (things: unknown[], between = separator): unknown =>
  line(things.map((thing, index) => [index > 0 && between, thing]));

/** The titles of several things, each in its language. */
export const titles = (items: Item[]): unknown => joined(items.map((item) => recordText(titleOf(item))));

/** The label of a code of the record's vocabulary. */
export const term = ({ slice }: Rendering, vocabulary: string, code: string): unknown =>
  recordText(labelOf(slice, vocabulary, code));

export const speakerName = ({ slice }: Rendering, id: string): Text => slice.speakers[id]!.name;

/** "Label: value", on a line of its own. */
export const labelled = (
  { strings }: Rendering,
  label: unknown,
  value: unknown,
  className: 'note' | 'conflict' | '' = '',
): unknown => html`<p class="small ${className}"><b>${label}${strings.colon}</b> ${value}</p>`;

/** A remark by the record's editors, never by a speaker; nothing when there is none. */
export const editorNote = (rendering: Rendering, note: Text | undefined): unknown =>
  note && labelled(rendering, rendering.strings.editorNote, recordText(note), 'note');

/** "Also called: …"; nothing where there is no other name. */
export const aliasesOf = (rendering: Rendering, { aliases }: { aliases?: Phrase }): unknown =>
  aliases && labelled(rendering, rendering.strings.alsoKnownAs, recordText(aliases));
