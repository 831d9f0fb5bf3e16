// The files of each recipe, to be unfolded on the demo's page of recipes, so that page and files say the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const escape = (text) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Every file of a recipe as something to unfold, in the order of their paths. */
export const recipeFiles = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
    .map((file) => {
      const content = escape(readFileSync(join(folder, file), 'utf8').trimEnd());
      return `<details><summary><code>${file}</code></summary><pre tabindex="0" role="region" aria-label="${file}"><code>${content}</code></pre></details>`;
    })
    .join('\n');
