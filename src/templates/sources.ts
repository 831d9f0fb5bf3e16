// The end of every widget: its sources, the particulars of the record, and the buttons for citation and link.
import { html } from 'lit/html.js';
import type { Reader } from '../runtime/formatter.ts';
import type { Text } from '../model/slice.ts';
import type { RecordElement } from '../elements/record-element.ts';
import { heading, labelled, term, time, words } from './parts.ts';

/** Copies text, or shows it to be copied by hand where the page may not use the clipboard; says which beside the button. */
const copy = async ({ strings }: Reader, event: Event, text: string): Promise<void> => {
  const output = (event.target as Element).parentElement!.querySelector('output')!;
  try {
    await navigator.clipboard.writeText(text);
    output.value = strings.copied;
  } catch {
    output.value = strings.copyThis(text);
  }
};

/** Where a speaker or a publisher stands. */
const interest = ({ strings }: Reader, { interest }: { interest?: Text }): unknown =>
  interest && html`<p>${strings.interest}${strings.colon} ${words(interest)}</p>`;

/** The documents cited so far, with what a reader should know about them, and the record's own particulars. */
export const sources = (
  r: Reader,
  { level, dataUrl }: RecordElement,
  about: string,
  anchor: string,
): unknown => {
  const { strings, slice } = r;
  const address = () => `${location.href.split('#')[0]}#${anchor}`;
  return html`<div class="section" part="sources">
    ${heading(level + 1, strings.sources)}
    <div class="small">
      <ol class="sources">
        ${[...r.cited].map((id) => {
          const s = slice.sources[id]!;
          const title = html`<cite lang=${s.lang} dir="auto">${s.title}</cite>`;
          return html`<li id="source-${id}">
            ${s.url ? html`<a href=${s.url}>${title}</a>` : title}.
            ${s.publisher ?? strings.noPublisher}&nbsp;· ${term(r, 'sourceKinds', s.kind)}&nbsp;·
            ${s.date || !s.notBefore ? time(r, s.date) : strings.notBefore(r.dateOnly(s.notBefore, 'long'))}
            ${s.relay && html`<p>${words(s.relay)}</p>`} ${interest(r, s)}
          </li>`;
        })}
      </ol>
      <div class="stack">
        ${[...r.heard].map((id) => {
          const s = slice.speakers[id]!;
          return s.interest && html`<div><b>${words(s.name)}</b>${interest(r, s)}</div>`;
        })}
        <p>${words(slice.disclaimer)}</p>
        ${slice.machine && html`<p>${strings.machineNote}</p>`}
        <p>
          ${r.edition} ${strings.licence}${strings.colon} ${slice.licence.name}. ${words(slice.corrections)}
        </p>
      </div>
      ${
        dataUrl &&
        labelled(
          r,
          strings.data,
          html`<a href="${dataUrl}${slice.locale}.json">JSON</a> ·
            <a href="${dataUrl}csv/statements.csv">CSV</a>`,
          '',
        )
      }
      <p class="controls" part="actions">
        <button @click=${(e: Event) => copy(r, e, `${strings.quote(about)}. ${r.edition} ${address()}`)}>
          ${strings.cite}
        </button>
        <button @click=${(e: Event) => copy(r, e, address())}>${strings.link}</button>
        <output></output>
      </p>
    </div>
  </div>`;
};
