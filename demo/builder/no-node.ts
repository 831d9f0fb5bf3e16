// Stands for `node:crypto` in the builder's bundles, where nothing that needs it is called.
export const createHash = (): never => {
  throw new Error('There is no node:crypto in a browser.');
};
