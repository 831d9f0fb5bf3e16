// What a statement of its section says beyond its text: the act and level of an allegation, the stage of a charge, …
import { html } from 'lit';
import type { Statement } from '../model/slice.ts';
import type { Rendering } from './rendering.ts';
import { recordText, separator, term } from './text.ts';

export const kicker = (rendering: Rendering, statement: Statement): unknown =>
  html`<p class="kicker small">
    ${particulars(rendering, statement)
      .filter(Boolean)
      .map((particular, index) => html`${index ? separator : ''}${particular}`)}
  </p>`;

const particulars = (rendering: Rendering, statement: Statement): unknown[] => {
  const { strings } = rendering;
  switch (statement.section) {
    case 'allegation':
      return [
        term(rendering, 'acts', statement.act),
        strings.levels[statement.level],
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
