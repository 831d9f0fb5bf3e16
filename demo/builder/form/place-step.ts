// Before anything else: where it will stand, and with that the way; and, while only this computer has it, where the script lies.
import { html, nothing } from 'lit/html.js';
import { scriptName } from '../../../src/publish/library/paths.ts';
import { places, waysTo } from '../code/places.ts';
import { baseProblem, isLocal } from '../state.ts';
import { choosing, field } from './controls.ts';
import { icon } from './icons.ts';
import type { Building } from './form.ts';

export function placeStep({ state, change, hasPlugin }: Building): unknown {
  const ways = waysTo(state.place);
  const way = ways.find(({ id }) => id === state.as)!;
  const isUsual = way === ways[0];
  return html`<section class="where">
    ${choosing({
      name: 'place',
      legend: html`<h2>Where will it stand?</h2>`,
      look: 'tiles',
      options: places.map(({ id, name, hint }) => ({ value: id, label: html`${icon(id)}${name}`, hint })),
      chosen: [state.place],
      choose: ([place = '']) => change({ place, as: waysTo(place)[0]!.id }),
    })}
    ${
      state.as === 'wordpress'
        ? html`<p class="way">
            The plugin is installed once, by an administrator: <b>Plugins → Add New → Upload Plugin</b>, with
            ${hasPlugin ? html`<a href="../dist/wordpress/on-record.zip" download>on-record.zip</a>` : html`<code>on-record.zip</code>`}.
            Then type <code>/case</code> in a post, or paste the code.
          </p>`
        : html`<p class="way"><b>Needs</b> ${way.needs}</p>`
    }
    <details class="ways" data-set=${isUsual ? nothing : 1}>
      <summary>${isUsual ? 'Another way' : `Another way: ${way.name}`}</summary>
      ${choosing({
        name: 'as',
        legend: 'Which way does it take?',
        look: 'tall',
        options: ways.map(({ id, name, when }) => ({ value: id, label: name, hint: when })),
        chosen: [state.as],
        choose: ([as]) => as && change({ as }),
      })}
      <p class="way"><b>Loses</b> ${way.loses}</p>
    </details>
  </section>`;
}

/** Whether the address of the script is the first thing to do: on a web server the builder knows it. */
export const asksForAddress = ({ state, known }: Pick<Building, 'state' | 'known'>): boolean => {
  const way = waysTo(state.place).find(({ id }) => id === state.as)!;
  return !way.addressless && (isLocal(known.base) || isLocal(state.base));
};

export const addressStep = (form: Building, step: unknown): unknown =>
  html`<section class="address" aria-labelledby="address">
    <h2 id="address">${step} Put the files on your site</h2>
    <p>
      Upload the folder <code>dist</code> to your site, the way you upload files. In it are the script,
      <code>${scriptName(form.state.lang)}</code>, and the pages that the code leads to. Then write here where
      it lies.
    </p>
    ${address(form)}
    ${isLocal(form.state.base) ? nothing : html`<p class="done">The code leads there now.</p>`}
  </section>`;

/** The field by itself, which stands under Advanced where the builder lies on a web server. */
export function address({ state, known, wrong, try: attempt }: Building): unknown {
  const typed = wrong['base'];
  const isOwn = state.base === known.base && isLocal(known.base);
  return field({
    name: 'base',
    label: 'Address of the folder',
    type: 'url',
    value: typed ?? (isOwn ? '' : state.base),
    placeholder: 'https://your-site.org/on-record/',
    problem: typed === undefined ? undefined : baseProblem(typed),
    hint: 'On your own site nobody else sees who reads your page.',
    input: (value) => attempt('base', value || undefined),
  });
}
