// Widgets whose attributes, whose properties or whose record are what they should not be.
import { mutate } from '../../../node/fixture-mutations.ts';
import { boxWith, isShown, records, settled, wrongWith } from './page.mjs';
import { anyValue, hostileText, languages } from './values.mjs';

const subjects = {
  'case-card': ['case', 'person'],
  'prisoner-count': ['series'],
  'case-timeline': ['case', 'person'],
  'allegation-list': ['case'],
};
const tags = Object.keys(subjects);
export const fallback = '<a href="https://example.org/record">Read the record</a>';

/** Of a slice, the texts that mean something in each attribute. */
export function vocabularyOf(slice) {
  const codes = (name) => Object.keys(slice.vocabulary[name] ?? {});
  const ids = {
    case: Object.keys(slice.cases),
    person: Object.keys(slice.people),
    series: Object.keys(slice.counts),
  };
  return {
    ...ids,
    kinds: codes('eventKinds'),
    act: codes('acts'),
    status: codes('statuses'),
    'group-by': ['act', 'speaker', 'status', 'against'],
    order: ['newest', 'oldest'],
    variant: ['compact', 'full', 'figure'],
    preset: ['editorial', 'plain', 'card'],
    'heading-level': ['1', '2', '6', '9'],
    at: ['2018', '2019-05', '2021-02-03'],
    from: ['2018', '2019-05'],
    to: ['2021', '2021-02-03'],
    src: [''],
    'data-url': ['/data/', 'https://example.org/data/'],
    lang: languages,
    dir: ['rtl', 'ltr', 'auto'],
  };
}

/** A widget that would be shown, with the record it shows it of. */
function sound(chance, { bundled, invented }) {
  const tag = chance.pick(tags);
  const [vocabulary, src] = chance.is(0.15) ? [bundled, ''] : [invented, '/invented.json'];
  const subject = chance.is(0.8) ? subjects[tag][0] : chance.pick(subjects[tag]);
  return {
    tag,
    vocabulary,
    steps: [
      ['src', src],
      [subject, chance.pick(vocabulary[subject])],
    ],
  };
}

const put = (tag) => {
  const home = boxWith(`<${tag}>${fallback}</${tag}>`);
  return { home, widget: home.firstElementChild };
};

/** Sets half of what there is to set before the widget stands in the page, and the rest when it has been shown. */
async function inSteps(inputs, set) {
  const placed = inputs.map((input) => {
    const { home, widget } = put(input.tag);
    const half = Math.ceil(input.steps.length / 2) + 1;
    for (const step of input.steps.slice(0, half)) set(widget, step);
    document.body.append(home);
    return { home, widget, later: input.steps.slice(half) };
  });
  const widgets = placed.map(({ widget }) => widget);
  await settled(widgets);
  const early = widgets.map((widget) => wrongWith(widget));
  for (const { widget, later } of placed) for (const step of later) set(widget, step);
  await settled(widgets);
  const result = placed.map(({ widget }, index) => ({
    wrong: early[index] ?? wrongWith(widget),
    came: isShown(widget) ? 'widgets' : 'links',
  }));
  for (const { home } of placed) home.remove();
  await settled();
  return result;
}

/** The same input without one of its steps, for whoever looks for what it was that broke it. */
const withoutOne = (input) => input.steps.map((_, at) => ({ ...input, steps: input.steps.toSpliced(at, 1) }));

export const attributes = {
  batch: 40,
  make(chance, vocabularies) {
    const { tag, vocabulary, steps } = sound(chance, vocabularies);
    const names = [
      ...customElements.get(tag).observedAttributes,
      'lang',
      'dir',
      'id',
      'class',
      'title',
      'part',
    ];
    for (let count = 1 + chance.below(6); count > 0; count--) {
      const name = chance.pick(names);
      const known = vocabulary[name] ?? ['x'];
      const several = `${chance.pick(known)}${chance.pick([' ', ',', ' , ', '\n'])}${chance.pick(known)}`;
      const value = chance.is(0.5) ? chance.pick([chance.pick(known), several]) : hostileText(chance);
      steps.push([name, chance.is(0.1) ? null : value]);
    }
    return { tag, steps };
  },
  run: (inputs) =>
    inSteps(inputs, (widget, [name, value]) => {
      if (value === null) widget.removeAttribute(name);
      else widget.setAttribute(name, value);
    }),
  smaller: withoutOne,
  print: ({ tag, steps }) => `${tag} ${JSON.stringify(steps)}`,
};

export const properties = {
  batch: 40,
  make(chance, vocabularies) {
    const { tag, vocabulary, steps } = sound(chance, vocabularies);
    const names = [...customElements.get(tag).elementProperties.keys()];
    const texts = Object.values(vocabulary).flat();
    const given = steps.map(([name, value]) => [name, { name: JSON.stringify(value), value }]);
    for (let count = 1 + chance.below(4); count > 0; count--)
      given.push([chance.pick(names), anyValue(chance, texts)]);
    return { tag, steps: given };
  },
  run: (inputs) => inSteps(inputs, (widget, [name, { value }]) => (widget[name] = value)),
  smaller: withoutOne,
  print: ({ tag, steps }) => `${tag} ${steps.map(([name, value]) => `${name}: ${value.name}`).join('; ')}`,
};

const broken = /undefined|NaN|\[object/;
const instead = ['', 'null', '5', '"x"', '[]', '<!doctype html>', '{"format":3}', '[[[[[['];
let served = 0;

export const spoiltRecords = {
  batch: 20,
  make(chance, { invented, inventedText }) {
    const tag = chance.pick(tags);
    const subject = chance.pick(subjects[tag]);
    const id = chance.pick(invented[subject]);
    if (chance.is(0.04)) return { tag, subject, id, text: chance.pick(instead) };
    if (chance.is(0.04))
      return { tag, subject, id, text: inventedText.slice(0, chance.below(inventedText.length)) };
    const slice = JSON.parse(inventedText);
    for (let count = chance.is(0.7) ? 1 : 3; count > 0; count--) mutate(slice, chance.random);
    return { tag, subject, id, text: JSON.stringify(slice), before: inventedText };
  },
  async run(inputs) {
    const placed = inputs.map(({ tag, subject, id, text }) => {
      const { home, widget } = put(tag);
      const src = `/spoilt/${served++}.json`;
      records.set(src, text);
      widget.setAttribute('src', src);
      widget.setAttribute(subject, id);
      document.body.append(home);
      return { home, widget, src, text };
    });
    await settled(placed.map(({ widget }) => widget));
    const result = placed.map(({ widget, text }) => ({
      // A word that the record itself says may be said.
      wrong: wrongWith(widget, { mayEcho: broken.test(text) }),
      came: isShown(widget) ? 'widgets' : 'links',
    }));
    for (const { home, src } of placed) {
      home.remove();
      records.delete(src);
    }
    await settled();
    return result;
  },
  smaller: () => [],
  print: ({ tag, subject, id, text, before }) =>
    `${tag} ${subject}="${id}" of ${before ? differences(JSON.parse(before), JSON.parse(text)).join('; ') : text.slice(0, 200)}`,
};

/** Where one parsed file differs from another. */
function differences(before, after, path = 'record') {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const areTrees = [before, after].every((each) => each && typeof each === 'object');
  if (!areTrees || Array.isArray(before) !== Array.isArray(after))
    return [
      `${path}: ${JSON.stringify(before)?.slice(0, 200)} became ${JSON.stringify(after)?.slice(0, 200)}`,
    ];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differences(before[key], after[key], `${path}.${key}`));
}
