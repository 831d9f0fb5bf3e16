// On the list of all pages: a field that finds a case as somebody remembers it. Without this script the list is all there is.
import type { Text } from '../../../model/slice.ts';
import type { Tag } from '../../../model/subjects.ts';
import { plain } from '../../../model/text.ts';
import { finder, type Found, type Name } from '../../../search/search.ts';
import type { Listed, Names } from './names.ts';

const mostShown = 50;

const form = document.querySelector<HTMLElement>('[role=search]')!;
const field = form.querySelector('input')!;
const status = form.querySelector<HTMLElement>('[role=status]')!;
const list = document.querySelector<HTMLElement>('#found')!;
const all = document.querySelector<HTMLElement>('#all')!;
const script = form.querySelector('template')!.content.querySelector('script')!;

const make = (
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement => {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.append(...children);
  return element;
};

/** Text of the record, marked with its language where that is not the page's. */
const marked = (text: Text): Node | string =>
  typeof text === 'string' ? text : make('bdi', { lang: text.lang }, text.text);

const line = (texts: Text[], before = ''): HTMLElement =>
  make('p', {}, before, ...texts.flatMap((text, index) => [index ? ' · ' : '', marked(text)]));

function entry({ shown, alsoKnownAs, people, colon }: Names, { item, why }: Found<Listed>): HTMLElement {
  const link = (tag: Tag) =>
    make(
      'a',
      { href: `${tag}/${item.id}.html`, 'aria-label': `${shown[tag]}${colon} ${plain(item.title)}` },
      shown[tag],
    );
  const reason = ({ kind, text, of }: Name) =>
    kind === 'place'
      ? []
      : line(
          of ? [of, text] : [text],
          kind === 'id' ? '' : `${kind === 'also' ? alsoKnownAs : people}${colon} `,
        );
  return make(
    'li',
    {},
    make('h2', {}, marked(item.title)),
    line(item.setting),
    ...why.flatMap(reason),
    make('ul', {}, ...item.tags.map((tag) => make('li', {}, link(tag)))),
  );
}

let find: ((query: string) => Found<Listed>[]) | undefined;

function show(): void {
  const query = field.value.trim();
  all.hidden = !!query;
  list.hidden = !query;
  list.textContent = status.textContent = '';
  if (!query || !find) return;
  const names = onRecordNames;
  const found = find(query);
  list.append(...found.slice(0, mostShown).map((each) => entry(names, each)));
  const { none, more } = status.dataset;
  const count = [found.length, names.items.length].join(' / ');
  status.textContent = found[0] ? (found[mostShown] ? `${count} – ${more!}` : count) : none!;
}

script.onload = () => {
  find = finder(onRecordNames.items);
  show();
};
// A field that finds nothing would say of a case that it is not there.
script.onerror = () => {
  form.hidden = true;
  field.value = '';
  show();
};
field.addEventListener('focus', () => document.head.append(script), { once: true });
field.addEventListener('input', show);
form.hidden = false;

declare global {
  /** Left by the script with the names. */
  var onRecordNames: Names;
}
