// Who is named, who speaks, what is cited, and the terms: what the other tables refer to.
import type { FullPerson, FullSource, FullSpeaker, FullVocabularyTerm } from '../../../model/full-slice.ts';
import type { Cite } from '../../../model/slice.ts';
import { plain } from '../../../model/text.ts';
import { grouped } from '../../authored/kept.ts';
import {
  dateFields,
  idPattern,
  key,
  list,
  many,
  maybe,
  note,
  patternKey,
  sourcesOf,
  terms,
} from './fields.ts';
import { table, type CaseOutline, type Outlined } from './table.ts';

type Cited = Pick<Cite, 'source'>;
type Said = CaseOutline['statements'][number];
type Saying = Pick<Said, 'speaker' | 'via' | 'cites'>;

const sayings = ({ cases, counts }: Outlined): Saying[] => [
  ...Object.values(cases).flatMap(({ statements }) => statements),
  ...Object.values(counts).flatMap(({ points }) => points),
];

interface PersonRow {
  person: FullPerson;
  cases: string[];
  cites: Cited[];
}

/** A person is named in a case's list of people, as concerned by a statement, or by speaking under their own id. */
function personRow(slice: Outlined, person: FullPerson, cases: CaseOutline[]): PersonRow {
  const concerns = (statement: Said) =>
    statement.people?.includes(person.id) || slice.speakers[statement.speaker]?.name === person.name;
  const named = cases.map(({ id, people, statements }) => ({
    id,
    cites: [...people.filter((entry) => entry.person === person.id), ...statements.filter(concerns)].flatMap(
      ({ cites }) => cites,
    ),
  }));
  return {
    person,
    cases: named.filter(({ cites }) => cites.length > 0).map(({ id }) => id),
    cites: named.flatMap(({ cites }) => cites),
  };
}

/** By the id of each person those cases that may name them. */
function casesOfPeople({ cases, people, speakers }: Outlined): ReadonlyMap<string, CaseOutline[]> {
  const byName = grouped(Object.values(people), ({ name }) => [name]);
  const named = ({ speaker }: Said) => {
    const name = speakers[speaker]?.name;
    return typeof name === 'string' ? (byName.get(name) ?? []).map(({ id }) => id) : [];
  };
  return grouped(Object.values(cases), (of) => [
    ...of.people.map(({ person }) => person),
    ...of.statements.flatMap((statement) => [...(statement.people ?? []), ...named(statement)]),
  ]);
}

export const people = table<PersonRow>({
  name: 'people',
  title: 'People',
  description:
    'One row is one person. To be named here says nothing about anyone; what is said of them is in the statements.',
  lastRows: (slice) => {
    const cases = casesOfPeople(slice);
    return Object.values(slice.people).map((person) => personRow(slice, person, cases.get(person.id) ?? []));
  },
  fields: {
    id: key('The key of the person; it tells namesakes apart.', ({ person }) => person.id),
    name: { description: 'The name in full.', required: true, value: ({ person }) => person.name },
    other_names: {
      description: 'Other names and the spellings of the sources, separated by " | ".',
      value: ({ person }) => person.names.map(({ name }) => name).join(' | ') || undefined,
    },
    not_same_as: many('people', 'Other persons who must not be taken for this one.', ({ person }) =>
      list(person.homonyms),
    ),
    cases: many('cases', 'The cases in which the person is named or speaks.', (row) => list(row.cases)),
    sources: many('sources', 'The documents cited for it.', ({ cites }) => sourcesOf(cites)),
    note: note(({ person }) => person.note),
  },
});

interface SpeakerRow {
  speaker: FullSpeaker;
  cites: Cited[];
}

export const speakers = table<SpeakerRow>({
  name: 'speakers',
  title: 'Speakers',
  description:
    'One row is someone who says something in the record: a person, an organisation, an authority, or a document whose author is not named.',
  lastRows: (slice) => {
    const bySpeaker = grouped(sayings(slice), ({ speaker, via = [] }) => [speaker, ...via]);
    return Object.values(slice.speakers).map((speaker) => ({
      speaker,
      cites: (bySpeaker.get(speaker.id) ?? []).flatMap(({ cites }) => cites),
    }));
  },
  fields: {
    id: key('The key of the speaker.', ({ speaker }) => speaker.id),
    name: {
      description: 'The name, or the words by which the sources refer to an unnamed speaker.',
      required: true,
      value: ({ speaker }) => plain(speaker.name),
    },
    kind: {
      description: 'The kind of speaker; speakerKinds in vocabulary.csv.',
      required: true,
      enum: terms('speakerKinds'),
      value: ({ speaker }) => speaker.kind,
    },
    interest: {
      description: 'Where the speaker stands, by the editors. Disclose it when you quote.',
      value: ({ speaker }) => maybe(speaker.interest),
    },
    sources: many('sources', 'The documents in which the speaker is read.', ({ cites }) => sourcesOf(cites)),
  },
});

export const sourceTable = table<FullSource>({
  name: 'sources',
  title: 'Sources',
  description: 'One row is one document that the record cites.',
  lastRows: (slice) => Object.values(slice.sources),
  fields: {
    id: key('The key of the document.', ({ id }) => id),
    title: { description: 'Its title.', required: true, value: ({ title }) => title },
    publisher: {
      description: 'Its publisher. Empty where the document names none.',
      value: ({ publisher }) => publisher ?? undefined,
    },
    kind: {
      description: 'The kind of document; sourceKinds in vocabulary.csv.',
      required: true,
      enum: terms('sourceKinds'),
      value: ({ kind }) => kind,
    },
    lang: { description: 'Its language, as a BCP 47 tag.', required: true, value: ({ lang }) => lang },
    ...dateFields('The date of the document', ({ date }: FullSource) => date),
    not_before: {
      description:
        'The earliest day on which an undated document can have been written, from what it mentions, in EDTF.',
      value: ({ notBefore }) => notBefore?.edtf,
    },
    url: { description: 'Its address, where a document states one.', format: 'uri', value: ({ url }) => url },
    interest: {
      description: 'Where the document stands, by the editors. Disclose it when you quote.',
      value: ({ interest }) => maybe(interest),
    },
    relay: { description: 'How the document came by what it says.', value: ({ relay }) => maybe(relay) },
  },
});

interface TermRow {
  group: string;
  code: string;
  term: FullVocabularyTerm;
}

export const vocabulary = table<TermRow>({
  name: 'vocabulary',
  title: 'Vocabulary',
  description: 'One row is one term that the other tables use as a code.',
  lastRows: ({ vocabulary }) =>
    Object.entries(vocabulary).flatMap(([group, terms]) =>
      Object.entries(terms).map(([code, term]) => ({ group, code, term })),
    ),
  fields: {
    id: patternKey('`<group>.<code>`.', ({ group, code }) => `${group}.${code}`, '^[a-zA-Z]+\\.[a-z0-9-]+$'),
    group: {
      description: 'What the term is of.',
      required: true,
      enum: ({ vocabulary }) => Object.keys(vocabulary),
      value: ({ group }) => group,
    },
    code: {
      description: 'The code in the other tables.',
      required: true,
      pattern: idPattern,
      value: ({ code }) => code,
    },
    label: { description: 'The term in words.', required: true, value: ({ term }) => plain(term.label) },
    definition: { description: 'What it means here.', value: ({ term }) => maybe(term.definition) },
  },
});
