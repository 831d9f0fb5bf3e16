// What a command of the command line is: its line in the help, its options, and what it does.
import { statSync } from 'node:fs';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { PublishError } from '../publish/library/publish-error.ts';
import { allStrings, stringsOf } from '../publish/render/strings.ts';

/** A command line that cannot be followed; the help is shown with it. */
export class CommandError extends Error {}

export type Values<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>['values'];

interface Definition<Options extends ParseArgsOptionsConfig> {
  usage: string;
  summary: string;
  options: Options;
  /** `library` is the folder of the built library. */
  run: (positionals: string[], values: Values<Options>, library: string) => Promise<void>;
}

export interface Command {
  usage: string;
  summary: string;
  run: (args: string[], library: string) => Promise<void>;
}

/** A command whose values have the types of its options. */
export const command = <const Options extends ParseArgsOptionsConfig>({
  usage,
  summary,
  options,
  run,
}: Definition<Options>): Command => ({
  usage,
  summary,
  run: (args, library) => {
    const { positionals, values } = parsed(args, options);
    // A name with a blank in it, typed without quotation marks, is two.
    if (positionals.length > 1)
      throw new CommandError(
        `There is no place for "${positionals[1]}" after "${positionals[0]}"; put a name with blanks into quotation marks.`,
      );
    return run(positionals, values, library);
  },
});

function parsed<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

/** The folder to write to, which a command cannot guess. */
export function folderToWrite(out: string | undefined, name: string): string {
  if (out === undefined || out.trim() === '')
    throw new CommandError(`${name} needs --out <dir>, the folder to write to`);
  return out;
}

/** The folder of a record; a variable that is not set in a script must not stand for the folder one happens to be in. */
export function folderToRead(dir: string): string {
  if (dir.trim() === '')
    throw new CommandError('The folder of the record has no name; say which, or leave it out.');
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    throw new PublishError(`${dir} is no folder; name the one that holds record.json.`);
  return dir;
}

/** A sentence for each language of a record that the interface does not speak. */
export const notesOnLanguages = (locales: string[]): string[] =>
  locales
    .filter((each) => stringsOf({ locale: each }).locale !== each)
    .map(
      (locale) =>
        `The interface does not speak "${locale}": around the record’s words in it widgets and pages say theirs in English. It speaks ${spoken}.`,
    );

const spoken = allStrings.map(({ locale }) => locale).join(', ');
