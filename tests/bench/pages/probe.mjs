// What runs in a visited page before anything of its own: it notes when the first and the last content was painted.

/**
 * Handed to the browser as text: it may use nothing from outside. `shows` is `{first, last}`, each with the `host` whose shadow root
 * has it, if it stands in one, its `id` and a `text` in it. Each moment is taken after the frame in which the content has a box: the
 * task that a frame of animation posts runs once the frame is painted.
 */
export function probe(shows) {
  // The page looks into its frames itself, for they are of its origin: what is set up in a frame early is gone once it navigates.
  if (top !== window) return;
  const noted = { longTasks: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) noted.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const windows = () => [window, ...Array.from(frames)];
  const isShown = ({ host, id, text }) =>
    windows().some(({ document }) => {
      const tree = host ? document.querySelector(host)?.shadowRoot : document;
      const element = tree?.getElementById(id);
      return Boolean(element && element.textContent.includes(text) && element.checkVisibility());
    });
  const look = () => {
    const came = ['first', 'last'].filter((which) => noted[which] === undefined && isShown(shows[which]));
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      for (const which of came) noted[which] = now;
      port1.close();
      if (noted.last === undefined) requestAnimationFrame(look);
    };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);

  /** Everything noted, in milliseconds since the page began; `isQuiet` once nothing long has run for a second. */
  window.benchNoted = () => {
    const { startTime = 0, duration = 0 } = noted.longTasks.at(-1) ?? {};
    return {
      ...noted,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      isQuiet: performance.now() - (startTime + duration) > 1000,
    };
  };

  /** The sum of all shifts of the page and of its frames that no reader caused. */
  window.benchShift = async () => {
    let sum = 0;
    for (const { PerformanceObserver } of windows())
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value;
      }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
    return sum;
  };
}
