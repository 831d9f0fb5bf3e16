// The parts of the WordPress plugin that follow from the elements: a block.json for each, the table of their options, and apart
// from it, since a page without an editor needs none of them, its words in calls that translators' tools find.
import type { Tag } from '../model/subjects.ts';
import { nameAsLabel, type Option, type WidgetOptions } from '../publish/library/elements.ts';
import { endonym } from '../publish/library/languages.ts';
import { wordsOf } from './words.ts';

const icons: Record<Tag, string> = {
  'case-card': 'id',
  'prisoner-count': 'chart-line',
  'case-timeline': 'backup',
  'allegation-list': 'megaphone',
};

/** A comment on one line. */
const onOneLine = (text: string): string => text.replaceAll('\n', ' ').replace(/ @.*/, '');

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
      description: onOneLine(description),
      keywords: ['human rights', 'record', 'case'],
      textdomain: 'on-record',
      attributes: {
        ...Object.fromEntries(options.map(({ name }) => [name, text])),
        lang: text,
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

/** An option without its words, for every page; the values that it can have are the keys of an array. */
const optionPhp = ({ name, type, values, initial, several, vocabulary }: Option) => `			${quoted(name)} => array(
				'type'       => ${quoted(type)},
				'initial'    => ${quoted(initial)},
				'several'    => ${several ? 'true' : 'false'},
				'vocabulary' => ${quoted(vocabulary ?? '')},
				'values'     => array(${values.map((value) => `\n					${quoted(value)} => true,`).join('')}
				),
			),\n`;

export const optionsPhp = (widgets: WidgetOptions[], locales: string[]): string => `<?php
/**
 * The options of the widgets, without a word that would have to be translated. Made by the build from the comments of the elements.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * The options of each widget.
 *
 * @return array<string, array> By the widgets' tags, and there by name.
 */
function on_record_options() {
	return array(
${widgets.map(({ tag, options }) => `		${quoted(tag)} => array(\n${options.map(optionPhp).join('')}		),\n`).join('')}	);
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

const wordsOfOption = (tag: Tag, option: Option) => {
  const words = wordsOf(tag, option);
  const label = (value: string) => {
    const name = words.values[value];
    return name === undefined ? quoted(value) : translated(name);
  };
  return `			${quoted(option.name)} => array(
				'label'  => ${translated(words.label)},
				'help'   => ${translated(words.help)},
				'values' => array(${option.values.map((value) => `\n					${quoted(value)} => ${label(value)},`).join('')}
				),
			),\n`;
};

const wordsOfWidget = ({ tag, description, options }: WidgetOptions) => `	${quoted(tag)} => array(
		'title'       => ${translated(nameAsLabel(tag))},
		'description' => ${translated(onOneLine(description))},
		'options'     => array(
${options.map((option) => wordsOfOption(tag, option)).join('')}		),
	),\n`;

export const optionWordsPhp = (widgets: WidgetOptions[]): string => `<?php
/**
 * What editors read of the widgets and their options. Made by the build from the comments of the elements.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

return array(
${widgets.map(wordsOfWidget).join('')});
`;

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
const translated = (text: string): string => `__( ${quoted(text)}, 'on-record' )`;
