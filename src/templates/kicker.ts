// What a statement of its section says beyond its text: the act and level of an allegation, the stage of a charge, …
import { html } from 'lit';
import type { Statement } from '../model/slice.ts';
import type { StatementContext } from './byline.ts';
import type { Rendering } from './rendering.ts';
import { recordText, separator, term } from './text.ts';

export const kicker = (rendering: Rendering, statement: Statement, context: StatementContext): unknown => {
  const said = particulars(rendering, statement, context).filter(Boolean);
  return said.length > 0
    ? html`<p class="kicker small">
        ${said.map((particular, index) => html`${index ? separator : ''}${particular}`)}
      </p>`
    : '';
};

export const particulars = (
  rendering: Rendering,
  statement: Statement,
  { isUnderAct }: StatementContext,
): unknown[] => {
  const { strings } = rendering;
  switch (statement.section) {
    case 'allegation':
      return [
        !isUnderAct && term(rendering, 'acts', statement.act),
        statement.level === 'country' && strings.levels.country,
        html`${strings.about}${strings.colon} ${recordText(statement.against)}`,
      ];
    case 'charge':
      return [term(rendering, 'stages', statement.stage), statement.article && recordText(statement.article)];
    case 'sentence':
      return [recordText(statement.penalty), statement.court && recordText(statement.court)];
    case 'finding':
      return [
        recordText(statement.forum),
        statement.parties && recordText(statement.parties),
        statement.article && recordText(statement.article),
        statement.reference,
      ];
    case 'response':
      return [term(rendering, 'stances', statement.stance)];
    default:
      return [];
  }
};
