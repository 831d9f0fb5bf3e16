// Tells on the error output how far a command is, how fast it goes and how long it will take: on a terminal in one line that is
// written over, elsewhere in a plain line now and then. Who is done before it begins to matter says nothing.
import { untold, type Progress } from '../record/progress.ts';

/** Nobody wonders before. */
const patience = 2000;
const pauses = { terminal: 100, lines: 10_000 };
const clearLine = '\r\u001b[K';

interface Options {
  quiet?: boolean | undefined;
  json?: boolean | undefined;
  /** Where it is told. */
  stream?: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;
  /** Milliseconds. */
  now?: () => number;
}

export function progressOf({
  quiet,
  json,
  stream = process.stderr,
  now = () => performance.now(),
}: Options): Progress {
  if (quiet || json) return untold;
  const isTerminal = stream.isTTY && process.env.TERM !== 'dumb' && !process.env.CI;
  const pause = isTerminal ? pauses.terminal : pauses.lines;
  let due = now() + patience;
  let isShown = false;
  let step = { name: '', total: undefined as number | undefined, begun: 0, parts: 0 };

  const show = (): void => {
    const time = now();
    if (time < due) return;
    due = time + pause;
    const line = lineOf({ ...step, seconds: (time - step.begun) / 1000 });
    stream.write(isTerminal ? `${clearLine}${line.slice(0, (stream.columns || 80) - 1)}` : `${line}\n`);
    isShown = isTerminal;
  };

  return {
    step(name, total) {
      step = { name, total, begun: now(), parts: 0 };
      show();
    },
    advance() {
      step.parts += 1;
      show();
    },
    done() {
      if (isShown) stream.write(clearLine);
      isShown = false;
    },
  };
}

interface Told {
  name: string;
  total: number | undefined;
  parts: number;
  seconds: number;
}

/** `Reading files: 1,200 of 10,000, 120 a second, 1 min 13 s left`. */
function lineOf({ name, total, parts, seconds }: Told): string {
  if (parts === 0 || seconds === 0) return name;
  const rate = parts / seconds;
  const perSecond = rate < 10 ? rate.toFixed(1) : grouped(rate);
  const left = total === undefined ? [] : [`${duration(Math.max(0, total - parts) / rate)} left`];
  const done = total === undefined ? grouped(parts) : `${grouped(parts)} of ${grouped(total)}`;
  return `${name}: ${[done, `${perSecond} a second`, ...left].join(', ')}`;
}

const grouped = (number: number): string => Math.round(number).toLocaleString('en');

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
