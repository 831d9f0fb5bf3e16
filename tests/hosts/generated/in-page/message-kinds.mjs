// Messages to the two ends of a frame: whoever sends what, the frame keeps the height of what is in it.
import { watch } from './page.mjs';
import { anyMessageValue, hostileText } from './values.mjs';

const names = [
  'type',
  'height',
  'top',
  'fits',
  'message',
  'value',
  'secret',
  'sentinel',
  'id',
  '__proto__x',
  'data',
];
const types = ['on-record', 'embed-size', 'height', 'ready', 'link', 'amp'];
const numbers = [0, -1, 0.1, 1, 40, 777, 1e5, 1e12, 1e308, -1e308];

function message(chance) {
  const any = () => anyMessageValue(chance, types);
  if (chance.is(0.15)) return any();
  if (chance.is(0.1)) {
    const text = `pymxPYMx${hostileText(chance)}xPYMxheightxPYMx${chance.pick(numbers)}`;
    return { name: JSON.stringify(text), value: text };
  }
  const value = {};
  const said = [];
  if (chance.is(0.8)) {
    value.type = 'on-record';
    said.push('type: on-record');
  }
  for (let count = chance.below(4); count > 0; count--) {
    const name = chance.pick(names);
    const made = chance.is(0.4) ? chance.pick(numbers) : chance.is(0.3) ? chance.pick(types) : undefined;
    const given = made === undefined ? any() : { name: JSON.stringify(made), value: made };
    value[name] = given.value;
    said.push(`${name}: ${given.name}`);
  }
  return { name: `{${said.join(', ')}}`, value };
}

let frame;
/** What the frame says to a reader, and how tall it is with everything shown. */
let words, height;
const heightInside = () => Math.ceil(frame.contentDocument.documentElement.getBoundingClientRect().height);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function prepare({ page }) {
  frame = document.createElement('iframe');
  frame.src = page;
  frame.width = '600';
  document.body.append(frame);
  await new Promise((resolve) => (frame.onload = resolve));
  watch(frame.contentWindow);
  await heightOfContent();
  words = frame.contentDocument.body.firstElementChild.shadowRoot.textContent;
  height = heightInside();
}

/** Waits until the frame shows everything; false when it does not in two seconds. */
async function heightOfContent() {
  for (let round = 0; round < 200; round++) {
    if (frame.clientHeight > 40 && frame.clientHeight === heightInside()) return true;
    await pause(10);
  }
  return false;
}

async function sendAll(inputs, send) {
  for (const input of inputs) {
    send(input);
    // The next one comes when the answer is on its way.
    if (inputs.length > 1) await Promise.resolve();
  }
  await pause(20);
  const fits = await heightOfContent();
  const said = frame.contentDocument.body.firstElementChild.shadowRoot.textContent;
  const wrong = !fits
    ? `the frame is ${frame.clientHeight} pixels tall, its page ${heightInside()}`
    : said !== words
      ? 'the frame says something else'
      : heightInside() !== height
        ? `the page in the frame became ${heightInside()} pixels tall, from ${height}`
        : undefined;
  return inputs.map(() => ({ wrong, came: 'sent' }));
}

const origins = (chance) =>
  chance.pick([location.origin, location.origin, 'null', '', 'https://other.example', 'x']);
const print = ({ name, from, origin }) => `${name} from ${from}, origin ${JSON.stringify(origin)}`;
const kind = (send, sources) => ({
  batch: 100,
  prepare,
  make: (chance) => ({
    ...message(chance),
    from: chance.pick(Object.keys(sources)),
    origin: origins(chance),
  }),
  run: (inputs) => sendAll(inputs, (input) => send({ ...input, source: sources[input.from]() })),
  smaller: () => [],
  print,
});

export const messagesToHost = kind(
  ({ value, origin, source }) => dispatchEvent(new MessageEvent('message', { data: value, origin, source })),
  { frame: () => frame.contentWindow, page: () => window, nobody: () => null },
);

export const messagesToGuest = kind(
  ({ value, origin, source }) => {
    const { contentWindow } = frame;
    contentWindow.dispatchEvent(new contentWindow.MessageEvent('message', { data: value, origin, source }));
  },
  { page: () => window, frame: () => frame.contentWindow, nobody: () => null },
);
