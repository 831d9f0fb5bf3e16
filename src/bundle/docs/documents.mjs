// The documents that are partly generated. In each, what stands between `<!-- generated: name -->` and `<!-- end -->` is made
// anew from its source; the rest is written by hand.
import { readdirSync, readFileSync } from 'node:fs';
import { ids, reference } from './reference.mjs';
import { recipeFiles } from './recipes.mjs';

const tags = ['case-card', 'prisoner-count', 'case-timeline', 'allegation-list', 'record-element'];

/** What is generated of each document: the name of every part, and what makes it. */
export function generatedParts({ manifest, slice }) {
  const recipes = readdirSync('demo/recipes', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const named = ids(slice);
  return {
    'README.md': { cases: named.cases },
    'src/elements/README.md': Object.fromEntries(tags.map((tag) => [tag, reference(manifest, tag)])),
    'data/IDS.md': named,
    'demo/recipes.html': Object.fromEntries(
      recipes.map(({ name }) => [name, recipeFiles(`demo/recipes/${name}`)]),
    ),
  };
}

/** The text with its generated parts made anew; a part that the text has no place for is an error, and so is one too many. */
export function fill(text, parts, file) {
  const filled = new Set();
  const made = text.replace(
    /(<!-- generated: ([\w-]+) -->\n)[^]*?( *<!-- end -->)/g,
    (_, opening, name, closing) => {
      if (!Object.hasOwn(parts, name))
        throw new Error(`${file} asks for "${name}"; there are ${Object.keys(parts).join(', ')}.`);
      filled.add(name);
      return `${opening}\n${parts[name]}\n\n${closing}`;
    },
  );
  const missing = Object.keys(parts).filter((name) => !filled.has(name));
  if (missing.length > 0)
    throw new Error(
      `${file} has no place for ${missing.join(', ')}: write <!-- generated: name --> and <!-- end -->.`,
    );
  return made;
}

/** Reads what documents are generated from: the built manifest of the elements, and the record in English. */
export const readSources = () => ({
  manifest: JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')),
  slice: JSON.parse(readFileSync('dist/record/full/en.json', 'utf8')),
});
