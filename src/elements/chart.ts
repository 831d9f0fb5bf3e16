// The step chart of a series: time across at its true distances, the figure up from zero, every mark labelled directly.
// Labels are text over the drawing, so that they keep the reader's size at any width.
import { css, html } from 'lit';
import type { Reader } from '../format.ts';
import type { Point } from '../record/slice.ts';

export const chartStyles = css`
  .plot {
    container-type: inline-size;
    position: relative;
    block-size: 11em;
    margin-block: 1.8em 2.6em;
    margin-inline: 2em 2.6em;
    border-block-end: 1px solid;
  }
  .plot svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .plot path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  .plot span {
    position: absolute;
    white-space: nowrap;
    translate: -50%;
  }
  .plot:dir(rtl) span {
    translate: 50%;
  }
  .plot:dir(rtl) svg {
    scale: -1 1;
  }
  .plot .dot {
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-block-start: -0.35em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
    print-color-adjust: exact;
  }
  .plot .dot.derived {
    background: var(--record-background, Canvas);
  }
  .plot .value {
    font-size: 0.85em;
    font-weight: 600;
    margin-block-start: -1.9em;
  }
  @container (width < 26em) {
    .plot .between {
      display: none;
    }
  }
  .plot .zero {
    font-size: 0.85em;
    inset-block-end: -0.6em;
    inset-inline-start: -1.4em;
  }
  .plot .tick {
    font-size: 0.85em;
    inset-block-start: calc(100% + 0.4em);
  }
`;

/** The marks that have room for a label `gap` percent wide: the last and the first always, the others between them. */
const roomy = (xs: number[], gap: number): Set<number> => {
  let free = Infinity;
  return new Set([...xs].reverse().filter((x) => free - x >= gap && (!x || x >= gap) && ((free = x), true)));
};

export const chart = (r: Reader, points: Point[]): unknown => {
  const days = points.map((p) => Date.parse(p.date.first));
  const start = days[0]!;
  const xs = days.map((day) => ((day - start) / (days.at(-1)! - start || 1)) * 100);
  const top = Math.max(...points.map((p) => p.value), 1);
  const ys = points.map((p) => 100 - (p.value / top) * 100);
  const steps = points.map((_, i) => `H${xs[i]}V${ys[i]}`).join('');
  const valued = roomy(xs, 11);
  const dated = roomy(xs, 24);
  return html`<svg viewBox="0 0 100 100" preserveAspectRatio="none"><path d="M0 ${ys[0]}${steps}" /></svg>
    <span class="zero number">${r.number(0)}</span>
    ${points.map((p, i) => {
      const x = xs[i]!;
      const at = `inset-inline-start:${x}%;`;
      const up = `${at}inset-block-start:${ys[i]}%`;
      return html`<span class="dot ${p.basis}" .style=${up}></span>
        ${valued.has(x) ? html`<span class="value number" .style=${up}>${r.number(p.value)}</span>` : ''}
        ${
          dated.has(x)
            ? html`<span class="tick number ${x % 100 ? 'between' : ''}" .style=${at}
                >${r.edtf(p.date.edtf, 'short')}</span
              >`
            : ''
        }`;
    })}`;
};
