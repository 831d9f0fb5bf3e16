// How things are put: who says so, since when, and without judging. Words inside quotation marks are the speaker's own.
import { quote, type Problem } from '../read/problems.ts';
import type { AuthoredRecord } from '../authored/record.ts';
import { placesOf } from '../authored/places.ts';
import { pointsOf } from '../authored/statements.ts';
import { everyStatement, unquoted, type Rule } from './rule.ts';

function* sentencesNameTheirSpeaker(record: AuthoredRecord): Iterable<Problem> {
  const said = [
    ...[...everyStatement(record)].map(({ file, path, statement }) => ({ file, path, entry: statement })),
    ...pointsOf(record).map(({ file, path, point }) => ({ file, path, entry: point })),
  ];
  const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");
  for (const { file, path, entry } of said) {
    const speaker = record.speakers.find(({ id }) => id === entry.speaker);
    if (!speaker || speaker.mentions.some((mention) => plain(entry.text).includes(plain(mention)))) continue;
    yield {
      file,
      path: `${path}.text`,
      found: quote(entry.text),
      message: `name the speaker in the sentence (${speaker.mentions.join(' or ')}), so that it can stand alone`,
    };
  }
}

interface Prose {
  file: string;
  path: string;
  text: string;
  isDated: boolean;
}

const proseKeys = [
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
];

/** What the editors wrote, wherever it stands. The title of a source is its author's. */
function* proseIn(record: AuthoredRecord): Iterable<Prose> {
  for (const { file, path, key, value, parent } of placesOf(record)) {
    if (typeof value !== 'string' || !proseKeys.includes(key)) continue;
    if (key === 'title' && file.startsWith('sources/')) continue;
    const date = (parent as { date?: string | { edtf: string | null } }).date;
    const isDated = typeof date === 'string' || typeof date?.edtf === 'string';
    yield { file, path, text: unquoted(value), isDated };
  }
}

const present =
  /\b(?:currently|now|nowadays|presently|at present|to date|to this day|still|remains?|(?:is|are) (?:being |currently |now )?(?:detained|held|imprisoned|jailed|kept|awaiting|serving|facing|in (?:prison|detention|custody|jail)))\b/i;

function* undatedIsNotPresent(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, text, isDated } of proseIn(record)) {
    const found = isDated ? null : present.exec(text);
    if (!found) continue;
    yield {
      file,
      path,
      found: quote(found[0]),
      message: 'it is undated, so put it in the past tense, or give the date at which it held',
    };
  }
}

const relative =
  /\b(?:today|yesterday|tomorrow|tonight|recent|recently|lately|(?:last|this|next) (?:week|month|year)|(?:days?|weeks?|months?|years?) ago)\b/i;

function* timeIsNotRelative(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, text } of proseIn(record)) {
    const found = relative.exec(text);
    if (found)
      yield {
        file,
        path,
        found: quote(found[0]),
        message: 'it means another day to every reader; write the date, or leave it out',
      };
  }
}

/** A prison's regime ("strict-regime colony") is a legal term. */
const judging =
  /\b(?:credibl[ey]|fabricated|trumped-up|brutal(?:ly|ity)?|spurious(?:ly)?|so-called|barbaric(?:ally)?|notorious(?:ly)?|infamous(?:ly)?|bogus|sham|baseless|draconian|heinous|ruthless(?:ly)?|savage(?:ly)?|horrific|shocking(?:ly)?|heroic|(?<!(?:strict|general|special|prison|security)[- ])regime)\b/i;

function* judgingWordsAreQuoted(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, text } of proseIn(record)) {
    const found = judging.exec(text);
    if (!found) continue;
    yield {
      file,
      path,
      found: quote(found[0]),
      message: 'it judges; put it in quotation marks as its speaker’s word, or leave it out',
    };
  }
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

export const wording: Rule[] = [
  { name: 'sentences-name-their-speaker', check: sentencesNameTheirSpeaker },
  { name: 'undated-is-not-present', check: undatedIsNotPresent },
  { name: 'time-is-not-relative', check: timeIsNotRelative },
  { name: 'judging-words-are-quoted', check: judgingWordsAreQuoted },
  { name: 'penalties-were-imposed', check: penaltiesWereImposed },
];
