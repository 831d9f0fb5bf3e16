// One visit to one page, by a reader with a slow phone and an empty cache, and what was measured.
import { setTimeout as pause } from 'node:timers/promises';
import { probe } from './probe.mjs';

/** What every visit is slowed down to. */
export const profile = { cpuSlowdown: 4, megabitsPerSecond: 1.6, latency: 150 };

/** Nothing that blocks for less counts, as with Total Blocking Time. */
const longTask = 50;

/** How long a page may take to show its last content, in milliseconds. */
export const patience = 120_000;

/** `shows` is what the probe looks for, `remove` and `filter` are scripts: the first takes the widget away, the second says how long a choice took. */
export async function visit(browser, address, { shows, remove, filter }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const session = await page.createCDPSession();
    const traffic = await slowDown(session);
    await page.evaluateOnNewDocument(probe, shows);
    await page.goto(address, { waitUntil: 'load', timeout: patience });
    const times = await settled(page, traffic);
    const kept = await countsOf(session);
    const filtered = filter ? await firstAnswer(page, filter) : undefined;
    await page.evaluate(remove);
    await pause(500);
    const left = await countsOf(session);
    return {
      bytes: traffic.bytes,
      requests: traffic.requests,
      ...times,
      heap: kept.JSHeapUsedSize,
      nodes: kept.Nodes,
      filter: filtered,
      nodesLeft: left.Nodes,
      listenersLeft: left.JSEventListeners,
    };
  } finally {
    await context.close();
  }
}

async function slowDown(session) {
  const traffic = { bytes: 0, requests: 0, open: new Set() };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!/^https?:/.test(request.url)) return;
    if (!traffic.open.has(requestId)) traffic.requests++;
    traffic.open.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (traffic.open.delete(requestId)) traffic.bytes += encodedDataLength;
  });
  session.on('Network.loadingFailed', ({ requestId }) => traffic.open.delete(requestId));
  const bytesPerSecond = (profile.megabitsPerSecond * 1_000_000) / 8;
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: profile.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpuSlowdown });
  return traffic;
}

/** Waits until the last content is there and nothing goes on any more. */
async function settled(page, traffic) {
  const until = Date.now() + patience;
  for (;;) {
    const { isQuiet, longTasks, ...times } = await page.evaluate(() => window.benchNoted());
    if (times.last !== undefined && isQuiet && traffic.open.size === 0) {
      const shift = await page.evaluate(() => window.benchShift());
      return { ...times, ...blockingOf(longTasks), shift };
    }
    if (Date.now() > until)
      throw new Error(
        times.last === undefined
          ? `It did not show its last content within ${patience / 1000} s.`
          : `It did not come to rest within ${patience / 1000} s.`,
      );
    await pause(250);
  }
}

function blockingOf(longTasks) {
  const durations = longTasks.map(({ duration }) => duration);
  return {
    blocking: durations.reduce((sum, duration) => sum + duration - longTask, 0),
    longest: Math.max(0, ...durations),
  };
}

/** What is alive once the garbage is collected. */
async function countsOf(session) {
  for (let time = 0; time < 2; time++) {
    await session.send('HeapProfiler.collectGarbage');
    await pause(50);
  }
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** The page, or else its first frame that has the control, answers how many milliseconds its choice took to be painted. */
async function firstAnswer(page, filter) {
  const took = await page.evaluate((script) => {
    const answers = [window, ...Array.from(frames)].map((each) => each.eval(script));
    return answers.find((answer) => answer !== null);
  }, filter);
  if (took === undefined) throw new Error('It has no control to choose with.');
  return took;
}
