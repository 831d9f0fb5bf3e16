// Headings at the level that the page asked for, and the sections under them.
import { html } from 'lit';
import { plain, shortened } from '../model/text.ts';
import type { Text } from '../model/slice.ts';
import { linkTo } from '../runtime/permalinks.ts';
import type { Rendering } from './rendering.ts';

type HeadingClass = 'title' | '';

const headings = [
  (content: unknown, className: HeadingClass) => html`<h1 class=${className}>${content}</h1>`,
  (content: unknown, className: HeadingClass) => html`<h2 class=${className}>${content}</h2>`,
  (content: unknown, className: HeadingClass) => html`<h3 class=${className}>${content}</h3>`,
  (content: unknown, className: HeadingClass) => html`<h4 class=${className}>${content}</h4>`,
  (content: unknown, className: HeadingClass) => html`<h5 class=${className}>${content}</h5>`,
  (content: unknown, className: HeadingClass) => html`<h6 class=${className}>${content}</h6>`,
];

/** A heading, never deeper than six. */
export const heading = (level: number, content: unknown, className: HeadingClass = ''): unknown =>
  headings[Math.min(level, headings.length) - 1]!(content, className);

/** A section that opens in place; `about` is what it tells before it is opened. */
export const foldedSection = (
  level: number,
  title: unknown,
  content: unknown,
  about: unknown = '',
): unknown =>
  html`<details class="row">
    <summary>${heading(level, title)} <span class="small">${about}</span></summary>
    ${content}
  </details>`;

/** A title with how many things stand under it. */
export const counted = (title: unknown, count: string): unknown =>
  html`${title} <span class="number">${count}</span>`;

export const section = (level: number, title: unknown, content: unknown): unknown =>
  html`<section class="section">${heading(level, title)}${content}</section>`;

/** A link to the thing it stands beside, with a name that is short enough to listen to. */
export const permalink = ({ strings }: Rendering, id: string, ...title: Text[]): unknown => {
  const name = shortened(title.map(plain).join(strings.comma));
  return html`<a class="permalink" rel="bookmark" href=${linkTo(id)} aria-label=${strings.linkTo(name)}
    >#</a
  >`;
};
