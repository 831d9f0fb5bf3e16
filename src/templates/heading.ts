// Headings at the level that the page asked for, and the sections under them.
import { html, nothing } from 'lit';
import { linkTo } from '../runtime/permalinks.ts';
import type { Rendering } from './rendering.ts';

type HeadingClass = 'title' | '';

const headings = [
  (content: unknown, className: HeadingClass, id: unknown, names: unknown) =>
    html`<h1 class="heading ${className}" id=${id} aria-labelledby=${names}>${content}</h1>`,
  (content: unknown, className: HeadingClass, id: unknown, names: unknown) =>
    html`<h2 class="heading ${className}" id=${id} aria-labelledby=${names}>${content}</h2>`,
  (content: unknown, className: HeadingClass, id: unknown, names: unknown) =>
    html`<h3 class="heading ${className}" id=${id} aria-labelledby=${names}>${content}</h3>`,
  (content: unknown, className: HeadingClass, id: unknown, names: unknown) =>
    html`<h4 class="heading ${className}" id=${id} aria-labelledby=${names}>${content}</h4>`,
  (content: unknown, className: HeadingClass, id: unknown, names: unknown) =>
    html`<h5 class="heading ${className}" id=${id} aria-labelledby=${names}>${content}</h5>`,
  (content: unknown, className: HeadingClass, id: unknown, names: unknown) =>
    html`<h6 class="heading ${className}" id=${id} aria-labelledby=${names}>${content}</h6>`,
];

/** A heading, never deeper than six; that of an `event` is called by its date as well, which stands outside of it. */
export const heading = (
  level: number,
  content: unknown,
  className: HeadingClass = '',
  event?: string,
): unknown => {
  const id = event ? `${event}.title` : nothing;
  const names = event ? `${event}.date ${event}.title` : nothing;
  return headings[Math.min(level, headings.length) - 1]!(content, className, id, names);
};

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
  html`${title}&nbsp;<span class="number">${count}</span>`;

/** A section, or where it is folded one that opens in place and says how many things stand in it. */
export const part = (
  level: number,
  title: unknown,
  content: unknown,
  isFolded: boolean,
  count?: string,
): unknown =>
  isFolded
    ? foldedSection(level, count ? counted(title, count) : title, content)
    : section(level, title, content);

export const section = (level: number, title: unknown, content: unknown): unknown =>
  html`<section class="section">${heading(level, title)}${content}</section>`;

/** A link to the thing it stands beside, named by its place in the record. */
export const permalink = ({ formatter }: Rendering, id: string, number: number): unknown =>
  html`<a class="permalink" rel="bookmark" href=${linkTo(id)}>${`#${formatter.number(number)}`}</a>`;
