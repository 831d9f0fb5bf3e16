// Checks of a value that may be anything, put together to the check of a whole; each fault is noted by its path. A record may
// come from anybody's tools.

/** Whether a value is as it must be; what is not is noted by its path. */
export type Check = (value: unknown, path: string) => void;

type Part = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** What stands in a part of a value, which may not be there, or be none that has parts. */
export const partOf = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);

export const keysOf = (value: unknown): string[] => (isObject(value) ? Object.keys(value) : []);

export const optional =
  (check: Check): Check =>
  (value, path) => {
    if (value !== undefined) check(value, path);
  };

export const nullable =
  (check: Check): Check =>
  (value, path) => {
    if (value !== null) check(value, path);
  };

/** A letter, a number or a sign: without one there is nothing to read. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** What makes the words around it read otherwise than they are written, stands where letters were lost, or cannot be seen. */
const misleading = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufffc-\uffff]|\p{Surrogate}/u;

const isWritten = (value: unknown): value is string => typeof value === 'string' && !misleading.test(value);

/** The checks that note what is wrong in `faults`. */
export function checksInto(faults: string[]) {
  const note = (path: string) => void faults.push(path);
  const must =
    (isRight: (value: unknown) => boolean): Check =>
    (value, path) => {
      if (!isRight(value)) note(path);
    };

  return {
    must,
    string: must((value) => isWritten(value) && visible.test(value)),
    /** A piece of a phrase may be only the space between two others. */
    piece: must((value) => isWritten(value) && value !== ''),
    count: must((value) => Number.isInteger(value) && (value as number) >= 0),
    /** One of the words in a list with blanks between them. */
    oneOf: (words: string) => must((value) => typeof value === 'string' && words.split(' ').includes(value)),
    /** YYYY-MM-DD, of a day that there is. */
    day: must(
      (value) =>
        typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
    ),

    object:
      (shape: Record<string, Check>): Check =>
      (value, path) => {
        if (!isObject(value)) note(path);
        else for (const key of Object.keys(shape)) shape[key]!(value[key], `${path}.${key}`);
      },

    /** Things by their ids. */
    map:
      (check: Check): Check =>
      (value, path) => {
        if (!isObject(value) || Array.isArray(value)) {
          note(path);
          return;
        }
        for (const key of Object.keys(value)) {
          const here = `${path}.${key}`;
          check(value[key], here);
          // What is found by one id would link to itself by another.
          if ((partOf(value[key], 'id') ?? key) !== key) note(`${here}.id`);
        }
      },

    list:
      (check: Check, fewest = 0): Check =>
      (value, path) => {
        if (!Array.isArray(value) || value.length < fewest) note(path);
        else value.forEach((entry, index) => check(entry, `${path}[${index}]`));
      },
  };
}
