// What is worked out of a part of a record is worked out once: a record that has been read does not change any more.

/** The same function; what it made of a thing is kept as long as the thing is. */
export function kept<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const made = new WeakMap<Thing, { value: Made }>();
  return (thing) => {
    const known = made.get(thing) ?? { value: make(thing) };
    made.set(thing, known);
    return known.value;
  };
}

/** Entries by their id, the first of those that share one. */
export const byId: <Entry extends { id: string }>(entries: readonly Entry[]) => ReadonlyMap<string, Entry> =
  kept(
    <Entry extends { id: string }>(entries: readonly Entry[]) =>
      new Map<string, Entry>(entries.toReversed().map((entry) => [entry.id, entry])),
  );

/** Entries by each of the keys that they have, in their order. */
export function grouped<Entry>(
  entries: Iterable<Entry>,
  keysOf: (entry: Entry) => Iterable<string>,
): ReadonlyMap<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  return groups;
}
