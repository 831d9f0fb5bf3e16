// What stands under a statement: who says it, when, how far it has got, where to read it; and what the editors must add.
import { html } from 'lit';
import type { Case, Statement, StatementBase, When } from '../model/slice.ts';
import { linkTo } from '../runtime/permalinks.ts';
import { citation, time } from './citation.ts';
import type { Rendering } from './rendering.ts';
import { editorNote, labelled, line, recordText, separator, speakerName, term } from './text.ts';

/** Where a statement stands, and so what need not be said again beside it. */
export interface StatementContext {
  of: Case;
  /** The statements of the case that the widget shows and can link to. */
  shown?: Statement[];
  /** Answers that the widget shows once for several claims, each with the id of where it stands; the other claims lead there. */
  places?: Map<Statement, string> | undefined;
  /** Ids of the documents that were named above it in its group. */
  named?: string[];
  /** Whether it is said above that it has no date. */
  isUndated?: boolean;
  /** The date that stands above it. */
  dateAbove?: When | null;
  /** Whether a heading above it says its act. */
  isUnderAct?: boolean;
  /** Whether it is said above it who speaks, or whose answer it is. */
  isAttributed?: boolean;
}

/** Who speaks, and who passed it on. */
export const speaker = (
  rendering: Rendering,
  { speaker, byline }: Pick<StatementBase, 'speaker' | 'byline'>,
): unknown => recordText(byline ?? speakerName(rendering, speaker));

/** The status in words, with a shape before it. */
export const statusMark = (rendering: Rendering, status: string): unknown =>
  html`<span class="mark ${status}">${term(rendering, 'statuses', status)}</span>`;

/** Its class has another name: readers of links take whatever is called a byline for the author of the page. */
export const byline = (
  rendering: Rendering,
  statement: StatementBase,
  context: StatementContext,
): unknown[] => {
  const where = citation(rendering, statement.cites, namedBeside(statement, context));
  return [
    html`<p class="speaker small">${attribution(rendering, statement, where, context)}</p>`,
    ...editorial(rendering, statement, context),
  ];
};

/** Ids of what a reader knows by name when they come to the documents. */
const namedBeside = ({ speaker, via = [] }: StatementBase, { named = [] }: StatementContext): string[] => [
  speaker,
  ...via,
  ...named,
];

type Attributed = Pick<StatementBase, 'speaker' | 'byline' | 'status' | 'date' | 'cites' | 'machine'>;

/** How far a claim has got, who makes it, where to read it, and when. */
export const attribution = (
  rendering: Rendering,
  said: Attributed,
  where: unknown,
  { isUndated, dateAbove }: Pick<StatementContext, 'isUndated' | 'dateAbove'> = {},
): unknown =>
  line(
    statusMark(rendering, said.status),
    separator,
    speaker(rendering, said),
    separator,
    where,
    (said.date || !isUndated) && [separator, time(rendering, said.date, dateAbove)],
    machineMark(rendering, said),
  );

/** Says that a text was translated by machine and not checked yet; nothing otherwise. */
export const machineMark = ({ strings }: Rendering, { machine }: { machine?: true }): unknown =>
  machine && separator + strings.machine;

/** What the editors must add to a statement: its withdrawal, a note, the accounts it cannot be squared with. */
const editorial = (
  rendering: Rendering,
  { withdrawn, note, conflictsWith }: StatementBase,
  context: StatementContext,
): unknown[] => {
  const { formatter } = rendering;
  return [
    withdrawn &&
      labelled(
        rendering,
        formatter.dated(withdrawn.label, withdrawn.date),
        recordText(withdrawn.reason),
        'note',
      ),
    editorNote(rendering, note),
    conflictsWith?.map((id) => conflict(rendering, id, context)),
  ];
};

/** Another account that cannot be right as well, with a link where the widget shows it. */
const conflict = (rendering: Rendering, id: string, { of, shown }: StatementContext): unknown => {
  const other = of.statements.filter((statement) => statement.id === id)[0]!;
  const text = recordText(other.text);
  const link = shown?.includes(other) ? html`<a href=${linkTo(`${of.id}.${id}`)}>${text}</a>` : text;
  return labelled(rendering, `≠ ${rendering.strings.differs}`, link, 'conflict');
};
