// What to show, and how it looks.
import { html, nothing } from 'lit/html.js';
import { isTag } from '../../../src/model/subjects.ts';
import { nameAsLabel } from '../../../src/publish/library/elements.ts';
import { choice, choosing, field, help, select } from './controls.ts';
import { languages, ownName } from '../library/library.ts';
import { attributeControl, isPlain } from './attribute-control.ts';
import { icon } from './icons.ts';
import { address, asksForAddress } from './place-step.ts';
import { picker } from './subject-picker.ts';
import { infoOf, propertyProblem, widths, type Known, type State } from '../state.ts';

export interface Building {
  state: State;
  known: Known;
  query: string;
  wrong: Record<string, string>;
  /** Of the script in the folder, when its manifest says so; it can be pinned then. */
  version: string | undefined;
  /** Whether the plugin lies in the folder. */
  hasPlugin: boolean;
  search: (query: string) => void;
  /** Takes a change over; what the rest of the choice no longer fits goes. */
  change: (patch: Partial<State>) => void;
  /** The same for a value that may be wrong: then it stays in its field, with what is wrong with it. */
  try: (name: string, value: string | undefined) => void;
}

/** As its own speakers write it, and in English for whoever chooses for somebody else. */
const nameIn = (locale: string) => {
  const english = new Intl.DisplayNames(['en'], { type: 'language' }).of(locale) ?? locale;
  const own = ownName(locale);
  return own === english ? english : `${own} – ${english}`;
};

export function whatToShow({ state, known, query, search, change }: Building, step: unknown): unknown {
  const { name: subject, several } = infoOf(known, state).subject;
  return html`<section aria-labelledby="what">
    <h2 id="what">${step} What to show</h2>
    ${choosing({
      name: 'widget',
      legend: 'Shown as',
      look: 'tiles',
      options: known.widgets.map(({ tag, name, shows }) => ({
        value: tag,
        label: html`${icon(tag)}${name}`,
        hint: shows,
      })),
      chosen: [state.widget],
      choose: ([widget = '']) => isTag(widget) && change({ widget }),
    })}
    ${picker({ slice: known.slice, subject, several, ids: state.ids, query, search, choose: (ids) => change({ ids }) })}
    ${select({
      name: 'lang',
      label: 'Language',
      value: state.lang,
      options: languages.map((value) => ({ value, label: nameIn(value) })),
      hint: 'What the record does not have in a language stands in English, and the widget says so.',
      choose: (lang) => change({ lang }),
    })}
  </section>`;
}

const themeNames = {
  page: { label: 'As your page', hint: 'Font and colours are those around it.' },
  light: { label: 'Light', hint: 'A light box, also on a dark page.' },
  dark: { label: 'Dark', hint: 'A dark box, also on a light page.' },
};

export function howItLooks(form: Building, step: unknown): unknown {
  const { state, known, change } = form;
  const { slice } = known;
  const info = infoOf(known, state);
  const setting = {
    state,
    slice,
    wrong: form.wrong,
    set: (name: string, value?: string) => form.try(name, value),
  };
  const rest = info.attributes.filter((each) => !isPlain(each));
  const set = rest.filter(({ name }) => name in state.attributes).length;
  return html`<section aria-labelledby="how">
    <h2 id="how">${step} How it looks</h2>
    ${choosing({
      name: 'theme',
      legend: 'Theme',
      options: Object.entries(themeNames).map(([value, option]) => ({ value, ...option })),
      chosen: [state.theme],
      look: 'tall',
      choose: ([theme]) => change({ theme: theme as State['theme'] }),
    })}
    ${info.attributes.filter(isPlain).map((each) => attributeControl(each, setting))} ${width(form)}
    ${more(`More about what is shown`, set, html`${rest.map((each) => attributeControl(each, setting))}`)}
    ${more(
      'Fonts and colours',
      Object.keys(state.properties).length,
      html`<p class="hint">
          Values as in a style sheet; empty means as it is said in grey. A site that sets these for all its
          widgets does so once in its own style sheet instead.
        </p>
        ${info.properties.map(({ name, initial, help: text }) =>
          field({
            name,
            label: html`${nameAsLabel(name.replace(/^--record-/, ''))} <code>${name}</code>`,
            hint: help(text),
            value: form.wrong[name] ?? state.properties[name] ?? '',
            placeholder: initial,
            problem: form.wrong[name] && propertyProblem(name, form.wrong[name]),
            input: (value) => form.try(name, value || undefined),
          }),
        )}`,
    )}
    ${more(
      'Advanced',
      Number(state.pin),
      html`${asksForAddress(form) ? nothing : address(form)} ${pinning(form)}`,
    )}
  </section>`;
}

/** What lies at such an address is another version after the next release. */
export const isPinnable = (base: string): boolean => !/\/latest\/$/.test(base);

function pinning({ state, version, change }: Building): unknown {
  if (!version || !isPinnable(state.base))
    return html`<p class="hint">
      The script is not pinned by a hash:
      ${isPinnable(state.base) ? html`the folder has no <code>manifest.json</code>.` : 'what lies under “latest” changes with each release.'}
    </p>`;
  return choice(
    {
      name: 'pin',
      several: true,
      chosen: state.pin ? ['pin'] : [],
      choose: (on) => change({ pin: on.length > 0 }),
    },
    {
      value: 'pin',
      label: `Only this script, version ${version}`,
      hint: html`Browsers run the script only if it is byte for byte this one (<code>integrity</code>). From
        another address than the page’s it must come with <code>Access-Control-Allow-Origin</code>, and after
        an update the code is to be copied anew.`,
    },
  );
}

const more = (summary: string, set: number, content: unknown) =>
  html`<details data-set=${set || nothing}>
    <summary>${summary}${set ? ` (${set} set)` : ''}</summary>
    ${content}
  </details>`;

function width({ state, change }: Building): unknown {
  const { min, max } = widths;
  const take = ({ target }: Event) => {
    const value = Math.round((target as HTMLInputElement).valueAsNumber);
    if (value >= min && value <= max) change({ width: value });
  };
  return html`<fieldset class="tall">
    <legend>Width</legend>
    <div class="width">
      <label for="width">Pixels</label>
      <input id="width" type="number" min=${min} max=${max} .value=${`${state.width}`} @change=${take} />
      <input
        type="range"
        aria-label="Width in pixels"
        min=${min}
        max=${max}
        step="20"
        .value=${`${state.width}`}
        @input=${take}
      />
    </div>
    ${choice(
      {
        name: 'limit',
        several: true,
        chosen: state.limit ? ['limit'] : [],
        choose: (on) => change({ limit: on.length > 0 }),
      },
      {
        value: 'limit',
        label: 'Never wider than this on my page',
        hint: 'Otherwise the width is only that of the preview, and the widget is as wide as its column.',
      },
    )}
  </fieldset>`;
}
