// A statement with everything that belongs beside it, wherever it stands.
import { html, nothing } from 'lit';
import { besideOf, idIn, positionId } from '../model/answers.ts';
import { citedBefore, citedSources } from '../model/citations.ts';
import type { Case, Statement, Text } from '../model/slice.ts';
import { linkTo } from '../runtime/permalinks.ts';
import { byline, type StatementContext } from './byline.ts';
import { kicker } from './kicker.ts';
import type { Rendering } from './rendering.ts';
import { line, recordText } from './text.ts';

/** What stands in the box of a statement besides. */
export interface InStatement {
  /** A link to it, after its text. */
  permalink?: unknown;
  /** Its id, where no box around it has that. */
  id?: unknown;
  /** What stands above it. */
  head?: unknown;
}

/** A statement in running form, with what belongs beside it. */
export const statement = (
  rendering: Rendering,
  said: Statement,
  context: StatementContext,
  { permalink, id = nothing, head }: InStatement = {},
): unknown =>
  html`<div class="statement${head ? ' what' : ''}" part="statement" id=${id}>
    ${line(
      head,
      kicker(rendering, said, context),
      html`<p class="text">${line(recordText(said.text), permalink && ['\xa0', permalink])}</p>`,
      byline(rendering, said, context),
      beside(rendering, said, context),
    )}
  </div>`;

export const statements = (rendering: Rendering, list: Statement[], context: StatementContext): unknown => {
  const named = citedBefore(list);
  return html`<ul class="stack" role="list">
    ${list.map(
      (each, index) => html`<li>${statement(rendering, each, { ...context, named: named[index]! })}</li>`,
    )}
  </ul>`;
};

/** The answer to a statement, or the sentence that there is none, and the challenge to a conviction: wherever it stands. */
export const beside = (rendering: Rendering, said: Statement, context: StatementContext): unknown[] => {
  const { strings } = rendering;
  const { of, places, named = [] } = context;
  const { gap, answers, challenges } = besideOf(said, of.statements, rendering.slice.gaps);
  const within = { of, places, named: [...named, ...citedSources([said])], isAttributed: true };
  const here = idIn(of, said);
  // What answers this very claim on the merits always stands beside it.
  const placeOf = (each: Statement) => (gap && places?.get(each)) || here;
  const block = (label: string, words: Text, list: Statement[]) => {
    const whole = list.filter((each) => placeOf(each) === here);
    const elsewhere = [...new Set(list.map(placeOf))].filter((place) => place !== here);
    const link = (place: string) => {
      const first = list.filter((each) => placeOf(each) === place)[0]!;
      return html` <a href=${linkTo(place)} data-note
        >${recordText(first.particulars?.[0] ?? first.text)}</a
      >`;
    };
    return (
      (words || list.length > 0) &&
      html`<div class="answer stack" role="group" aria-label=${label}>
        <p><b class="small">${label}${strings.colon}</b> ${recordText(words)}${elsewhere.map(link)}</p>
        ${whole.map((each) => statement(rendering, each, within))}
      </div>`
    );
  };
  return [block(strings.answer, gap, answers), block(strings.challenge, '', challenges)];
};

/** The authorities' position on a case, once for all claims that have no other answer. */
export const position = (rendering: Rendering, list: Statement[], of: Case): unknown =>
  html`<div class="answer" id=${positionId(of)} role="group" aria-label=${rendering.strings.position}>
    ${statements(rendering, list, { of, isAttributed: true })}
  </div>`;
