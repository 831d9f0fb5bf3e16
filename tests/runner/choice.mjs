// Which files of a suite the words of a command line mean.
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => !/(^|\/)node_modules\//.test(name))
    .sort();

/** `{files, steps}`: paths within the folder of the suite; a word that means nothing is an error. */
export function choose(suite, folder, words) {
  const all = filesIn(folder).filter((name) => suite.files.test(name));
  const allSteps = suite.steps
    ? filesIn(join(folder, suite.steps)).filter((name) => name.endsWith('.mjs'))
    : [];
  const meaning = (names, chosen) => names.filter((name) => chosen.some((word) => name.includes(word)));
  const lost = words.filter((word) => !meaning([...all, ...allSteps], [word]).length);
  if (lost.length)
    throw new Error(
      `No file of tests/${suite.folder} has “${lost.join('”, “')}” in its name; there are:\n  ${[...all, ...allSteps].join('\n  ')}`,
    );
  const named = meaning(all, words);
  return {
    files: all.filter((name) => !named.length || named.includes(name) || suite.always?.test(name)),
    steps: meaning(allSteps, words),
  };
}
