// A person, and their part in a case.
import { html } from 'lit';
import type { CasePerson, Person, Text } from '../model/slice.ts';
import { citation } from './citation.ts';
import type { Rendering } from './rendering.ts';
import { aliases, editorNote, recordText } from './text.ts';

/** The other names of a person, whom they could be taken for, and what must be said of the name. */
export const personNames = (rendering: Rendering, { name, names, notSameAs, basis, note }: Person): unknown =>
  html`${aliases(
    rendering,
    names.filter((other) => !name.includes(other.name)),
  )}
  ${notSameAs && notOthers(rendering, notSameAs, basis)} ${editorNote(rendering, note)}`;

const notOthers = ({ slice, strings }: Rendering, ids: string[], basis: Text = ''): unknown =>
  html`<p class="note small">
    ${strings.notSameAs(ids.map((id) => slice.people[id]!.name).join(', '))} ${recordText(basis)}
  </p>`;

/** Role, how sure it is, where to read it; then the statements given. */
export const roleInCase = (rendering: Rendering, part: CasePerson, statements: unknown): unknown =>
  html`<p class="small">
      ${recordText(part.role)} ${rendering.strings.certainty[part.certainty]}&nbsp;·
      ${citation(rendering, part.cites)}
    </p>
    ${editorNote(rendering, part.note)} ${statements}`;
