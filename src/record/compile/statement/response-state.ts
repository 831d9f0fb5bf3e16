// What answers what is worked out from the responses and findings, never typed by an author.
import { grouped, kept } from '../../authored/kept.ts';
import type { AuthoredRecord } from '../../authored/record.ts';
import { hasMerits, isAuthority } from '../../authored/sides.ts';
import type * as authored from '../../schema/schema.ts';
import type { FullAllegation } from '../../../model/full-slice.ts';
import type { AnswerState } from '../../../model/slice.ts';

const notWithdrawn = (caseFile: authored.Case) => caseFile.responses.filter(({ withdrawn }) => !withdrawn);

/** The responses in which the authorities speak of the case as a whole. */
const onWholeCase = (caseFile: authored.Case, record: AuthoredRecord) =>
  answerless(caseFile).filter(({ speaker }) => isAuthority(record, speaker));

const answerless = kept((caseFile: authored.Case) =>
  notWithdrawn(caseFile).filter(({ answers }) => answers.length === 0),
);

/**
 * `answered` only by a response on the merits that lists this allegation. A refusal to look into it answers nothing, and
 * neither does a response to some other claim. A position on the case as a whole counts for what is alleged against the
 * authorities, never for what they allege themselves.
 */
export function responseState(
  allegation: authored.Allegation,
  caseFile: authored.Case,
  record: AuthoredRecord,
): AnswerState {
  const state = stateWith(responsesTo(allegation.id, caseFile), record);
  if (state) return state;
  if (allegation.level === 'country') return 'none-recorded';
  const hasPosition = onWholeCase(caseFile, record).length > 0 && !isAuthority(record, allegation.speaker);
  return hasPosition ? 'position-on-case-only' : 'none-recorded';
}

/** A charge is answered by whoever is accused; what the authorities say of the case is no answer to it. */
export const chargeState = (
  charge: authored.Charge,
  caseFile: authored.Case,
  record: AuthoredRecord,
): AnswerState => stateWith(responsesTo(charge.id, caseFile), record) ?? 'none-recorded';

/** What responses to a claim make of it; nothing where there are none. */
function stateWith(responses: authored.Response[], record: AuthoredRecord): AnswerState | undefined {
  if (responses.length === 0) return undefined;
  return responses.some((response) => hasMerits(record, response)) ? 'answered' : 'no-merits';
}

const responsesTo = (id: string, caseFile: authored.Case): authored.Response[] =>
  (responsesById(caseFile).get(id) ?? []).filter(({ withdrawn }) => !withdrawn);

const responsesById = kept(({ responses }: authored.Case) => grouped(responses, ({ answers }) => answers));
const findingsById = kept(({ findings }: authored.Case) => grouped(findings, ({ about }) => about));

/** Where an allegation is not said of the authorities: whose it is. */
export const sideOf = (
  { speaker, side }: authored.Allegation,
  record: AuthoredRecord,
): FullAllegation['side'] => (isAuthority(record, speaker) ? 'by-authorities' : side);

/** As what an allegation is counted that is not one against the authorities in this case. */
export function countedAs(
  allegation: authored.Allegation,
  record: AuthoredRecord,
): FullAllegation['countedAs'] {
  const side = sideOf(allegation, record);
  return allegation.level === 'country' && side !== 'by-authorities' ? 'country' : side;
}

/** What to show beside a statement: the responses that list it, then the findings about it. */
export function answersTo(id: string, caseFile: authored.Case): string[] {
  return [...(responsesById(caseFile).get(id) ?? []), ...(findingsById(caseFile).get(id) ?? [])].map(
    (answer) => answer.id,
  );
}

/** What to show beside an allegation: what speaks to it, and where nothing does the authorities' position on the case. */
export function besideAllegation(
  allegation: authored.Allegation,
  caseFile: authored.Case,
  record: AuthoredRecord,
): string[] {
  const state = responseState(allegation, caseFile, record);
  const positions = state === 'position-on-case-only' ? onWholeCase(caseFile, record) : [];
  return [...positions.map(({ id }) => id), ...answersTo(allegation.id, caseFile)];
}

/** The responses of the authorities, to the case or on the merits of a claim in it. */
export function positionsIn(caseFile: authored.Case, record: AuthoredRecord): string[] {
  return notWithdrawn(caseFile)
    .filter((response) => isAuthority(record, response.speaker))
    .filter((response) => response.answers.length === 0 || hasMerits(record, response))
    .map(({ id }) => id);
}
