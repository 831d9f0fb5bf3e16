// What a widget can be told, read out of the custom-elements manifest: the builder has no list of attributes of its own.
import { isTag, type SubjectAttribute, type Tag } from '../../../src/model/subjects.ts';
import {
  declarationsOf,
  quotedIn,
  type Declaration,
  type Documented,
  type ElementsManifest,
} from '../../../src/publish/library/elements.ts';

/** A person has no page that a link could lead to. */
export type Subject = Exclude<SubjectAttribute, 'person'>;

/** One attribute as a control. */
export interface WidgetAttribute {
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
  tag: Tag;
  /** By what it shows. */
  name: string;
  shows: string;
  /** What it is about, by the attribute that says so; with whether it takes several ids. */
  subject: { name: Subject; several: boolean };
  attributes: WidgetAttribute[];
  properties: { name: string; initial: string; help: string }[];
}

const subjects: string[] = ['case', 'series'] satisfies Subject[];
// Another record has a build, and with it a builder, of its own.
const leftOut = ['src', 'person'];
/** The order in which a page's author thinks of them: the card first. */
const order: Tag[] = ['case-card', 'case-timeline', 'allegation-list', 'prisoner-count'];

/** What somebody who knows no tag chooses between. */
const called: Record<Tag, { name: string; shows: string }> = {
  'case-card': {
    name: 'The case',
    shows: 'What happened and who says so, the people, the charges, what the authorities answered',
  },
  'case-timeline': { name: 'Timeline', shows: 'What happened when, with every account of it' },
  'allegation-list': { name: 'Allegations', shows: 'What is alleged, by whom, and what was answered' },
  'prisoner-count': {
    name: 'Number of prisoners',
    shows: 'How many people one list names, who compiled it, how that changed',
  },
};

export function widgetsOf(manifest: ElementsManifest): WidgetInfo[] {
  const rank = ({ tag }: WidgetInfo) => (order.includes(tag) ? order.indexOf(tag) : order.length);
  return declarationsOf(manifest)
    .flatMap((declaration) => {
      const { tagName = '' } = declaration;
      return isTag(tagName) ? [widgetOf(tagName, declaration)] : [];
    })
    .sort((one, other) => rank(one) - rank(other));
}

function widgetOf(tag: Tag, { attributes = [], cssProperties = [] }: Declaration): WidgetInfo {
  const isSubject = ({ name }: Documented) => subjects.includes(name);
  const about = attributes.find(isSubject);
  if (!about) throw new Error(`<${tag}> has no attribute ${subjects.join(' or ')} in the manifest.`);
  return {
    tag,
    ...called[tag],
    subject: { name: about.name as Subject, several: isList(about.description ?? '') },
    attributes: attributes
      .filter((each) => !isSubject(each) && !leftOut.includes(each.name))
      .map(widgetAttributeOf),
    properties: cssProperties.map(({ name, description = '', default: initial = '' }) => ({
      name,
      initial,
      help: description,
    })),
  };
}

const isList = (description: string) => description.includes('separated by spaces');

function widgetAttributeOf({
  name,
  description: help = '',
  default: initial = '',
  type,
}: Documented): WidgetAttribute {
  const options = quotedIn(type?.text ?? '', "'");
  const examples = quotedIn(help, '`').filter((example) => !options.includes(example));
  const [, min, max] = /(\d+) to (\d+)/.exec(help) ?? [];
  return {
    name,
    kind: options.length > 0 ? 'choice' : kindOf(type?.text, help),
    options,
    initial: initial.replace(/^'(.*)'$/, '$1'),
    help,
    examples,
    several: isList(help),
    ...(max && { min: Number(min), max: Number(max) }),
  };
}

function kindOf(type: string | undefined, help: string): WidgetAttribute['kind'] {
  if (type === 'boolean') return 'switch';
  if (type === 'number') return 'number';
  return /year, month or day/.test(help) ? 'date' : 'text';
}
