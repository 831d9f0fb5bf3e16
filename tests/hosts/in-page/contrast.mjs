// Runs in the page: how well text, marks and outlines can be seen, from the colours that the browser really computes.

/** Computed colours come as rgb(), rgba() or color(srgb …); another form is none that this can judge. */
export function channels(colour) {
  const numbers = (/^(?:rgba?|color)\((?:srgb)?([^a-z]+)\)$/.exec(colour)?.[1] ?? '').match(/[\d.e-]+/g);
  if (!numbers || numbers.length < 3) throw new Error(`${colour}: no colour that can be judged`);
  const [r, g, b, alpha = 1] = numbers.map(Number);
  return colour.startsWith('color') ? [r * 255, g * 255, b * 255, alpha] : [r, g, b, alpha];
}

const over = ([r, g, b, alpha], below) =>
  [r, g, b].map((channel, i) => channel * alpha + below[i] * (1 - alpha));

const luminance = (colour) => {
  const [r, g, b] = colour.map((c) => (c / 255 <= 0.04045 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const ratio = (a, b) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

/** The element around this one as it is rendered: a slot, a parent, or the host of a shadow root. */
const around = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

let grounds = new Map();

/** What the eye sees behind an element: every translucent ground laid on the one below it, down to the page's canvas. */
function ground(element) {
  if (!grounds.has(element)) grounds.set(element, measured(element));
  return grounds.get(element);
}

function measured(element) {
  if (!element) {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const canvas = channels(getComputedStyle(probe).color);
    probe.remove();
    return canvas.slice(0, 3);
  }
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage !== 'none')
    throw new Error(`${element.className}: a picture behind text cannot be judged`);
  const colour = channels(backgroundColor);
  return colour[3] === 1 ? colour.slice(0, 3) : over(colour, ground(around(element)));
}

let opacities = new Map();
const opacity = (element) => {
  if (!element) return 1;
  if (!opacities.has(element))
    opacities.set(element, Number(getComputedStyle(element).opacity) * opacity(around(element)));
  return opacities.get(element);
};

/** What was measured holds until the page changes. */
const forget = () => ((grounds = new Map()), (opacities = new Map()));

/** The contrast of a colour on what is behind an element. */
export function contrast(...rest) {
  forget();
  return contrastOn(...rest);
}

function contrastOn(colour, element, alpha = 1) {
  const below = ground(element);
  const [r, g, b, own] = channels(colour);
  return ratio(over([r, g, b, own * alpha * opacity(element)], below), below);
}

const elements = (root) => [...root.querySelectorAll('*')].filter((each) => each.checkVisibility());

/** Every piece of text below a shadow root, and the generated ones, with its contrast. */
function* texts(root) {
  for (const element of elements(root)) {
    const style = getComputedStyle(element);
    const own = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim());
    const colour = element.namespaceURI.endsWith('svg') ? style.fill : style.color;
    for (const { data } of own) yield [data.trim(), contrastOn(colour, element)];
    for (const pseudo of ['::before', '::after']) {
      const { content, color } = getComputedStyle(element, pseudo);
      if (/[\p{L}\p{N}#.]|counter/u.test(content.replace(/^(none|normal)$/, '')))
        yield [`${pseudo} ${content}`, contrastOn(color, element)];
    }
  }
}

/** How many texts there are, and those whose contrast is less. */
export function faintTexts({ shadowRoot }, least) {
  forget();
  const all = [...texts(shadowRoot)];
  return {
    count: all.length,
    faint: all.filter(([, found]) => found < least).map(([text, found]) => `${found.toFixed(2)} ${text}`),
  };
}

/** Shapes that carry a meaning: the chart's lines and dots, the marks of statuses, the border of what is pressed. */
export function faintShapes({ shadowRoot }, least) {
  forget();
  const all = elements(shadowRoot).flatMap((element) => {
    const { stroke, strokeOpacity, borderTopColor } = getComputedStyle(element);
    if (element.matches('svg line, svg circle'))
      return [[element.outerHTML, contrastOn(stroke, element, Number(strokeOpacity))]];
    if (element.matches('.mark'))
      return [[element.className, contrastOn(getComputedStyle(element, '::before').borderTopColor, element)]];
    return element.ariaPressed === 'true' ? [[element.textContent, contrastOn(borderTopColor, element)]] : [];
  });
  return all.filter(([, found]) => found < least).map(([shape, found]) => `${found.toFixed(2)} ${shape}`);
}
