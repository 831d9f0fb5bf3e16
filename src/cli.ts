// The command `on-record`. Our own build is its first user. A new command is one more entry of `commands`.
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { MissingPackages, Studio } from './publish/pictures/fonts.ts';
import { unknownId, writePictures } from './publish/pictures/pictures.ts';
import { ReleaseError } from './publish/release/manifest.ts';
import { release } from './publish/release/release.ts';
import { forms } from './publish/embed/embed.ts';
import { attributeNames, embedCommand } from './publish/embed/embed-request.ts';
import { siteCommand } from './commands/site-request.ts';
import { CommandError, sliceIn, slicesOf } from './publish/site/slices.ts';
import { checkRecord } from './record/check.ts';
import { compile } from './record/compile/compile.ts';
import { readerSlice } from './record/compile/reader-slice.ts';
import { openData } from './record/open-data/open-data.ts';
import { contentReport, problemReport } from './record/report.ts';
import { writeFiles, writeFullSlice, writeSlice } from './record/write.ts';

interface Command {
  usage: string;
  summary: string;
  options: ParseArgsOptionsConfig;
  /** Gives back the exit code. */
  run: (positionals: string[], values: Record<string, unknown>) => Promise<number>;
}

const commands: Record<string, Command> = {
  validate: {
    usage: 'validate [dir]',
    summary: 'Check the record in a folder (data), and say what it holds or what is wrong with it.',
    options: {},
    run: async ([dir = 'data']) => {
      const { record } = await checked(dir);
      if (record) process.stdout.write(contentReport(record));
      return record ? 0 : 1;
    },
  },
  build: {
    usage: 'build [dir] --out <dir>',
    summary:
      'Check the record in a folder (data), and write it: for each locale what the widgets read and the whole, and the open data.',
    options: { out: { type: 'string', short: 'o' } },
    run: async ([dir = 'data'], { out }) => {
      if (typeof out !== 'string') return misused('build needs --out <dir>, the folder to write to');
      const { record, changelog } = await checked(dir);
      if (!record) return 1;
      const written: string[] = [];
      for (const locale of record.dataset.locales) {
        const slice = compile(record, locale);
        written.push(...(await writeSlice(readerSlice(slice), out)), ...(await writeFullSlice(slice, out)));
      }
      written.push(...(await writeFiles(openData(record, changelog), out)));
      process.stdout.write(written.map((path) => `wrote ${path}\n`).join(''));
      return 0;
    },
  },
  pictures: {
    usage: 'pictures [dir] --out <dir> [--lang az] [--id …]',
    summary: 'Draw each case and count of our record, or of one in a folder, for social cards: PNG and SVG.',
    options: {
      out: { type: 'string', short: 'o' },
      lang: { type: 'string', multiple: true },
      id: { type: 'string', multiple: true },
    },
    run: async ([dir], { out, lang, id }) => {
      if (typeof out !== 'string') return misused('pictures needs --out <dir>, the folder to write to');
      const slices = await slicesOf(dir, import.meta.dirname);
      const asked = lang as string[] | undefined;
      const chosen = asked ? asked.map((each) => sliceIn(slices, each)) : slices;
      const problems = ((id as string[] | undefined) ?? []).flatMap(
        (each) => unknownId(slices[0]!, each) ?? [],
      );
      if (problems.length > 0) return failed(problems);
      try {
        const studio = new Studio();
        for (const each of chosen)
          for (const path of await writePictures(each, studio, out, id as string[] | undefined))
            process.stdout.write(`wrote ${path}\n`);
      } catch (error) {
        if (error instanceof MissingPackages) return failed([error.message]);
        throw error;
      }
      return 0;
    },
  },
  embed: {
    usage: `embed <tag> --case <id> [--lang az] [--base https://…/] [--record <dir>] [--as ${Object.keys(forms).join('|')}]`,
    summary: 'Print the code that puts a widget on a page; the tag’s other attributes are options as well.',
    options: {
      ...Object.fromEntries(attributeNames.map((name) => [name, { type: 'string' as const }])),
      as: { type: 'string' },
      lang: { type: 'string' },
      base: { type: 'string' },
      record: { type: 'string' },
    },
    run: async ([tag], values) => {
      const { code, remark } = await embedCommand(tag, values, import.meta.dirname);
      process.stdout.write(code);
      process.stderr.write(remark);
      return 0;
    },
  },
  site: {
    usage: 'site [dir] --out <dir> [--base https://…/] [--lang az] [--browser <path>] [--snippets <dir>]',
    summary:
      'Write a folder for a web server: the library, the record, and a page for each widget; and snippets for the templates of a static site generator.',
    options: {
      out: { type: 'string', short: 'o' },
      base: { type: 'string' },
      lang: { type: 'string', multiple: true },
      browser: { type: 'string' },
      snippets: { type: 'string' },
    },
    run: async ([dir], values) => {
      process.stdout.write(await siteCommand({ ...values, dir, library: import.meta.dirname }));
      return 0;
    },
  },
  release: {
    usage: 'release [dir] [--check] [--compress]',
    summary:
      'List the files of a built folder (dist) in its manifest.json; check or compress those it lists.',
    options: { check: { type: 'boolean' }, compress: { type: 'boolean' } },
    run: async ([dir = 'dist'], mode) => {
      try {
        for (const line of await release(dir, mode)) process.stdout.write(`${line}\n`);
      } catch (error) {
        if (error instanceof ReleaseError) return failed([error.message]);
        throw error;
      }
      return 0;
    },
  },
};

function failed(problems: string[]): number {
  process.stderr.write(problems.map((problem) => `${problem}\n`).join(''));
  return 1;
}

/** The record of a folder, or `null` for it after telling every problem with it. */
async function checked(dir: string) {
  const result = await checkRecord(dir);
  if (!result.record) process.stderr.write(problemReport(result.problems));
  return result;
}

function help(): string {
  const lines = Object.values(commands).map(({ usage, summary }) => `  on-record ${usage}\n      ${summary}`);
  return ['Usage:', ...lines, '', 'Options:', '  --help  Show this text.', ''].join('\n');
}

function misused(message: string): number {
  process.stderr.write(`${message}\n\n${help()}`);
  return 1;
}

async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return misused(name ? `There is no command "${name}".` : 'Which command?');
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: command.options,
      allowPositionals: true,
    });
    return await command.run(positionals, values);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return misused(error.message);
    if (error instanceof CommandError) return failed([error.message.trimEnd()]);
    throw error;
  }
}

process.exitCode = await main(process.argv.slice(2));
