// The looks of what is drawn along time: the axis of a timeline and the step chart of a series.
import { css } from 'lit';

export const chartStyles = css`
  .plot {
    container-type: inline-size;
    padding: 2em 2em 3.8em;
    font-size: 0.85em;
  }
  .lines1 {
    padding-block-end: 2.6em;
  }
  .lines3 {
    padding-block-end: 5em;
  }
  .plot svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  /* Drawn from the left; its letters are turned back in their places. */
  [dir='rtl'] :is(svg, text) {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  line,
  circle {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  rect {
    fill: var(--_accent);
    fill-opacity: 0.1;
  }
  .derived {
    fill: none;
  }
  line.derived {
    stroke-dasharray: 0 0.35em 999em;
  }
  .dot,
  .bar {
    stroke-width: 0.56em;
    stroke-linecap: round;
  }
  .bar {
    stroke-width: 0.4em;
    stroke-opacity: 0.5;
  }
  .tick {
    stroke: currentColor;
    stroke-width: 1px;
  }
  text {
    fill: currentColor;
    text-anchor: middle;
  }
  .legend::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.5em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }
  @container (width < 14em) {
    .plot :is(.w14, .w18, .w40) {
      display: none;
    }
  }
  @container (14em <= width < 18em) {
    .plot :is(.w8, .w18, .w40) {
      display: none;
    }
  }
  @container (18em <= width < 40em) {
    .plot :is(.w8, .w14, .w40) {
      display: none;
    }
  }
  @container (width >= 40em) {
    .plot :is(.w8, .w14, .w18) {
      display: none;
    }
  }
`;
