// Headings at the level that the page asked for, and the sections under them.
import { html } from 'lit';
import { html as staticHtml, literal } from 'lit/static-html.js';
import { plain } from '../model/text.ts';
import type { Text } from '../model/slice.ts';
import type { Rendering } from './rendering.ts';

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];
const deepest = tags.length;

/** A heading, never deeper than six. */
export const heading = (level: number, content: unknown, className: 'title' | '' = ''): unknown => {
  const tag = tags[Math.min(level, deepest) - 1]!;
  return staticHtml`<${tag} class=${className}>${content}</${tag}>`;
};

export const section = (level: number, title: unknown, content: unknown): unknown =>
  html`<section class="section">${heading(level, title)}${content}</section>`;

/** A link to the thing it stands beside. */
export const permalink = ({ strings }: Rendering, id: string, title: Text): unknown =>
  html`<a class="permalink" rel="bookmark" href="#${id}" aria-label=${strings.linkTo(plain(title))}>#</a>`;
