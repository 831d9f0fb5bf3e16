// The looks of what is drawn along time: the axis of a timeline and the step chart of a series.
import { css } from 'lit';

export const chartStyles = css`
  .plot {
    container-type: inline-size;
    padding: 2em 1.4em;
  }
  .axis {
    padding-block: 0.6em 1.8em;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 11em;
    overflow: visible;
    border-block-end: 1px solid;
  }
  .axis svg {
    block-size: 1.2em;
  }
  line,
  circle {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .derived {
    fill: var(--record-background, none);
  }
  .span {
    stroke-width: 6px;
    stroke-linecap: round;
    stroke-opacity: 0.5;
  }
  .tick {
    stroke: currentColor;
    stroke-width: 1px;
  }
  text {
    fill: currentColor;
    font-size: 0.85em;
    text-anchor: middle;
  }
  .first {
    text-anchor: start;
  }
  .last {
    text-anchor: end;
  }
  @container (width < 24em) {
    .between {
      display: none;
    }
  }
`;
