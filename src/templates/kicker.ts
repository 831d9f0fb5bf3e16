// What a statement of its section says beyond its text: the act of an allegation and of whom it is said, the stage of a charge, …
import { html } from 'lit';
import type { Statement } from '../model/slice.ts';
import type { StatementContext } from './byline.ts';
import type { Rendering } from './rendering.ts';
import { joined, recordText, speakerName, term } from './text.ts';

export const kicker = (
  rendering: Rendering,
  statement: Statement,
  { isUnderAct, isAttributed }: StatementContext,
): unknown => {
  const { particulars = [] } = statement;
  const said = particulars.map(recordText);
  if (statement.section === 'allegation' && !isUnderAct) said.unshift(term(rendering, 'acts', statement.act));
  // "Justifies" is nobody's word but theirs.
  if (statement.section === 'response' && !isAttributed)
    said.unshift(recordText(speakerName(rendering, statement.speaker)));
  return said.length > 0 && html`<p class="kicker small">${joined(said)}</p>`;
};
