// A shadow root's styles, in whatever document it stands.
import { adoptStyles, type CSSResultOrNative } from 'lit';

/** A constructed sheet serves only the document that it was made for: in another one the root gets sheets of that one's own. */
export function wear(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const page = root.ownerDocument;
  const view = page.defaultView as typeof globalThis | null;
  if (page === document) adoptStyles(root, styles);
  else if (view)
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(textOf(style));
      return sheet;
    });
}

/** A subclass may bring a sheet instead of text. */
const textOf = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join('');
