// Every place of a sound slice is spoilt in turn, and each time its author must be told of that place, and of no other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Slice } from '../../../src/model/slice.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { readerSlice } from '../../../src/record/compile/reader-slice.ts';
import { assertSlice, faultsOf } from '../../../src/runtime/foreign/slice-faults.ts';
import { freshRecord } from '../fixture.ts';

type Holder = Record<string, unknown>;
interface Place {
  /** As a fault names it: `record.cases.harbour-2019.statements[0].text`. */
  path: string;
  /** The same without what differs from record to record: `cases.*.statements[account].text`. */
  kind: string;
  holder: Holder;
  key: string;
  value: unknown;
}

/** What is found by an id or a code. */
const isMap = /^(cases|counts|moved|people|speakers|sources|vocabulary(\.\*)?)$/;

/** Every place below a value, the value of each with all that is in it. */
function* placesIn(holder: object, path = 'record', kind = ''): Generator<Place> {
  for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
    const { section = '', speaker } = Object(value) as { section?: string; speaker?: string };
    // What has parts has the same ones in a statement of any section.
    const around = typeof value === 'object' ? kind.replace(/statements\[\w+\](?=.)/, 'statements[]') : kind;
    const here = Array.isArray(holder)
      ? { path: `${path}[${key}]`, kind: `${around}[${speaker ? section : ''}]` }
      : { path: `${path}.${key}`, kind: [around, isMap.test(kind) ? '*' : key].filter(Boolean).join('.') };
    yield { ...here, holder: holder as Holder, key, value };
    if (typeof value === 'object' && value !== null) yield* placesIn(value, here.path, here.kind);
  }
}

/** The fixture in a language. */
const inLanguage = (locale: string) =>
  JSON.parse(JSON.stringify(readerSlice(compile(freshRecord(), locale)))) as Slice;

/** One place of each kind; a record that is not translated whole has texts in another language, too. */
const places = new Map<string, Spoilt>();
for (const slice of [inLanguage('en'), inLanguage('az')])
  for (const place of placesIn(slice)) {
    const kind = `${place.kind} ${place.value === null ? 'none' : typeof place.value}`;
    if (!places.has(kind)) places.set(kind, { slice, ...place });
  }
type Spoilt = Place & { slice: Slice };
const everywhere = [...places.values()];
const texts = everywhere.filter(({ value }) => typeof value === 'string');

/** Puts something in a place while it asks what is told. */
function toldWith({ slice, holder, key, value }: Spoilt, instead: unknown): string[] {
  holder[key] = instead;
  try {
    return faultsOf(slice);
  } finally {
    holder[key] = value;
  }
}

/** Places that other places refer to have more than one fault. */
const isReferredTo = ({ kind, key, value }: Place) =>
  typeof value === 'object' || /^(id|section)$/.test(key) || /^\w+\.\*$/.test(kind);

/** Fails for each place that is not told where it is spoilt, or is told though it may be so. */
function spoil(chosen: Spoilt[], instead: unknown, isAllowed: RegExp): void {
  assert.ok(chosen.length > 0, 'something is spoilt');
  const wrong = chosen.flatMap((place) => {
    const told = toldWith(place, instead);
    const here = place.path;
    const isRight = isAllowed.test(place.kind)
      ? told.length === 0
      : told.includes(here) && (isReferredTo(place) || told.every((path) => path.startsWith(here)));
    return isRight ? [] : [`${place.path} (${place.kind}): told ${told.join() || 'nothing'}`];
  });
  assert.deepEqual(wrong, []);
}

/** What only some have, or what publishing reads and no widget. */
const notChecked = /^(format|machine)$|(statements\[\w*\]|points\[\])\.machine$/;
/** A text, or a list of several. */
const isPhrase =
  /cites\[\]\.place$|\.(byline|aliases|notSameAs|about|acts|part|finding)$|\.(particulars|background)\[\]$/;
const either = (...expressions: RegExp[]) => new RegExp(expressions.map(({ source }) => source).join('|'));

test('the fixture has what a slice can have', () => {
  for (const kind of [
    'withdrawn.reason',
    'via[]',
    'byline[]',
    'place[]',
    'undated',
    'remark',
    'amount.before',
    'challengedBy[]',
    'speakers.*.background[]',
    'sources.*.background[]',
    'cases.*.aliases[]',
    'people.*.aliases[]',
  ])
    assert.ok(
      everywhere.some((place) => place.kind.endsWith(kind)),
      kind,
    );
});

test('what is missing is told, but for what not everything has', () => {
  const ofSome = [
    /\.(note|background|endPrecision|via|withdrawn|conflictsWith|challengedBy|undated|url|remark|before|after|change|aliases|notSameAs)$/,
    /\.(proceedingsTitle|countedAs|finding|legend|author|noFigure)$/,
    /(account|figure)\]\.answeredBy$/,
  ];
  spoil(everywhere, undefined, either(notChecked, ...ofSome));
});

test('a number that nothing can have is told wherever it stands, instead of a word, a list or a thing', () => {
  spoil(everywhere, -1, notChecked);
});

test('half of one, and none where there must be some, is told', () => {
  const numbers = everywhere.filter(({ value }) => typeof value === 'number');
  spoil(numbers, 0, either(notChecked, /\.value$/));
  spoil(
    everywhere.filter(({ kind }) => kind.endsWith('.value')),
    0.5,
    /^$/,
  );
});

test('a number that is written as a text is told', () => {
  const written = /\.value$/;
  spoil(
    everywhere.filter(({ kind }) => written.test(kind)),
    '5',
    /^$/,
  );
});

test('nothing instead of a thing is told, but for what may be unknown', () => {
  const unknown =
    /^cases\.\*\.period$|^counts\.\*\.criteria$|(events\[\]|statements\[\w*\]|sources\.\*)\.date$/;
  const isWhen = ({ kind }: Place) => /points\[\]\.date$|place|(withdrawn|period)\.date$/.test(kind);
  spoil(
    everywhere.filter((place) => !isWhen(place)),
    null,
    either(notChecked, unknown),
  );
  spoil(everywhere.filter(isWhen), null, notChecked);
});

test('an empty text is told, but for a count of nothing', () => {
  spoil(
    texts,
    '',
    either(notChecked, /^cases\.\*\.tally\.(words|acts)$|^gaps\.answered$|^intervals\.\w+\[\]$/),
  );
});

test('an empty list is told where it says whose words, or which, there are', () => {
  const lists = everywhere.filter(({ value }) => Array.isArray(value));
  const fewest = either(
    isPhrase,
    /\.(cites|accounts|particulars|background|shortDate)$|allegation\]\.answeredBy$/,
  );
  spoil(
    lists.filter(({ kind }) => fewest.test(kind)),
    [],
    /^$/,
  );
  // Without its statements a case has nothing for what refers to them.
  const others = lists.filter(({ kind }) => !fewest.test(kind) && !kind.endsWith('.statements'));
  spoil(others, [], /./);
});

test('a list instead of what is found by ids is told, and so is a word', () => {
  const maps = everywhere.filter(({ kind }) => isMap.test(kind));
  for (const instead of [[], 'words', 1]) spoil(maps, instead, /^$/);
});

test('a word instead of a list or a thing is told, but for a text', () => {
  const things = everywhere.filter(
    ({ kind, value }) =>
      typeof value === 'object' &&
      value !== null &&
      !('text' in value && 'lang' in value) &&
      !isPhrase.test(kind),
  );
  spoil(things, 'words', notChecked);
});

test('a code that there is none of, a day that is none, and an id of nothing are told', () => {
  const ofFewWords = /\.(precision|endPrecision|basis|response|countedAs|status|section|first|last)$/;
  const ofIds =
    /\.(speaker|via\[\]|source|person|compiler)$|\.(answeredBy|conflictsWith|challengedBy|accounts|legal)\[\]$|card\.\w+\[\]$|cited\.\w+\[\]$|people\[\]\.statements\[\]$|events\[\]\.people\[\]$/;
  const named = texts.filter(
    ({ kind }) => either(ofFewWords, ofIds).test(kind) && !kind.endsWith('cites[].section'),
  );
  for (const other of ['nothing-of-this-name', 'toString', 'constructor']) spoil(named, other, notChecked);
  const days = named.filter(({ kind }) => /\.(first|last)$/.test(kind));
  for (const other of ['2019-13-45', '2019-05', 'about 2019-05-12', '2019-05-12 (about)'])
    spoil(days, other, /^$/);
});

test('what stands by another id than its own is told', () => {
  const owned = texts.filter(({ kind }) => /^\w+\.\*\.id$/.test(kind));
  assert.equal(owned.length, 3);
  spoil(owned, 'another-id', /^$/);
});

test('a person reads ten faults, each by its place, how many there are, and what makes it right', () => {
  const slice = inLanguage('en');
  assert.doesNotThrow(() => assertSlice(slice));
  const { accounts } = slice.cases['harbour-2019']!.events[0]!;
  accounts.splice(0, accounts.length, ...Array.from({ length: 11 }, () => 'nothing'));
  const told = accounts.map((_, index) => `record.cases.harbour-2019.events[0].accounts[${index}]`);
  assert.throws(() => assertSlice(slice), {
    message: `11 faults, at ${told.slice(0, 10).join(', ')}; make it with \`on-record build\``,
  });
});

test('of another format, the store has something to say, and this has not', () => {
  for (const other of [{ ...inLanguage('en'), format: 1 }, {}, null])
    assert.doesNotThrow(() => assertSlice(other));
});
