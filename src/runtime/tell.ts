// Pages take the console away, or put one in its place that throws.

/** Tells the page's author something on the console, and never throws. */
export function tell(level: 'error' | 'warn', message: string, cause?: unknown): void {
  try {
    const words: unknown[] = [`on-record: ${message}`];
    if (cause) words.push(cause);
    console[level](...words);
  } catch {
    // Nobody listens.
  }
}
