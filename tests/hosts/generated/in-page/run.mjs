// Tries generated inputs of one kind, a batch at a time, and looks for the one that broke a batch.
import { messagesToGuest, messagesToHost } from './message-kinds.mjs';
import { hashes, links } from './page-kinds.mjs';
import { answer, heard, records, watch } from './page.mjs';
import { chanceOf } from './values.mjs';
import { attributes, properties, spoiltRecords, vocabularyOf } from './widget-kinds.mjs';

const kinds = { attributes, properties, spoiltRecords, links, hashes, messagesToHost, messagesToGuest };
const mostFailures = 5;

watch(window);

/** Inputs `first` to `last` of a kind under a seed: how many of them came to what, and the failures. */
export async function run(name, { seed, first, last, page }) {
  const kind = kinds[name];
  const [bundled, inventedText] = await Promise.all(
    ['/dist/record/en.json', '/invented.json'].map(async (path) => (await fetch(path)).text()),
  );
  records.set('/invented.json', inventedText);
  window.fetch = answer;
  const known = {
    bundled: vocabularyOf(JSON.parse(bundled)),
    invented: vocabularyOf(JSON.parse(inventedText)),
    inventedText,
    page,
  };
  await kind.prepare?.(known);
  const counts = {};
  const failures = [];
  for (let from = first; from < last && failures.length < mostFailures; from += kind.batch) {
    const indices = Array.from({ length: Math.min(kind.batch, last - from) }, (_, at) => from + at);
    const inputs = indices.map((index) => kind.make(chanceOf(seed, index), known));
    const results = await attempt(kind, inputs);
    for (const { came } of results) counts[came] = (counts[came] ?? 0) + 1;
    if (results.some(({ wrong }) => wrong))
      failures.push(...(await culprits(kind, inputs, indices, results)));
  }
  return { counts, failures };
}

/** What came of each input; what was thrown, or run, counts for all of them. */
async function attempt(kind, inputs) {
  heard.length = 0;
  let results;
  try {
    results = await kind.run(inputs);
  } catch (error) {
    results = inputs.map(() => ({
      wrong: `threw into the page: ${error?.stack ?? String(error)}`,
      came: 'thrown',
    }));
  }
  const [first] = heard;
  return first === undefined ? results : results.map(({ wrong, came }) => ({ wrong: wrong ?? first, came }));
}

/** The inputs that are wrong when they come alone, as small as they can be made. */
async function culprits(kind, inputs, indices, results) {
  const found = [];
  for (const [at, input] of inputs.entries()) {
    if (!results[at].wrong || found.length >= 2) continue;
    const [{ wrong }] = await attempt(kind, [input]);
    if (!wrong) continue;
    const small = await shrunk(kind, input);
    const [{ wrong: now }] = await attempt(kind, [small]);
    found.push({ index: indices[at], wrong: now ?? wrong, input: kind.print(now ? small : input) });
  }
  if (found.length) return found;
  const at = results.findIndex(({ wrong }) => wrong);
  const together = `only together with those from ${indices[0]} to ${indices.at(-1)}`;
  return [{ index: indices[at], wrong: `${results[at].wrong} (${together})`, input: kind.print(inputs[at]) }];
}

async function shrunk(kind, input) {
  for (const smaller of kind.smaller(input)) {
    const [{ wrong }] = await attempt(kind, [smaller]);
    if (wrong) return shrunk(kind, smaller);
  }
  return input;
}
