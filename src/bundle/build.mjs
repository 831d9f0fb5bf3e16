// `npm run build [-- <step …>]`: builds dist/, or what these steps make of it. `npm run build -- site --base https://example.org/`
// makes the pages for an address, with their oEmbed answers.
import { parseArgs } from 'node:util';
import { named, run } from './run.mjs';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { base: { type: 'string' } },
  });
  await run(named(positionals), { parameters: values.base ? ['--base', values.base] : [] });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
