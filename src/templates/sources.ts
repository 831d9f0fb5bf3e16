// The end of every widget: its sources, the particulars of the record, and the buttons for citation and link.
import { html } from 'lit';
import { isWebAddress, isWebAddressOrPath } from '../model/addresses.ts';
import type { Source, Speaker } from '../model/slice.ts';
import { titleOf } from '../model/text.ts';
import { addressOf } from '../runtime/permalinks.ts';
import { time } from './citation.ts';
import { part } from './heading.ts';
import type { Rendering } from './rendering.ts';
import { labelled, recordText } from './text.ts';

export interface SourcesOptions {
  /** Level of the heading. */
  level: number;
  /** What the widget is about, for its citation. */
  title: string;
  /** Id in the widget that its link leads to. */
  anchor: string;
  /** Address of the folder with the open data; empty where there is none. */
  dataUrl: string;
  /** Whether the whole of it opens in place. */
  isFolded: boolean;
}

export const sources = (rendering: Rendering, options: SourcesOptions): unknown => {
  const { strings, slice, formatter } = rendering;
  const { level, isFolded } = options;
  const content = html`<div class="small stack" part="sources">
    <ol class="sources" role="list">
      ${rendering.sources.map((id) => document(rendering, id))}
    </ol>
    ${slice.machine && html`<p>${strings.machineNote}</p>`}
    <details>
      <summary>${strings.aboutSources}</summary>
      <div class="stack">
        ${rendering.sources.map((id) => backgroundOf(slice.sources[id]!))}
        ${rendering.speakers.map((id) => backgroundOf(slice.speakers[id]!))}
        <p>${recordText(slice.disclaimer)}</p>
        <p>${recordText(slice.corrections)}</p>
      </div>
    </details>
    <p>${formatter.edition} ${recordText(slice.terms)}</p>
    ${isWebAddressOrPath(options.dataUrl) ? openData(rendering, options.dataUrl) : ''}
    ${actions(rendering, options)}
  </div>`;
  return part(level, strings.sources, content, isFolded, formatter.number(rendering.sources.length));
};

/** A document cited. */
const document = (rendering: Rendering, id: string): unknown => {
  const source = rendering.slice.sources[id]!;
  const title = html`<cite lang=${source.lang} dir="auto">${source.title}</cite>`;
  return html`<li id="source-${id}">
    ${source.url && isWebAddress(source.url) ? html`<a href=${source.url}>${title}</a>` : title}.
    ${recordText(source.about)}&nbsp;· ${source.undated ?? time(rendering, source.date)}
  </li>`;
};

/** What a reader should know of a speaker or a document: where they stand, and how they came by what they say. */
const backgroundOf = (of: Speaker | Source): unknown =>
  of.background &&
  html`<div>
    <b>${recordText(titleOf(of))}</b>
    ${of.background.map((told) => html`<p>${recordText(told)}</p>`)}
  </div>`;

const openData = (rendering: Rendering, dataUrl: string): unknown =>
  labelled(
    rendering,
    rendering.strings.data,
    html`<a href="${dataUrl}${rendering.slice.locale}.json">JSON</a> ·
      <a href="${dataUrl}csv/statements.csv">CSV</a>`,
  );

const actions = ({ strings, formatter }: Rendering, { title, anchor }: SourcesOptions): unknown => {
  const copier = (label: string, citation: string) =>
    html`<button @click=${(event: Event) => void copyOrShow(event, citation + addressOf(anchor), strings)}>
      ${label}
    </button>`;
  return html`<p class="controls" part="actions">
    ${copier(strings.cite, `${strings.quote(title)}. ${formatter.edition} `)} ${copier(strings.link, '')}
    <output></output>
  </p>`;
};

/** Copies text, or shows it to be copied by hand where the page may not use the clipboard; says which beside the button. */
async function copyOrShow(event: Event, text: string, strings: Rendering['strings']): Promise<void> {
  const output = (event.target as Element).parentElement!.querySelector('output')!;
  try {
    await navigator.clipboard.writeText(text);
    // The same words again would not be announced: a space at their end makes them others.
    const said = `${strings.copied}${strings.colon} ${text}`;
    output.value = output.value === said ? `${said}\xa0` : said;
  } catch {
    output.value = strings.copyThis(text);
  }
}
