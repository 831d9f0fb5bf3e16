// A statement with everything that belongs beside it, wherever it stands.
import { html } from 'lit';
import { answersTo, answerState, gapSentence } from '../model/answers.ts';
import type { Allegation, Case, Statement } from '../model/slice.ts';
import { byline, type StatementContext } from './byline.ts';
import { kicker } from './kicker.ts';
import type { Rendering } from './rendering.ts';
import { recordText } from './text.ts';

/** A statement in running form, an allegation with its answer; `permalink` stands after its text. */
export const statement = (
  rendering: Rendering,
  said: Statement,
  context: StatementContext,
  permalink: unknown = '',
): unknown =>
  html`<div class="statement" part="statement">
    ${kicker(rendering, said)}
    <p class="text">${recordText(said.text)} ${permalink}</p>
    ${byline(rendering, said, context)}
    ${said.section === 'allegation' ? answer(rendering, said, context.of) : ''}
  </div>`;

export const statements = (rendering: Rendering, list: Statement[], context: StatementContext): unknown =>
  html`<ul class="stack" role="list">
    ${list.map((each) => html`<li>${statement(rendering, each, context)}</li>`)}
  </ul>`;

/** The answer to an allegation, or the sentence that says there is none; stands wherever the allegation does. */
const answer = (rendering: Rendering, allegation: Allegation, of: Case): unknown => {
  const { strings } = rendering;
  const answers = answersTo(allegation, of);
  return html`<div class="answer stack">
    <p><b>${strings.answer}${strings.colon}</b> ${gapSentence(answerState(allegation, answers), strings)}</p>
    ${answers.map((each) => statement(rendering, each, { of }))}
  </div>`;
};
