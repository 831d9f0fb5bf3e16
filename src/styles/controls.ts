// The looks of what can be pressed, chosen and followed, and of what was gone to.
import { css } from 'lit';

export const controls = css`
  button,
  select {
    font: inherit;
    font-size: 0.85em;
    color: inherit;
    background: none;
    border: 1px solid var(--_rule);
    border-radius: 3px;
    padding: 0.25em 0.65em;
    min-block-size: 28px;
    max-inline-size: 100%;
    cursor: pointer;
  }
  select {
    font-size: max(1em, 16px);
  }
  select > * {
    color: CanvasText;
    background: Canvas;
  }
  button:hover {
    border-color: currentColor;
  }
  .permalink {
    display: inline-block;
    min-inline-size: 24px;
    text-align: center;
    text-decoration: none;
  }
  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }
  .controls > * {
    max-inline-size: 100%;
  }
  .controls {
    contain: inline-size;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block: 0.8em;
  }
  :focus-visible,
  [data-shown] {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  [id],
  a,
  button,
  select,
  summary {
    scroll-margin-block: 6em;
  }
  @media (pointer: coarse) {
    button,
    select,
    summary {
      min-block-size: 44px;
    }
  }
  output {
    user-select: all;
  }
`;
