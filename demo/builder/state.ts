// What was chosen, and what of it cannot be.
import type { FullSlice } from '../../src/model/full-slice.ts';
import { parseTokens, type Tag } from '../../src/model/subjects.ts';
import type { WidgetAttribute, WidgetInfo } from './library/widgets.ts';
import { values } from './library/record.ts';

export const themes = ['page', 'light', 'dark'] as const;
/** On a phone the preview begins as wide as a phone. */
export const widths = { min: 280, max: 1280, initial: innerWidth < 700 ? 360 : 640 };

export interface State {
  widget: Tag;
  ids: string[];
  lang: string;
  /** Attributes that are not at their default. */
  attributes: Record<string, string>;
  /** Custom properties that were set. */
  properties: Record<string, string>;
  theme: (typeof themes)[number];
  width: number;
  /** Whether the code keeps the widget to that width. */
  limit: boolean;
  /** Whether the script is pinned by its hash. */
  pin: boolean;
  /** Where it will stand. */
  place: string;
  /** The form of the code, which is one of the ways to that place. */
  as: string;
  /** Address of the folder that holds the library, ending in a slash. */
  base: string;
}

export interface Known {
  widgets: WidgetInfo[];
  slice: FullSlice;
  /** The folder beside this page. */
  base: string;
}

export const infoOf = ({ widgets }: Known, { widget }: Pick<State, 'widget'>): WidgetInfo =>
  widgets.find(({ tag }) => tag === widget)!;

/** Everything on the tag itself. */
export const attributesOf = (state: State, known: Known): Record<string, string> => ({
  [infoOf(known, state).subject.name]: state.ids.join(' '),
  ...state.attributes,
});

/** What is wrong with the value of an attribute, if anything is. */
export function valueProblem(
  attribute: WidgetAttribute,
  value: string,
  ids: string[],
  slice: FullSlice,
): string | undefined {
  const { name, kind, min = -Infinity, max = Infinity } = attribute;
  if (kind === 'date' && !/^\d{4}(-\d\d){0,2}$/.test(value))
    return `${name}: “${value}” is not a date; write a year, a month or a day: 2024, 2024-09 or 2024-09-30.`;
  if (kind === 'number' && !(Number(value) >= min && Number(value) <= max))
    return `${name}: “${value}” is not a number from ${min} to ${max}.`;
  const options = values(attribute, slice, ids).map(({ id }) => id);
  const unknown = options.length
    ? (attribute.several ? parseTokens(value) : [value]).filter((each) => !options.includes(each))
    : [];
  if (unknown.length)
    return `${name}: there is no “${unknown.join(' ')}” here; there are ${options.join(', ')}.`;
  return undefined;
}

/** A custom property goes into a `style` attribute: one value, and nothing that is fetched. */
export const propertyProblem = (name: string, value: string): string | undefined =>
  /[;{}]|url\(/i.test(value) || !CSS.supports('--any', value)
    ? `${name}: “${value}” is not one CSS value; it may hold no ; { } and no url().`
    : undefined;

/** Whoever was asked where the script lies may well write the address of the script. */
export const asFolder = (base: string): string => {
  const folder = base.replace(/\/on-record(\.\w+)*\.js$/, '/');
  return folder.endsWith('/') ? folder : `${folder}/`;
};

/** Whether only this computer, or this house, can reach the address. */
export const isLocal = (base: string): boolean => {
  const host = URL.canParse(base) ? new URL(base).hostname : '';
  return /^$|^localhost$|\.(localhost|local|test)$|^\[::1?\]$|^(127|10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(
    host,
  );
};

export const baseProblem = (base: string): string | undefined =>
  /^https?:\/\/[^\s?#]+$/.test(base) && URL.canParse(base)
    ? undefined
    : `“${base}” is not the address of a folder: write all of it, like https://example.org/on-record/.`;
