// Runs in the page: where the focus is, and whether a reader can see it there.
import { contrast } from './contrast.js';

// The axis of a timeline leads where its list does, for who sees it; by keys it would only be twice the way.
const wanted = ':is(a[href], button, select, input, textarea, summary, [tabindex]):not([tabindex="-1"])';

/** Everything that the Tab key must reach, in order, through shadow roots. */
export function stops(root = document) {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(wanted) && element.checkVisibility() ? [element] : []),
    ...(element.shadowRoot ? stops(element.shadowRoot) : []),
  ]);
}

let found;
/** The same as they were when a walk began. */
export const begin = () => (found = stops()).length;

export function active(root = document) {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement ? active(activeElement.shadowRoot) : activeElement;
}

const at = (x, y, root = document) => {
  const hit = root.elementFromPoint(x, y);
  return hit?.shadowRoot && hit.shadowRoot !== root ? at(x, y, hit.shadowRoot) : hit;
};

/** The first line of what has the focus, whose middle must be seen, and its outline, which nothing may cut off. */
export function focused() {
  const element = active();
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
  const [box] = element.getClientRects();
  const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const faults = [];
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
    faults.push(`outline ${outlineWidth} ${outlineStyle}`);
  else if (contrast(outlineColor, element.parentElement) < 3)
    faults.push('an outline of too little contrast');
  const hit = at(box.x + box.width / 2, box.y + Math.min(box.height, innerHeight - box.y) / 2);
  if (!hit || !(element.contains(hit) || hit.contains(element)))
    faults.push(`covered by ${hit?.localName ?? 'nothing'}`);
  if (box.right + reach > innerWidth || box.left - reach < 0) faults.push('an outline beyond the page');
  if (box.top < -1 || (box.height < innerHeight && box.bottom > innerHeight + 1))
    faults.push('not on the screen');
  for (let each = element.parentElement; each; each = each.parentElement ?? each.getRootNode().host) {
    const clip = each.getBoundingClientRect();
    const clips = !/visible/.test(getComputedStyle(each).overflow) && each !== document.documentElement;
    const inside =
      box.left - reach >= clip.left && box.right + reach <= clip.right && box.top - reach >= clip.top;
    if (clips && !inside) faults.push(`clipped by ${each.localName}`);
  }
  return {
    stop: found?.indexOf(element),
    // Only a widget's own looks are ours to judge.
    faults:
      element.getRootNode() === document
        ? []
        : faults.map((fault) => `${element.getAttribute('href') ?? element.textContent.trim()}: ${fault}`),
  };
}
