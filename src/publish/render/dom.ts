// The one global that our elements need to be imported outside a browser. They are made, asked what they would show, and
// never connected; a page's real DOM stays what it is.
globalThis.HTMLElement ??= EventTarget as unknown as typeof HTMLElement;
