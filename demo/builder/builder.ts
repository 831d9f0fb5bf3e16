// One state, drawn as form, preview and code; every change goes through the address, so that what is shown can be shared.
import { html, nothing, render } from 'lit/html.js';
import type { EmbedRequest } from '../../src/publish/embed/embed.ts';
import { plainTitles } from '../../src/model/text.ts';
import { pagePath, picturePath, scriptName } from '../../src/publish/library/paths.ts';
import { languageIn, read, write } from './address.ts';
import type { Context } from './code/channels.ts';
import { codePanel } from './code/code-panel.ts';
import { CodeRequests } from './code/code-requests.ts';
import { choosing } from './form/controls.ts';
import { howItLooks, isPinnable, whatToShow, type Building } from './form/form.ts';
import { addressStep, asksForAddress, placeStep } from './form/place-step.ts';
import { directionOf, languages, library, sliceOf, type Library } from './library/library.ts';
import type { Subject } from './library/widgets.ts';
import { Preview } from './preview.ts';
import { itemsOf } from './library/record.ts';
import {
  attributesOf,
  baseProblem,
  infoOf,
  propertyProblem,
  valueProblem,
  type Known,
  type State,
} from './state.ts';

export async function build(
  home: HTMLElement,
  { widgets, version, hashes, heights, hasPlugin }: Library,
): Promise<void> {
  const params = new URLSearchParams(location.search);
  const language = languageIn(params, languages);
  const known: Known = {
    widgets,
    slice: await sliceOf(language.lang),
    base: library.href,
  };
  const first = read(params, known);
  let { state } = first;
  let problems = [...(language.problem ? [language.problem] : []), ...first.problems];
  let query = '';
  let wrong: Record<string, string> = {};
  let preview: Preview | undefined;
  let scriptCame = true;
  const chosenBefore: Partial<Record<Subject, string[]>> = {};
  /** What somebody chose; until then the first thing there is stands in, and gives way. */
  const chosen = new Set<Subject>(
    widgets.map(({ subject }) => subject.name).filter((name) => params.has(name)),
  );
  const codeRequests = new CodeRequests(new URL('builder-worker.js', library), () => draw());

  const search = (text: string) => {
    query = text;
    draw();
  };

  const change = (patch: Partial<State>) => {
    const next = { ...state, ...patch };
    const before = infoOf(known, state).subject.name;
    const subject = infoOf(known, next).subject.name;
    if (subject !== before) {
      chosenBefore[before] = state.ids;
      next.ids = chosenBefore[subject] ?? [];
      query = '';
    }
    if (patch.ids) {
      const added = patch.ids.filter((id) => !state.ids.includes(id));
      if (!chosen.has(subject) && added.length) next.ids = added;
      chosen.add(subject);
    }
    state = next;
    void settle();
  };

  /** Another widget or another case leaves attributes without meaning: what would not be read back is dropped. */
  const settle = async () => {
    const { lang } = state;
    if (lang !== known.slice.locale) {
      const slice = await sliceOf(lang);
      // Somebody may have chosen a third one by now.
      if (state.lang === lang) known.slice = slice;
    }
    if (state.lang !== known.slice.locale) return;
    ({ state } = read(new URLSearchParams(write(state, known)), known));
    problems = [];
    draw();
  };

  const attempt = (name: string, value: string | undefined) => {
    const attribute = infoOf(known, state).attributes.find((each) => each.name === name);
    const property = name.startsWith('--');
    const problemOf = (text: string) =>
      attribute
        ? valueProblem(attribute, text, state.ids, known.slice)
        : property
          ? propertyProblem(name, text)
          : baseProblem(text);
    const problem = value && problemOf(value);
    wrong = problem ? { ...wrong, [name]: value } : without(wrong, name);
    if (problem) draw();
    else if (name === 'base') change({ base: value ?? known.base });
    else {
      const kind = property ? 'properties' : 'attributes';
      change({ [kind]: { ...without(state[kind], name), ...(value !== undefined && { [name]: value }) } });
    }
  };

  // Below everything, it would push out of sight what is to stay there.
  const foot = document.querySelector('.foot');

  const draw = () => {
    const { widget, ids, lang, base, pin } = state;
    const attributes = attributesOf(state, known);
    const items = itemsOf(known.slice, infoOf(known, state).subject.name);
    const title = plainTitles(ids.map((id) => items[id]!));
    const path = pagePath(lang, widget, ids[0]!);
    const request: EmbedRequest = {
      tag: widget,
      attributes,
      slice: known.slice,
      base,
      height: heights[path],
      integrity: pin && isPinnable(base) ? hashes[scriptName(lang)] : undefined,
    };
    const building: Building = {
      state,
      known,
      query,
      wrong,
      version,
      hasPlugin,
      search,
      change,
      try: attempt,
    };
    const addressFirst = asksForAddress(building);
    // The steps are counted by what there is to do here.
    const step = (number: number) => html`<span class="step">${number + Number(addressFirst)}</span>`;
    const context: Context = {
      state,
      hasPicture: picturePath(lang, ids[0]!) in hashes || !version,
      component: { tag: widget, attributes, lang, href: base + path, title },
      make: (form, theme) => codeRequests.ask(form, { ...request, theme }),
    };
    const stay = (event: Event) => event.preventDefault();
    const list = html`<div class="problems" role="alert">
      <ul>
        ${problems.map((each) => html`<li>${each}</li>`)}
      </ul>
    </div>`;
    render(
      html`${problems.length ? list : nothing}
        <div class="workbench">
          <form class="choosing" @submit=${stay}>
            ${placeStep(building)}
            ${addressFirst ? addressStep(building, html`<span class="step">1</span>`) : nothing}
            ${whatToShow(building, step(1))}
          </form>
          <div class="showing">
            ${codePanel({ context, draw, step: addressFirst ? 'Step 1' : 'The address under Advanced' })}
            <section class="preview" aria-labelledby="preview">
              <div class="preview-head">
                <h2 id="preview">Preview</h2>
                ${previewWidth(state, change)}
              </div>
              ${scriptCame ? nothing : noScript(scriptName(lang))}
              <div class="stage"><iframe title="Preview of the widget"></iframe></div>
            </section>
          </div>
          <div class="looks">
            <form @submit=${stay}>${howItLooks(building, step(2))}</form>
            ${foot}
          </div>
        </div>`,
      home,
    );
    preview ??= new Preview(home.querySelector('iframe')!, library, (came) => {
      if (came === scriptCame) return;
      scriptCame = came;
      draw();
    });
    preview.show(state, attributes, title, directionOf(lang));
    const address = write(state, known, chosen);
    history.replaceState(null, '', address ? `?${address}` : location.pathname);
  };
  // What was on the page while this was loading.
  home.replaceChildren();
  draw();
  // What an address has set is in sight; from then on it is the reader who opens and closes.
  for (const details of home.querySelectorAll<HTMLDetailsElement>('details[data-set]')) details.open = true;
  const list = home.querySelector('.list')!;
  const chosenFirst = list.querySelector('input:checked')!.parentElement!;
  list.scrollTop = chosenFirst.offsetTop - list.clientHeight / 3;
}

const previewWidths = { 360: 'Phone', 640: 'Column', 960: 'Wide' };

const previewWidth = ({ width }: State, change: (patch: Partial<State>) => void) =>
  choosing({
    name: 'as-wide',
    legend: 'Width of the preview',
    look: 'row',
    options: Object.entries(previewWidths).map(([value, label]) => ({ value, label })),
    chosen: [`${width}`],
    choose: ([value]) => change({ width: Number(value) }),
  });

const noScript = (file: string) =>
  html`<p class="problem" role="status">
    <code>dist/${file}</code> is not there, so that the preview shows what readers see without it: the link.
    <code>npm run build</code> makes the scripts of all languages; <code>npm start</code> only the English
    one.
  </p>`;

const without = (record: Record<string, string>, name: string) =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== name));
