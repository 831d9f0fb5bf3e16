// The parts of the WordPress plugin that follow from the elements: a block.json for each, and the table of their options with
// its words in calls that translators' tools find.
import type { Tag } from '../model/subjects.ts';
import { isEnumerated, nameAsLabel, type Option, type WidgetOptions } from '../publish/library/elements.ts';
import { endonym } from '../publish/library/languages.ts';

const icons: Record<Tag, string> = {
  'case-card': 'id',
  'prisoner-count': 'chart-line',
  'case-timeline': 'backup',
  'allegation-list': 'megaphone',
};

/** First sentence of a comment, on one line. */
const firstSentence = (text: string): string => text.replaceAll('\n', ' ').replace(/(?<=[.:]) .*| @.*/, '');

export function blockJson({ tag, description, options }: WidgetOptions): string {
  const text = { type: 'string', default: '' };
  return `${JSON.stringify(
    {
      $schema: 'https://schemas.wp.org/trunk/block.json',
      apiVersion: 3,
      name: `on-record/${tag}`,
      title: nameAsLabel(tag),
      category: 'embed',
      icon: icons[tag],
      description: firstSentence(description),
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

const optionPhp = (option: Option) => {
  const { name, type, description, values, initial, several, vocabulary } = option;
  const label = (value: string) => (isEnumerated(option) ? translated(nameAsLabel(value)) : quoted(value));
  return `				${quoted(name)} => array(
					'type'       => ${quoted(type)},
					'label'      => ${translated(nameAsLabel(name))},
					'help'       => ${translated(description.replaceAll('`', ''))},
					'initial'    => ${quoted(initial)},
					'several'    => ${several ? 'true' : 'false'},
					'vocabulary' => ${quoted(vocabulary ?? '')},
					'values'     => array(${values.map((value) => `\n						${quoted(value)} => ${label(value)},`).join('')}
					),
				),\n`;
};

const widgetPhp = ({ tag, description, options }: WidgetOptions) => `		${quoted(tag)} => array(
			'title'       => ${translated(nameAsLabel(tag))},
			'description' => ${translated(firstSentence(description))},
			'options'     => array(
${options.map(optionPhp).join('')}			),
		),\n`;

export const widgetsPhp = (widgets: WidgetOptions[], locales: string[]): string => `<?php
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
${widgets.map(widgetPhp).join('')}	);
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

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
const translated = (text: string): string => `__( ${quoted(text)}, 'on-record' )`;
