// Everything that is done to our sources on their way into `dist/`.
export * from './byte-order-mark.mjs';
export * from './careful-lit.mjs';
export * from './external-record.mjs';
export * from './json-as-string.mjs';
export * from './language-list.mjs';
export * from './minify-styles.mjs';
export * from './pasted.mjs';
export * from './record-slot.mjs';
export * from './skipped-name.mjs';
export * from './speaking.mjs';
