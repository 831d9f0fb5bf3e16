// What the options of the widgets are called in WordPress: the words of who writes a post, where the comments of the elements have
// those of who writes HTML.
import type { Tag } from '../model/subjects.ts';
import { isEnumerated, type Option } from '../publish/library/elements.ts';

interface Words {
  label: string;
  help: string;
  /** What the values of an enumeration are called. */
  values: Record<string, string>;
}

/** By attribute: what it is called, and a sentence about it; what a widget calls otherwise stands under its tag. */
const named: Record<string, [label: string, help: string]> = {
  case: ['Case', 'The case that is shown, or several one after the other.'],
  'case-timeline case': ['Case', 'The case that is shown, or several on one line of time.'],
  'allegation-list case': ['Case', 'The case whose allegations are listed, or several.'],
  person: ['Person', 'Instead of a case: what is recorded of this person in every case, and only that.'],
  series: ['Count', 'The list of prisoners whose figure is shown.'],
  at: [
    'As of',
    'The figure as of this year, month or day, such as 2024-09. Empty: the last figure recorded.',
  ],
  kinds: ['Kinds of event', 'Only events of these kinds. None ticked: all of them.'],
  order: ['Order', 'Which end comes first. Events without a date stand last either way.'],
  from: [
    'From',
    'First year, month or day to show, such as 2015, 2015-11 or 2015-11-25. Leaves out what has no date.',
  ],
  to: ['Until', 'Last year, month or day to show. Leaves out what has no date.'],
  'group-by': [
    'Group by',
    'What the headings in the list are: the act that is alleged, how far it is established, or who says so.',
  ],
  act: ['Only this act', 'Only allegations of this act, such as torture.'],
  status: ['Only this status', 'Only allegations of this status, such as alleged.'],
  'heading-level': [
    'Heading level',
    'How deep the main heading stands in your page: 2 under the title of the post, 3 under a heading of yours. The headings inside follow.',
  ],
  preset: ['Looks', 'As the text of an article, without rules between the parts, or in a box of its own.'],
  variant: [
    'Length',
    'The short form folds up what is not needed to grasp it. Readers open it in place; on paper it is open.',
  ],
};

/** What the values of an enumeration are called, by attribute. */
const namedValues: Record<string, Record<string, string>> = {
  order: { oldest: 'Oldest first', newest: 'Newest first' },
  'group-by': { act: 'What is alleged', status: 'How far it is established', speaker: 'Who says so' },
  preset: { editorial: 'As an article', plain: 'Without rules', card: 'In a box' },
  variant: { full: 'Whole', compact: 'Short' },
};

/** The words for an option; fails where one is without. */
export function wordsOf(tag: Tag, option: Option): Words {
  const words = named[`${tag} ${option.name}`] ?? named[option.name];
  const values = namedValues[option.name] ?? {};
  const missing = isEnumerated(option) ? option.values.find((value) => !values[value]) : undefined;
  if (!words || missing !== undefined)
    throw new Error(
      `The option ${option.name} of <${tag}> has no words for WordPress${missing ? ` for its value ${missing}` : ''}. Add them to src/wordpress/words.ts.`,
    );
  const [label, help] = words;
  return { label, help, values };
}
