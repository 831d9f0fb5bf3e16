// The looks of a figure set large.
import { css } from 'lit';

export const figureStyles = css`
  .figure {
    border-block-start: 3px solid var(--_accent);
    padding-block-start: 0.4em;
  }
  .value small {
    font-size: 0.5em;
  }
`;
