// What the options of the widgets are called in WordPress: the words of who writes a post, where the comments of the elements have
// those of who writes HTML.
import type { Tag } from '../model/subjects.ts';
import { isEnumerated, type Option } from '../publish/library/elements.ts';

interface Words {
  label: string;
  help: string;
  /** What the values of an enumeration are called. */
  values?: Record<string, string>;
}

/** By attribute; what a widget calls otherwise stands under its tag. */
const known: Record<string, Words> = {
  case: { label: 'Case', help: 'The case that is shown, or several one after the other.' },
  'case-timeline case': { label: 'Case', help: 'The case that is shown, or several on one line of time.' },
  'allegation-list case': { label: 'Case', help: 'The case whose allegations are listed, or several.' },
  person: {
    label: 'Person',
    help: 'Instead of a case: what is recorded of this person in every case, and only that.',
  },
  series: { label: 'Count', help: 'The list of prisoners whose figure is shown.' },
  at: {
    label: 'As of',
    help: 'The figure as of this year, month or day, such as 2024-09. Empty: the last figure recorded.',
  },
  kinds: { label: 'Kinds of event', help: 'Only events of these kinds. None ticked: all of them.' },
  order: {
    label: 'Order',
    help: 'Which end comes first. Events without a date stand last either way.',
    values: { oldest: 'Oldest first', newest: 'Newest first' },
  },
  from: {
    label: 'From',
    help: 'First year, month or day to show, such as 2015, 2015-11 or 2015-11-25. Leaves out what has no date.',
  },
  to: { label: 'Until', help: 'Last year, month or day to show. Leaves out what has no date.' },
  'group-by': {
    label: 'Group by',
    help: 'What the headings in the list are: the act that is alleged, how far it is established, or who says so.',
    values: { act: 'What is alleged', status: 'How far it is established', speaker: 'Who says so' },
  },
  act: { label: 'Only this act', help: 'Only allegations of this act, such as torture.' },
  status: { label: 'Only this status', help: 'Only allegations of this status, such as alleged.' },
  'heading-level': {
    label: 'Heading level',
    help: 'How deep the main heading stands in your page: 2 under the title of the post, 3 under a heading of yours. The headings inside follow.',
  },
  preset: {
    label: 'Looks',
    help: 'As the text of an article, without rules between the parts, or in a box of its own.',
    values: { editorial: 'As an article', plain: 'Without rules', card: 'In a box' },
  },
  variant: {
    label: 'Length',
    help: 'The short form folds up what is not needed to grasp it. Readers open it in place; on paper it is open.',
    values: { full: 'Whole', compact: 'Short' },
  },
};

/** The words for an option; fails where one is without. */
export function wordsOf(tag: Tag, option: Option): Words {
  const words = known[`${tag} ${option.name}`] ?? known[option.name];
  const values = isEnumerated(option) ? option.values : [];
  const missing = words ? values.find((value) => !words.values?.[value]) : '';
  if (!words || missing !== undefined)
    throw new Error(
      `The option ${option.name} of <${tag}> has no words for WordPress${missing ? ` for its value ${missing}` : ''}. Add them to src/wordpress/words.ts.`,
    );
  return words;
}
