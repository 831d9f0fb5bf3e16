// Nothing is told as if it still were so: a verb of the field is known in whatever present form it stands.
import { quote, type Problem } from '../../read/problems.ts';
import type { AuthoredRecord } from '../../authored/record.ts';
import type { Rule } from '../rule.ts';
import { prose, type Prose } from './wording.ts';

const words = (list: string): string[] => list.split(' ');

/** What is done in such cases. Verbs of saying are not here: a document goes on saying what it says. */
const deeds = words(
  'accuse acquit apply approve await become begin bring coerce commit complain confess confiscate convict ' +
    'cripple deny deport deprive detain die disbar disperse dismiss end enter exonerate expel extort face fail flee gather ' +
    'get go harass hold impose imprison indict injure interrogate intimidate investigate keep kill lodge litigate lose ' +
    'oppress persecute prosecute publish refuse reject remain reopen represent restrict revoke seize serve shoot stay ' +
    'suffer sue suspend take threaten try undergo wound write',
);

/** Forms of these are nouns as well, and verbs only where their neighbours say so. */
const deedsAndNouns = words(
  'abuse appeal arrest attack attempt ban block charge clash close fine force jail leave live march murder order pardon protest ' +
    'punish raid rally release remand rule sanction sentence storm strike target torture trial work',
);

const sayings = words(
  'acknowledge answer ask blame call claim condemn declare demand describe announce name note promise reply report say ' +
    'speak state tell urge warn',
);

const between = words('also already always even never often only soon then');
const manyPeople = words('authorities children men people police they those we who women');
const openers = words(
  'a all an another any her him his it its many more no our some that the their them these this',
);
const closers = words(
  'a an all and any at by for from her his in into its most no of on or other over some that the their these this to with ' +
    'without',
);

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

interface Form {
  singular: boolean;
  isNounToo: boolean;
}

function formsOf(verbs: string[], isNounToo: boolean): [string, Form][] {
  return verbs.flatMap((verb): [string, Form][] => [
    [thirdPerson(verb), { singular: true, isNounToo }],
    [verb, { singular: false, isNounToo }],
  ]);
}

const deedForms = new Map([...formsOf(deeds, false), ...formsOf(deedsAndNouns, true)]);
const titleForms = new Map([...deedForms, ...formsOf(sayings, true)]);

/** A document may go on being silent: “the page does not say”. */
const auxiliary =
  /\b(?:is|are|has|(?<!\b(?:could|may|might|must|should|to|would) )have|will|cannot|do(?:es)?(?! not (?:add|explain|give|mention|name|record|say|state|tell)\b))\b/i;
const lasting =
  /\b(?:currently|now|nowadays|presently|at present|to date|to this day|still|(?:is|are) (?:being |currently |now )?(?:detained|held|imprisoned|jailed|kept|awaiting|serving|facing|in (?:prison|detention|custody|jail)))\b/i;

function presentVerb(text: string, forms: Map<string, Form>): string | undefined {
  const tokens = [...text.matchAll(/[\p{L}\d’'-]+|[…,.:;()]/gu)].map(([token]) => token);
  const found = tokens.findIndex((token, index) => {
    const form = forms.get(token);
    if (!form) return false;
    const before = tokens.slice(0, index).filter((word) => !between.includes(word) && !word.endsWith('ly'));
    return isVerb(form, before.at(-1), tokens[index + 1]);
  });
  return found < 0 ? undefined : tokens.slice(Math.max(0, found - 1), found + 1).join(' ');
}

function isVerb(
  { singular, isNounToo }: Form,
  before: string | undefined,
  after: string | undefined,
): boolean {
  if (before === undefined || !/^\p{L}/u.test(before) || closers.includes(before.toLowerCase())) return false;
  const many = manyPeople.includes(before.toLowerCase()) || isPlural(before);
  if (!singular) return many && (!isNounToo || before.toLowerCase() !== 'police' || hasObject(after));
  return !isNounToo || (!many && hasObject(after));
}

/** An article, a pronoun, a name, a number or a plural begins what somebody does something to. */
function hasObject(after: string | undefined): boolean {
  return after !== undefined && (openers.includes(after) || /^[\p{Lu}\d]/u.test(after) || isPlural(after));
}

const isPlural = (word: string): boolean => /^\p{L}{3,}[^s’']s$/u.test(word);

const isEnglish = ({ dataset }: AuthoredRecord): boolean => /^en\b/.test(dataset.locales[0] ?? '');
const isTitle = ({ place: { file, key } }: Prose): boolean =>
  key === 'title' && /^(?:cases|counts)\//.test(file);
const isTold = ({ place: { key } }: Prose): boolean =>
  ['text', 'role', 'group', 'label', 'unit'].includes(key);

function* undatedIsNotPresent(here: Prose, record: AuthoredRecord): Iterable<Problem> {
  if (!isEnglish(record) || here.isDated || isTitle(here)) return;
  const { text } = here;
  const found =
    lasting.exec(text)?.[0] ??
    (isTold(here) ? (auxiliary.exec(text)?.[0] ?? presentVerb(text, deedForms)) : undefined);
  yield* present(
    here,
    found,
    'it is undated, so put it in the past tense, or give the date at which it held',
  );
}

/** A title is read beside any date, or without one. */
function* titlesAreNotPresent(here: Prose, record: AuthoredRecord): Iterable<Problem> {
  if (!isEnglish(record) || !isTitle(here)) return;
  const { text } = here;
  const found = lasting.exec(text)?.[0] ?? auxiliary.exec(text)?.[0] ?? presentVerb(text, titleForms);
  yield* present(here, found, 'put the title in the past tense, or name the event by a noun: “Arrest of …”');
}

/** A problem where a word in the present tense was found. */
function* present({ place }: Prose, found: string | undefined, cure: string): Iterable<Problem> {
  if (found !== undefined) yield { file: place.file, path: place.path, found: quote(found), message: cure };
}

export const tense: Rule[] = [
  prose.rule('undated-is-not-present', undatedIsNotPresent),
  prose.rule('titles-are-not-present', titlesAreNotPresent),
];
