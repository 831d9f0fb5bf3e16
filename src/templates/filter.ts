// The controls by which a reader chooses what a list shows.
import { html, nothing } from 'lit';
import { plain } from '../model/text.ts';
import type { Count } from '../model/slice.ts';
import { labelOf } from '../model/vocabulary.ts';
import type { Rendering } from './rendering.ts';

/** A value that can be chosen, and what it is called. */
export type Choice = [value: string, label: string];

/** All, then each code of a list with how many have it; then what the page's author chose, where it is none of these. */
export const choicesOf = (
  { slice, strings, formatter }: Rendering,
  vocabulary: string,
  counts: Count[],
  total: number,
  authored: string,
): Choice[] => {
  const label = (code: string) => plain(labelOf(slice, vocabulary, code));
  const inBrackets = (count: number) => `(${formatter.number(count)})`;
  const choices: Choice[] = [
    ['', `${strings.all} ${inBrackets(total)}`],
    ...counts.map(({ code, count }): Choice => [code, `${label(code)} ${inBrackets(count)}`]),
  ];
  if (choices.every(([value]) => value !== authored))
    choices.push([authored, authored.split(' ').map(label).join(strings.comma)]);
  return choices;
};

/** A control that chooses one of several values of what `name` is called; the widget hears of it. */
export const select = (name: string, label: string, choices: Choice[], chosen: string): unknown =>
  html`<label class="small"
    >${label}
    <select name=${name}>
      ${choices.map(
        ([value, name]) =>
          html`<option value=${value} .selected=${value === chosen || nothing}>${name}</option>`,
      )}
    </select>
  </label>`;
