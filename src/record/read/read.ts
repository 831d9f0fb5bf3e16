// Reads a record's folder, strictly. Every mistake of every file is reported at once; what it returns can be trusted.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { AuthoredRecord, Comparison, Translations } from '../authored/record.ts';
import { readBytes, unreadable } from './bytes.ts';
import { characterProblems } from './characters.ts';
import { comparisonFile, parseComparison } from './comparison.ts';
import { decode } from './encoding.ts';
import { JsonError, parseJson } from './json.ts';
import { nearest } from './nearest.ts';
import { fromIssues, told, type Problem } from './problems.ts';
import { untold, type Progress } from '../progress.ts';
import { Glossary } from '../schema/glossary.ts';
import * as schema from '../schema/schema.ts';
import * as translation from '../schema/translation.ts';

export type ReadResult = { record: AuthoredRecord; problems: [] } | { record: null; problems: Problem[] };

const folders = ['cases', 'sources', 'counts'];
const files = ['record.json', 'people.json', 'speakers.json', 'vocabulary.json'];
/** So many files of a folder. */
const readAhead = 32;
const glossaryFile = 'glossary.json';
/** What editors and systems leave beside a file. */
const leftovers =
  /^[.#]|~$|\.(swp|swo|swn|bak|orig|rej|tmp|temp|lock)$|^(Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r|__MACOSX)$|^~\$/i;
const fileName = /^[a-z0-9]+(-[a-z0-9]+)*\.json$/;

export async function readRecord(dir: string, progress: Progress = untold): Promise<ReadResult> {
  const problems: Problem[] = [];
  const reader = new FolderReader(dir, problems, progress);
  const dataset = await reader.file('record.json', schema.Dataset);
  const people = await reader.file('people.json', z.array(schema.Person));
  const speakers = await reader.file('speakers.json', z.array(schema.Speaker));
  const vocabulary = await reader.file('vocabulary.json', schema.Vocabulary);
  const caseFiles = await reader.folder('cases', caseSchema);
  const sources = await reader.folder('sources', () => schema.Source);
  const counts = await reader.folder('counts', () => schema.Series);
  await reader.refuseOthers('', [...files, ...folders, 'translations']);

  const translations: Record<string, Translations> = {};
  for (const locale of await reader.list('translations')) {
    translations[locale] = await readTranslations(reader, `translations/${locale}`);
  }
  if (problems.length > 0 || !dataset || !people || !speakers || !vocabulary)
    return { record: null, problems };

  const cases: Record<string, schema.Case> = {};
  const moved: Record<string, string> = {};
  for (const [id, entry] of Object.entries(caseFiles)) {
    if (isMoved(entry)) moved[id] = entry.movedTo;
    else cases[id] = entry;
  }
  return {
    record: { dataset, cases, moved, sources, counts, people, speakers, vocabulary, translations },
    problems: [],
  };
}

async function readTranslations(reader: FolderReader, base: string): Promise<Translations> {
  const optional = async <Type extends z.ZodType>(
    name: string,
    type: Type,
  ): Promise<z.infer<Type> | undefined> =>
    (await reader.list(base)).includes(name) ? reader.file(`${base}/${name}`, type) : undefined;
  await reader.refuseOthers(base, [...files, ...folders, glossaryFile, comparisonFile]);
  const dataset = await optional('record.json', translation.DatasetTranslation);
  const people = await optional('people.json', translation.PeopleTranslation);
  const speakers = await optional('speakers.json', translation.SpeakersTranslation);
  const vocabulary = await optional('vocabulary.json', translation.VocabularyTranslation);
  const glossary = await optional(glossaryFile, Glossary);
  const comparison = (await reader.list(base)).includes(comparisonFile)
    ? await reader.table(`${base}/${comparisonFile}`)
    : undefined;
  return {
    ...(dataset && { dataset }),
    cases: await reader.folder(`${base}/cases`, () => translation.CaseTranslation),
    sources: await reader.folder(`${base}/sources`, () => translation.SourceTranslation),
    counts: await reader.folder(`${base}/counts`, () => translation.SeriesTranslation),
    ...(people && { people }),
    ...(speakers && { speakers }),
    ...(vocabulary && { vocabulary }),
    ...(glossary && { glossary }),
    ...(comparison && { comparison }),
  };
}

/** The schema of a file in `cases`. */
export const caseSchema = (raw: unknown) => (isMoved(raw) ? schema.Moved : schema.Case);

export function isMoved(raw: unknown): raw is schema.Moved {
  return typeof raw === 'object' && raw !== null && 'movedTo' in raw;
}

/** What the bytes of a file hold, or everything that is wrong with its form. The schema may depend on what stands in it. */
export function parseFile<Type extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  type: Type | ((raw: unknown) => Type),
): { data: z.infer<Type>; problems: [] } | { data: undefined; problems: Problem[] } {
  const refused = (...problems: Problem[]) => ({ data: undefined, problems });
  const decoded = decode(bytes);
  if (!('text' in decoded)) return refused({ file, ...decoded });
  let raw: unknown;
  try {
    raw = withoutSchema(parseJson(decoded.text));
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column, message } = error;
    return refused({ file, path: `line ${line}, column ${column}`, message: `invalid JSON: ${message}` });
  }
  const unseen = told(file, characterProblems(file, raw));
  if (unseen.length > 0) return refused(...unseen);
  const chosen = typeof type === 'function' ? type(raw) : type;
  const result = chosen.safeParse(raw);
  if (result.success) return { data: result.data, problems: [] };
  return refused(...told(file, fromIssues(file, raw, chosen, result.error.issues)));
}

/** Reads the files of one record's folder, and keeps what is wrong with them. */
class FolderReader {
  readonly #dir: string;
  readonly #problems: Problem[];
  readonly #progress: Progress;
  #ahead = new Map<string, Promise<Uint8Array | string>>();
  constructor(dir: string, problems: Problem[], progress: Progress) {
    this.#progress = progress;
    this.#dir = dir;
    this.#problems = problems;
  }

  /** The names in a folder, in a stable order; none when there is no such folder. */
  async list(folder: string): Promise<string[]> {
    const names = await readdir(join(this.#dir, folder)).catch((error: unknown) => {
      const told = error as NodeJS.ErrnoException;
      if (told.code !== 'ENOENT') this.#problem(folder, unreadable(told, 'folder'));
      return [];
    });
    return names.filter((name) => !leftovers.test(name)).sort();
  }

  async file<Type extends z.ZodType>(
    file: string,
    type: Type | ((raw: unknown) => Type),
  ): Promise<z.infer<Type> | undefined> {
    const bytes = await this.#bytes(file);
    if (!bytes) return undefined;
    const { data, problems } = parseFile(file, bytes, type);
    this.#problems.push(...problems);
    return data;
  }

  async table(file: string): Promise<Comparison[] | undefined> {
    const bytes = await this.#bytes(file);
    if (!bytes) return undefined;
    const { rows, problems } = parseComparison(file, bytes);
    this.#problems.push(...told(file, problems));
    return rows;
  }

  /** Every file of a folder by its id, which is the file's name. */
  async folder<Type extends z.ZodType>(
    folder: string,
    type: (raw: unknown) => Type,
  ): Promise<Record<string, z.infer<Type>>> {
    const entries: Record<string, z.infer<Type>> = {};
    const names = await this.list(folder);
    this.#progress.step(`Reading ${folder}`, names.length);
    for (const [index, name] of names.entries()) {
      if (index % readAhead === 0)
        this.#readAhead(names.slice(index, index + readAhead).map((each) => `${folder}/${each}`));
      this.#progress.advance();
      const file = `${folder}/${name}`;
      if (!fileName.test(name)) {
        this.#problems.push({
          file,
          path: '',
          message: 'the file name is the id: write lower-case words joined by hyphens and end it in .json',
        });
        continue;
      }
      const entry = await this.file(file, type);
      if (entry !== undefined) entries[name.slice(0, -'.json'.length)] = entry;
    }
    return entries;
  }

  /** A misspelt file or folder would otherwise be left out in silence. Documents in Markdown may stand anywhere. */
  async refuseOthers(folder: string, known: string[]): Promise<void> {
    for (const name of await this.list(folder)) {
      if (known.includes(name) || name.endsWith('.md')) continue;
      const meant = nearest(name, known);
      this.#problems.push({
        file: folder ? `${folder}/${name}` : name,
        path: '',
        message: `is not part of a record; ${meant ? `did you mean ${meant}?` : `known here: ${known.join(', ')}`}`,
      });
    }
  }

  async #bytes(file: string): Promise<Uint8Array | undefined> {
    const bytes = await (this.#ahead.get(file) ?? readBytes(join(this.#dir, file)));
    if (typeof bytes !== 'string') return bytes;
    this.#problem(file, bytes);
    return undefined;
  }

  /** A disk is asked for several files at once, and what is wrong with them told in their order. */
  #readAhead(files: string[]): void {
    this.#ahead = new Map(files.map((file) => [file, readBytes(join(this.#dir, file))]));
  }

  #problem(file: string, message: string): void {
    this.#problems.push({ file, path: '', message });
  }
}

/** The address of the schema, which tells an editor what may stand in the file, says nothing about the record. */
function withoutSchema(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || !('$schema' in raw)) return raw;
  const { $schema, ...rest } = raw;
  return typeof $schema === 'string' ? rest : raw;
}
