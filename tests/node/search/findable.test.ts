import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from '../../../src/model/text.ts';
import { compile } from '../../../src/record/compile/compile.ts';
import { findableOf } from '../../../src/search/findable.ts';
import { finder } from '../../../src/search/search.ts';
import { freshRecord } from '../fixture.ts';

const slice = compile(freshRecord(), 'en');
const all = [...Object.values(slice.cases), ...Object.values(slice.counts), ...Object.values(slice.people)];
const find = finder(all.map((item) => findableOf(slice, item)));
const finds = (query: string, id: string) => find(query).some(({ item }) => item.id === id);

test('every case is found by its title, each other name, its place, and every name of every person in it', () => {
  let names = 0;
  for (const { id, title, names: others, place, people } of Object.values(slice.cases)) {
    const persons = people.map(({ person }) => slice.people[person]!);
    const typed = [
      plain(title),
      plain(place.text),
      ...others.map(({ name }) => name),
      ...persons.flatMap((person) => [person.name, ...person.names.map(({ name }) => name)]),
    ];
    for (const query of typed) assert.ok(finds(query, id), `${query} finds ${id}`);
    names += typed.length;
  }
  assert.ok(names > 3 * Object.keys(slice.cases).length, 'the record has other names and people');
});

test('a count is found by its title, a person by every name', () => {
  for (const { id, title } of Object.values(slice.counts)) assert.ok(finds(plain(title), id));
  for (const { id, name, names } of Object.values(slice.people))
    for (const query of [name, ...names.map((other) => other.name)]) assert.ok(finds(query, id), query);
});

test('a name that several sources spell alike is told once', () => {
  const [person] = Object.values(slice.people);
  const spelled = { name: 'A. Twice', role: 'source-spelling' } as const;
  const twice = { ...person!, names: [spelled, { ...spelled }] };
  assert.deepEqual(findableOf(slice, twice).also, ['A. Twice']);
});
