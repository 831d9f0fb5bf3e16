// The results as Markdown: for each size a table, a line for each channel.
import { channels } from './pages/channels.mjs';
import { ratios, spread } from './statistics.mjs';

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const megabytes = (bytes) => (bytes / 1_000_000).toFixed(1);
const whole = (number) => String(Math.round(number));
const thousandths = (number) => (number < 0.0005 ? '0' : number.toFixed(3));
const twoPlaces = (number) => number.toFixed(2);

/** How it is headed, how it is written, and whether the quartiles stand with it: what never varies has none. */
const columns = {
  bytes: ['kB', kilobytes],
  requests: ['requests', whole],
  paint: ['first paint', whole, true],
  first: ['first content', whole, true],
  last: ['last content', whole, true],
  blocking: ['blocking', whole, true],
  longest: ['longest task', whole, true],
  shift: ['layout shift', thousandths, true],
  heap: ['heap MB', megabytes],
  nodes: ['nodes', whole],
  nodesLeft: ['nodes left', whole],
  listenersLeft: ['listeners left', whole],
  filter: ['filter', whole, true],
};

/** What is set against another page, and which of its measures. */
const yardsticks = { plain: ['first', 'last'], static: ['first', 'last', 'blocking'] };

/** `{kind, count, rounds, channels: {name: {measures, ratios, failed}}}` of each size: medians and quartiles. */
export const summaryOf = (results) =>
  results.map(({ kind, count, rounds, visits }) => ({
    kind,
    count,
    rounds,
    channels: Object.fromEntries(
      Object.entries(visits).map(([name, list]) => [name, summaryOfChannel(list, visits)]),
    ),
  }));

function summaryOfChannel(list, visits) {
  const measured = list.flatMap((visit) => visit.measured ?? []);
  return {
    measures: Object.fromEntries(
      Object.keys(columns).map((name) => [name, spread(measured.map((each) => each[name]))]),
    ),
    ratios: Object.fromEntries(
      Object.entries(yardsticks).map(([other, measures]) => [
        other,
        Object.fromEntries(
          measures.map((measure) => [measure, spread(ratios(list, visits[other] ?? [], measure))]),
        ),
      ]),
    ),
    failed: list.flatMap(({ failed }) => failed ?? []),
  };
}

/** The whole document. */
export const markdown = ({ date, browser, machine, profile, sizes }) =>
  [
    '# What was measured',
    '',
    `${date}, ${browser}, ${machine.cores} cores, ${machine.memory} of memory, ${machine.system}, load up to ${machine.load}; Node ${machine.node}. ` +
      `CPU slowed down ${profile.cpuSlowdown} times, ${profile.megabitsPerSecond} Mbit/s, ${profile.latency} ms. ` +
      'Each round visits every channel once, in a rotating order, with an empty cache.',
    '',
    'Times in milliseconds: the median, in brackets the quartiles. Ratios are of the same round. [How to read it](README.md)',
    ...sizes.flatMap(tableOf),
    '',
  ].join('\n');

function tableOf({ kind, count, rounds, channels: measured }) {
  const heads = Object.values(columns).map(([head]) => head);
  const ratioHeads = ['first ÷ plain', 'last ÷ plain', 'first ÷ ours static', 'last ÷ ours static'];
  const all = ['channel', ...heads.slice(0, 5), ...ratioHeads, ...heads.slice(5)];
  return [
    '',
    `## ${plural(count, kind)}, ${plural(rounds, 'rounds')}`,
    '',
    row(all),
    row(all.map((_, index) => (index ? '---:' : '---'))),
    ...Object.entries(measured).map(([name, channel]) => row([channels[name].label, ...cellsOf(channel)])),
    ...Object.entries(measured).flatMap(([name, { failed }]) =>
      failed.length
        ? ['', `${channels[name].label}: ${plural(failed.length, 'visits')} failed. ${failed[0]}`]
        : [],
    ),
  ];
}

function cellsOf({ measures, ratios: against }) {
  const cells = Object.entries(columns).map(([name, [, write, isSpread]]) =>
    cell(measures[name], write, isSpread),
  );
  const ratioCells = ['plain', 'static'].flatMap((other) =>
    ['first', 'last'].map((measure) => cell(against[other][measure], twoPlaces, true)),
  );
  return [...cells.slice(0, 5), ...ratioCells, ...cells.slice(5)];
}

function cell(found, write, isSpread) {
  if (!found) return '–';
  const [median, low, high] = [found.median, found.low, found.high].map(write);
  return isSpread && low !== high ? `${median} (${low}–${high})` : median;
}

const plural = (count, things) =>
  `${count.toLocaleString('en')} ${count === 1 ? things.replace(/s$/, '') : things}`;
const row = (cells) => `| ${cells.join(' | ')} |`;
