// The codes of a record (acts, kinds of event, statuses, …) and what it calls them.
import type { Slice, Text } from './slice.ts';

/** The attributes that filter by a code, and the part of the vocabulary that holds their codes. */
export const filterVocabularies = { kinds: 'eventKinds', act: 'acts', status: 'statuses' } as const;
export type FilterAttribute = keyof typeof filterVocabularies;

/** The label of a code; the code itself where the record has no label for it. */
export const labelOf = (slice: Pick<Slice, 'vocabulary'>, vocabulary: string, code: string): Text =>
  slice.vocabulary[vocabulary]?.[code]?.label ?? code;
