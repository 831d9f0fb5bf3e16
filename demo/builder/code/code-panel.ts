// What everything else is for: the code, each piece with its button. It stays in sight while the rest of the page scrolls.
import { html, nothing } from 'lit/html.js';
import { leftOut, type Context, type Piece } from './channels.ts';
import { waysTo } from './places.ts';
import { isLocal } from '../state.ts';

interface Panel {
  context: Context;
  /** What is to do first while only this computer has the script. */
  step: string;
  draw: () => void;
}

/** What was said of the code that was copied last; of another code it says nothing. */
let said: { code: string; text: string } | undefined;

export function codePanel({ context, step, draw }: Panel): unknown {
  const { state } = context;
  const channel = waysTo(state.place).find(({ id }) => id === state.as)!;
  const made = channel.pieces(context);
  const isOpen = ({ code }: Piece) => isLocal(state.base) && code.includes(state.base);
  const remarks = [
    leftOut(channel, state),
    state.as === 'picture' && !context.hasPicture && noPicture,
  ].filter(Boolean);
  return html`<section class="result" aria-labelledby="form-of-code">
    <div class="result-head">
      <h2 id="form-of-code">${channel.name}</h2>
      <p class="paste">${channel.paste}</p>
    </div>
    ${remarks.map((remark) => html`<p class="problem">${remark}</p>`)}
    <div class="pieces">
      ${
        Array.isArray(made)
          ? made.map((piece, index) => block(piece, index, draw, isOpen(piece) && step))
          : made === 'pending'
            ? html`<p role="status">The code is being made …</p>`
            : html`<p class="problem" role="status">The code could not be made: ${made.error}</p>`
      }
    </div>
  </section>`;
}

const noPicture =
  'The folder has no picture of it yet: whoever made the folder draws them with the command “on-record pictures”.';

const block = ({ label, code }: Piece, index: number, draw: () => void, open: string | false) =>
  html`<div class="piece">
    <div class="about">
      <p class="label" id="piece-${index}">${label}</p>
      ${code.length > 3000 ? html`<p class="hint">${size(code)}</p>` : nothing}
      ${open ? html`<p class="not-yet"><a href="#base" @click=${goToAddress}>${open}</a> first: this works on your computer only.</p>` : nothing}
    </div>
    <button
      type="button"
      aria-describedby="piece-${index}"
      @click=${(event: Event) => copy(event, draw, open)}
    >
      Copy
    </button>
    <span class="copied" role="status">${said?.code === code ? said.text : ''}</span>
    <pre tabindex="0" aria-labelledby="piece-${index}"><code>${code}</code></pre>
  </div>`;

const size = (code: string) => `${Math.ceil(new Blob([code]).size / 1024)} kB`;

function goToAddress(event: Event): void {
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('#base')!;
  field.closest('details')?.setAttribute('open', '');
  field.focus();
}

/** Says each time what has come of it, and what is still to do before a reader sees anything. */
async function copy({ currentTarget }: Event, draw: () => void, open: string | false): Promise<void> {
  const element = (currentTarget as HTMLElement).closest('.piece')!.querySelector('code')!;
  const code = element.textContent;
  const say = (text: string) => {
    said = { code, text };
    draw();
  };
  say('');
  try {
    await navigator.clipboard.writeText(code);
    say(open ? `Copied. No reader can see it yet: ${open} comes first.` : 'Copied.');
  } catch {
    // No clipboard without https, or the browser was told so.
    getSelection()!.selectAllChildren(element);
    say('Your browser does not let a page copy; the code is selected: press Ctrl+C, or ⌘C on a Mac.');
  }
}
