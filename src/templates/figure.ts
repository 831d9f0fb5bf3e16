// One figure with its qualifier, what it counts, whom it covers, and who gave it when.
import { html } from 'lit';
import type { Figure } from '../model/slice.ts';
import { byline, type StatementContext } from './byline.ts';
import type { Rendering } from './rendering.ts';
import { beside } from './statement.ts';
import { line, recordText } from './text.ts';

export const figure = (rendering: Rendering, given: Figure, context: StatementContext): unknown => {
  const { strings } = rendering;
  return html`<li class="figure" part="figure">
    ${amount(given)}
    <p>${recordText(given.unit)}</p>
    <p class="small">${strings.scope}${strings.colon} ${recordText(given.scope)}</p>
    ${line(byline(rendering, given, context), beside(rendering, given, context))}
  </li>`;
};

/** The figure set large, with the words that qualify it. */
export const amount = ({ amount: { before, figure, after } }: Figure): unknown =>
  html`<p class="value number"><small>${before}</small> ${recordText(figure)}<small>${after}</small></p>`;
