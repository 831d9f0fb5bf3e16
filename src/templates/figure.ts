// One figure with its qualifier, what it counts, whom it covers, and who gave it when.
import { html } from 'lit/html.js';
import type { Reader } from '../runtime/formatter.ts';
import type { Figure } from '../model/slice.ts';
import { byline, words, type Around } from './parts.ts';
import { css } from '../elements/view-element.ts';

export const figureStyles = css`
  .figure {
    border-block-start: 3px solid var(--_accent);
    padding-block-start: 0.4em;
  }
  .value small {
    font-size: 0.5em;
  }
`;

export const figure = (r: Reader, f: Figure, around: Around): unknown => {
  const { strings } = r;
  return html`<li class="figure item" part="figure">
    <p class="value number">
      <small>${strings.qualifiers[f.qualifier]}</small>
      ${typeof f.value === 'number' ? r.number(f.value) : words(f.value)}
    </p>
    <p>${words(f.unit)}</p>
    <p class="small">${strings.scope}${strings.colon} ${words(f.scope)}</p>
    ${byline(r, f, around)}
  </li>`;
};
