// Words that a document gives in another language than they were said in are not put back between quotation marks.
import { byId, kept } from '../../authored/kept.ts';
import type { AuthoredRecord } from '../../authored/record.ts';
import { casesOf, pointsOf, statementsOf } from '../../authored/statements.ts';
import { translatedTextsOf } from '../../authored/translated.ts';
import { quote, type Problem } from '../../read/problems.ts';
import type { Account, Cite, Speaker } from '../../schema/schema.ts';
import type { Rule } from '../rule.ts';

type Said = Pick<Account, 'text' | 'speaker' | 'via' | 'cites'>;

function* wordsAreNotTranslatedBack(record: AuthoredRecord): Iterable<Problem> {
  if (!/^en\b/.test(record.dataset.locales[0] ?? '')) return;
  const said = everythingSaid(record);
  for (const { locale, file, path, key, translated } of translatedTextsOf(record)) {
    const [section, id] = path.split('.');
    const entry = said.get(`${file.replace(`translations/${locale}/`, '')} ${section} ${id}`);
    // A note is the editors’ own remark, on the words of documents.
    if (!entry || key === 'note') continue;
    const [speaker] = speakersOf(record, entry).filter(({ speaks }) => speaks && isOne(speaks, locale));
    if (!speaker || isReadIn(record, entry.cites, locale)) continue;
    const quoted = quotationsIn(translated, record, entry.text);
    if (quoted.length <= wordsOfRelays(record, entry)) continue;
    const message = `${speaker.name} speaks the language of this translation (${locale}), and what the documents quote is a translation from it; give the words as indirect speech, or the original words with their source`;
    yield { file, path, found: quoted.map(quote).join(', '), message };
  }
}

/** Statements and points by the file and the path of their translations. */
function everythingSaid(record: AuthoredRecord): Map<string, Said> {
  const statements = casesOf(record).flatMap(({ file, caseFile }) =>
    statementsOf(caseFile).map(({ statement }): [string, Said] => [
      `${file} statements ${statement.id}`,
      statement,
    ]),
  );
  const points = pointsOf(record).map(({ file, point }): [string, Said] => [
    `${file} points ${point.id}`,
    point,
  ]);
  return new Map([...statements, ...points]);
}

/** Who said it, and who passed it on: either’s language is one that the words had before they were English. */
const speakersOf = ({ speakers }: AuthoredRecord, { speaker, via = [] }: Said): Speaker[] =>
  [speaker, ...via].flatMap((each) => byId(speakers).get(each) ?? []);

const isOne = (tag: string, other: string): boolean => tag.split('-')[0] === other.split('-')[0];

const isReadIn = ({ sources }: AuthoredRecord, cites: Cite[], locale: string): boolean =>
  cites.some(({ source }) => isOne(sources[source]?.lang ?? '', locale));

/** What stands in quotation marks, but titles of documents, and names where the original quotes a name. */
function quotationsIn(translated: string, { sources }: AuthoredRecord, original: string): string[] {
  const titles = titlesOf(sources);
  const hasName = [...original.matchAll(/[“‘]([^“”‘’]*)[”’]/gu)].some(([, words = '']) => isName(words));
  return [...translated.matchAll(/“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|"([^"]*)"/gu)]
    .map(([, ...words]) => words.find((each) => each !== undefined) ?? '')
    .filter((words) => !titles.has(words) && !(hasName && isName(words)));
}

const titlesOf = kept(
  (sources: AuthoredRecord['sources']) => new Set(Object.values(sources).map(({ title }) => title)),
);

const isName = (words: string): boolean => words.split(' ').every((word) => /^\p{Lu}/u.test(word));

/** How many quotations are a relay’s own words on the matter: told of an arrest “that it calls ‘arbitrary’”. */
function wordsOfRelays({ speakers }: AuthoredRecord, { text, via = [] }: Said): number {
  const relays = via.flatMap((id) => byId(speakers).get(id)?.mentions ?? []);
  return text
    .split(' calls “')
    .slice(0, -1)
    .filter((before) => [' it', ...relays].some((name) => before.endsWith(name))).length;
}

export const quotations: Rule[] = [
  { name: 'words-are-not-translated-back', check: wordsAreNotTranslatedBack },
];
