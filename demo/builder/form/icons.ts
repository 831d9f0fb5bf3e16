// A small drawing beside each answer, for those who look before they read; nothing that the words do not say.
import { html, svg } from 'lit/html.js';

const line = (d: string) => svg`<path d=${d} />`;
const block = (x: number, y: number, width: number, height: number) =>
  svg`<rect class="full" x=${x} y=${y} width=${width} height=${height} />`;

const drawings: Record<string, unknown> = {
  wordpress: svg`<circle cx="16" cy="12" r="10" />${line('M9 8l4 9 3-8 3 8 4-9')}`,
  site: svg`<rect x="3" y="3" width="26" height="18" />${line('M3 8h26')}${block(7, 12, 8, 5)}${line('M18 13h7M18 16h5')}`,
  newsletter: svg`<rect x="4" y="4" width="24" height="16" />${line('M4 5l12 9 12-9')}`,
  other: svg`${line('M12 6l-7 6 7 6M20 6l7 6-7 6')}`,
  'case-card': svg`<rect x="5" y="2" width="22" height="20" />${block(8, 5, 11, 3)}${line('M8 12h16M8 15h16M8 18h10')}`,
  'case-timeline': svg`${line('M8 2v20M13 5h14M13 12h10M13 19h12')}<circle class="full" cx="8" cy="5" r="2.5" /><circle class="full" cx="8" cy="12" r="2.5" /><circle class="full" cx="8" cy="19" r="2.5" />`,
  'allegation-list': svg`${block(4, 3, 4, 4)}${line('M12 5h16M12 12h13M12 19h16')}<rect x="4" y="10" width="4" height="4" />${block(4, 17, 4, 4)}`,
  'prisoner-count': svg`${line('M4 21h24')}${block(6, 13, 4, 8)}${block(13, 9, 4, 12)}${block(20, 4, 4, 17)}`,
};

export const icon = (name: string): unknown =>
  html`<svg class="icon" viewBox="0 0 32 24" aria-hidden="true">${drawings[name]}</svg>`;
