// The parts of the WordPress plugin that follow from the elements: a block.json for each, and the table of their options with
// its words in calls that translators' tools find.
import { labelOf, type Block, type Option } from './options.ts';
import type { Tag } from '../publish/render/prerender.ts';

const icons: Record<Tag, string> = {
  'case-card': 'id',
  'prisoner-count': 'chart-line',
  'case-timeline': 'backup',
  'allegation-list': 'megaphone',
};

/** First sentence of a comment, on one line. */
const sentence = (text: string): string => text.replaceAll('\n', ' ').replace(/(?<=[.:]) .*| @.*/, '');

export function blockJson({ tag, description, options }: Block): string {
  const text = { type: 'string', default: '' };
  return `${JSON.stringify(
    {
      $schema: 'https://schemas.wp.org/trunk/block.json',
      apiVersion: 3,
      name: `on-record/${tag}`,
      title: labelOf(tag),
      category: 'embed',
      icon: icons[tag],
      description: sentence(description),
      keywords: ['human rights', 'record', 'case'],
      textdomain: 'on-record',
      attributes: {
        ...Object.fromEntries(options.map(({ name }) => [name, text])),
        // What stands in the post for the day that the plugin does not: a title and an address.
        title: text,
        address: text,
      },
      supports: {
        align: ['wide', 'full'],
        anchor: true,
        color: { background: true, text: true },
        html: false,
        spacing: { margin: true, padding: true },
        typography: { fontSize: true },
      },
      editorScript: 'on-record-editor',
    },
    null,
    2,
  )}\n`;
}

/** What its speakers call a language. */
const endonym = (locale: string): string => {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
};

export function widgetsPhp(blocks: Block[], locales: string[]): string {
  const one = ({ name, type, description, values, initial, several, vocabulary }: Option) =>
    `				${quoted(name)} => array(
					'type'       => ${quoted(type)},
					'label'      => ${words(labelOf(name))},
					'help'       => ${words(description.replaceAll('`', ''))},
					'initial'    => ${quoted(initial)},
					'several'    => ${several ? 'true' : 'false'},
					'vocabulary' => ${quoted(vocabulary ?? '')},
					'values'     => array(${values
            .map(
              (value) => `\n						${quoted(value)} => ${type === 'enum' ? words(labelOf(value)) : quoted(value)},`,
            )
            .join('')}
					),
				),\n`;
  const block = ({ tag, description, options }: Block) => `		${quoted(tag)} => array(
			'title'       => ${words(labelOf(tag))},
			'description' => ${words(sentence(description))},
			'options'     => array(
${options.map(one).join('')}			),
		),\n`;
  return `<?php
/**
 * The options of the widgets. Made by the build from the comments of the elements.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * What each widget can be told, by its tag.
 *
 * @return array<string, array> Title, description and options of each.
 */
function on_record_widgets() {
	return array(
${blocks.map(block).join('')}	);
}

/**
 * What languages are called by those who speak them.
 *
 * @return array<string, string> Names by code.
 */
function on_record_language_names() {
	return array(
${locales.map((locale) => `		${quoted(locale)} => ${quoted(endonym(locale))},\n`).join('')}	);
}
`;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
const words = (text: string): string => `__( ${quoted(text)}, 'on-record' )`;
