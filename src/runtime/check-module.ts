// Where a bundler, or the browser, finds what reads a record by `src`.

/** What reads and checks it, fetched when it is first needed. */
export const loadCheck = () => import('./foreign/foreign-record.ts');
