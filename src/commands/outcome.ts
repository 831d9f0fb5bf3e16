// What a command says at its end: for people in words, with `--quiet` nothing, with `--json` one object for programs. Also of a
// failure: a program gets what is wrong, by file and path, where people get it in words.
import type { ParseArgsOptionsConfig } from 'node:util';
import { PublishError, UnsoundRecord } from '../publish/library/publish-error.ts';
import type { Progress } from '../record/progress.ts';
import { CommandError } from './command.ts';
import { progressOf } from './progress.ts';

/** The options of every command that ends with an outcome. */
export const outcomeOptions = {
  quiet: { type: 'boolean', short: 'q' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

export interface Outcome {
  /** For people. Made only where it is read. */
  text: () => string;
  /** For programs, beside `ok`, `notes` and `faults`. */
  json: () => object;
  /** What is not wrong, but good to know. */
  notes?: string[];
}

interface Chosen {
  quiet?: boolean | undefined;
  json?: boolean | undefined;
}

/** Runs the work of a command, with progress, and says its outcome as was asked for. */
export async function tellOutcome(
  chosen: Chosen,
  work: (progress: Progress) => Promise<Outcome>,
): Promise<void> {
  if (chosen.quiet && chosen.json)
    throw new CommandError('--quiet says nothing and --json says it in JSON; choose one of them.');
  const progress = progressOf(chosen);
  try {
    const { text, json, notes = [] } = await work(progress);
    progress.done();
    if (chosen.json) writeJson({ ok: true, ...json(), notes, faults: [] });
    else if (!chosen.quiet) {
      for (const note of notes) process.stderr.write(`${note}\n`);
      process.stdout.write(text());
    }
  } catch (error) {
    progress.done();
    if (!chosen.json || !(error instanceof PublishError)) throw error;
    const faults = error instanceof UnsoundRecord ? error.problems : [{ message: error.message.trimEnd() }];
    writeJson({ ok: false, notes: [], faults });
    process.exitCode = 1;
  }
}

const writeJson = (told: object): boolean => process.stdout.write(`${JSON.stringify(told, null, 1)}\n`);
