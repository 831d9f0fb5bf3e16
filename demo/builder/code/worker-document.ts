// Lit's browser build makes a tree walker when it is imported and never uses it on the server; a worker has no document.
(globalThis as { document?: unknown }).document ??= { createTreeWalker: () => ({}) };
export {};
