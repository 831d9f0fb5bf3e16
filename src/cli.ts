// The command `on-record`. Our own build is its first user. A new command is a file in `commands/` and its name here.
import { build } from './commands/build.ts';
import { CommandError, type Command } from './commands/command.ts';
import { embed } from './commands/embed.ts';
import { pictures } from './commands/pictures.ts';
import { release } from './commands/release.ts';
import { site } from './commands/site.ts';
import { validate } from './commands/validate.ts';
import { diskError } from './publish/library/disk-errors.ts';
import { PublishError } from './publish/library/publish-error.ts';

const commands: Record<string, Command> = { validate, build, pictures, embed, site, release };

function help(): string {
  const lines = Object.values(commands).map(({ usage, summary }) => `  on-record ${usage}\n      ${summary}`);
  return ['Usage:', ...lines, '', 'Options:', '  --help  Show this text.', ''].join('\n');
}

async function run([name = '', ...args]: string[]): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new CommandError(name ? `There is no command "${name}".` : 'Which command?');
  await command.run(args, import.meta.dirname);
}

/** What the person who typed the command can mend, in words; anything else is a fault of ours. */
function explanation(error: unknown): string {
  if (error instanceof CommandError) return `${error.message}\n\n${help()}`;
  if (error instanceof PublishError) return `${error.message.trimEnd()}\n`;
  const disk = diskError(error);
  if (disk) return `${disk}\n`;
  throw error;
}

// Whoever reads the output, such as `head`, may have enough of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) process.stdout.write(help());
else
  await run(args).catch((error: unknown) => {
    process.stderr.write(explanation(error));
    process.exitCode = 1;
  });
