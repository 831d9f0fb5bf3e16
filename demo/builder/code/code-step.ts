// The third step: where it goes, and the code for it.
import { html, nothing } from 'lit/html.js';
import { channels, leftOut, type Context, type Piece } from './channels.ts';
import { choice, choosing, field } from '../form/controls.ts';
import { baseProblem, type State } from '../state.ts';

export interface CodeStep {
  context: Context;
  /** Of the scripts in the folder, when its manifest says so; they can be pinned then. */
  version: string | undefined;
  wrong: Record<string, string>;
  change: (patch: Partial<State>) => void;
  try: (name: string, value: string | undefined) => void;
}

export function code(step: CodeStep): unknown {
  const { context, change } = step;
  const { state } = context;
  const channel = channels.find(({ id }) => id === state.as)!;
  return html`<section aria-labelledby="where">
    <h2 id="where"><span class="step">3</span> Take the code</h2>
    <div class="taking">
      <div>
        ${choosing({
          name: 'as',
          legend: 'Where does it go?',
          tall: true,
          options: channels.map(({ id, name, when }) => ({ value: id, label: name, hint: when })),
          chosen: [state.as],
          choose: ([as]) => as && change({ as }),
        })}
        ${hosting(step)}
      </div>
      <div class="result" role="region" aria-labelledby="form-of-code">
        <h3 id="form-of-code">${channel.name}</h3>
        <p><b>Needs</b> ${channel.needs}</p>
        <p><b>Loses</b> ${channel.loses}</p>
        ${pieces(step)}
      </div>
    </div>
  </section>`;
}

function pieces({ context }: CodeStep): unknown {
  const { state } = context;
  const channel = channels.find(({ id }) => id === state.as)!;
  const made = channel.pieces(context);
  if (made === 'pending') return html`<p role="status">The code is being made …</p>`;
  if (!Array.isArray(made))
    return html`<p class="problem" role="status">
      The code could not be made: ${'error' in made ? made.error : ''}
    </p>`;
  const remark = leftOut(channel, state);
  return html`${remark ? html`<p class="problem">${remark}</p>` : nothing}
  ${made.map((piece, index) => block(piece, index))}`;
}

const block = ({ label, code }: Piece, index: number) =>
  html`<div class="piece">
    <p class="label" id="piece-${index}">${label}</p>
    <pre tabindex="0" aria-labelledby="piece-${index}"><code>${code}</code></pre>
    <p class="copy">
      <button type="button" aria-describedby="piece-${index}" @click=${copy}>Copy</button>
      <span role="status"></span>
      ${code.length > 3000 ? html`<span class="hint">${size(code)}</span>` : nothing}
    </p>
  </div>`;

const size = (code: string) => `${Math.ceil(new Blob([code]).size / 1024)} kB`;

async function copy({ currentTarget }: Event): Promise<void> {
  const button = currentTarget as HTMLElement;
  const status = button.nextElementSibling!;
  const code = button.closest('.piece')!.querySelector('code')!;
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = 'Copied.';
  } catch {
    // No clipboard without https, or the browser was told so.
    getSelection()!.selectAllChildren(code);
    status.textContent =
      'Your browser does not let a page copy; the code is selected: press Ctrl+C, or ⌘C on a Mac.';
  }
}

/** What lies at such an address is another version after the next release. */
export const isPinnable = (base: string): boolean => !/\/latest\/$/.test(base);

function hosting({ context, version, wrong, change, try: attempt }: CodeStep): unknown {
  const { state } = context;
  const typed = wrong['base'];
  const host = URL.canParse(state.base) ? new URL(state.base).hostname : '';
  const advice = /^(localhost|127\.|\[::1\]|$)/.test(host)
    ? 'As it stands the code works on this computer only.'
    : '';
  return html`<fieldset class="tall">
    <legend>Where does the library lie?</legend>
    ${field({
      name: 'base',
      label: 'Address of the folder',
      type: 'url',
      value: typed ?? state.base,
      problem: typed === undefined ? undefined : baseProblem(typed),
      hint: html`Put the folder <code>dist</code> on your own site and write its address here: nobody else
        then sees who reads your page. ${advice ? html`<b>${advice}</b>` : nothing}`,
      input: (value) => attempt('base', value || undefined),
    })}
    ${
      version && isPinnable(state.base)
        ? choice(
            {
              name: 'pin',
              several: true,
              chosen: state.pin ? ['pin'] : [],
              choose: (on) => change({ pin: on.length > 0 }),
            },
            {
              value: 'pin',
              label: `Only this script, version ${version}`,
              hint: html`Browsers run the script only if it is byte for byte this one
                (<code>integrity</code>). From another address than the page’s it must come with
                <code>Access-Control-Allow-Origin</code>, and after an update the code is to be copied anew.`,
            },
          )
        : html`<p class="hint">
            The script is not pinned by a hash:
            ${isPinnable(state.base) ? html`the folder has no <code>manifest.json</code>.` : 'what lies under “latest” changes with each release.'}
          </p>`
    }
  </fieldset>`;
}
