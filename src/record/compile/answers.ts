// What answers what is worked out from the responses and findings, never typed by an author.
import type { AuthoredRecord } from '../read/read.ts';
import type * as authored from '../schema/schema.ts';
import type { ResponseState } from '../../model/slice.ts';

const isAuthority = ({ vocabulary, speakers }: AuthoredRecord, id: string): boolean =>
  vocabulary.speakerKinds[speakers.find((speaker) => speaker.id === id)?.kind ?? '']?.authority === true;

const hasMerits = ({ vocabulary }: AuthoredRecord, { stance }: authored.Response): boolean =>
  vocabulary.stances[stance]?.merits === true;

const standing = (kase: authored.Case) => kase.responses.filter(({ withdrawn }) => !withdrawn);

/** The responses in which the authorities speak of the case as a whole. */
const onCase = (kase: authored.Case, record: AuthoredRecord) =>
  standing(kase).filter(({ answers, speaker }) => answers.length === 0 && isAuthority(record, speaker));

/**
 * `answered` only by a response on the merits that lists this allegation. A refusal to look into it answers nothing, and
 * neither does a response to some other claim. A position on the case as a whole counts for what is alleged against the
 * authorities, never for what they allege themselves.
 */
export function responseState(
  allegation: authored.Allegation,
  kase: authored.Case,
  record: AuthoredRecord,
): ResponseState {
  const listing = standing(kase).filter(({ answers }) => answers.includes(allegation.id));
  if (listing.some((response) => hasMerits(record, response))) return 'answered';
  if (listing.length > 0 || allegation.level === 'country') return 'none-recorded';
  const position = onCase(kase, record).length > 0 && !isAuthority(record, allegation.speaker);
  return position ? 'position-on-case-only' : 'none-recorded';
}

/** What to show beside a statement: the responses that list it, then the findings about it. */
export function answersTo(id: string, kase: authored.Case): string[] {
  return [
    ...kase.responses.filter(({ answers }) => answers.includes(id)),
    ...kase.findings.filter(({ about }) => about.includes(id)),
  ].map((answer) => answer.id);
}

/** What to show beside an allegation: what speaks to it, and where nothing does the authorities' position on the case. */
export function besideAllegation(
  allegation: authored.Allegation,
  kase: authored.Case,
  record: AuthoredRecord,
): string[] {
  const positions =
    responseState(allegation, kase, record) === 'position-on-case-only' ? onCase(kase, record) : [];
  return [...positions.map(({ id }) => id), ...answersTo(allegation.id, kase)];
}

/** The responses of the authorities, to the case or on the merits of a claim in it. */
export function positions(kase: authored.Case, record: AuthoredRecord): string[] {
  return standing(kase)
    .filter((response) => isAuthority(record, response.speaker))
    .filter((response) => response.answers.length === 0 || hasMerits(record, response))
    .map(({ id }) => id);
}
