// The few controls that the form is made of, as templates.
import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Text } from '../../../src/model/slice.ts';

/** Text of the record, marked with its language; `lang` is the language of the record. */
export const text = (value: Text, lang: string): unknown =>
  typeof value === 'string'
    ? html`<span lang=${lang} dir="auto">${value}</span>`
    : html`<span lang=${value.lang} dir="auto">${value.text}</span>`;

/** A description from the manifest: what it quotes is code. */
export const help = (description: string): unknown =>
  description.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

export interface Option {
  value: string;
  label: unknown;
  hint?: unknown;
}

interface Choosing {
  name: string;
  legend: unknown;
  options: Option[];
  chosen: string[];
  several?: boolean;
  hint?: unknown;
  /** `tall`: one below the other, each with room for its hint; `tiles`: beside each other, to be seen at once. */
  look?: 'tall' | 'tiles' | 'row';
  choose: (values: string[]) => void;
}

/** Radio buttons; check boxes where several can be chosen. */
export function choosing(choosing: Choosing): unknown {
  const { name, legend, hint, look = '' } = choosing;
  const id = `${name}-hint`;
  return html`<fieldset aria-describedby=${hint ? id : nothing} class=${look}>
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint" id=${id}>${hint}</p>` : nothing}
    <div class="options">${choosing.options.map((option) => choice(choosing, option))}</div>
  </fieldset>`;
}

/** One of them, for lists that are set otherwise. */
export function choice(
  { name, several, chosen, choose }: Pick<Choosing, 'name' | 'several' | 'chosen' | 'choose'>,
  { value, label, hint }: Option,
): unknown {
  const change = ({ target }: Event) => {
    const { checked } = target as HTMLInputElement;
    const others = several ? chosen.filter((each) => each !== value) : [];
    choose(checked ? [...others, value] : others);
  };
  const id = `${name}-${value}`.replace(/[^\w-]/g, '_');
  return html`<div class="option">
    <input
      type=${several ? 'checkbox' : 'radio'}
      name=${name}
      id=${id}
      value=${value}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .checked=${live(chosen.includes(value))}
      @change=${change}
    />
    <label for=${id}>${label}</label>
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
  </div>`;
}

interface Field {
  name: string;
  label: unknown;
  value: string;
  hint?: unknown;
  type?: string;
  placeholder?: string;
  problem?: string | undefined;
  min?: number | undefined;
  max?: number | undefined;
  input: (value: string) => void;
}

/** A field for text, with what is wrong with it below. */
export function field(field: Field): unknown {
  const { name, label, value, hint, type = 'text', placeholder, problem, min, max, input } = field;
  const about = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      type=${type}
      autocomplete="off"
      spellcheck="false"
      placeholder=${placeholder || nothing}
      min=${min ?? nothing}
      max=${max ?? nothing}
      aria-describedby=${about || nothing}
      aria-invalid=${problem ? 'true' : nothing}
      .value=${live(value)}
      @change=${({ target }: Event) => input((target as HTMLInputElement).value.trim())}
    />
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    ${problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : nothing}
  </div>`;
}

interface Select {
  name: string;
  label: unknown;
  value: string;
  options: Option[];
  hint?: unknown;
  choose: (value: string) => void;
}

export const select = ({ name, label, value, options, hint, choose }: Select): unknown =>
  html`<div class="field">
    <label for=${name}>${label}</label>
    <select
      id=${name}
      aria-describedby=${hint ? `${name}-hint` : nothing}
      @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
    >
      ${options.map((option) => html`<option value=${option.value} .selected=${live(option.value === value)}>${option.label}</option>`)}
    </select>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
  </div>`;
