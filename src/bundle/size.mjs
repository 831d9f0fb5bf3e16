// `npm run size`: what each output costs a reader, in bytes as Brotli sends them, beside its budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

export function measure(folder, budgets) {
  return Object.entries(budgets).map(([file, budget]) => {
    const content = readFileSync(join(folder, file));
    const brotli = brotliCompressSync(content, quality).length;
    return { file, raw: content.length, gzip: gzipSync(content, { level: 9 }).length, brotli, budget };
  });
}

/** One sentence for each output that is too fat. */
export function overweight(sizes) {
  return sizes
    .filter(({ brotli, budget }) => brotli > budget)
    .map(({ file, brotli, budget }) => `dist/${file} is ${brotli} bytes; its budget is ${budget}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && process.argv[1].endsWith('size.mjs')) {
  const sizes = measure('dist', JSON.parse(readFileSync('src/bundle/budgets.json', 'utf8')));
  console.table(Object.fromEntries(sizes.map(({ file, ...rest }) => [file, rest])));
  for (const sentence of overweight(sizes)) console.error(sentence);
  process.exitCode = overweight(sizes).length ? 1 : 0;
}
