// Code for projects with npm, and WordPress's own spelling.
import { attributes, escape } from '../../../src/publish/render/html.ts';
import { styleText } from './styled-box.ts';

export interface Component {
  tag: string;
  attributes: Record<string, string>;
  lang: string;
  /** Address and text of the link inside. */
  href: string;
  title: string;
}

// Braces begin an expression in JSX and in Vue's templates.
const braces = (text: string) => text.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

const element = ({ tag, attributes: given, lang, href, title }: Component): string[] => [
  `<${tag}${braces(attributes({ ...given, lang }))}>`,
  `  <a${braces(attributes({ href }))}>${braces(escape(title))}</a>`,
  `</${tag}>`,
];

const indent = (lines: string[], by: number) => lines.map((line) => ' '.repeat(by) + line).join('\n');

export function reactCode(input: Component, styles: Record<string, string>): string {
  const style = Object.entries(styles)
    .map(([name, value]) => `${JSON.stringify(camel(name))}: ${JSON.stringify(value)}`)
    .join(', ');
  const lines = element(input);
  const body = style ? [`<div style={{ ${style} }}>`, ...lines.map((line) => `  ${line}`), '</div>'] : lines;
  return `import 'on-record';

export function ${pascal(input.tag)}() {
  return (
${indent(body, 4)}
  );
}`;
}

export function vueCode(input: Component, styles: Record<string, string>): string {
  const style = styleText(styles);
  const lines = element(input);
  const body = style
    ? [`<div${attributes({ style })}>`, ...lines.map((line) => `  ${line}`), '</div>']
    : lines;
  return `<script setup>
import 'on-record';
</script>

<template>
${indent(body, 2)}
</template>`;
}

export const vueConfig = (tag: string): string => `import vue from '@vitejs/plugin-vue';

export default {
  plugins: [
    vue({
      template: {
        compilerOptions: {
          isCustomElement: (tag) => tag === '${tag}',
        },
      },
    }),
  ],
};`;

/** WordPress reads shortcodes itself: no brackets in a value, and no hyphen in the tag. */
export function shortcode({ tag, attributes: given }: Component, lang: string): string {
  const plain = Object.entries({ ...given, ...(lang !== 'en' && { lang }) }).map(
    ([name, value]) => ` ${name}="${value.replace(/["[\]]/g, '')}"`,
  );
  return `[${tag.replaceAll('-', '_')}${plain.join('')}]`;
}

const camel = (name: string) =>
  name.startsWith('--') ? name : name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (tag: string) => camel(`-${tag}`);
