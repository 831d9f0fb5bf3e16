// What all widgets share in looks. Public custom properties are read with a fallback and never declared on :host, so that
// a page's `:root { --record-accent: … }` reaches them. Sizes are em and px: a host may set any root font size.
import { controls } from './controls.ts';
import { media } from './media.ts';
import { css } from 'lit';

const text = css`
  :host {
    display: block !important;
    float: none !important;
    text-decoration: none !important;
    min-inline-size: min(100%, 14em);
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    font: inherit;
    font-family: var(--record-font, inherit);
    font-size: var(--record-font-size, inherit);
    font-weight: 400;
    font-style: normal;
    font-variant: normal;
    line-height: max(var(--_leading), 1lh);
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--record-color, inherit);
    background: var(--record-background, none);
    padding: var(--record-padding, 0);
    color-scheme: inherit;
    user-select: text;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    --_leading: 1.5em;
    --_rule: var(--record-rule, color-mix(in srgb, currentColor 28%, transparent));
    --_accent: var(--record-accent, currentColor);
    --_measure: var(--record-measure, 38em);
    --_heading: var(--record-heading-font, inherit);
  }
  /* Vowel signs stand above and below what Latin letters need. */
  .root:is(:lang(ar), :lang(fa)) {
    --_leading: 1.65em;
  }
  .editorial {
    border-block-start: 3px solid var(--_accent);
    padding-block-start: max(0.6em, var(--record-padding, 0px));
  }
  .card {
    border: 1px solid var(--_rule);
    border-radius: 6px;
    padding: var(--record-padding, 1.2em);
  }
  .plain .section {
    border: 0;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .heading {
    font-family: var(--_heading);
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.4;
    text-wrap: balance;
  }
  .title {
    font-size: 1.6em;
    line-height: 1.2;
    margin-block-end: 0.35em;
  }
  .compact .title,
  .plain .title {
    font-size: 1.25em;
  }
  .section {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 1.6em;
    padding-block-start: 0.6em;
  }
  summary {
    cursor: pointer;
    padding-block: 0.15em;
  }
  summary > .heading {
    display: inline;
  }
  .row {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.2em;
  }
  :not(.row) + .row {
    margin-block-start: 0.6em;
  }
  details > :not(summary) {
    margin-block: 0.6em;
  }
  summary > * {
    font-size: 1em;
    line-height: 1.3;
  }
  summary .number {
    font-weight: 400;
  }
  summary > .small {
    display: block;
    font-size: 0.8em;
    line-height: 1.3;
  }
  .section > .heading {
    margin-block-end: 0.6em;
  }
  .text {
    max-inline-size: var(--_measure);
  }
  /* A column at the side where there is room for two: then it holds the byline and what stands below it. */
  .statement {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(28em, 34%)), 1fr));
    column-gap: 2em;
    inline-size: min(100%, calc(2 * var(--_measure) + 2em));
  }
  .statement > :is(.kicker, .answer) {
    grid-column: 1 / -1;
  }
  .statement > .text {
    grid-column: 1;
    grid-row: span 20;
  }
  .statement > :is(.speaker, .note, .conflict) {
    grid-column: -2;
  }
  .small {
    font-size: 0.85em;
    line-height: 0.85lh;
    max-inline-size: calc(var(--_measure) / 0.85);
  }
  .value {
    font-family: var(--_heading);
    font-size: 2em;
    font-weight: 700;
    line-height: 1.1;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 1.4em 2em;
  }
  .stack > * + * {
    margin-block-start: 1em;
  }
  .number,
  .sources {
    font-variant-numeric: lining-nums tabular-nums;
  }
  .label,
  .mark,
  .kicker,
  b {
    font-weight: 600;
  }
  .speaker {
    margin-block-start: 0.25em;
  }
  .speaker + .text {
    margin-block-start: 0.6em;
  }
  .speaker::first-letter,
  .kicker::first-letter,
  .label::first-letter,
  .when::first-letter {
    text-transform: uppercase;
  }
  .note,
  .conflict,
  .answer {
    margin-block-start: 0.4em;
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_rule);
  }
  .answer {
    margin-block-start: 0.5em;
    border-width: 4px;
    /* The same at both sides, so that the columns in it stand below those around it. */
    padding-inline-end: calc(0.8em + 4px);
  }
  .answer > p + * {
    margin-block-start: 0.3em;
  }
  .mark {
    display: inline-block;
  }
  .mark::before {
    content: '';
    display: inline-block;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline-end: 0.4em;
    border: 2px solid;
  }
  .mark.reported::before {
    border-radius: 50%;
  }
  .mark.court-finding::before,
  .mark.officially-acknowledged::before {
    background: currentColor;
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .mark.disputed::before {
    rotate: 45deg;
    scale: 0.8;
  }
  .mark.denied::before {
    block-size: 0;
  }
  a {
    color: var(--record-link, inherit);
    text-underline-offset: 0.15em;
  }
  .sources {
    list-style: decimal;
    padding-inline-start: 2em;
    margin-block-end: 1em;
  }
  .sources li {
    margin-block-end: 0.6em;
  }
`;

// In this order: controls narrow what text may widen, and on paper there are none.
export const theme = [text, controls, media];
