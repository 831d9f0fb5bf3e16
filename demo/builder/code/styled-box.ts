// Theme, width and custom properties: they are inherited, so that a box around the widget can carry them.
import { escape } from '../../../src/publish/render/html.ts';
import type { State } from '../state.ts';

// A widget takes its colours from the page around it; these make them one's own, for the fallback link as well.
const looks = {
  page: {},
  light: { 'color-scheme': 'light', color: '#1c1b18', background: '#fff', padding: '1em' },
  dark: { 'color-scheme': 'dark', color: '#e9e5dc', background: '#161513', padding: '1em' },
};

export const stylesOf = ({ theme, properties, limit, width }: State): Record<string, string> => ({
  ...(limit && { 'max-width': `${width}px` }),
  ...looks[theme],
  ...properties,
});

export const styleText = (styles: Record<string, string>): string =>
  Object.entries(styles)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

export function boxed(code: string, state: State): string {
  const style = styleText(stylesOf(state));
  return style ? `<div style="${escape(style)}">\n${code}\n</div>` : code;
}
