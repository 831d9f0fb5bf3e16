// The command `on-record`. Our own build is its first user. A new command is a file in `commands/` and its name here.
import { setFlagsFromString } from 'node:v8';
import { CommandError, type Command } from './commands/command.ts';
import { needsRoom, runWithRoom } from './commands/roomy-process.ts';
import { diskError } from './publish/library/disk-errors.ts';
import { PublishError } from './publish/library/publish-error.ts';

/** Each is loaded when it is asked for: what draws pictures and pages takes longer to load than a record to be checked. */
const commands: Record<string, () => Promise<Command>> = {
  validate: async () => (await import('./commands/validate.ts')).validate,
  build: async () => (await import('./commands/build.ts')).build,
  pictures: async () => (await import('./commands/pictures.ts')).pictures,
  embed: async () => (await import('./commands/embed.ts')).embed,
  site: async () => (await import('./commands/site.ts')).site,
  release: async () => (await import('./commands/release.ts')).release,
};

async function help(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map(({ usage, summary }) => `  on-record ${usage}\n      ${summary}`);
  return ['Usage:', ...lines, '', 'Options:', '  --help  Show this text.', ''].join('\n');
}

async function run([name = '', ...args]: string[]): Promise<void> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new CommandError(name ? `There is no command "${name}".` : 'Which command?');
  const command = await load();
  await command.run(args, import.meta.dirname);
}

/** What the person who typed the command can mend, in words; anything else is a fault of ours. */
async function explanation(error: unknown): Promise<string> {
  if (error instanceof CommandError) return `${error.message}\n\n${await help()}`;
  if (error instanceof PublishError) return `${error.message.trimEnd()}\n`;
  const disk = diskError(error);
  if (disk) return `${disk}\n`;
  throw error;
}

// Whoever reads the output, such as `head`, may have enough of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Of a record of ten thousand cases the engine would hold three times what is in use before it looks for what is not.
setFlagsFromString('--heap-growing-percent=50');

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) process.stdout.write(await help());
else if (needsRoom(args)) runWithRoom();
else
  await run(args).catch(async (error: unknown) => {
    process.stderr.write(await explanation(error));
    process.exitCode = 1;
  });
