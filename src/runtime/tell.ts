// Pages take the console away, or put one in its place that throws.

/** Tells the page's author something on the console, and never throws. */
export function tell(level: 'error' | 'warn', message: string, cause?: unknown): void {
  try {
    console[level](`on-record: ${message}`, ...(cause ? [cause] : []));
  } catch {
    // Nobody listens.
  }
}
