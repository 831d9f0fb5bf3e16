// What the widget is about, found by title: a field that filters a list of radio buttons (check boxes where several can be
// chosen), which every browser and screen reader knows how to work.
import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { FullSlice } from '../../../src/model/full-slice.ts';
import { choice, text } from './controls.ts';
import type { Subject } from '../library/widgets.ts';
import { choices, matches } from '../library/record.ts';

const called = {
  case: { one: 'case', many: 'cases' },
  series: { one: 'count', many: 'counts' },
} as const;

interface Picker {
  slice: FullSlice;
  subject: Subject;
  several: boolean;
  ids: string[];
  query: string;
  search: (query: string) => void;
  choose: (ids: string[]) => void;
}

export function picker({ slice, subject, several, ids, query, search, choose }: Picker): unknown {
  const { one, many } = called[subject];
  const all = choices(slice, subject);
  const found = all.filter((each) => matches(each, query));
  // What is chosen stays in sight, so that nothing is chosen that cannot be seen.
  const shown = all.filter((each) => found.includes(each) || ids.includes(each.id));
  const count = `${found.length} of ${all.length} ${all.length === 1 ? one : many}`;
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const [only] = found;
    if (only && found.length === 1) choose(several ? [...new Set([...ids, only.id])] : [only.id]);
  };
  const filter = html`<div class="search">
    <label for="search">Find a ${one} by its title or another name</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      aria-describedby="search-status"
      .value=${live(query)}
      @input=${({ target }: Event) => search((target as HTMLInputElement).value)}
      @keydown=${enter}
    />
    <p class="hint" id="search-status" role="status">
      ${found.length ? count : `No ${one} has “${query}” in its title or names.`}
      ${query && found.length === 1 ? 'Enter chooses it.' : ''}
    </p>
  </div>`;
  return html`<fieldset class="tall">
    <legend>${several ? `Which ${many}` : `Which ${one}`}</legend>
    ${all.length > 1 ? filter : nothing}
    <div class="options list">
      ${shown.map(({ id, title, setting, also }) =>
        choice(
          { name: subject, several, chosen: ids, choose: (chosen) => chosen.length && choose(chosen) },
          {
            value: id,
            label: text(title, slice.locale),
            // Other names are told when one of them may be why it was found.
            hint: query && also.length ? `also ${also.join(', ')}` : setting || undefined,
          },
        ),
      )}
    </div>
  </fieldset>`;
}
