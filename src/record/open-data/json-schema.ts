// JSON Schema for authored files, made from the zod schemas: an editor can then complete and check a case as it is written.
import { z } from 'zod';
import { Glossary } from '../schema/glossary.ts';
import * as authored from '../schema/schema.ts';
import * as translation from '../schema/translation.ts';

interface Kind {
  title: string;
  /** The files it is for, below the record's folder. */
  files: string;
  schema: z.ZodType;
}

const translated = (file: string) => `translations/*/${file}`;

/** Every kind of authored file by the name of its schema. */
export const kinds: Record<string, Kind> = {
  record: { title: 'The record', files: 'record.json', schema: authored.Dataset },
  case: {
    title: 'A case, or where it moved to',
    files: 'cases/*.json',
    schema: z.union([authored.Case, authored.Moved]),
  },
  source: { title: 'A source', files: 'sources/*.json', schema: authored.Source },
  series: { title: 'A count series', files: 'counts/*.json', schema: authored.Series },
  people: { title: 'People', files: 'people.json', schema: z.array(authored.Person) },
  speakers: { title: 'Speakers', files: 'speakers.json', schema: z.array(authored.Speaker) },
  vocabulary: { title: 'Vocabulary', files: 'vocabulary.json', schema: authored.Vocabulary },
  'record.translation': {
    title: 'Translation of the record',
    files: translated('record.json'),
    schema: translation.DatasetTranslation,
  },
  'case.translation': {
    title: 'Translation of a case',
    files: translated('cases/*.json'),
    schema: translation.CaseTranslation,
  },
  'source.translation': {
    title: 'Translation of a source',
    files: translated('sources/*.json'),
    schema: translation.SourceTranslation,
  },
  'series.translation': {
    title: 'Translation of a count series',
    files: translated('counts/*.json'),
    schema: translation.SeriesTranslation,
  },
  'people.translation': {
    title: 'Translation of people',
    files: translated('people.json'),
    schema: translation.PeopleTranslation,
  },
  'speakers.translation': {
    title: 'Translation of speakers',
    files: translated('speakers.json'),
    schema: translation.SpeakersTranslation,
  },
  'vocabulary.translation': {
    title: 'Translation of the vocabulary',
    files: translated('vocabulary.json'),
    schema: translation.VocabularyTranslation,
  },
  glossary: {
    title: 'Glossary of a translation',
    files: translated('glossary.json'),
    schema: Glossary,
  },
};

/** What is a file of its own may name its schema. */
const wholeFiles = new Set<unknown>([
  authored.Case,
  authored.Moved,
  ...Object.values(kinds).map(({ schema }) => schema),
]);

const parts = new Map<unknown, string>(
  Object.entries({ ...authored, ...translation }).map(([name, schema]) => [schema, name]),
);

/** What is exported by name becomes a definition of that name; descriptions are those of `.describe`. */
const metadata = {
  get: (schema: z.core.$ZodType) => ({
    ...z.globalRegistry.get(schema),
    ...(parts.has(schema) && { id: parts.get(schema), title: parts.get(schema) }),
  }),
  has: () => true,
} as unknown as typeof z.globalRegistry;

export function jsonSchema({ title, files, schema }: Kind): z.core.JSONSchema.JSONSchema {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    metadata,
    override: ({ zodSchema, jsonSchema }) => {
      // The one refinement of the authored schema, which zod cannot translate by itself.
      if (zodSchema === authored.Cite)
        jsonSchema.oneOf = [{ required: ['paragraph'] }, { required: ['row'] }];
      if (wholeFiles.has(zodSchema) && jsonSchema.properties)
        jsonSchema.properties['$schema'] = { type: 'string', description: 'Address of this schema.' };
    },
  });
  return { ...made, title, description: `For ${files}.` };
}
