// On whose side a speaker stands: with the authorities, or not.
import { byId } from './kept.ts';
import type { AuthoredRecord } from './record.ts';

/** Whether a speaker speaks for the state, by the kind of speaker or as a person who holds its office. */
export function isAuthority({ vocabulary, speakers, people }: AuthoredRecord, id: string): boolean {
  const speaker = byId(speakers).get(id);
  const person = byId(people).get(speaker?.person ?? '');
  return vocabulary.speakerKinds[speaker?.kind ?? '']?.authority === true || person?.official === true;
}

/** Whether a response with this stance speaks to the merits of what it answers. */
export const hasMerits = ({ vocabulary }: AuthoredRecord, { stance }: { stance: string }): boolean =>
  vocabulary.stances[stance]?.merits === true;
