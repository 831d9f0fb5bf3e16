import { readFile } from 'node:fs/promises';

/** Loads JSON as `JSON.parse('…')`: engines read that faster than an object written out, and so does the minifier. */
export const jsonAsString = () => ({
  name: 'json-as-string',
  async load(id) {
    if (!id.endsWith('.json')) return null;
    const minified = JSON.stringify(JSON.parse(await readFile(id, 'utf8')));
    return `export default JSON.parse(${JSON.stringify(minified)});`;
  },
});
