export const file = '/@lit/reactive-element/css-tag.js';

// What it says, to the letter, and what it says in our scripts.
export const changes = [
  // Templates come compiled, see compiled-templates.mjs: a comment is the place of a child, an attribute whose name ends in `$` has
  // places in its value, and what begins with a dot is a property that is true or is not.
  {
    // It calls `replaceSync`, which some engines and pages lack while they have `replace`.
    says: '"replace"in CSSStyleSheet.prototype',
    instead: '"replaceSync"in CSSStyleSheet.prototype',
  },
  // Ours are written without expressions, which minify-styles refuses, and made only where the page can wear them.
  {
    says: ',c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
    instead: ',c=t=>t',
  },
  // Every engine that we run in has shadow roots of its own; a page may still carry what once stood in for them.
  {
    says: '(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&',
    instead: '',
  },
  // Styles are written without expressions, which minify-styles refuses.
  {
    says: '(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}',
    instead: 't=>new n(t[0],t,s)',
  },
  {
    says: 'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
    instead: '',
  },
];
