// Who speaks can be told from the sentence alone: by name, once, and a document by its title.
import { pathText, quote, type Problem } from '../../read/problems.ts';
import { byId, kept } from '../../authored/kept.ts';
import type { AuthoredRecord } from '../../authored/record.ts';
import { pointsOf } from '../../authored/statements.ts';
import { whatStandsWithin } from '../../authored/within.ts';
import type { Speaker } from '../../schema/schema.ts';
import { everyStatement, type Rule } from '../rule.ts';

interface Said {
  file: string;
  path: string;
  text: string;
  speaker: Speaker | undefined;
  relays: Speaker[];
}

function* everythingSaid(record: AuthoredRecord): Iterable<Said> {
  const known = (id: string) => byId(record.speakers).get(id);
  const entries = [
    ...[...everyStatement(record)].map(({ file, path, statement }) => ({ file, path, entry: statement })),
    ...pointsOf(record).map(({ file, path, point }) => ({ file, path, entry: point })),
  ];
  for (const { file, path, entry } of entries) {
    const relays = (entry.via ?? []).map(known).filter((speaker) => speaker !== undefined);
    yield { file, path: `${path}.text`, text: entry.text, speaker: known(entry.speaker), relays };
  }
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

const isNamedIn = (text: string, { mentions }: Speaker): boolean =>
  mentions.some((mention) => plain(text).includes(plain(mention)));

function* sentencesNameTheirSpeaker(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, text, speaker } of everythingSaid(record)) {
    if (!speaker || isNamedIn(text, speaker)) continue;
    const message = `name the speaker in the sentence (${speaker.mentions.join(' or ')}), so that it can stand alone`;
    yield { file, path, found: quote(text), message };
  }
}

/** Whoever relays is told beside the sentence; a document that stands for nobody has only its title to be found by. */
function* sentencesNameTheDocument(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, text, relays } of everythingSaid(record)) {
    const missing = relays.find((relay) => relay.kind === 'document-author' && !isNamedIn(text, relay));
    if (!missing) continue;
    const message = `name the document that relays it: “…, the ${missing.mentions.join(' or ')} reports”`;
    yield { file, path, found: quote(text), message };
  }
}

const formsOf = kept(({ name, mentions }: Speaker) =>
  [name, ...mentions].map(plain).sort((one, other) => other.length - one.length),
);

/** The full name with its abbreviation is one naming. */
function timesNamed(text: string, speaker: Speaker): number {
  let rest = plain(text);
  let times = 0;
  for (const form of formsOf(speaker)) {
    times += rest.split(form).length - 1;
    rest = rest.replaceAll(form, ' … ');
  }
  return times;
}

function* sentencesNameTheirSpeakerOnce(record: AuthoredRecord): Iterable<Problem> {
  for (const { file, path, text, speaker } of everythingSaid(record)) {
    if (!speaker || timesNamed(text, speaker) < 2) continue;
    const message = `names ${speaker.name} more than once; say “it”, “he” or “she” the second time`;
    yield { file, path, found: quote(text), message };
  }
}

/** “The article” names any of several documents; only its title tells a screenshot's reader which. */
function* documentsAreNamedByTheirTitle(record: AuthoredRecord): Iterable<Problem> {
  const named = whatStandsWithin(
    Object.values(record.sources).flatMap(({ title, publisher }) => [
      { name: title },
      { name: publisher ?? title },
    ]),
    ({ name }) => name,
  );
  for (const [index, { kind, mentions }] of record.speakers.entries()) {
    const vague = kind === 'document-author' && mentions.find((mention) => named(mention).length === 0);
    if (vague === undefined || vague === false) continue;
    const message =
      'does not tell which document it is; write the title of its source in quotation marks, or its publisher';
    yield {
      file: 'speakers.json',
      path: `${pathText(record.speakers, [index])}.mentions`,
      found: quote(vague),
      message,
    };
  }
}

export const speakers: Rule[] = [
  { name: 'sentences-name-their-speaker', check: sentencesNameTheirSpeaker },
  { name: 'sentences-name-the-document', check: sentencesNameTheDocument },
  { name: 'sentences-name-their-speaker-once', check: sentencesNameTheirSpeakerOnce },
  { name: 'documents-are-named-by-their-title', check: documentsAreNamedByTheirTitle },
];
