// What a widget can be told, read out of the custom-elements manifest: the builder has no list of attributes of its own.
export type Subject = 'case' | 'series';

/** One attribute as a control. */
export interface Knob {
  name: string;
  kind: 'choice' | 'switch' | 'number' | 'date' | 'text';
  /** Of a choice: what can be chosen. */
  options: string[];
  /** What the element takes when the attribute is not there. */
  initial: string;
  help: string;
  /** What the description quotes as examples. */
  examples: string[];
  /** Several values, separated by spaces. */
  several: boolean;
  min?: number;
  max?: number;
}

export interface WidgetInfo {
  tag: string;
  help: string;
  /** What it is about, by the attribute that says so; with whether it takes several ids. */
  subject: { name: Subject; several: boolean };
  knobs: Knob[];
  properties: { name: string; initial: string; help: string }[];
}

interface Documented {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Declaration extends Documented {
  tagName?: string;
  attributes?: Documented[];
  cssProperties?: Documented[];
}

export interface ElementsManifest {
  modules: { declarations?: Declaration[] }[];
}

const subjects: string[] = ['case', 'series'];
// Another record has a build, and with it a builder, of its own; and a person has no page that a link could lead to.
const left = ['src', 'person'];
/** The order in which a page's author thinks of them: the card first. */
const order = ['case-card', 'case-timeline', 'allegation-list', 'prisoner-count'];

export function widgetsOf({ modules }: ElementsManifest): WidgetInfo[] {
  const place = ({ tag }: WidgetInfo) => (order.includes(tag) ? order.indexOf(tag) : order.length);
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(widgetOf)
    .sort((a, b) => place(a) - place(b));
}

function widgetOf({
  tagName,
  description = '',
  attributes = [],
  cssProperties = [],
}: Declaration): WidgetInfo {
  const isSubject = ({ name }: Documented) => subjects.includes(name);
  const about = attributes.find(isSubject);
  if (!about) throw new Error(`<${tagName}> has no attribute ${subjects.join(' or ')} in the manifest.`);
  return {
    tag: tagName!,
    help: description,
    subject: { name: about.name as Subject, several: isList(about.description ?? '') },
    knobs: attributes.filter((each) => !isSubject(each) && !left.includes(each.name)).map(knobOf),
    properties: cssProperties.map(({ name, description = '', default: initial = '' }) => ({
      name,
      initial,
      help: description,
    })),
  };
}

const isList = (description: string) => description.includes('separated by spaces');
const quotedIn = (text: string, quote: string) =>
  [...text.matchAll(new RegExp(`${quote}([^${quote}]+)${quote}`, 'g'))].map(([, found]) => found!);

function knobOf({ name, description: help = '', default: initial = '', type }: Documented): Knob {
  const options = quotedIn(type?.text ?? '', "'");
  const examples = quotedIn(help, '`').filter((example) => !options.includes(example));
  const [, min, max] = /(\d+) to (\d+)/.exec(help) ?? [];
  return {
    name,
    kind: options.length
      ? 'choice'
      : type?.text === 'boolean'
        ? 'switch'
        : type?.text === 'number'
          ? 'number'
          : /year, month or day/.test(help)
            ? 'date'
            : 'text',
    options,
    initial: initial.replace(/^'(.*)'$/, '$1'),
    help,
    examples,
    several: isList(help),
    ...(max && { min: Number(min), max: Number(max) }),
  };
}
