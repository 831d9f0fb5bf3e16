// A person, and their part in a case.
import { html } from 'lit/html.js';
import type { Reader } from '../runtime/formatter.ts';
import type { CasePerson, Person } from '../model/slice.ts';
import { aliases, citation, labelled, words } from './parts.ts';

/** The other names of a person, and what must be said of the name, such as who else bears it. */
export const person = (r: Reader, { name, names, note }: Person): unknown =>
  html`${aliases(
    r,
    names.filter((other) => !name.includes(other.name)),
  )}
  ${note && labelled(r, r.strings.editorNote, words(note))}`;

/** Role, how sure it is, where to read it; then the statements given. */
export const role = (r: Reader, p: CasePerson, statements: unknown): unknown =>
  html`<p class="small">
      ${words(p.role)} ${r.strings.certainty[p.certainty]}&nbsp;· ${citation(r, p.cites)}
    </p>
    ${p.note && labelled(r, r.strings.editorNote, words(p.note))} ${statements}`;
