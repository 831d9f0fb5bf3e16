// What the widget is about: a field that filters a list of radio buttons (check boxes where several can be chosen), which every
// browser and screen reader knows how to work. However big the record, only the first that were found stand in the page.
import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { FullSlice } from '../../../src/model/full-slice.ts';
import type { Found, Name } from '../../../src/search/search.ts';
import { choice, text } from './controls.ts';
import type { Subject } from '../library/widgets.ts';
import { choices, type Choice } from '../library/record.ts';

const called = {
  case: { one: 'case', many: 'cases', by: 'its title, another name, a person or a place' },
  series: { one: 'count', many: 'counts', by: 'its title' },
} as const;

const mostShown = 50;

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
  const { one, many, by } = called[subject];
  const { all, find } = choices(slice, subject);
  const found = find(query);
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const [only] = found;
    if (only && found.length === 1) choose(several ? [...new Set([...ids, only.item.id])] : [only.item.id]);
  };
  const input = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    search(field.value);
    // The best match is the first.
    field.closest('fieldset')!.querySelector('.list')!.scrollTop = 0;
  };
  const filter = html`<div class="search">
    <label for="search">Find a ${one} by ${by}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      aria-describedby="search-status"
      .value=${live(query)}
      @input=${input}
      @keydown=${enter}
    />
    <p class="hint" id="search-status" role="status">
      ${found.length ? `${number(found.length)} of ${number(all.length)} ${all.length === 1 ? one : many}.` : noneFound(one, query)}
      ${found.length > mostShown ? `The first ${mostShown} are shown; another word narrows it down.` : ''}
      ${query && found.length === 1 ? 'Enter chooses it.' : ''}
    </p>
  </div>`;
  return html`<fieldset class="tall">
    <legend>${several ? `Which ${many}` : `Which ${one}`}</legend>
    ${all.length > 1 ? filter : nothing}
    <div class="options list">
      ${shown(all, found, ids).map(({ item, why }) =>
        choice(
          { name: subject, several, chosen: ids, choose: (chosen) => chosen.length && choose(chosen) },
          {
            value: item.id,
            label: text(item.title, slice.locale),
            hint: hint(item, why, slice.locale),
          },
        ),
      )}
    </div>
  </fieldset>`;
}

const number = (count: number): string => count.toLocaleString('en');

const noneFound = (one: string, query: string): string =>
  `No ${one} is found for “${query}”. Look at the spelling, leave a word out, or try the name of a person or a place.`;

/** What is chosen stays in sight, so that nothing is chosen that cannot be seen. */
function shown(all: Choice[], found: Found<Choice>[], ids: string[]): Found<Choice>[] {
  const first = found.slice(0, mostShown);
  const others = all.filter(({ id }) => ids.includes(id) && !first.some(({ item }) => item.id === id));
  return [...others.map((item) => ({ item, why: [] })), ...first];
}

/** Where and when; and what it was found by, where that is not to be seen in its title. */
function hint({ setting }: Choice, why: Name[], lang: string): unknown {
  const names = why.filter(({ kind }) => kind !== 'place').map((name) => html`<br />${reason(name, lang)}`);
  return setting || names.length ? html`${setting}${names}` : undefined;
}

function reason({ kind, text: name, of }: Name, lang: string): unknown {
  if (kind === 'also') return html`also called ${text(name, lang)}`;
  if (kind === 'id') return html`id <code>${name}</code>`;
  return of ? html`with ${text(of, lang)}, also called ${text(name, lang)}` : html`with ${text(name, lang)}`;
}
