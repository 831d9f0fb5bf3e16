// A page as it comes out of a printer: its sheets, with every piece of text and the place where it stands.
import { getDocumentProxy } from 'unpdf';

// Points: what is left free around the text of a sheet.
const margin = 42;
// Chromium lets a comma hang by so much after a link.
const slack = 2;
const sides = ['top', 'bottom', 'left', 'right'];

/** Text without white space and marks of direction, so that neither the ends of lines nor capitals set by a style matter. */
export const pressed = (text) => text.replace(/[\s\u2066-\u2069]+/g, '').toLowerCase();

/** Prints a page and reads the sheets; `all` is their text, pressed, in the order of the document. */
export async function print(page, format = 'A4') {
  const pdf = await page.pdf({
    format,
    margin: Object.fromEntries(sides.map((side) => [side, `${margin / 72}in`])),
  });
  // Firefox's is a Buffer, which the reader of PDFs refuses.
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const sheets = [];
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const [, , width, height] = sheet.view;
    const { items } = await sheet.getTextContent();
    const pieces = items
      .filter(({ str }) => str)
      .map(({ str, transform: [, , , , x, y], ...box }) => ({ ...box, text: str, x, y }));
    sheets.push({ number, width, height, pieces, text: pressed(pieces.map(({ text }) => text).join('')) });
  }
  return { sheets, all: sheets.map(({ text }) => text).join('') };
}

/** The lines of a sheet from the top: the pieces on one base line, from the left or the right, with the spaces between. */
export function linesOf({ pieces }, from = 'left') {
  const lines = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    // Letters of a point have lines of little more.
    const reach = line && Math.min(2, Math.max(line[0].height, piece.height) / 2);
    if (line && line[0].y - piece.y < reach) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => {
    line.sort((a, b) => (from === 'left' ? a.x - b.x : b.x - a.x));
    const gap = (a, b) => (from === 'left' ? b.x - a.x - a.width : a.x - b.x - b.width);
    return line
      .map(
        (piece, i) =>
          (i && gap(line[i - 1], piece) > Math.min(1, piece.height * 0.15) ? ' ' : '') + piece.text,
      )
      .join('');
  });
}

/** Pieces of text that run into the margin or off the sheet. */
export const astray = ({ sheets }) =>
  sheets.flatMap(({ number, width, height, pieces }) =>
    pieces
      .filter(({ text }) => text.trim())
      .filter((at) =>
        [at.x, at.y, width - at.x - at.width, height - at.y - at.height].some(
          (free) => free < margin - slack,
        ),
      )
      .map(({ text }) => `sheet ${number}: ${text}`),
  );

const latin = /[\p{Script=Latin}\p{N}]+/gu;
const arabic = /\p{Script=Arabic}+/gu;
// A font draws vowel signs as shapes of their own, in no order: words that have one are left out.
const signed = /\S*[\u064b-\u065f]\S*/g;

/** The words of a text with how often it has them, in whatever order a line of two scripts sets them. */
export const wordsIn = (text) => tally([...latinWords(text), ...arabicWords(text)]);
/** The same of sheets. A PDF has the shapes of Arabic letters, the last one of a line first. */
export const wordsOn = ({ sheets }) =>
  tally([
    ...sheets.flatMap((sheet) => linesOf(sheet)).flatMap(latinWords),
    ...sheets.flatMap((sheet) => linesOf(sheet, 'right')).flatMap(arabicWords),
  ]);

const latinWords = (text) => text.toLowerCase().match(latin) ?? [];
const arabicWords = (text) => text.replace(signed, ' ').normalize('NFKC').match(arabic) ?? [];
const tally = (words) => {
  const times = new Map();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
};

/** What is wrong with the footnotes: a number in the text that the list of sources does not have, or has otherwise. */
export function footnoteFaults({ sheets, all }, sources, leftToRight = true) {
  const lines = sheets.flatMap((sheet) => linesOf(sheet)).map(pressed);
  const numbers = (before) =>
    [...all.matchAll(new RegExp(`${before}\\[(\\d+)\\]`, 'g'))].map(([, said]) => said);
  return sources.flatMap(({ title, cited, address = '' }, i) => {
    const number = `${i + 1}`;
    const name = pressed(title);
    const item = lines.find(
      (line) =>
        line.includes(name.slice(0, 20)) &&
        [`${number}.`, `.${number}`].some((n) => line[leftToRight ? 'startsWith' : 'endsWith'](n)),
    );
    // Where a title that runs the other way goes over two lines, its halves do not follow each other: its number does.
    const said = numbers('').filter((each) => each === number);
    const named = leftToRight ? numbers(`“${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}”`) : [number];
    return [
      !item && `The list has no “${number}. ${title}”.`,
      !all.includes(name + pressed(address)) && `“${title}” does not have its address ${address}.`,
      said.length !== cited && `“${title}” is cited ${cited} times, with a number ${said.length} times.`,
      cited > 0 && leftToRight && !all.includes(`“${name}”`) && `“${title}” is never named.`,
      named.some((each) => each !== number) && `“${title}” is ${number} in the list; in the text: ${named}.`,
    ].filter(Boolean);
  });
}

/** How much of the height between the margins has something on it, of each sheet. */
export const filled = ({ sheets }) =>
  sheets.map(({ height, pieces }) => {
    const lowest = Math.min(...pieces.filter(({ text }) => text.trim()).map(({ y }) => y));
    return (height - margin - lowest) / (height - 2 * margin);
  });

/** What the widgets of a page show on the screen but for the letters of drawings: what must reach paper, what may not, and their sources in order. */
export const onScreen = (page) =>
  page.evaluate(() => {
    const texts = [];
    const controls = [];
    const read = (node) => {
      if (node instanceof Text) {
        const range = document.createRange();
        range.selectNodeContents(node);
        if (node.data.trim() && range.getClientRects().length) texts.push(node.data.trim());
      } else if (node.matches?.('button, option, output, [rel=bookmark]'))
        controls.push(node.textContent.trim());
      // A narrow drawing has fewer letters, and they may touch each other: the list and the table say all of them again.
      else if (node.matches?.('.plot')) return;
      else if (node.matches?.('.controls, label')) [...node.children].forEach(read);
      else if (!(node instanceof HTMLStyleElement)) (node.shadowRoot ?? node).childNodes.forEach(read);
    };
    read(document.body);
    const sources = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('.sources li') ?? [])].map((item) => ({
        title: item.querySelector('cite').textContent,
        address: item.querySelector('a')?.href,
        cited: shadowRoot.querySelectorAll(`[href="#${item.id}"]`).length,
      })),
    );
    return { texts, controls: controls.filter(Boolean), sources };
  });

/** The controls that would be drawn on paper. */
export async function controlsOnPaper(page) {
  await page.emulateMediaType('print');
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('button, select, label, output, .permalink') ?? [])]
        .filter((control) => control.getClientRects().length)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    ),
  );
  await page.emulateMediaType(null);
  return drawn;
}
