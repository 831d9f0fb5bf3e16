// Reads JSON more strictly than `JSON.parse`: it says at which line and column a mistake stands, and it refuses a key
// that is given twice, where `JSON.parse` would silently drop the first one.

export class JsonError extends Error {
  readonly line: number;
  readonly column: number;
  constructor(message: string, text: string, offset: number) {
    super(message);
    const before = text.slice(0, offset).split('\n');
    this.line = before.length;
    this.column = (before.at(-1)?.length ?? 0) + 1;
  }
}

const token =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|$)/y;

/** No file of a record comes near it; without a limit the reader itself would break. */
const deepest = 100;

export function parseJson(text: string): unknown {
  const value = parsedByEngine(text);
  return value === undefined ? parsedStrictly(text) : value;
}

/** What the engine reads, in a tenth of the time; nothing where it fails or may have dropped a key, so that a mistake is told below. */
function parsedByEngine(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return keysIn(value) === keysWritten(text) ? value : undefined;
}

/** How many keys there are, however deep; no number for what is too deep. */
function keysIn(value: unknown, depth = 1): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > deepest) return NaN;
  const inside = Object.values(value);
  let keys = Array.isArray(value) ? 0 : inside.length;
  for (const each of inside) keys += keysIn(each, depth + 1);
  return keys;
}

/** How many keys are written in JSON: as many as there are colons outside strings. */
function keysWritten(json: string): number {
  let keys = 0;
  for (let at = 0; at < json.length; at += 1) {
    if (json[at] === '"') at = endOfString(json, at);
    else if (json[at] === ':') keys += 1;
  }
  return keys;
}

/** Where a string ends: at the first quotation mark that no backslash escapes. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    if (json[at] === '\\') at += 1;
    else if (json[at] === '"') return at;
  }
}

function parsedStrictly(text: string): unknown {
  let depth = 0;
  let start = 0;
  let end = 0;
  let current = '';

  const fail = (message: string): never => failAt(start, message);
  const failAt = (offset: number, message: string): never => {
    throw new JsonError(message, text, offset);
  };
  const advance = (): void => {
    token.lastIndex = end;
    const match = token.exec(text);
    if (!match) {
      start = end + (/^[ \t\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
      fail(text[start] === '"' ? 'this string is not closed, or has a bad escape' : 'this is not JSON');
    }
    end = token.lastIndex;
    current = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
    start = end - current.length;
  };
  const expect = (wanted: string): void => {
    if (current !== wanted) fail(`expected ${wanted} but found ${current || 'the end of the file'}`);
    advance();
  };

  const readObject = (): Record<string, unknown> => {
    const object: Record<string, unknown> = {};
    advance();
    while (current !== '}') {
      if (!current.startsWith('"'))
        fail(`expected a key in double quotes but found ${current || 'the end of the file'}`);
      const key = JSON.parse(current) as string;
      if (Object.hasOwn(object, key)) fail(`the key "${key}" stands twice in one object`);
      advance();
      expect(':');
      Object.defineProperty(object, key, {
        value: readValue(),
        enumerable: true,
        writable: true,
        configurable: true,
      });
      if (current === '}') break;
      const comma = start;
      expect(',');
      if (current === '}') failAt(comma, 'remove the comma after the last entry');
    }
    advance();
    return object;
  };
  const readArray = (): unknown[] => {
    const array: unknown[] = [];
    advance();
    while (current !== ']') {
      array.push(readValue());
      if (current === ']') break;
      const comma = start;
      expect(',');
      if (current === ']') failAt(comma, 'remove the comma after the last entry');
    }
    advance();
    return array;
  };
  const readDeeper = (read: () => unknown): unknown => {
    depth += 1;
    if (depth > deepest)
      fail(`objects and lists stand inside one another more than ${deepest} deep; no part of a record does`);
    const value = read();
    depth -= 1;
    return value;
  };
  const readValue = (): unknown => {
    if (current === '{') return readDeeper(readObject);
    if (current === '[') return readDeeper(readArray);
    if (current === '' || '}],:'.includes(current))
      fail(`expected a value but found ${current || 'the end of the file'}`);
    const value: unknown = JSON.parse(current);
    advance();
    return value;
  };

  advance();
  const value = readValue();
  if (current !== '') fail(`expected the end of the file but found ${current}`);
  return value;
}
