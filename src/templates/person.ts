// A person, and their part in a case.
import { html } from 'lit';
import type { CasePerson, Person } from '../model/slice.ts';
import { citation } from './citation.ts';
import type { Rendering } from './rendering.ts';
import { aliasesOf, editorNote, line, recordText, separator } from './text.ts';

/** The other names of a person, whom they could be taken for, and what must be said of the name. */
export const personNames = (rendering: Rendering, person: Person): unknown =>
  html`${aliasesOf(rendering, person)}
  ${person.notSameAs && html`<p class="note small">${recordText(person.notSameAs)}</p>`}
  ${editorNote(rendering, person.note)}`;

/** Role, how sure it is, where to read it; then the statements given. */
export const roleInCase = (
  rendering: Rendering,
  { part, cites, note }: CasePerson,
  statements: unknown,
): unknown =>
  html`<p class="small">${line(recordText(part), separator, citation(rendering, cites))}</p>
    ${editorNote(rendering, note)} ${statements}`;
