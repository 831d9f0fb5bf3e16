// What a page asks of a widget: the attributes as texts, the ids that stand in them, and what a record has of them.
import type { ReactiveElement } from 'lit';
import {
  firstSet,
  parseTokens,
  resolveIds,
  type SubjectAttribute,
  type SubjectValues,
} from '../model/subjects.ts';
import type { Item, Slice } from '../model/slice.ts';
import { notInRecord } from '../runtime/filters.ts';
import type { Problem } from './record-error.ts';

/** The attribute that names what a widget is about, and the ids that stand in it. */
export interface Request {
  attribute: SubjectAttribute;
  ids: string[];
}

export function requestOf(widget: SubjectValues, subjects: readonly SubjectAttribute[]): Request {
  const attribute = firstSet(subjects, widget);
  return { attribute, ids: parseTokens(widget[attribute]) };
}

/** What a record has of the things asked for, and what is to be said of those that it has not. */
export function itemsIn(
  slice: Slice,
  { attribute, ids }: Request,
): { items: Item[]; problem: Problem | undefined } {
  const resolved = resolveIds(slice, attribute, ids.length > 0 ? ids : ['']);
  const { items, unknownIds, surplusIds, suggestions } = resolved;
  const [id] = [...unknownIds, ...surplusIds];
  if (id === undefined) return { items, problem: undefined };
  const message =
    unknownIds.length > 0
      ? notInRecord(attribute, unknownIds.join(' '), suggestions)
      : `${attribute} names too many from "${id}" on`;
  return { items, problem: { reason: 'unknown', id, message, suggestions } };
}

/** Makes texts of what a page's script has set: a list becomes one with commas. Throws where it is none. */
export function makeTexts(widget: ReactiveElement): void {
  const { elementProperties } = widget.constructor as typeof ReactiveElement;
  const values = widget as unknown as Record<PropertyKey, unknown>;
  for (const [name, { useDefault, type }] of elementProperties) {
    if (!useDefault || type) continue;
    const text = [values[name]].join();
    if (text.includes('[object')) throw new Error(`${String(name)} is an object, not text`);
    if (values[name] !== text) values[name] = text;
  }
}
