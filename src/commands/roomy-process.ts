// A record of many cases is worked on in a process whose engine has more room for what is new. With the room that it has by itself it
// looks so often for what is not in use any more that this is a quarter of the work; and a process cannot give itself more.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** With fewer, another process costs more than it saves. */
const manyCases = 500;
const option = '--max-semi-space-size';
/** Of three such spaces, in megabytes. */
const room = 64;

/** Whether a command line names the folder of a record with many cases, and nobody has decided about the room. */
export function needsRoom(
  args: string[],
  given = [...process.execArgv, process.env.NODE_OPTIONS ?? ''],
): boolean {
  // Node takes an option with either sign between its words.
  if (given.some((each) => each.replaceAll('_', '-').includes(option))) return false;
  return args.some((arg) => countOfCases(arg) >= manyCases);
}

function countOfCases(dir: string): number {
  try {
    return readdirSync(join(dir, 'cases')).length;
  } catch {
    // An option, a name of something else: the command says what is wrong with it.
    return 0;
  }
}

/** Runs the same command line in a process that has room, and ends as it ends. */
export function runWithRoom(): void {
  const again = [...process.execArgv, `${option}=${room}`, ...process.argv.slice(1)];
  const child = spawn(process.execPath, again, { stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  // It clears away what it has begun to write; until then this process waits.
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  child.once('close', (code, signal) => {
    for (const each of signals) process.off(each, pass);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
}
