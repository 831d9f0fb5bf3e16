// Builds again what a change makes stale, while the demo is served: first what its pages show, the rest behind that.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { firstLocale, root } from '../library.mjs';
import { named, run } from '../run.mjs';
import { groups } from '../steps.mjs';

const english = `script-${firstLocale}`;
const toolchain = ['cli', 'record', english, 'builder', 'release'];

/** What a changed file makes stale of what the demo shows, by the first pattern that matches; nothing else does. */
const stale = [
  [/\.md$/, ['guides', 'release']],
  [/^demo\/builder\//, ['builder', 'release']],
  [/^demo\//, []],
  [/^data\//, ['record', english, 'release']],
  [/^src\/(bundle|wordpress)\//, []],
  [/^src\/(record|publish|commands|cli|html)\b/, toolchain],
  [/^src\/elements\//, [english, 'manifest', 'builder', 'release']],
  [/^src\//, [english, 'builder', 'release']],
];

export const stepsFor = (file) => stale.find(([pattern]) => pattern.test(file))?.[1] ?? [];

const watched = ['src', 'data', 'demo'];
/** Editors write a file in several goes, and a checkout writes many. */
const settled = 100;

/** Builds what the demo shows. */
export const first = () => run(groups.demo);

/** Builds the rest of dist/, and again whatever a change makes stale; calls back after each build and each change of a page. */
export function keepBuilt({ built, changed }) {
  const waiting = new Set();
  let rest = named([]).filter((name) => !groups.demo.includes(name));
  let busy = false;
  let timer;

  async function work() {
    if (busy) return;
    busy = true;
    while (waiting.size || rest.length) {
      // One step of the rest at a time, so that a change does not wait for all of it.
      const names = waiting.size ? named([...waiting]) : rest.splice(0, 1);
      const isRest = !waiting.size;
      waiting.clear();
      try {
        await run(names, { tell: isRest ? () => {} : console.log });
        if (isRest) {
          if (!rest.length) console.log('The rest of dist/ is built too.');
        } else
          console.log('English only: `npm run build` makes the other languages and the embed pages too.');
        built(isRest);
      } catch (error) {
        console.error(error.message);
      }
    }
    busy = false;
  }

  function onChange(folder, name) {
    const steps = stepsFor(join(folder, name ?? '').replaceAll('\\', '/'));
    if (!steps.length) return changed();
    for (const step of steps) waiting.add(step);
    clearTimeout(timer);
    timer = setTimeout(work, settled);
  }

  for (const folder of watched)
    watch(join(root, folder), { recursive: true }, (_, name) => onChange(folder, name));
  void work();
  return { isBuilding: () => busy };
}
