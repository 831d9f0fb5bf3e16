// A worker has no DOM. Lit's elements are imported there, asked what they would show, and never connected: what Lit brings for
// servers stands in for the few globals that it wants to see.
import { CSSStyleSheet, HTMLElement } from '@lit-labs/ssr-dom-shim';

Object.assign(globalThis, {
  CSSStyleSheet,
  HTMLElement,
  // Made when Lit is imported, and never used.
  document: { createTreeWalker: () => ({}) },
});
