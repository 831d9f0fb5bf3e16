import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { sumOf } from '../../runtime/unaltered/sum-of.mjs';
import { compiledTemplate } from './compiled-template.mjs';
import { withoutSpareWhiteSpace } from './spare-white-space.mjs';

// Between templates.
const separators = ['|', '~', '^', '¦', '§'];

/** esbuild writes some strings as templates. */
const textOf = ({ value, quasis }) => value ?? quasis[0].value.cooked;

/** Whether an expression stands, after this piece, in the place of an attribute, of a boolean one or of a listener. */
const asksForMoreOfLit = (piece) => {
  const tag = piece.slice(piece.lastIndexOf('<'));
  const isWithinQuotes = tag.split('"').length % 2 === 0;
  return !isWithinQuotes && /^<[^>]*\s([?@][\w-]+=)?$/.test(tag);
};

/** Comments, and elements whose content is text alone. */
const isMoreThanLitReads = (piece) => /<!|<\/[^a-z]|<(script|style|textarea|title)\b/i.test(piece);

/**
 * Writes every template literal of a script without backquotes: minifiers that do not know them change the white space in
 * nested ones. What Lit's tags get stands in one string, compiled, and each text has an array of its own out of it, made once,
 * wherever it is said; other templates become sums of strings. `unaltered('…')` gets the sum of its text. Comes before the minifier.
 */
export const plainTemplates = () => ({
  name: 'plain-templates',
  renderChunk(code) {
    const edited = new MagicString(code);
    /** The pieces of each template, and where it stands in the code; nowhere if it is only looked at. */
    const templates = [];
    const replaceQuasis = ({ quasis }, put) =>
      quasis.forEach((quasi, index) => {
        const last = index === quasis.length - 1;
        // With the backquote, `}` or `${` around it.
        edited.update(quasi.start - 1, quasi.end + (last ? 1 : 2), put(quasi.value.cooked, index, last));
      });

    const replaceTagged = ({ tag, quasi }) => {
      // Lit's tags have other names by now; `String.raw` and its like have not.
      if (tag.type !== 'Identifier')
        this.error(`Only Lit's tags are expected: ${code.slice(tag.start, quasi.end)}`);
      if (
        quasi.quasis.slice(0, -1).some(({ value }) => asksForMoreOfLit(value.cooked)) ||
        quasi.quasis.some(({ value }) => isMoreThanLitReads(value.cooked))
      )
        this.error(`careful-lit takes out of Lit what this needs: ${code.slice(tag.start, quasi.end)}`);
      const text = compiledTemplate(withoutSpareWhiteSpace(quasi.quasis.map(({ value }) => value.cooked)));
      templates.push({ text, quasi, tagName: tag.name });
    };
    const replaceUntagged = (node) =>
      replaceQuasis(node, (text, index, last) => {
        const plus = index ? ')' : '(';
        const isNeeded = text !== '' || index === 0;
        const string = isNeeded ? `${index ? '+' : ''}${JSON.stringify(text)}` : '';
        return `${plus}${string}${last ? ')' : '+('}`;
      });

    const tagged = new Set();
    const program = this.parse(code);
    walk(program, {
      enter(node, parent) {
        if (node.type === 'TaggedTemplateExpression') {
          tagged.add(node.quasi);
          replaceTagged(node);
        }
        if (node.type === 'TemplateLiteral' && !tagged.has(node)) replaceUntagged(node);
        if (node.type !== 'CallExpression' || node.callee.name !== 'unaltered' || node.arguments.length > 1)
          return;
        const text = textOf(node.arguments[0]);
        if (parent.type === 'ExpressionStatement') {
          // Nothing is made of it: it is looked at together with the templates.
          templates.push({ text });
          edited.update(node.start, node.end, 'undefined');
        } else edited.appendLeft(node.end - 1, `, ${sumOf(text)}`);
      },
    });
    if (templates.length) {
      const everything = templates.map(({ text }) => text).join('');
      const between = separators.find((each) => !everything.includes(each));
      if (!between) this.error('Every separator stands in some template: add another to separators.');
      // Lit knows a template by its array alone: what `html` and `svg` both say has two of them.
      const keyOf = ({ text, tagName = '' }) => text + between + tagName;
      // Sorted: what is alike stands together, and is shorter once it is compressed.
      const keys = [...new Set(templates.map(keyOf))].sort();
      for (const template of templates.filter(({ quasi }) => quasi)) {
        const name = `templates$[${keys.indexOf(keyOf(template))}]`;
        replaceQuasis(template.quasi, (_, index, last) => `${index ? ')' : `(${name}`}${last ? ')' : ',('}`);
      }
      const text = keys.map((key) => key.split(between)[0]).join(between);
      const [{ expression: call }] = program.body;
      edited.appendLeft(
        call.callee.body.start + 1,
        // Lit asks for `raw`, and reads none of it.
        `const templates$ = unaltered(${JSON.stringify(text)}, ${sumOf(text)}).split('${between}').map((template) => {
          const pieces = [template];
          pieces.raw = pieces;
          return pieces;
        });`,
      );
    }
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
});
