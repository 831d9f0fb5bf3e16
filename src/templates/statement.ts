// A statement with everything that belongs beside it, wherever it stands.
import { html } from 'lit';
import { besideOf } from '../model/answers.ts';
import type { Case, Statement } from '../model/slice.ts';
import { byline, type StatementContext } from './byline.ts';
import { kicker } from './kicker.ts';
import type { Rendering } from './rendering.ts';
import { recordText } from './text.ts';

/** A statement in running form, with what belongs beside it; `permalink` stands after its text. */
export const statement = (
  rendering: Rendering,
  said: Statement,
  context: StatementContext,
  permalink: unknown = '',
): unknown =>
  html`<div class="statement" part="statement">
    ${kicker(rendering, said)}
    <p class="text">${recordText(said.text)} ${permalink}</p>
    ${byline(rendering, said, context)} ${beside(rendering, said, context.of)}
  </div>`;

export const statements = (rendering: Rendering, list: Statement[], context: StatementContext): unknown =>
  html`<ul class="stack" role="list">
    ${list.map((each) => html`<li>${statement(rendering, each, context)}</li>`)}
  </ul>`;

/** The answer to a statement, or the sentence that there is none, and the challenge to a conviction: wherever it stands. */
export const beside = (rendering: Rendering, said: Statement, of: Case): unknown => {
  const { strings } = rendering;
  const { gap, answers, challenges } = besideOf(said, of.statements, strings);
  const block = (label: string, words: string, list: Statement[]) =>
    (words || list.length > 0) &&
    html`<div class="answer stack">
      <p><b>${label}${strings.colon}</b> ${words}</p>
      ${list.map((each) => statement(rendering, each, { of }))}
    </div>`;
  return [block(strings.answer, gap, answers) || '', block(strings.challenge, '', challenges) || ''];
};
