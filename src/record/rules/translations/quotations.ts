// Words that a document gives in another language than they were said in are not put back between quotation marks.
import { byId, kept } from '../../authored/kept.ts';
import type { AuthoredRecord } from '../../authored/record.ts';
import { statementIn } from '../../authored/statements.ts';
import type { TranslatedText } from '../../authored/translated.ts';
import { quote, type Problem } from '../../read/problems.ts';
import type { Account, Cite, Speaker } from '../../schema/schema.ts';
import type { Rule } from '../rule.ts';
import { translatedTexts } from './translated-texts.ts';

type Said = Pick<Account, 'text' | 'speaker' | 'via' | 'cites'>;

function* wordsAreNotTranslatedBack(
  { locale, file, path, key, translated }: TranslatedText,
  record: AuthoredRecord,
): Iterable<Problem> {
  if (!/^en\b/.test(record.dataset.locales[0] ?? '')) return;
  // A note is the editors’ own remark, on the words of documents.
  if (key === 'note') return;
  const entry = whatIsTranslated(record, file.replace(`translations/${locale}/`, ''), path);
  if (!entry) return;
  const [speaker] = speakersOf(record, entry).filter(({ speaks }) => speaks && isOne(speaks, locale));
  if (!speaker || isReadIn(record, entry.cites, locale)) return;
  const quoted = quotationsIn(translated, record, entry.text);
  if (quoted.length <= wordsOfRelays(record, entry)) return;
  const message = `${speaker.name} speaks the language of this translation (${locale}), and what the documents quote is a translation from it; give the words as indirect speech, or the original words with their source`;
  yield { file, path, found: quoted.map(quote).join(', '), message };
}

/** The statement or point that something in a translation is of, by the file and the path of it there. */
function whatIsTranslated(record: AuthoredRecord, file: string, path: string): Said | undefined {
  const [folder, name = ''] = file.split('/');
  const [section, id = ''] = path.split('.');
  const fileId = name.replace(/\.json$/, '');
  if (folder === 'cases' && section === 'statements')
    return statementIn(record.cases[fileId]!, id)?.statement;
  if (folder === 'counts' && section === 'points') return byId(record.counts[fileId]!.points).get(id);
  return undefined;
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
  translatedTexts.rule('words-are-not-translated-back', wordsAreNotTranslatedBack),
];
