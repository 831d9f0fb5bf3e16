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

const mostRemembered = 10_000;

/** The same function of a text; what it made of the first ten thousand is kept, so that memory stays bounded. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, { value: Made }>();
  return (text) => {
    const known = made.get(text);
    if (known) return known.value;
    const value = make(text);
    if (made.size < mostRemembered) made.set(text, { value });
    return value;
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
