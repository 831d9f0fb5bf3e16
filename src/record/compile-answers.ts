// Whether an allegation was answered is worked out from the responses, never typed by an author.
import type { AuthoredRecord } from './read.ts';
import type * as authored from './schema.ts';
import type { ResponseState } from './slice.ts';

/**
 * `answered` only by a response on the merits that lists this allegation. A refusal to look into it answers nothing, and
 * neither does a response to some other claim. A position on the case as a whole counts for what is alleged against the
 * authorities, never for what they allege themselves.
 */
export function responseState(
  allegation: authored.Allegation,
  kase: authored.Case,
  { vocabulary, speakers }: AuthoredRecord,
): ResponseState {
  const responses = kase.responses.filter(({ withdrawn }) => !withdrawn);
  const listing = responses.filter(({ answers }) => answers.includes(allegation.id));
  if (listing.some(({ stance }) => vocabulary.stances[stance]?.merits)) return 'answered';
  if (listing.length > 0 || allegation.level === 'country') return 'none-recorded';
  const isAuthority = (id: string) =>
    vocabulary.speakerKinds[speakers.find((speaker) => speaker.id === id)?.kind ?? '']?.authority === true;
  const onCase = responses.some(({ answers, speaker }) => answers.length === 0 && isAuthority(speaker));
  return onCase && !isAuthority(allegation.speaker) ? 'position-on-case-only' : 'none-recorded';
}

/** What speaks to an allegation, in the order to show it: responses first, then findings of courts and other bodies. */
export function answersTo(allegation: authored.Allegation, kase: authored.Case): string[] {
  return [
    ...kase.responses.filter(({ answers }) => answers.includes(allegation.id)),
    ...kase.findings.filter(({ about }) => about.includes(allegation.id)),
  ].map(({ id }) => id);
}
