// The head of a card, to be grasped before anything is read: where and when, how many by whose word, what is alleged, what the
// authorities say. And its end: what is known of the case beside what is said of it.
import { html } from 'lit';
import type { Case, CaseTally, Figure, Statement } from '../model/slice.ts';
import type { CaseView } from '../model/views/case-card.ts';
import { attribution } from './byline.ts';
import { citation, documentNumbers, time } from './citation.ts';
import { amount } from './figure.ts';
import type { Rendering } from './rendering.ts';
import { aliasesOf, editorNote, labelled, line, recordText, separator } from './text.ts';

/** Where and when. */
export const placeAndTime = (rendering: Rendering, { place, period }: Case): unknown =>
  line(recordText(place.text), period && [separator, time(rendering, period.date)]);

export const caseHead = (
  rendering: Rendering,
  { of, keyFigures, position: [position] }: CaseView,
): unknown => {
  const { strings } = rendering;
  return html`<div class="head">
    ${
      keyFigures.length > 0
        ? html`<ul class="grid" role="list">
            ${keyFigures.map((each) => keyFigure(rendering, each))}
          </ul>`
        : ''
    }
    ${of.tally.words && tallied(of.tally)}
    <div class="statement">
      <p class="small text">
        <b>${strings.position}${strings.colon}</b>
        ${recordText(position ? position.text : rendering.slice.gaps['none-recorded'])}
      </p>
      ${position && source(rendering, position)}
    </div>
  </div>`;
};

const keyFigure = (rendering: Rendering, said: Figure): unknown =>
  html`<li class="key statement">
    ${amount(said)}
    <div>
      <p class="label small">${recordText(said.unit)}</p>
      ${source(rendering, said)}
    </div>
  </li>`;

/** Where in a document it stands is said further on. */
const source = (rendering: Rendering, said: Statement): unknown =>
  html`<p class="speaker small">
    ${line(attribution(rendering, said, documentNumbers(rendering, said.cites)), said.conflictsWith && `${separator}≠ ${rendering.strings.differs}`)}
  </p>`;

/** The allegations in words by side, then those against the authorities by act. */
const tallied = ({ words, acts }: CaseTally): unknown =>
  html`<div>
    <p class="small"><b>${recordText(words)}</b></p>
    <p class="small">${recordText(acts)}</p>
  </div>`;

/** What is known of the case itself: its other names, and where its place and time are read. */
export const aboutCase = (rendering: Rendering, of: Case): unknown => {
  const { place, period, note } = of;
  const { strings } = rendering;
  const cited = (text: unknown, cites: Case['place']['cites']) =>
    line(text, separator, citation(rendering, cites));
  return html`${aliasesOf(rendering, of)}
  ${labelled(rendering, strings.place, cited(recordText(place.text), place.cites))}
  ${period && labelled(rendering, strings.period, cited(time(rendering, period.date), period.cites))}
  ${editorNote(rendering, note)}`;
};
