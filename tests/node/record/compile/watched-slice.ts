// A slice that notes which of its fields are read. A field is a path in which `*` stands for an id or an index, and which says
// of what section a statement is: `cases.*.statements.*(figure).value`.

type Step = string;

/** Objects whose keys are ids or codes, by their path. */
const collections = new Set(['cases', 'moved', 'counts', 'people', 'speakers', 'sources', 'sides']);
const isCollection = (path: string) => collections.has(path) || /^vocabulary\.[^.]+$/.test(path);

function pathOf(parent: object, path: string, step: Step, value: unknown): string {
  const isEntry = Array.isArray(parent) || isCollection(path);
  const section = (value as { section?: unknown } | null)?.section;
  // A place in a document has a section as well, which is a heading.
  const kind = isEntry && path.endsWith('.statements') && typeof section === 'string' ? `(${section})` : '';
  const name = isEntry ? `*${kind}` : step;
  return path ? `${path}.${name}` : name;
}

/** Every field that an object has, whatever is in it. */
export function* fieldsOf(parent: object, path = ''): Iterable<string> {
  for (const [step, value] of Object.entries<unknown>({ ...parent })) {
    const field = pathOf(parent, path, step, value);
    yield field;
    if (typeof value === 'object' && value !== null) yield* fieldsOf(value, field);
  }
}

/** The same object, which adds to `read` the fields that somebody asks for. */
export function watched<Whole extends object>(whole: Whole, read: Set<string>): Whole {
  const known = new WeakMap<object, object>();
  const watch = (target: object, path: string): object => {
    const present = known.get(target);
    if (present) return present;
    const note = (step: string | symbol, value: unknown): string => {
      const field = pathOf(target, path, String(step), value);
      if (typeof step === 'string') read.add(field);
      return field;
    };
    const proxy = new Proxy(target, {
      get(object, step) {
        const value: unknown = Reflect.get(object, step);
        if (!Object.hasOwn(object, step)) return value;
        const field = note(step, value);
        return typeof value === 'object' && value !== null ? watch(value, field) : value;
      },
      has(object, step) {
        if (Object.hasOwn(object, step)) note(step, Reflect.get(object, step));
        return Reflect.has(object, step);
      },
      getOwnPropertyDescriptor(object, step) {
        if (Object.hasOwn(object, step)) note(step, Reflect.get(object, step));
        return Reflect.getOwnPropertyDescriptor(object, step);
      },
    });
    known.set(target, proxy);
    return proxy;
  };
  return watch(whole, '') as Whole;
}
