// The page's address holds what was chosen: only what differs from the defaults, and nothing is stored anywhere else.
import { parseTokens, resolveIds, type Tag } from '../../src/model/subjects.ts';
import { nearest } from '../../src/record/read/nearest.ts';
import type { Subject } from './library/widgets.ts';
import { initialPlace, placeWith, places, waysTo } from './code/places.ts';
import { channels } from './code/channels.ts';
import { fullest, itemsOf } from './library/record.ts';
import {
  asFolder,
  baseProblem,
  infoOf,
  propertyProblem,
  themes,
  valueProblem,
  widths,
  type Known,
  type State,
} from './state.ts';

/** The language an address asks for: the record is had by it, and everything else is read with the record. */
export function languageIn(params: URLSearchParams, languages: string[]): { lang: string; problem?: string } {
  const lang = params.get('lang') ?? 'en';
  if (languages.includes(lang)) return { lang };
  const there = `there are ${languages.join(', ')}`;
  return { lang: 'en', problem: `There is no language “${lang}”; ${there}. English is shown.` };
}

/** Reads an address; what it asks for in vain is said in a sentence and replaced by something that works. */
export function read(params: URLSearchParams, known: Known): { state: State; problems: string[] } {
  const problems: string[] = [];
  /** The value, unless there is something wrong with it. */
  const valueOf = (name: string, problemOf: (value: string) => string | undefined): string | undefined => {
    const value = params.get(name);
    const problem = value === null ? undefined : problemOf(value);
    if (problem) problems.push(problem);
    return value === null || problem ? undefined : value;
  };
  const oneOf = <Value extends string>(
    name: string,
    what: string,
    options: readonly Value[],
    otherwise: string | undefined = options[0],
  ): Value => {
    const there = `there are ${options.join(', ')}.${otherwise ? ` “${otherwise}” is shown.` : ''}`;
    const problemOf = (value: string) =>
      (options as readonly string[]).includes(value) ? undefined : `There is no ${what} “${value}”; ${there}`;
    return (valueOf(name, problemOf) ?? otherwise) as Value;
  };
  const widget = oneOf(
    'widget',
    'widget',
    known.widgets.map(({ tag }) => tag),
  );
  const { attributes, properties } = infoOf(known, { widget });
  const as = oneOf(
    'as',
    'form of the code',
    channels.map(({ id }) => id),
    '',
  );
  const place = oneOf(
    'place',
    'place',
    places.map(({ id }) => id),
    as ? placeWith(as) : initialPlace,
  );
  const ways = waysTo(place).map(({ id }) => id);
  if (as && !ways.includes(as))
    problems.push(`“${as}” is no way to “${place}”; there are ${ways.join(', ')}. “${ways[0]}” is shown.`);
  const { ids, unknown } = idsIn(params, known, widget);
  const state: State = {
    widget,
    ids,
    lang: known.slice.locale,
    attributes: {},
    properties: {},
    theme: oneOf('theme', 'theme', themes),
    width: Number(valueOf('width', widthProblem) ?? widths.initial),
    limit: params.has('limit'),
    pin: params.get('pin') === 'yes',
    place,
    as: ways.includes(as) ? as : ways[0]!,
    base: asFolder(valueOf('base', baseProblem) ?? known.base),
  };
  for (const attribute of attributes) {
    const value = valueOf(attribute.name, (text) => valueProblem(attribute, text, ids, known.slice));
    if (value !== undefined && (attribute.kind === 'switch' || (value && value !== attribute.initial)))
      state.attributes[attribute.name] = value;
  }
  for (const { name } of properties) {
    const value = valueOf(name.slice(2), (text) => propertyProblem(name, text));
    if (value) state.properties[name] = value;
  }
  return { state, problems: [...unknown, ...problems] };
}

/** The ids that the record has, or the first there is; with a sentence for each that it has not. */
function idsIn(params: URLSearchParams, { slice, ...known }: Known, widget: Tag) {
  const { name, several } = infoOf({ slice, ...known }, { widget }).subject;
  const items = itemsOf(slice, name);
  const { items: resolved, unknownIds } = resolveIds(slice, name, parseTokens(params.get(name)));
  const found = [...new Set(resolved.map(({ id }) => id))];
  const first = fullest(slice, name);
  const ids = found.length ? found.slice(0, several ? undefined : 1) : [first.id];
  const unknown = unknownIds.map((id) => {
    const meant = nearest(id, Object.keys(items));
    const instead = found.length ? '' : ` “${first.id}” is shown.`;
    return `The record has no ${name} “${id}”${meant ? `; did you mean “${meant}”?` : '.'}${instead}`;
  });
  return { ids, unknown };
}

const widthProblem = (value: string) =>
  Number(value) >= widths.min && Number(value) <= widths.max
    ? undefined
    : `The width “${value}” is not between ${widths.min} and ${widths.max} pixels; ${widths.initial} is shown.`;

/** The other way: an address that leads to the same state; without what it is about, when nobody has chosen that. */
export function write(state: State, known: Known, chosen?: Set<Subject>): string {
  const { widget, lang, theme, width, place, as, base, ids, attributes, properties, limit, pin } = state;
  const defaults: Record<string, string> = {
    widget: known.widgets[0]!.tag,
    lang: 'en',
    theme: themes[0],
    // What a page is kept to is the same for whoever opens the address, on whatever screen.
    width: limit ? '' : `${widths.initial}`,
    place: initialPlace,
    as: waysTo(place)[0]!.id,
    base: known.base,
  };
  const subject = infoOf(known, state).subject.name;
  const all = {
    widget,
    ...((!chosen || chosen.has(subject)) && { [subject]: ids.join(' ') }),
    lang,
    ...attributes,
    theme,
    width: `${width}`,
    place,
    as,
    base,
  };
  const params = new URLSearchParams(Object.entries(all).filter(([name, value]) => value !== defaults[name]));
  for (const [name, value] of Object.entries(properties)) params.set(name.slice(2), value);
  if (limit) params.set('limit', 'yes');
  if (pin) params.set('pin', 'yes');
  return `${params}`;
}
