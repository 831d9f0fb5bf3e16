// What the things of a compiled record are found by.
import type { FullCase, FullPerson, FullSeries, FullSlice } from '../model/full-slice.ts';
import type { Text } from '../model/slice.ts';
import { titleOf } from '../model/text.ts';
import type { Findable } from './search.ts';

/** A case by its names, its people and its place; a person or a count by its names. */
export function findableOf(slice: FullSlice, item: FullCase | FullPerson | FullSeries): Findable {
  const also = 'names' in item ? otherNames(item) : [];
  const people = 'people' in item ? item.people.map(({ person }) => namesOf(slice.people[person]!)) : [];
  return {
    id: item.id,
    title: titleOf(item),
    ...(also.length && { also }),
    ...(people.length && { people }),
    ...('place' in item && { place: item.place.text }),
  };
}

const namesOf = (person: FullPerson): Text[] => [person.name, ...otherNames(person)];

/** A name that several sources spell alike is one name. */
function otherNames({ names }: { names: { name: string; lang?: string }[] }): Text[] {
  const byName = new Map(names.map(({ name, lang }) => [name, lang ? { text: name, lang } : name]));
  return [...byName.values()];
}
