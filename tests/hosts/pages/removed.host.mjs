// Apps put pages up and take them down again: what was pasted and removed is held by nothing of ours.
import { hostTest } from '../host-test.mjs';
import { allFour, open } from '../page.mjs';

/** Pastes the four widgets, with the script where it is named, so many times, and takes all of it away but for the last where that is to stay. */
async function paste(markup, { script, times, stays = false }) {
  for (let time = 0; time < times; time++) {
    const pasted = document.createElement('div');
    pasted.innerHTML = markup; // As apps do; only literals of the tests get here.
    document.body.append(pasted);
    if (script) {
      const element = document.createElement('script');
      const loaded = new Promise((resolve) => (element.onload = resolve));
      element.src = script;
      pasted.prepend(element);
      await loaded;
    }
    for (const widget of pasted.querySelectorAll('*')) await widget.updateComplete;
    if (!stays) pasted.remove();
  }
}

hostTest(async ({ browser, serve, check }) => {
  const origin = await serve({ '/': '<!doctype html><html lang="en"><title>An app</title><body>' });
  const bare = allFour.replaceAll(/ (case|series)=/g, ' src="/dist/record/en.json" $1=');
  for (const [script, markup, pastes] of [
    ['/dist/on-record.js', allFour, 200],
    ['/dist/on-record.bare.js', bare, 20],
  ]) {
    const { page, complaints } = await open(browser, origin);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const counts = async () => {
      for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    };
    const after = async (options) => {
      await page.evaluate(paste, markup, options);
      await page.waitForNetworkIdle({ idleTime: 100 });
      return counts();
    };
    const first = await after({ script, times: 1 });
    const few = await after({ script, times: 4 });
    const many = await after({ times: pastes - 5 });
    const standing = await after({ times: 1, stays: true });

    const nodes = [first, few, many, standing].map(({ Nodes }) => Nodes);
    check(`${script}: ${pastes} pastes leave no more nodes than 5`, nodes[2] <= nodes[1], nodes);
    // What stays for good are the templates of which widgets are made.
    check(`${script}: nor does the first leave its widgets`, nodes[0] < (nodes[3] - nodes[2]) / 2, nodes);
    const listeners = [few, many].map(({ JSEventListeners }) => JSEventListeners);
    check(`${script}: and no more listeners`, listeners[1] <= listeners[0], listeners);
    check(`${script}: nothing is thrown or complained about`, complaints.length === 0, complaints);
    await page.close();
  }
});
