// What an editor pastes to have a widget stand in a page before, and without, its script.
import { plainTitles } from '../../model/text.ts';
import { pagePath, stylesPath } from '../library/paths.ts';
import { anchor, attributes } from '../render/html.ts';
import { shadow, styles, type Widget } from '../render/prerender.ts';

export interface PrerenderedOptions {
  /** Address of the folder that holds the library, ending in a slash. */
  base: string;
  /** `inline`: all in one; `link`: a style sheet of ours inside the shadow root, for pages with `style-src 'self'`. */
  css?: 'inline' | 'link';
}

/** The tag with its declarative shadow root and, for browsers without them, the link to the widget's own page. */
export function prerendered(widget: Widget, options: PrerenderedOptions): string {
  const { tag, slice } = widget;
  // A page that is strict about styles is so about the attribute as well.
  const style = options.css === 'link' ? undefined : 'display:block';
  const outer = attributes({ ...widget.attributes, lang: slice.locale, style });
  return `<${tag}${outer}>${betweenTags(widget, options)}</${tag}>`;
}

/** What stands between its tags. */
export function betweenTags(widget: Widget, { base, css = 'inline' }: PrerenderedOptions): string {
  const { tag, slice } = widget;
  const { html, items } = shadow(widget);
  const page = base + pagePath(slice.locale, tag, items[0]!.id);
  const sheet =
    css === 'inline'
      ? `<style>${styles(tag)}</style>`
      : `<link${attributes({ rel: 'stylesheet', href: base + stylesPath(tag) })}>`;
  const link = anchor(page, plainTitles(items));
  return `<template shadowrootmode="open">${sheet}${html}</template>${link}`;
}
