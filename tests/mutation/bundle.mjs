// Bundles each file of tests in Node with every mutant of the wanted files inside.
import { build } from 'esbuild';
import { readdir, readFile, rm } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instrument } from './instrument.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** Inside node_modules, so that the packages which stay external resolve. */
export const cache = `${root}node_modules/.cache/on-record/mutation`;

/** The files below a folder with this ending, by their path from the root of the project. */
export async function filesBelow(folder, ending) {
  const names = await readdir(root + folder, { recursive: true });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .sort();
}

/** Each of the files with its mutants in it, and the list of them all. */
export async function instrumentAll(files) {
  const mutants = [];
  const texts = new Map();
  for (const file of files) {
    const written = instrument(file, await readFile(root + file, 'utf8'), mutants.length);
    mutants.push(...written.mutants);
    texts.set(file, written.code);
  }
  return { mutants, texts };
}

/** Gives esbuild the instrumented text of a file in place of its own. */
export const withMutants = (texts) => ({
  name: 'mutants',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const contents = texts.get(relative(root, path).split(sep).join('/'));
      return contents === undefined ? undefined : { contents, loader: 'ts' };
    }),
});

/** Whether a mutated file is in what was made of this one. */
export function hasMutants({ outputs }, file, texts) {
  const output = Object.values(outputs).find(({ entryPoint }) => entryPoint === file);
  return Object.keys(output.inputs).some((input) => texts.has(input));
}

/** One module for each file of tests that has a mutated file in it, with all that it needs of ours inside, so that it can be imported afresh by itself. */
export async function bundleTests(tests, texts) {
  const outdir = `${cache}/tests`;
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: tests.map((file) => root + file),
    outbase: root,
    outdir,
    bundle: true,
    metafile: true,
    absWorkingDir: root,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { 'node:test': fileURLToPath(new URL('harness.mjs', import.meta.url)) },
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
    plugins: [withMutants(texts)],
  });
  return tests
    .filter((file) => hasMutants(metafile, file, texts))
    .map((file) => ({ file, module: `${outdir}/${file.replace(/\.ts$/, '.mjs')}` }));
}
