// What the documents say of the elements and of the record, made from the custom-elements manifest and from a compiled slice.

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, ...rows) => [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
const code = (text) => (text ? `\`${text}\`` : '');
const unquoted = (text = '') => text.replaceAll("'", '');

/** What an attribute takes: its values where they are counted, else its kind. */
const values = ({ type }) =>
  type.text.includes("'")
    ? unquoted(type.text)
        .split(' | ')
        .map((value) => code(value))
        .join(', ')
    : type.text === 'string'
      ? 'text'
      : type.text;

/** Each kind of thing that can be told of an element: its field in the manifest, the heads of its table, and its cells. */
const kinds = [
  [
    'attributes',
    ['attribute', 'takes', 'default'],
    (a) => [code(a.name), values(a), code(unquoted(a.default))],
  ],
  ['slots', ['slot'], (slot) => [slot.name ? code(slot.name) : 'what stands between the tags']],
  ['events', ['event', 'class'], (event) => [code(event.name), code(event.class)]],
  ['cssParts', ['part'], (part) => [code(part.name)]],
  [
    'cssProperties',
    ['custom property', 'default'],
    (property) => [code(property.name), code(property.default)],
  ],
];

/** The manifest analyser tells an event twice: once by its class, once by its name. */
function merged(events = []) {
  const type = events.find((event) => !event.name)?.type?.text;
  return events.filter((event) => event.name).map((event) => ({ ...event, class: event.type?.text ?? type }));
}

/** The tables of one element, or of what all have in common (`record-element`), without what it inherits. */
export function reference(manifest, tag) {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const element = declarations.find(
    (declaration) =>
      (declaration.tagName ?? (declaration.name === 'RecordElement' && 'record-element')) === tag,
  );
  if (!element) throw new Error(`dist/custom-elements.json has no <${tag}>; a document asks for its tables.`);
  const own = { ...element, events: merged(element.events) };
  const tables = kinds.flatMap(([kind, head, cells]) => {
    const told = (own[kind] ?? []).filter((each) => !each.inheritedFrom);
    const rows = told.map((each) => row(...cells(each), each.description));
    return rows.length > 0 ? [table([...head, 'what it is'], ...rows)] : [];
  });
  return [element.description.replaceAll('\n', ' '), ...tables].join('\n\n');
}

const named = (attribute, things) =>
  table(
    [code(attribute), 'what it names'],
    ...Object.values(things).map(({ id, title, name }) => row(code(id), title ?? name)),
  );

const defined = (attribute, terms) =>
  table(
    [code(attribute), 'in words', 'what it means'],
    ...Object.entries(terms).map(([term, { label, definition }]) => row(code(term), label, definition)),
  );

/** What can be named in an attribute: the ids of the record with their titles, the codes of its vocabulary with their meaning. */
export const ids = ({ cases, counts, people, vocabulary }) => ({
  cases: named('case', cases),
  counts: named('series', counts),
  people: named('person', people),
  kinds: defined('kinds', vocabulary.eventKinds),
  acts: defined('act', vocabulary.acts),
  statuses: defined('status', vocabulary.statuses),
});
