// What runs in every document of a visited page, before anything of its own: it notes when the first and the last content was painted.

/**
 * Handed to the browser as text: it may use nothing from outside. `shows` is `{first, last}`, each with the `host` whose shadow root
 * (or whose inside) has it, its `id` and a `text` in it. Each moment is taken after the frame in which the content has a box: the
 * task that a frame of animation posts runs once the frame is painted.
 */
export function probe(shows) {
  const noted = { longTasks: [], shift: 0 };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ startTime, duration }) => noted.longTasks.push({ startTime, duration }));
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) noted.shift += value;
  });

  const isShown = ({ host, id, text }) => {
    const tree = host ? document.querySelector(host)?.shadowRoot : document;
    const element = tree?.getElementById(id);
    return Boolean(element && element.textContent.includes(text) && element.checkVisibility());
  };
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

  /** Everything noted, in milliseconds since this document began; `isQuiet` once nothing long has run for a second. */
  window.benchNoted = () => {
    const { startTime = 0, duration = 0 } = noted.longTasks.at(-1) ?? {};
    const painted = performance.getEntriesByName('first-contentful-paint')[0];
    return {
      ...noted,
      paint: painted?.startTime,
      begin: performance.timeOrigin,
      isQuiet: performance.now() - (startTime + duration) > 1000,
    };
  };
}
