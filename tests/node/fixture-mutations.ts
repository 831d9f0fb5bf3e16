// Changes to the files of a record, as a slip of the hand, a tool or somebody who means ill would make them. The same seed gives
// the same changes.

/** Mulberry32: numbers from 0 up to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const values: unknown[] = [
  ...[
    '',
    ' ',
    'x',
    'undefined',
    'constructor',
    '__proto__',
    'toString',
    '-3',
    '21',
    'harbour-2019',
    '2019-13-45',
  ],
  ...[
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    '//evil.example/',
  ],
  ...[
    'vbscript:x',
    'https://evil.example\\@x/',
    'https:evil',
    '\u0000',
    '\ud800',
    '\u202eabc',
    '\u2066abc',
    '\ufffd',
  ],
  ...[
    '<script>alert(1)</script>',
    '${x}',
    '{{x}}',
    'ə'.repeat(300),
    'qq',
    'en-us-us',
    '2019',
    '2019-05-12/2019-05-14',
  ],
  ...[-3, -1, 0, 1, 3.5, 21, 1e21, 1e308, null, true, false, [], {}, [[]], [null], { text: 'x', lang: 'en' }],
];

type Random = () => number;
const pick = <Entry>(random: Random, entries: Entry[]): Entry =>
  structuredClone(entries[Math.floor(random() * entries.length)]!);
const pickNode = (random: Random, nodes: object[]): object => nodes[Math.floor(random() * nodes.length)]!;

/** Every object and list of a file, with itself. */
function nodesOf(root: unknown): object[] {
  if (typeof root !== 'object' || root === null) return [];
  return [root, ...Object.values(root).flatMap(nodesOf)];
}

/** Changes one place of a parsed file. */
export function mutate(root: unknown, random: Random): void {
  const node = pickNode(random, nodesOf(root)) as Record<string, unknown>;
  const keys = Object.keys(node);
  if (keys.length === 0) return;
  const key = pick(random, keys);
  const other = pick(random, keys);
  const list = Array.isArray(node) ? (node as unknown[]) : undefined;
  switch (Math.floor(random() * 7)) {
    case 0:
      if (list) list.splice(Number(key), 1);
      else Reflect.deleteProperty(node, key);
      break;
    case 1:
      [node[key], node[other]] = [node[other], node[key]];
      break;
    case 2:
      if (list) list.push(structuredClone(node[key]));
      else node[`${key}s`] = node[key];
      break;
    case 3: {
      const value = node[key];
      if (typeof value === 'string' && value.length > 1) {
        const at = Math.floor(random() * value.length);
        node[key] =
          value.slice(0, at) + pick(random, ['', 'x', '7', '-', '\u202e', '\n', '”']) + value.slice(at + 1);
      } else if (typeof value === 'number') node[key] = value + pick(random, [-1, 1, 0.5, -100, 9]);
      else node[key] = pick(random, values);
      break;
    }
    default:
      node[key] = pick(random, values);
  }
}

/** Changes the bytes of a written file. */
export function mutateBytes(bytes: Buffer, random: Random): Buffer {
  const at = Math.floor(random() * bytes.length);
  switch (Math.floor(random() * 6)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString('utf8'), 'utf16le')]);
    case 2:
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    case 3:
      return Buffer.from(bytes.toString('utf8'), 'latin1');
    case 4:
      return Buffer.from('['.repeat(20_000));
    default: {
      const changed = Buffer.from(bytes);
      changed[at] = Math.floor(random() * 256);
      return changed;
    }
  }
}
