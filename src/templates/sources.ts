// The end of every widget: its sources, the particulars of the record, and the buttons for citation and link.
import { html } from 'lit';
import { isWebAddress, isWebAddressOrPath } from '../model/addresses.ts';
import type { Source, Speaker } from '../model/slice.ts';
import { titleOf } from '../model/text.ts';
import { time } from './citation.ts';
import { part } from './heading.ts';
import type { Rendering } from './rendering.ts';
import { labelled, recordText } from './text.ts';

export interface SourcesOptions {
  /** Level of the heading. */
  level: number;
  /** What the widget is about, for its citation. */
  title: string;
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

/** What stands before the address in what a button copies is its value. */
const actions = ({ strings, formatter }: Rendering, { title }: SourcesOptions): unknown =>
  html`<p class="controls" part="actions">
    <button value=${`${strings.quotes.join(title)}. ${formatter.edition} `}>${strings.cite}</button>
    <button value="">${strings.link}</button>
    <output></output>
  </p>`;
