// The looks of what is drawn along time: the axis of a timeline and the step chart of a series.
import { css } from 'lit';

export const chartStyles = css`
  .plot {
    container-type: inline-size;
    padding: 2em 2em 5em;
    font-size: 0.85em;
  }
  /* Only the one that fits. */
  svg {
    display: none;
    inline-size: 100%;
    overflow: visible;
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
  /* The lines of steps begin where their marks end, so that hollow ones are left clear. */
  rect ~ line:not(.tick) {
    stroke-dasharray: 0 0.35em 999em;
  }
  .derived {
    fill: none;
  }
  a line {
    stroke-width: 0.5em;
    stroke-linecap: round;
  }
  .bar {
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
    content: '○';
    margin-inline-end: 0.5em;
    color: var(--_accent);
  }
  @container (width < 16.5em) {
    .w0 {
      display: block;
    }
  }
  @container (16.5em <= width < 32em) {
    .w1 {
      display: block;
    }
  }
  @container (width >= 32em) {
    .w2 {
      display: block;
    }
  }
`;
