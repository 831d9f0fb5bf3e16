// What changes for readers who ask for contrast or for colours of their own, and on paper.
import { css } from 'lit';

export const media = css`
  @media (prefers-contrast: more) {
    .root {
      --_rule: currentColor;
    }
  }
  @media (forced-colors: active) {
    .root {
      --_accent: CanvasText;
    }
  }
  @media print {
    .root {
      font-size: var(--record-font-size, 0.8em);
      line-height: calc(var(--_leading) - 0.1em);
    }
    .controls > :not([role='status']),
    .permalink,
    .skip {
      display: none;
    }
    .statement {
      display: block;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .sources [href]::after {
      content: ' ' attr(href);
    }
    p,
    tr,
    .heading,
    summary,
    .when,
    .grid > * {
      break-inside: avoid;
    }
    .heading,
    summary,
    .kicker,
    .text,
    .label,
    .answer > p:not(:last-child) {
      break-after: avoid;
    }
    /* Nothing of these ends a sheet: they take the room of what follows them along. Not each engine heeds break-after. */
    :is(.heading, summary, .text, .when, .what > .small:first-child, .answer > p:not(:last-child))::after {
      content: '';
      display: block;
      block-size: 5em;
      margin-block-end: -5em;
    }
    summary .heading::after {
      content: none;
    }
    [part='sources'] .stack {
      columns: 2;
    }
  }
`;
