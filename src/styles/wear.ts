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
      // A sheet that a subclass brought serves its own document only.
      sheet.replaceSync('cssText' in style ? style.cssText : '');
      return sheet;
    });
}
