// The live preview: a page of its own in a frame, with the real script and the real tag. Where its width does not fit, as on a
// phone, it is made smaller, not cut off. Nothing in it is inline: the builder may lie on a strict site.
import { scriptName } from '../../src/publish/library/paths.ts';
import { attributes, escape } from '../../src/publish/render/html.ts';
import { stylesOf } from './code/styled-box.ts';
import type { State } from './state.ts';

export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #library: URL;
  #lang = '';
  #width = 0;
  #shown: { markup: string; styles: Record<string, string> } = { markup: '', styles: {} };

  /** Calls back with whether the script of the language came, each time another one was asked for. */
  constructor(frame: HTMLIFrameElement, library: URL, came: (script: boolean) => void) {
    this.#frame = frame;
    this.#library = library;
    frame.addEventListener('load', () => {
      this.#document?.addEventListener('click', leave);
      this.#fill();
      const widget = this.#document?.querySelector('body > div > *');
      if (widget) came(widget.matches(':defined'));
    });
    new ResizeObserver(() => this.#scale()).observe(frame.parentElement!);
  }

  get #document(): Document | null {
    return this.#frame.contentDocument;
  }

  show(state: State, values: Record<string, string>, title: string, dir: string): void {
    this.#width = state.width;
    this.#scale();
    const outer = attributes({ ...values, lang: state.lang });
    const markup = `<${state.widget}${outer}><a href="#">${escape(title)}</a></${state.widget}>`;
    this.#shown = { markup, styles: stylesOf({ ...state, limit: false }) };
    // Only another language needs another script; everything else keeps the place that one has scrolled to.
    if (state.lang === this.#lang) {
      this.#fill();
      return;
    }
    this.#lang = state.lang;
    const script = new URL(scriptName(state.lang), this.#library).href;
    const sheet = new URL('styles/builder-preview.css', document.baseURI).href;
    this.#frame.srcdoc = `<!doctype html><html${attributes({ lang: state.lang, dir })}><head><meta charset="utf-8"><title>${escape(title)}</title>
<link rel="stylesheet" href="${escape(sheet)}"><script src="${escape(script)}"></script></head><body><div></div></body></html>`;
  }

  #fill(): void {
    const box = this.#document?.querySelector<HTMLElement>('body > div');
    if (!box) return;
    const { markup, styles } = this.#shown;
    // As a page's author pastes it; every value in it has been escaped by `attributes` and `escape`.
    if (box.dataset['markup'] !== markup) box.innerHTML = markup;
    box.dataset['markup'] = markup;
    box.style.cssText = '';
    for (const [name, value] of Object.entries(styles)) box.style.setProperty(name, value);
  }

  #scale(): void {
    const stage = this.#frame.parentElement!;
    const scale = Math.min(1, stage.clientWidth / this.#width);
    this.#frame.style.inlineSize = `${this.#width}px`;
    this.#frame.style.blockSize = `${stage.clientHeight / scale}px`;
    this.#frame.style.transform = scale < 1 ? `scale(${scale})` : '';
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
