// A control for each attribute of the manifest.
import { html, nothing } from 'lit/html.js';
import type { FullSlice } from '../../../src/model/full-slice.ts';
import { parseTokens } from '../../../src/model/subjects.ts';
import { plain } from '../../../src/model/text.ts';
import { nameAsLabel } from '../../../src/publish/library/elements.ts';
import { choosing, field, help, select, text, type Option } from './controls.ts';
import type { WidgetAttribute } from '../library/widgets.ts';
import { values } from '../library/record.ts';
import { valueProblem, type State } from '../state.ts';

interface Setting {
  state: State;
  slice: FullSlice;
  /** What was typed and cannot be used, by the name of its field. */
  wrong: Record<string, string>;
  /** Without a value the attribute goes. */
  set: (name: string, value?: string) => void;
}

/** Choices are what most people want to see; the rest stands behind "more". */
export const isPlain = ({ kind, name }: WidgetAttribute): boolean =>
  kind === 'choice' || kind === 'switch' || name === 'at';

export function attributeControl(attribute: WidgetAttribute, { state, slice, wrong, set }: Setting): unknown {
  const { name, kind, initial, several } = attribute;
  const value = state.attributes[name] ?? initial;
  const label = nameAsLabel(name);
  const hint = help(attribute.help);
  const found = values(attribute, slice, state.ids);
  if (kind === 'choice' || kind === 'switch' || (found.length && several)) {
    const options: Option[] =
      kind === 'switch'
        ? [{ value: '', label: 'Yes' }]
        : found.map(({ id, label }) => ({
            value: id,
            label: kind === 'choice' ? usual(id, initial) : text(label, slice.locale),
          }));
    const on = kind === 'switch' ? (name in state.attributes ? [''] : []) : parseTokens(value);
    return choosing({
      name,
      legend: label,
      hint,
      options,
      chosen: on,
      several: several || kind === 'switch',
      choose: (chosen) =>
        kind === 'switch' && chosen.length ? set(name, '') : set(name, chosen.join(' ') || undefined),
    });
  }
  if (found.length) {
    const options = found.map(({ id, label }) => ({
      value: id,
      label: plain(label),
    }));
    const all = { value: '', label: 'All' };
    return select({
      name,
      label,
      hint,
      value,
      options: [all, ...options],
      choose: (next) => set(name, next || undefined),
    });
  }
  const typed = wrong[name];
  return field({
    name,
    label,
    hint,
    type: kind === 'number' ? 'number' : 'text',
    value: typed ?? value,
    placeholder: attribute.examples[0] ?? (kind === 'date' ? '2024-09' : ''),
    problem: typed === undefined ? undefined : valueProblem(attribute, typed, state.ids, slice),
    min: attribute.min,
    max: attribute.max,
    input: (next) => set(name, next || undefined),
  });
}

const usual = (id: string, initial: string): unknown =>
  html`${id}${id === initial ? html` <span class="hint">(as usual)</span>` : nothing}`;
