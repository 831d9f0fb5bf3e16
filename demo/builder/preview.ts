// The live preview: a page of its own in a frame, with the real script and the real tag.
import { scriptName } from '../../src/publish/library/paths.ts';
import { attributes, escape } from '../../src/publish/render/html.ts';
import { styleText, stylesOf } from './code/styled-box.ts';
import type { State } from './state.ts';

export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #library: URL;
  #lang = '';

  /** Calls back with whether the script of the language came, each time another one was asked for. */
  constructor(frame: HTMLIFrameElement, library: URL, came: (script: boolean) => void) {
    this.#frame = frame;
    this.#library = library;
    frame.addEventListener('load', () => {
      this.#document?.addEventListener('click', leave);
      const widget = this.#document?.querySelector('body > div > *');
      if (widget) came(widget.matches(':defined'));
    });
  }

  get #document(): Document | null {
    return this.#frame.contentDocument;
  }

  show(state: State, values: Record<string, string>, title: string, dir: string): void {
    this.#frame.style.inlineSize = `${state.width}px`;
    const outer = attributes({ ...values, lang: state.lang });
    const tag = `<${state.widget}${outer}><a href="#">${escape(title)}</a></${state.widget}>`;
    const markup = `<div${attributes({ style: styleText({ ...stylesOf(state), 'max-width': 'none' }) })}>${tag}</div>`;
    const body = this.#document?.body;
    // Only another language needs another script; everything else keeps the place that one has scrolled to.
    if (state.lang === this.#lang && body?.firstElementChild) {
      // As a page's author pastes it; every value in it has been escaped by `attributes` and `escape`.
      if (body.dataset['markup'] !== markup) body.innerHTML = markup;
      body.dataset['markup'] = markup;
      return;
    }
    this.#lang = state.lang;
    const script = new URL(scriptName(state.lang), this.#library).href;
    this.#frame.srcdoc = `<!doctype html><html${attributes({ lang: state.lang, dir })}><head><meta charset="utf-8"><title>${escape(title)}</title>
<style>:root{color-scheme:light dark;background:Canvas;color:CanvasText}body{margin:0;padding:16px;font:17px/1.5 Charter,'Sitka Text',Cambria,Georgia,serif}</style>
<script src="${escape(script)}"></script></head><body>${markup}</body></html>`;
  }
}

/** A source opens beside the builder, not in the preview; a place in the widget is left to the widget. */
function leave(event: MouseEvent): void {
  const link = event.composedPath().find((node) => 'href' in node) as HTMLAnchorElement | undefined;
  if (!link) return;
  if (link.getAttribute('href')!.startsWith('#')) event.preventDefault();
  link.target = '_blank';
  link.rel = 'noopener';
}
