// What cases and counts refer to: people, speakers, sources and the terms of the vocabulary.
import { compileDay, compileWhen, withoutUndefined, type Translator } from './fields.ts';
import { compileAliases } from './phrases.ts';
import { inWords, phrase } from './wording.ts';
import { whatStandsWithin } from '../authored/within.ts';
import type { Translations } from '../authored/record.ts';
import type * as authored from '../schema/schema.ts';
import type { Phrase, Text } from '../../model/slice.ts';
import type { FullPerson, FullSource, FullSpeaker, FullVocabularyTerm } from '../../model/full-slice.ts';
import type { Cited } from '../../model/slice.ts';

export function compilePerson(
  person: authored.Person,
  homonyms: authored.Person[],
  cited: Cited,
  translations: Translations,
  translator: Translator,
): FullPerson {
  const translated = translations.people?.people?.[person.id];
  const isAlone = homonyms.length === 0;
  const name = translated?.name ?? person.name;
  // Whoever looks for the name as the sources write it finds it.
  const original =
    name === person.name
      ? []
      : [{ name: person.name, lang: translator.original, role: 'source-spelling' as const }];
  const names = [...original, ...person.names].map((other) => withoutUndefined(other));
  const { words, said } = translator.wording;
  const nameOf = (other: authored.Person) => translations.people?.people?.[other.id]?.name ?? other.name;
  return withoutUndefined({
    id: person.id,
    name,
    names,
    aliases: compileAliases(
      names.filter((other) => !name.includes(other.name)),
      translator,
    ),
    homonyms: isAlone ? undefined : homonyms.map(({ id }) => id),
    notSameAs: isAlone
      ? undefined
      : phrase([
          said(words.notSameAs(homonyms.map(nameOf).join(', '))),
          ' ',
          translator.text(person.basis, translated?.basis),
        ]),
    note: translator.optionalText(person.note, translated?.note),
    cited,
  });
}

export function compileSpeaker(
  speaker: authored.Speaker,
  translations: Translations,
  translator: Translator,
): FullSpeaker {
  const translated = translations.speakers?.speakers?.[speaker.id];
  const asPerson = translations.people?.people?.[speaker.person ?? '']?.name;
  const interest = translator.optionalText(speaker.interest, translated?.interest);
  return withoutUndefined({
    id: speaker.id,
    name: translator.text(speaker.name, translated?.name ?? asPerson),
    shortName: translator.optionalText(speaker.shortName, translated?.shortName),
    kind: speaker.kind,
    interest,
    background: backgroundOf({ interest }, translator),
  });
}

export function compileSource(
  id: string,
  source: authored.Source,
  author: string | undefined,
  translations: Translations,
  kind: Text,
  translator: Translator,
): FullSource {
  const translated = translations.sources[id];
  const { wording } = translator;
  const notBefore = source.notBefore === undefined ? undefined : compileDay(source.notBefore, wording);
  const date = compileWhen(source.date, wording);
  const interest = translator.optionalText(source.interest, translated?.interest);
  const relay = translator.optionalText(source.relay, translated?.relay);
  return withoutUndefined({
    id,
    title: source.title,
    publisher: source.publisher,
    kind: source.kind,
    lang: source.lang,
    date,
    notBefore,
    undated: !date && notBefore ? wording.words.notBefore(inWords(wording, notBefore)) : undefined,
    url: source.url,
    about: phrase([source.publisher ?? wording.said(wording.words.noPublisher), '\xa0· ', kind]),
    interest,
    relay,
    author,
    background: backgroundOf({ interest, relay }, translator),
  });
}

/** How they came by what they say, and where they stand. */
function backgroundOf(
  { interest, relay }: { interest?: Text | undefined; relay?: Text | undefined },
  { wording }: Translator,
): Phrase[] | undefined {
  const { words, strings, said } = wording;
  const told = [
    ...(relay ? [relay] : []),
    ...(interest ? [phrase([said(`${words.interest}${strings.colon} `), interest])] : []),
  ];
  return told.length > 0 ? told : undefined;
}

/** By the titles of documents, the first speaker that is what such a document says in its own voice. */
export function authorsOf(
  sources: authored.Source[],
  speakers: authored.Speaker[],
): ReadonlyMap<string, string> {
  const titlesIn = whatStandsWithin(sources, ({ title }) => title);
  const authors = new Map<string, string>();
  for (const { id, kind, name, mentions } of speakers)
    for (const said of kind === 'document-author' ? [name, ...mentions] : [])
      for (const { title } of titlesIn(said)) if (!authors.has(title)) authors.set(title, id);
  return authors;
}

export function compileTerm(
  term: authored.Vocabulary['acts'][string],
  translated: { label?: string | undefined; definition?: string | undefined } | undefined,
  translator: Translator,
): FullVocabularyTerm {
  return withoutUndefined({
    label: translator.text(term.label, translated?.label),
    definition: translator.optionalText(term.definition, translated?.definition),
  });
}
