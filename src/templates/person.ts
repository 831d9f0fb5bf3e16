// A person, and their part in a case.
import { html } from 'lit';
import type { CasePerson, Person } from '../model/slice.ts';
import { citation } from './citation.ts';
import type { Rendering } from './rendering.ts';
import { aliases, editorNote, recordText } from './text.ts';

/** The other names of a person, and what must be said of the name, such as who else bears it. */
export const personNames = (rendering: Rendering, { name, names, note }: Person): unknown =>
  html`${aliases(
    rendering,
    names.filter((other) => !name.includes(other.name)),
  )}
  ${editorNote(rendering, note)}`;

/** Role, how sure it is, where to read it; then the statements given. */
export const roleInCase = (rendering: Rendering, part: CasePerson, statements: unknown): unknown =>
  html`<p class="small">
      ${recordText(part.role)} ${rendering.strings.certainty[part.certainty]}&nbsp;·
      ${citation(rendering, part.cites)}
    </p>
    ${editorNote(rendering, part.note)} ${statements}`;
