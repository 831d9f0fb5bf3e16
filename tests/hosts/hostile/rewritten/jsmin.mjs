// JSMin as its author describes it, and as the optimisers of CMSs have ported it: it reads two characters at a time, knows
// strings by their quotes and regular expressions by the character before them, and nothing of nested templates.

const isWord = (character) => /[\w$\\]/.test(character) || character > '\x7e';
// After these a slash begins a regular expression; after `return` and its like it does not.
const beforeExpression = '(,=:[!&|?+-~*/{}\n;';

/** Minifies a script; `strings` are the quotes that the port knows. Throws where it finds a string without an end. */
export function jsmin(script, { strings = `"'\`` } = {}) {
  const input = script.replace(/^\ufeff/, '');
  let position = 0;
  let output = '';
  let current = '\n';
  let next = '';

  const plain = () => {
    const character = input[position++] ?? '';
    if (character === '\r') return '\n';
    return character === '' || character === '\n' || character >= ' ' ? character : ' ';
  };
  const withoutComments = () => {
    const character = plain();
    if (character !== '/') return character;
    if (input[position] === '/') {
      const end = input.indexOf('\n', position);
      position = end < 0 ? input.length : end;
      return plain();
    }
    if (input[position] === '*') {
      const end = input.indexOf('*/', position);
      if (end < 0) throw new Error('a comment has no end');
      position = end + 2;
      return ' ';
    }
    return character;
  };
  /** Copies up to the closing character; the one before the last is in `current` already. */
  const copyUntil = (closing) => {
    for (;;) {
      const character = input[position++];
      if (character === undefined) throw new Error(`no ${closing} to the end`);
      if (character === '\n' && closing === '/') throw new Error('a regular expression has no end');
      current = character;
      if (character === closing) return;
      output += character;
      if (character === '\\') output += input[position++];
      // Inside brackets a slash ends nothing.
      else if (character === '[' && closing === '/')
        for (let inside = ''; inside !== ']';) {
          inside = input[position++];
          if (inside === undefined) throw new Error('brackets have no end');
          output += inside;
          if (inside === '\\') output += input[position++];
        }
    }
  };
  const dropNext = () => {
    next = withoutComments();
    if (next !== '/' || !beforeExpression.includes(current)) return;
    output += current;
    if (current === '/' || current === '*') output += ' ';
    output += next;
    copyUntil('/');
    next = withoutComments();
  };
  const dropCurrent = () => {
    current = next;
    if (current !== '' && strings.includes(current)) {
      output += current;
      copyUntil(current);
    }
    dropNext();
  };
  const keep = () => {
    output += current;
    dropCurrent();
  };

  dropNext();
  while (current !== '') {
    if (current === ' ') {
      if (isWord(next)) keep();
      else dropCurrent();
    } else if (current === '\n') {
      if (next !== '' && '{[(+-!~'.includes(next)) keep();
      else if (next === ' ') dropNext();
      else if (isWord(next)) keep();
      else dropCurrent();
    } else if (next === ' ') {
      if (isWord(current)) keep();
      else dropNext();
    } else if (next === '\n') {
      if (`}])+-"'\``.includes(current) || isWord(current)) keep();
      else dropNext();
    } else keep();
  }
  return output;
}
