import { walk } from 'estree-walker';
import MagicString from 'magic-string';

const escaped = (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;

const unicodeEscaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A string as naive tools leave it alone: nothing in it looks like a comment or like white space to spare. */
const plainString = (raw) =>
  raw
    .replace(/\/(?=[/*])/g, '/\\')
    .replace(/\*\//g, '*\\/')
    .replace(/<!--/g, '<!-\\x2d')
    .replace(/-->/g, '-\\x2d>')
    .replace(/ (?= )/g, '\\x20')
    // What some take for white space to collapse, and some for the end of a line.
    .replace(/[\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g, unicodeEscaped);

/** A regular expression that survives being taken for divisions: no quotes, no white space, no slash but its own. */
const plainExpression = (pattern) =>
  pattern
    // Escapes are taken as pairs: of `\\/` the slash stands alone.
    .replace(/\\?[^]/g, (character) =>
      /^\\?["'` /]$/.test(character) ? escaped(character.at(-1)) : character,
    )
    .replace(/--/g, '-\\x2d');

/**
 * Writes strings and regular expressions so that minifiers which know no regular expressions, and tools that strip comments or
 * white space without parsing, leave their meaning alone. Keeps the script apart from what is concatenated with it, and what it
 * throws from the page, unless it is a module; `says` is how a message on the console begins. Comes after the minifier.
 */
export const plainLiterals = ({ says = '', isModule = false } = {}) => ({
  name: 'plain-literals',
  renderChunk(code) {
    const edited = new MagicString(code);
    const refuse = (what) => this.error(`A shipped script has ${what}, which naive minifiers break.`);
    const write = ({ start, end }, plain) => {
      if (plain !== code.slice(start, end)) edited.update(start, end, plain);
    };
    walk(this.parse(code), {
      enter(node) {
        if (node.type === 'TemplateLiteral') refuse('a template literal');
        if (node.regex) write(node, `/${plainExpression(node.regex.pattern)}/${node.regex.flags}`);
        else if (typeof node.value === 'string' && node.type === 'Literal')
          write(node, plainString(node.raw));
        if (node.type === 'BinaryExpression' && /^[+-]$/.test(node.operator)) {
          const { operator, right } = node;
          if ((right.operator ?? '').startsWith(operator) && right.prefix)
            refuse(`\`${operator} ${right.operator}\``);
        }
      },
    });
    if (isModule) return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    // A script before this one may lack its semicolon, or end in a comment without a line of its own.
    const caught = says ? `(error){try{console.error(${JSON.stringify(says)},error)}catch{}}` : '{}';
    if (code.trimEnd().endsWith(';')) edited.remove(code.lastIndexOf(';'), code.length);
    edited.prepend('\n;try{').append(`}catch${caught}`);
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
});
