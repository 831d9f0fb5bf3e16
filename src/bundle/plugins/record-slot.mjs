import { walk } from 'estree-walker';

const isRecord = (node) =>
  node?.type === 'Literal' && typeof node.value === 'string' && node.value.startsWith('{"format":');

/**
 * Writes down where in a script its record stands, from the first character of the string to the one after its sum, so that
 * `on-record site` can put another record there. Comes after whatever changes the code.
 */
export const recordSlot = () => ({
  name: 'record-slot',
  generateBundle(_, bundle) {
    for (const [name, { type, code }] of Object.entries(bundle)) {
      if (type !== 'chunk') continue;
      const slots = [];
      // The parser leaves the byte order mark out of its count.
      const before = code.startsWith('\ufeff') ? 1 : 0;
      walk(this.parse(code), {
        enter(node) {
          if (node.type !== 'CallExpression' || !isRecord(node.arguments[0])) return;
          const [text, sum] = node.arguments;
          slots.push({ start: before + text.start, end: before + sum.end });
        },
      });
      if (slots.length !== 1) this.error(`${name} brings ${slots.length} records and not one.`);
      const fileName = `record-slots/${name}on`;
      this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(slots[0])}\n` });
    }
  },
});
