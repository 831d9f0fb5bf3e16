// Whether an allegation is answered, and what is said where it is not: decided here for every widget and every channel.
import type { Strings } from '../locales/en.ts';
import type { Allegation, Case, Statement, StatementBase } from './slice.ts';
import { statementsOf } from './statements.ts';

/**
 * `answered`: on the merits. `position-on-case-only`: the authorities spoke of the case, not of this. `no-merits`: there is a
 * response, but none on the merits. `none-recorded`: our sources have no response.
 */
export type AnswerState = 'answered' | 'position-on-case-only' | 'no-merits' | 'none-recorded';

/** The responses and findings that belong beside a statement, in the order to show them. */
export const answersTo = ({ answeredBy = [] }: StatementBase, of: Pick<Case, 'statements'>): Statement[] =>
  statementsOf(of, answeredBy);

/** How an allegation stands with the answers that are shown beside it. */
export function answerState({ response }: Allegation, answers: Statement[]): AnswerState {
  if (response !== 'none-recorded') return response;
  return answers.some(({ section }) => section === 'response') ? 'no-merits' : 'none-recorded';
}

/** The sentence that says what is missing; empty where the allegation is answered on the merits. */
export function gapSentence(
  state: AnswerState,
  { gap, gapCase, gapNoMerits }: Pick<Strings, 'gap' | 'gapCase' | 'gapNoMerits'>,
): string {
  switch (state) {
    case 'answered':
      return '';
    case 'position-on-case-only':
      return gapCase;
    case 'no-merits':
      return gapNoMerits;
    case 'none-recorded':
      return gap;
  }
}
