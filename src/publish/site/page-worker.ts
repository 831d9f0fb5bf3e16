// What runs in each worker of a pool: see page-makers.ts.
export { makePages as default } from './make-pages.ts';
