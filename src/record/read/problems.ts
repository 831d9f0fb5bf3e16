// A mistake in the record, told so that its author can mend it: where it stands, what was found there, and the cure.
import type { z } from 'zod';
import { nearest } from './nearest.ts';

export interface Problem {
  /** Relative to the record's folder: `cases/harbour-2019.json`. */
  file: string;
  /** Inside the file, entries with an id named by it: `allegations[3] (beaten).cites[0].section`. */
  path: string;
  /** The value found there, shortened and quoted. */
  found?: string;
  /** What is wrong, and how to mend it. */
  message: string;
}

/** Nobody mends more at once, and a file that is none of a record may have a million. */
const mostTold = 1000;

/** What is told of everything that is wrong with a file. */
export function told(file: string, problems: Iterable<Problem>): Problem[] {
  const some: Problem[] = [];
  for (const problem of problems) {
    if (some.length === mostTold) {
      const message = `has more mistakes than these ${mostTold}; see whether it is the right file, mend these and look again`;
      return [...some, { file, path: '', message }];
    }
    some.push(problem);
  }
  return some;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const nothing = 'nothing';

interface Context {
  file: string;
  raw: unknown;
  schema: z.ZodType;
  /** Paths of the keys that misspelt ones were meant to be. */
  meant: Set<string>;
}

/** Every issue of one file as a problem with a cure; a misspelt key is not told a second time as a missing one. */
export function fromIssues(
  file: string,
  raw: unknown,
  schema: z.ZodType,
  issues: readonly Issue[],
): Problem[] {
  const context: Context = { file, raw, schema, meant: new Set() };
  // One issue is one problem or more; which keys are meant is known only after the last of them.
  const problems = issues.slice(0, 2 * mostTold).flatMap((issue) => fromIssue(context, issue, []));
  return problems.filter(({ path, found }) => found !== nothing || !context.meant.has(path));
}

function fromIssue(context: Context, issue: Issue, above: Path): Problem[] {
  const { file, raw, schema, meant } = context;
  const path = [...above, ...issue.path];
  const problem = (at: Path, found: unknown, message: string): Problem => ({
    file,
    path: pathText(raw, at),
    found: quote(found),
    message,
  });
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.slice(0, 2 * mostTold).map((key) => {
      const near = nearest(key, known);
      if (near !== undefined) meant.add(pathText(raw, [...path, near]));
      const cure = near === undefined ? `known here: ${known.join(', ')}` : `did you mean "${near}"?`;
      return problem([...path, key], key, `unknown key; ${cure}`);
    });
  }
  if (issue.code === 'invalid_union') {
    return closestBranch(issue.errors).flatMap((inner) => fromIssue(context, inner, path));
  }
  if (issue.code === 'invalid_key') {
    return [problem(path, path.at(-1), issue.issues[0]?.message ?? issue.message)];
  }
  const found = valueAt(raw, path);
  return [problem(path, found, cure(issue, found, path))];
}

/** Of the alternatives of a union, the one that the author most likely meant: the right type, and the fewest mistakes. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const distance = (issues: readonly Issue[]) =>
    issues.length +
    (issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0) ? 100 : 0);
  return branches.toSorted((one, other) => distance(one) - distance(other))[0] ?? [];
}

function cure(issue: Issue, found: unknown, path: Path): string {
  switch (issue.code) {
    case 'invalid_type':
      if (found !== undefined && !issue.message.startsWith('Invalid')) return issue.message;
      return found === undefined
        ? `is missing; add "${String(path.at(-1) ?? '')}" (${issue.expected})`
        : `write ${article(issue.expected)}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      const meant = typeof found === 'string' ? nearest(found, values) : undefined;
      const missing = found === undefined ? 'is missing; ' : '';
      return `${missing}write one of: ${values.join(', ')}${meant ? `; did you mean "${meant}"?` : ''}`;
    }
    case 'too_small':
      if (issue.origin === 'string') return 'write some text, or leave the key out where that is allowed';
      if (issue.origin === 'array') return `needs ${issue.minimum} or more entries`;
      return `write a number of at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `has too many entries; keep at most ${issue.maximum}`
        : `write at most ${issue.maximum}`;
    case 'invalid_format':
      if (issue.format === 'url') return 'write a full address, such as https://example.org/report';
      if (issue.format === 'date') return 'write a day, such as 2026-01-31';
      if (issue.message.startsWith('Invalid'))
        return `does not have the form ${issue.pattern ?? issue.format}`;
      return issue.message;
    default:
      return issue.message;
  }
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** `['allegations', 3, 'cites', 0]` as `allegations[3] (beaten).cites[0]`. */
export function pathText(raw: unknown, path: Path): string {
  let text = '';
  let value: unknown = raw;
  for (const key of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
    text += stepText(key, value, text);
  }
  return text;
}

/** One step of such a path, to the value that stands there, with the path above it. */
export function stepText(key: PropertyKey, value: unknown, above: string): string {
  if (typeof key !== 'number') return above ? `.${String(key)}` : String(key);
  const entry = value as { id?: unknown; person?: unknown } | null | undefined;
  const name = entry?.id ?? entry?.person;
  return typeof name === 'string' ? `[${key}] (${name})` : `[${key}]`;
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    raw,
  );
}

/** What would change how a terminal shows the message itself. */
const unseen = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const asEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

export function quote(value: unknown): string {
  if (value === undefined) return nothing;
  const text = JSON.stringify(value).replace(unseen, asEscape);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The keys that may stand at a place, whichever alternative of a union it belongs to. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let here: z.core.$ZodType[] = [schema];
  for (const key of path) here = here.flatMap(alternatives).flatMap((type) => child(type, key));
  return [...new Set(here.flatMap(alternatives).flatMap(ownKeys))];
}

function alternatives(type: z.core.$ZodType): z.core.$ZodType[] {
  const def = (type as z.core.$ZodTypes)._zod.def;
  if (def.type === 'union') return def.options.flatMap(alternatives);
  if (def.type === 'optional' || def.type === 'nullable') return alternatives(def.innerType);
  return [type];
}

function child(type: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  const def = (type as z.core.$ZodTypes)._zod.def;
  if (def.type === 'array') return [def.element];
  if (def.type === 'record') return [def.valueType];
  const property = def.type === 'object' ? def.shape[String(key)] : undefined;
  return property ? [property] : [];
}

function ownKeys(type: z.core.$ZodType): string[] {
  const def = (type as z.core.$ZodTypes)._zod.def;
  if (def.type === 'object') return Object.keys(def.shape);
  if (def.type !== 'record') return [];
  const keyDef = (def.keyType as z.core.$ZodTypes)._zod.def;
  return keyDef.type === 'enum' ? Object.values(keyDef.entries).map(String) : [];
}
