// What an editor pastes to have a widget stand in a page before, and without, its script.
import { createHash } from 'node:crypto';
import { attributes, escape, nameOf, pagePath } from '../render/html.ts';
import { shadow, styles, type Widget } from '../render/prerender.ts';

export interface Prerendered {
  /** Address of the folder that holds the library, ending in a slash. */
  base: string;
  /** `inline`: all in one; `link`: a style sheet of ours inside the shadow root, for pages with `style-src 'self'`. */
  css?: 'inline' | 'link';
  /** Fallback link of a page whose address is not the one of `pagePath`. */
  href?: string;
}

/** The tag with its declarative shadow root and, for browsers without them, the link to the widget's own page. */
export function prerendered(widget: Widget, options: Prerendered): string {
  const { tag, slice } = widget;
  // A page that is strict about styles is so about the attribute as well.
  const style = options.css === 'link' ? undefined : 'display:block';
  const own = attributes({ ...widget.attributes, lang: slice.locale, style });
  return `<${tag}${own}>${inside(widget, options)}</${tag}>`;
}

/** What stands between its tags. */
export function inside(widget: Widget, { base, css = 'inline', href }: Prerendered): string {
  const { tag, slice } = widget;
  const { html, items } = shadow(widget);
  const [first] = items;
  const page = href ?? base + pagePath(slice.locale, tag, first!.id);
  const sheet =
    css === 'inline'
      ? `<style>${styles(tag)}</style>`
      : `<link rel="stylesheet" href="${escape(`${base}css/${tag}.css`)}">`;
  const link = `<a href="${escape(page)}">${escape(items.map(nameOf).join(' · '))}</a>`;
  return `<template shadowrootmode="open">${sheet}${html}</template>${link}`;
}

/** What a page must add to `style-src` to let the `<style>` of a prerendered widget in. */
export const styleHash = (tag: Widget['tag']): string =>
  `'sha256-${createHash('sha256').update(styles(tag)).digest('base64')}'`;
