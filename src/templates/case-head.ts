// The head of a card, to be grasped before anything is read: where and when, how many by whose word, what is alleged, what the
// authorities say. And its end: what is known of the case beside what is said of it.
import { html } from 'lit';
import type { Case, CaseTally, Figure, Statement } from '../model/slice.ts';
import type { CaseView } from '../model/views/case-card.ts';
import { attribution } from './byline.ts';
import { citation, time } from './citation.ts';
import { amount } from './figure.ts';
import { heading } from './heading.ts';
import type { Rendering } from './rendering.ts';
import { aliases, editorNote, labelled, recordText, separator, term } from './text.ts';

export const caseHead = (rendering: Rendering, level: number, view: CaseView): unknown => {
  const { strings } = rendering;
  const { of, keyFigures, position } = view;
  return html`<p class="kicker small">
      ${recordText(of.place.text)}${of.period && html`${separator}${time(rendering, of.period.date)}`}
    </p>
    ${heading(level, recordText(of.title), 'title')}
    <div class="head">
      <ul class="grid" role="list">
        ${keyFigures.map((each) => keyFigure(rendering, each))}
      </ul>
      ${of.tally.words && tallied(rendering, of.tally)}
      <div>
        <p class="text">
          <b>${strings.position}${strings.colon}</b> ${position ? recordText(position.text) : strings.gap}
        </p>
        ${position && source(rendering, position)}
      </div>
    </div>`;
};

const keyFigure = (rendering: Rendering, said: Figure): unknown =>
  html`<li>
    ${amount(said)}
    <p class="label">${recordText(said.unit)}</p>
    ${source(rendering, said)}
  </li>`;

/** The documents have their numbers only: their titles stand below. */
const source = (rendering: Rendering, said: Statement): unknown =>
  html`<p class="byline small">
    ${attribution(rendering, said, { named: rendering.sources })}${said.conflictsWith ? `${separator}≠ ${rendering.strings.differs}` : ''}
  </p>`;

/** The allegations in words by side, then those against the authorities by act. */
const tallied = (rendering: Rendering, { words, acts }: CaseTally): unknown =>
  html`<div>
    <p class="text"><b>${recordText(words)}</b></p>
    <p class="small">
      ${acts.map(({ code, count }, index) => html`${index ? separator : ''}${term(rendering, 'acts', code)} ${rendering.formatter.number(count)}`)}
    </p>
  </div>`;

/** What is known of the case itself: its other names, and where its place and time are read. */
export const aboutCase = (rendering: Rendering, { names, place, period, note }: Case): unknown => {
  const { strings } = rendering;
  const cited = (text: unknown, cites: Case['place']['cites']) =>
    html`${text}&nbsp;· ${citation(rendering, cites)}`;
  return html`<div class="section">
    ${aliases(rendering, names)}
    ${labelled(rendering, strings.place, cited(recordText(place.text), place.cites))}
    ${period && labelled(rendering, strings.period, cited(time(rendering, period.date), period.cites))}
    ${editorNote(rendering, note)}
  </div>`;
};
