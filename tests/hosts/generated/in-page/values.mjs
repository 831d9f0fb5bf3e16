// What pages, readers and frames may give us: words that mean something in the record, words that mean ill, values of every type.
import { randomFrom } from '../../../node/fixture-mutations.ts';

/** Chance for one input: the same seed and index give the same one. */
export function chanceOf(seed, index) {
  const random = randomFrom(Math.imul(seed, 1_000_003) + index);
  const below = (count) => Math.floor(random() * count);
  const pick = (list) => list[below(list.length)];
  return { random, below, pick, is: (share) => random() < share };
}

/** Calls `ran`, in whatever way a browser can be made to run something. */
const scripts = [
  'javascript:ran()',
  ' JavaScript:ran()',
  'java\tscript:ran()',
  '\u0001javascript:ran()',
  'vbscript:ran()',
  'data:text/html,<script>parent.ran()</script>',
  'data:text/javascript,ran()',
  '<script>ran()</script>',
  '<img src=x onerror=ran()>',
  '"><svg onload=ran()>',
  "' onmouseover=ran() x='",
  '</style><script>ran()</script>',
  '</template><img src=x onerror=ran()>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '${ran()}',
  '{{constructor.constructor("ran()")()}}',
];

const strange = [
  '',
  ' ',
  ',',
  '\n\t',
  '\0',
  '\ud800',
  '\u202eabc',
  '\u2066abc',
  '\ufffd',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  'true',
  '-1',
  '0',
  '7',
  '2.5',
  '1e21',
  'Infinity',
  '2019-13-45',
  '0000-00-00',
  '2019-05-12/2019-05-14',
  '%',
  '%00',
  '%E0%A4%A',
  '#',
  '..',
  '//host.example/',
  'https://host.example\\@other.example/',
  'https://[',
  'http://user:word@host.example/',
  'mailto:a@host.example',
  'blob:null/x',
  '*',
  ':root{display:none}',
  'a"b\'c`d<e>f&g;h',
  '<!-- ',
  ']]>',
  'é́ ə ֆ ქ ع 漢 🏳️‍🌈',
];

export const languages = [
  'en',
  'en-GB',
  'az',
  'fa',
  'en-INT',
  'en_US.UTF-8',
  'x-klingon',
  'sr@latin',
  'i-default',
];

/** A text that nobody expects. */
export function hostileText({ below, pick, is }) {
  if (is(0.02)) return pick(['x', 'x ', '/', 'ə', '%', '<b>']).repeat(below(40_000));
  if (is(0.2)) return `${pick(strange)}${pick([' ', ',', '', '-'])}${pick([...strange, ...scripts])}`;
  return pick([...strange, ...scripts, ...languages]);
}

const thrown = () => {
  throw new Error('a value that throws');
};
const circular = () => {
  const list = [];
  list.push(list);
  return list;
};
/** How to make a value that is no text, by what it is called. */
const valueMakers = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  'minus zero': () => -0,
  'a half': () => 0.5,
  NaN: () => NaN,
  infinity: () => -Infinity,
  'a large number': () => 1e308,
  'a bigint': () => 2n ** 70n,
  'a symbol': () => Symbol('id'),
  'a shared symbol': () => Symbol.iterator,
  'a function': () => () => 'id',
  'a class': () => class Id {},
  'an object': () => ({}),
  'an object without a prototype': () => Object.create(null),
  'an object whose toString throws': () => ({ toString: thrown }),
  'an object whose toString gives an object': () => ({ toString: () => ({}), valueOf: () => ({}) }),
  'an object that becomes a symbol': () => ({ [Symbol.toPrimitive]: () => Symbol('id') }),
  'a proxy that throws': () => new Proxy({}, { get: thrown, has: thrown, getPrototypeOf: thrown }),
  'an empty list': () => [],
  'a list with holes': () => new Array(3),
  'a list of itself': circular,
  'a list of lists': () => [['x'], [['y']]],
  'a list of nothing': () => [null, undefined],
  'a list of an object': () => [{}],
  'a text object': () => new String('x'),
  'a number object': () => new Number(3),
  'a date': () => new Date(0),
  'an invalid date': () => new Date(NaN),
  'an expression': () => /javascript:/,
  'a map': () => new Map([['case', 'x']]),
  'a set': () => new Set(['x']),
  'a promise': () => Promise.resolve('x'),
  'a buffer': () => new ArrayBuffer(8),
  'numbers of one type': () => new Uint8Array(3),
  'an address': () => new URL('https://host.example/'),
  'an element': () => document.createElement('a'),
  'a text node': () => new Text('x'),
  'an error': () => new TypeError('x'),
  'the window': () => window,
};
const valueNames = Object.keys(valueMakers);

/** A value of any type, with what it is called. */
export function anyValue(chance, texts) {
  if (chance.is(0.25)) {
    const text = chance.is(0.5) ? chance.pick(texts) : hostileText(chance);
    return { name: JSON.stringify(text), value: text };
  }
  if (chance.is(0.1)) {
    const entries = [anyValue(chance, texts), anyValue(chance, texts)];
    return { name: `[${entries.map(({ name }) => name)}]`, value: entries.map(({ value }) => value) };
  }
  const name = chance.pick(valueNames);
  return { name, value: valueMakers[name]() };
}

/** The same as a message brings it: only what can be sent from one window to another. */
export function anyMessageValue(chance, texts) {
  for (;;) {
    const made = anyValue(chance, texts);
    try {
      return { ...made, value: structuredClone(made.value) };
    } catch {
      // A function, a node, a symbol: another one.
    }
  }
}
