// Where a bundler, or the browser, finds the check of a record.

/** The check, fetched when it is first needed. */
export const loadCheck = () => import('./slice-faults.ts');
