// A statement with everything that belongs beside it, wherever it stands.
import { html } from 'lit';
import { besideOf } from '../model/answers.ts';
import { citedSources } from '../model/citations.ts';
import type { Case, Statement } from '../model/slice.ts';
import { linkTo } from '../runtime/permalinks.ts';
import { time } from './citation.ts';
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
    ${kicker(rendering, said, context)}
    <p class="text">${recordText(said.text)} ${permalink}</p>
    ${byline(rendering, said, context)} ${beside(rendering, said, context)}
  </div>`;

export const statements = (rendering: Rendering, list: Statement[], context: StatementContext): unknown =>
  html`<ul class="stack" role="list">
    ${list.map((each, index) => {
      const named = citedSources(list.slice(0, index));
      return html`<li>${statement(rendering, each, { ...context, named })}</li>`;
    })}
  </ul>`;

/** Whether none of several statements has a date. */
export const areUndated = (list: Statement[]): boolean => list.length > 1 && list.every(({ date }) => !date);

/** That they are undated, above statements that would each say so. */
export const undatedOnce = (rendering: Rendering, list: Statement[]): unknown =>
  areUndated(list) ? html`<p class="label small">${time(rendering, null)}</p>` : '';

/** The answer to a statement, or the sentence that there is none, and the challenge to a conviction: wherever it stands. */
export const beside = (rendering: Rendering, said: Statement, context: StatementContext): unknown => {
  const { strings } = rendering;
  const { of, positions = [], named = [] } = context;
  const { gap, answers, challenges } = besideOf(said, of.statements, strings);
  const within = { of, named: [...named, ...citedSources([said])] };
  const block = (label: string, words: string, list: Statement[]) => {
    const whole = list.filter((each) => !positions.includes(each));
    const isElsewhere = whole.length < list.length;
    return (
      (words || list.length > 0) &&
      html`<div class="answer stack" role="group" aria-label=${label}>
        <p>
          <b>${label}${strings.colon}</b> ${words}
          ${isElsewhere ? html`<a href=${linkTo(positionId(of))}>${strings.position}</a>` : ''}
        </p>
        ${whole.map((each) => statement(rendering, each, within))}
      </div>`
    );
  };
  return [block(strings.answer, gap, answers) || '', block(strings.challenge, '', challenges) || ''];
};

/** Where the authorities' position on a case stands in a widget. */
const positionId = ({ id }: Case): string => `${id}.position`;

/** The authorities' position on a case, once for all claims that have no other answer. */
export const position = (rendering: Rendering, list: Statement[], of: Case, title: unknown = ''): unknown =>
  list.length > 0
    ? html`<div class="answer" id=${positionId(of)} role="group" aria-label=${rendering.strings.position}>
        <p class="label">${rendering.strings.position}${title}</p>
        ${statements(rendering, list, { of })}
      </div>`
    : '';
