// Ten thousand spoilt records go through what the command line does with one: each is refused with sentences, or shown whole.
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { caseJsonLd } from '../../../src/publish/jsonld/jsonld.ts';
import { plainHtml } from '../../../src/publish/render/plain-html.ts';
import { stringsOf } from '../../../src/publish/render/strings.ts';
import { widgetPages } from '../../../src/publish/site/widget-pages.ts';
import type { AuthoredRecord } from '../../../src/record/authored/record.ts';
import { checkRecord } from '../../../src/record/check.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { readerSlice } from '../../../src/record/compile/reader-slice.ts';
import type { Problem } from '../../../src/record/read/problems.ts';
import { caseSchema, isMoved, parseFile } from '../../../src/record/read/read.ts';
import { problemReport } from '../../../src/record/report.ts';
import { changelogProblems } from '../../../src/record/rules/changelog.ts';
import { checkRules } from '../../../src/record/rules/rules.ts';
import { Glossary } from '../../../src/record/schema/glossary.ts';
import * as schema from '../../../src/record/schema/schema.ts';
import * as translation from '../../../src/record/schema/translation.ts';
import { faultsOf } from '../../../src/runtime/foreign/slice-faults.ts';
import { copyOfFixture, fixtureDir, freshRecord } from '../fixture.ts';
import { mutate, mutateBytes, randomFrom } from '../fixture-mutations.ts';
import { wholeTables } from '../open-data/whole-tables.ts';

const rounds = Number(process.env['GENERATED_RECORDS'] ?? 10_000);
const seed = Number(process.env['SEED'] ?? 11);
/** No words of a record that is sound; a mutation that puts one there is told apart by the sound record's having none. */
const broken = /undefined|\bNaN\b|\[object|javascript:|vbscript:|data:text/i;

type Kind = {
  type: z.ZodType | ((raw: unknown) => z.ZodType);
  put: (record: AuthoredRecord, data: never) => void;
};

/** How a file is read, and where in the record its content stands. */
function kindOf(file: string): Kind {
  const [folder = '', name = ''] = file.split('/');
  const id = name.replace('.json', '');
  const whole = (type: z.ZodType, key: 'dataset' | 'people' | 'speakers' | 'vocabulary'): Kind => ({
    type,
    put: (record, data) => (record[key] = data),
  });
  switch (folder) {
    case 'record.json':
      return whole(schema.Dataset, 'dataset');
    case 'people.json':
      return whole(z.array(schema.Person), 'people');
    case 'speakers.json':
      return whole(z.array(schema.Speaker), 'speakers');
    case 'vocabulary.json':
      return whole(schema.Vocabulary, 'vocabulary');
    case 'sources':
      return { type: schema.Source, put: (record, data) => (record.sources[id] = data) };
    case 'counts':
      return { type: schema.Series, put: (record, data) => (record.counts[id] = data) };
    case 'cases':
      return {
        type: caseSchema,
        put: (record, data) => {
          Reflect.deleteProperty(record.moved, id);
          Reflect.deleteProperty(record.cases, id);
          if (isMoved(data)) record.moved[id] = (data as schema.Moved).movedTo;
          else record.cases[id] = data;
        },
      };
    default:
      return translationOf(file);
  }
}

function translationOf(file: string): Kind {
  const [, locale = '', folder = '', name = ''] = file.split('/');
  const id = name.replace('.json', '');
  const types: Record<string, [z.ZodType, string]> = {
    'record.json': [translation.DatasetTranslation, 'dataset'],
    'people.json': [translation.PeopleTranslation, 'people'],
    'speakers.json': [translation.SpeakersTranslation, 'speakers'],
    'vocabulary.json': [translation.VocabularyTranslation, 'vocabulary'],
    'glossary.json': [Glossary, 'glossary'],
    cases: [translation.CaseTranslation, 'cases'],
    sources: [translation.SourceTranslation, 'sources'],
    counts: [translation.SeriesTranslation, 'counts'],
  };
  const [type, key] = types[folder]!;
  return {
    type,
    put: (record, data) => {
      const into = record.translations[locale] as unknown as Record<string, unknown>;
      if (name) (into[key] as Record<string, unknown>)[id] = data;
      else into[key] = data;
    },
  };
}

function checked(file: string, bytes: Buffer): { record: AuthoredRecord | null; problems: Problem[] } {
  const { type, put } = kindOf(file);
  const { data, problems } = parseFile(file, bytes, type);
  if (data === undefined) return { record: null, problems };
  const record = freshRecord();
  put(record, data as never);
  const broken = [...checkRules(record), ...changelogProblems(changelog, record)];
  return broken.length > 0 ? { record: null, problems: broken } : { record, problems: [] };
}

const changelog = await readFile(join(fixtureDir, 'CHANGELOG.md'), 'utf8');
const entries = await readdir(fixtureDir, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  .map((entry) => relative(fixtureDir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
  .sort();
const originals = new Map<string, Buffer>();
for (const file of files) originals.set(file, await readFile(join(fixtureDir, file)));

/** One file of the fixture, spoilt. */
function spoilt(random: () => number): { file: string; bytes: Buffer } {
  const file = files[Math.floor(random() * files.length)]!;
  const original = originals.get(file)!;
  if (random() < 0.15) return { file, bytes: mutateBytes(original, random) };
  const parsed = JSON.parse(original.toString('utf8')) as unknown;
  for (let count = random() < 0.7 ? 1 : 3; count > 0; count--) mutate(parsed, random);
  return { file, bytes: Buffer.from(JSON.stringify(parsed)) };
}

function assertSentences(problems: Problem[], tell: (message: string) => string): void {
  assert.ok(problems.length > 0, tell('refused without a word'));
  for (const { file, message } of problems) {
    assert.ok(file, tell('a problem without a file'));
    assert.match(message, /[a-z]{2,} [a-z]/i, tell('a problem without a sentence'));
    assert.doesNotMatch(message, /Invalid input|^Too |\bat .+:\d+:\d+/, tell(message));
  }
  assert.ok(problemReport(problems).endsWith('\n'));
}

test(`${rounds} spoilt records, seed ${seed}`, { timeout: 900_000 }, (t) => {
  const random = randomFrom(seed);
  const counts = { refused: 0, accepted: 0, sentences: 0, widgets: 0 };
  for (let round = 0; round < rounds; round++) {
    const { file, bytes } = spoilt(random);
    const tell = (message: string) => `round ${round}, seed ${seed}, ${file}: ${message}`;
    try {
      const { record, problems } = checked(file, bytes);
      if (record) {
        counts.accepted += 1;
        counts.widgets += showAll(record, random, tell);
      } else {
        counts.refused += 1;
        counts.sentences += problems.length;
        assertSentences(problems, tell);
      }
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
      throw new Error(tell((error as Error).stack ?? ''), { cause: error });
    }
  }
  t.diagnostic(JSON.stringify(counts));
  assert.ok(counts.refused > rounds / 4 && counts.accepted > rounds / 50, JSON.stringify(counts));
});

test('what stands on a disk is refused and accepted alike', async (t) => {
  const dir = await copyOfFixture(t);
  const random = randomFrom(seed);
  for (let round = 0; round < 40; round++) {
    const { file, bytes } = spoilt(random);
    await writeFile(join(dir, file), bytes);
    const { problems } = await checkRecord(dir);
    assert.deepEqual(problems, checked(file, bytes).problems, `round ${round}, seed ${seed}, ${file}`);
    await writeFile(join(dir, file), originals.get(file)!);
  }
});

/** What is made of a sound record, and some of its widgets whole; gives back how many were read. */
function showAll(record: AuthoredRecord, random: () => number, tell: (message: string) => string): number {
  // What an author wrote as words may be any words.
  const isAuthored = broken.test(JSON.stringify(record));
  const isClean = (text: string) => isAuthored || !broken.test(text);
  const [first] = record.dataset.locales;
  for (const locale of record.dataset.locales) {
    const slice = compile(record, locale);
    assert.deepEqual(faultsOf(readerSlice(slice)), [], tell('the check of readers has something against it'));
    if (locale !== first) continue;
    const pages = widgetPages(slice);
    const widgetPage = pages[Math.floor(random() * pages.length)]!;
    const html = plainHtml(widgetPage);
    assert.ok(isClean(html), tell(`shows ${broken.exec(html)?.[0]}`));
    assert.doesNotMatch(html, /href="(?!https?:\/\/|#|[./])/, tell('links elsewhere'));
    for (const id of Object.keys(slice.cases))
      assert.ok(isClean(JSON.stringify(caseJsonLd(slice, id, stringsOf(slice)))), tell('JSON-LD'));
    for (const { name, rows } of wholeTables(slice)) assert.ok(isClean(JSON.stringify(rows)), tell(name));
  }
  return 1;
}
