// How things are put: dated, short and without judging. Words inside quotation marks are the speaker's own.
import { quote, type Problem } from '../../read/problems.ts';
import type { AuthoredRecord } from '../../authored/record.ts';
import { placesOf, translatedPlacesOf, type Place } from '../../authored/places.ts';
import { everyStatement, unquoted, type Rule } from '../rule.ts';
import { Walk } from '../walk.ts';

export interface Prose {
  place: Place;
  /** Without what stands in quotation marks. */
  text: string;
  isDated: boolean;
}

const proseKeys = new Set([
  ...[
    'text',
    'title',
    'note',
    'role',
    'unit',
    'scope',
    'against',
    'label',
    'group',
    'words',
    'reason',
    'criteria',
  ],
  ...['interest', 'relay', 'disclaimer'],
]);

/** What the editors wrote, wherever it stands. The title of a source is its author's. */
function* proseIn(record: AuthoredRecord): Iterable<Prose> {
  const isProse = (value: unknown, key: string) => typeof value === 'string' && proseKeys.has(key);
  for (const place of placesOf(record, isProse)) {
    if (place.key === 'title' && place.file.startsWith('sources/')) continue;
    const date = (place.parent as { date?: string | { edtf: string | null } }).date;
    const isDated = typeof date === 'string' || typeof date?.edtf === 'string';
    yield { place, text: unquoted(place.value as string), isDated };
  }
}

export const prose = new Walk(proseIn);

const relative =
  /\b(?:today|yesterday|tomorrow|tonight|recent|recently|lately|(?:last|this|next) (?:week|month|year)|(?:days?|weeks?|months?|years?) ago)\b/i;

function* timeIsNotRelative({ place, text }: Prose): Iterable<Problem> {
  const found = relative.exec(text);
  if (found)
    yield {
      file: place.file,
      path: place.path,
      found: quote(found[0]),
      message: 'it means another day to every reader; write the date, or leave it out',
    };
}

/** A prison's regime ("strict-regime colony") is a legal term. */
const judging =
  /\b(?:credibl[ey]|fabricated|trumped-up|brutal(?:ly|ity)?|spurious(?:ly)?|so-called|barbaric(?:ally)?|notorious(?:ly)?|infamous(?:ly)?|bogus|sham|baseless|draconian|heinous|ruthless(?:ly)?|savage(?:ly)?|horrific|shocking(?:ly)?|heroic|(?<!(?:strict|general|special|prison|security)[- ])regime)\b/i;

function* judgingWordsAreQuoted({ place, text }: Prose): Iterable<Problem> {
  const found = judging.exec(text);
  if (!found) return;
  yield {
    file: place.file,
    path: place.path,
    found: quote(found[0]),
    message: 'it judges; put it in quotation marks as its speaker’s word, or leave it out',
  };
}

const possible =
  /\b(?:faces?|facing|faced|could be|may be sentenced|if convicted|punishable|carries|carrying)\b/i;
const top = /\b(?:up to|maximum)\b/i;

/** A maximum penalty threatens; only what a court imposed is a sentence. A range, or a group's terms, may have a top. */
function* penaltiesWereImposed(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, section, statement } of everyStatement(record)) {
    if (section !== 'sentence') continue;
    const mayHaveTop =
      statement.group !== undefined || ('years' in statement.term && statement.term.years.length === 2);
    const text = unquoted(statement.text);
    const found = possible.exec(text) ?? (mayHaveTop ? null : top.exec(text));
    if (!found) continue;
    yield {
      file,
      path: `${path}.text`,
      found: quote(found[0]),
      message:
        'a possible penalty is no sentence; state the term that the court imposed, or record a charge instead',
    };
  }
}

/** Words of a quotation; what twelve of them become in a language with articles, or with fewer compounds. */
const longest = { original: 12, translated: 20 };

/** A longer one copies the document, whose words are its author's. A title is a name. */
function* quotationsAreShort(record: AuthoredRecord): Iterable<Problem> {
  yield* longQuotations(record, placesOf(record, isText), longest.original);
  yield* longQuotations(record, translatedPlacesOf(record, isText), longest.translated);
}

const isText = (value: unknown): boolean => typeof value === 'string';

function* longQuotations(
  record: AuthoredRecord,
  places: Iterable<Place>,
  longest: number,
): Iterable<Problem> {
  const titles = new Set(Object.values(record.sources).map(({ title }) => title));
  for (const place of places) {
    for (const [, quotation = ''] of (place.value as string).matchAll(/[“«„"]([^“”«»„"]*)[”»“"]/gu)) {
      const count = quotation.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
      if (count <= longest || titles.has(quotation)) continue;
      const message = `it is ${count} words long; quote at most ${longest}, and say the rest in your own words`;
      yield { file: place.file, path: place.path, found: quote(quotation), message };
    }
  }
}

export const wording: Rule[] = [
  { name: 'quotations-are-short', check: quotationsAreShort },
  prose.rule('time-is-not-relative', timeIsNotRelative),
  prose.rule('judging-words-are-quoted', judgingWordsAreQuoted),
  { name: 'penalties-were-imposed', check: penaltiesWereImposed },
];
