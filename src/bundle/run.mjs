// Runs steps of a build: each as soon as what it is made of is there, as many at once as the machine has processors.
import { availableParallelism } from 'node:os';
import { groups, steps } from './steps.mjs';

/** The steps that are meant, in the order of the list: none named means all of them. */
export function named(names) {
  const known = [...Object.keys(steps), ...Object.keys(groups)];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length)
    throw new Error(
      `There is no step "${unknown.join('", "')}" of the build; there are: ${known.join(', ')}.`,
    );
  const wanted = new Set(names.flatMap((name) => groups[name] ?? [name]));
  return Object.keys(steps).filter((name) => !names.length || wanted.has(name));
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs these steps, tells each with its time, and stops at the first that fails. What a step needs and is not among them is taken
 * to be there. Parameters are for the pages of the site.
 */
export async function run(names, { parameters = [], tell = console.log } = {}) {
  const started = performance.now();
  const waiting = new Set(names);
  const running = new Map();
  const start = async (name) => {
    const began = performance.now();
    await steps[name].run(...(name === 'site' ? parameters : []));
    tell(`  ${name.padEnd(10)} ${seconds(began).padStart(7)}`);
    running.delete(name);
  };
  while (waiting.size || running.size) {
    const unmade = (name) => waiting.has(name) || running.has(name);
    for (const name of waiting) {
      if (running.size >= availableParallelism()) break;
      if (steps[name].after.some(unmade)) continue;
      waiting.delete(name);
      running.set(name, start(name));
    }
    try {
      await Promise.race(running.values());
    } catch (error) {
      await Promise.allSettled(running.values());
      throw error;
    }
  }
  tell(`Built in ${seconds(started)}.`);
}
