// Runs in the page: whether text is cut off, covered or pushed out, and whether a finger finds every control.

// What is clipped away whole is not there for the eye: the button that skips a widget is seen while it has the focus.
const isClipped = (element) => getComputedStyle(element).clipPath === 'inset(50%)';
const elements = ({ shadowRoot }) =>
  [...shadowRoot.querySelectorAll('*')].filter((each) => each.checkVisibility() && !isClipped(each));
const short = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 60);

/** Where the letters of each line of text are: the middle of its box, since boxes of tight lines reach into each other. */
const lines = (widget) =>
  elements(widget).flatMap((element) => {
    const texts = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim());
    const svg = element.namespaceURI.endsWith('svg');
    return texts.flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      // An option is drawn by the browser, in its select.
      const boxes = svg
        ? [element.getBoundingClientRect()]
        : element.matches('option')
          ? []
          : range.getClientRects();
      return [...boxes]
        .filter(({ width, height }) => width > 1 && height > 1)
        .map(({ left, right, top, height }) => ({
          text: short(node.data),
          element,
          left: left + 1,
          right: right - 1,
          top: top + height * 0.25,
          bottom: top + height * 0.75,
        }));
    });
  });

/** Lines of text that lie on one another. */
export function overlapping(widget) {
  const all = lines(widget).sort((a, b) => a.top - b.top);
  const found = [];
  all.forEach((a, i) => {
    for (let j = i + 1; j < all.length && all[j].top < a.bottom; j++)
      if (all[j].left < a.right && a.left < all[j].right) found.push(`“${a.text}” on “${all[j].text}”`);
  });
  return found;
}

/** Text beyond the widget, or beyond a box that cuts it off; a select that has no room for what is chosen. */
export function cutOff(widget) {
  const box = widget.getBoundingClientRect();
  const out = lines(widget)
    .filter(({ left, right }) => left < box.left - 1 || right > box.right + 1)
    .map(({ text }) => `beyond the widget: “${text}”`);
  const clipped = elements(widget)
    .filter((each) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      return (
        (overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1) ||
        (overflowY !== 'visible' && each.scrollHeight > each.clientHeight + 1)
      );
    })
    .filter((each) => !each.matches('select, option, svg'))
    .map((each) => `cut off: “${short(each.textContent)}”`);
  const buttons = elements(widget)
    .filter((each) => each.matches('button') && each.scrollWidth > each.clientWidth + 1)
    .map((each) => `wider than its button: “${short(each.textContent)}”`);
  const narrow = elements(widget)
    .filter((each) => each.matches('select'))
    .filter((select) => {
      const alone = select.cloneNode();
      alone.append(new Option(select.selectedOptions[0].text));
      alone.style.cssText = 'position: absolute; max-inline-size: none; inline-size: max-content';
      select.after(alone);
      const needed = alone.getBoundingClientRect().width;
      alone.remove();
      return needed > select.getBoundingClientRect().width + 1;
    })
    .map((select) => `no room in its select: “${select.selectedOptions[0].text}”`);
  return [...out, ...clipped, ...buttons, ...narrow];
}

/** How far the page can be scrolled sideways. */
export const sideways = () => document.scrollingElement.scrollWidth - innerWidth;

// The axis leads where the links of the list do, which are as large as WCAG wants one of two to be.
const controls = (widget) =>
  elements(widget).filter((each) => each.matches('a[href]:not([part=axis] *), button, select, summary'));

/**
 * Targets of less than 24 pixels that no exception of WCAG 2.5.8 covers: there is no room of 24 pixels around them, and
 * they do not stand in a line of text.
 */
export function smallTargets(widget) {
  const all = controls(widget).map((element) => ({ element, box: element.getBoundingClientRect() }));
  const small = ({ box }) => box.width < 24 || box.height < 24;
  const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
  const room = (one) =>
    all.every((other) => {
      if (other === one) return true;
      const [x, y] = middle(one.box);
      const [a, b] = middle(other.box);
      if (small(other) && Math.hypot(x - a, y - b) < 24) return false;
      const { left, right, top, bottom } = other.box;
      return Math.hypot(x - Math.max(left, Math.min(x, right)), y - Math.max(top, Math.min(y, bottom))) >= 12;
    });
  const inLine = ({ element }) =>
    getComputedStyle(element).display === 'inline' &&
    [...element.parentElement.childNodes].some((node) => node instanceof Text && /\p{L}|·/u.test(node.data));
  return all
    .filter((one) => small(one) && !room(one) && !inLine(one))
    .map(
      ({ element, box }) => `${short(element.textContent)} ${box.width.toFixed(1)}×${box.height.toFixed(1)}`,
    );
}

/** What moves, or would when something changes. */
export const moving = (widget) =>
  elements(widget).flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo);
      const moves =
        /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      return moves ? [`${element.localName}${pseudo ?? ''}`] : [];
    }),
  );

/** What only a screen has a use for. */
export const onlyForScreens = (widget) =>
  elements(widget)
    .filter((each) => each.matches('button, select, input, label, output, .permalink'))
    .map((each) => `${each.localName} ${short(each.textContent)}`);

/** How marks of statuses and dots of dates and figures are drawn, colours apart: shape, border, filled or not. */
export function drawn({ shadowRoot }, statuses) {
  const root = shadowRoot.querySelector('.root');
  const shape = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const { borderTopWidth, borderTopStyle, borderTopLeftRadius, rotate, blockSize, fill, stroke } = style;
    if (element.localName === 'circle') return `filled: ${fill === stroke}`;
    const filled = style.backgroundColor === style.borderTopColor;
    return [borderTopWidth, borderTopStyle, borderTopLeftRadius, rotate, pseudo && blockSize, filled].join(
      ' ',
    );
  };
  const marks = statuses.map((status) => {
    const mark = root.appendChild(document.createElement('span'));
    mark.className = `mark ${status}`;
    const found = shape(mark, '::before');
    mark.remove();
    return found;
  });
  const all = (selector, pseudo) =>
    [...new Set([...root.querySelectorAll(selector)].map((element) => shape(element, pseudo)))].join(' or ');
  const dots = [
    [all('.event:not(.undated) > .when', '::before'), all('.undated > .when', '::before')],
    [all('circle.observed'), all('circle.derived')],
  ];
  return { marks, pairs: dots.filter(([one, other]) => one || other) };
}
