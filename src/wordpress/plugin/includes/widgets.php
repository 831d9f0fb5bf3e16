<?php
/**
 * The widgets in the words of an editor, for the block editor and the settings. No other page has these words translated.
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
	static $known = array();
	$locale       = determine_locale();
	if ( ! isset( $known[ $locale ] ) ) {
		$widgets = require ON_RECORD_DIR . 'includes/option-words.php';
		foreach ( on_record_options() as $tag => $options ) {
			foreach ( $options as $name => $option ) {
				$widgets[ $tag ]['options'][ $name ] = array_merge( $option, $widgets[ $tag ]['options'][ $name ] );
			}
			$widgets[ $tag ]['options']['lang'] = on_record_language_option();
		}
		$known[ $locale ] = $widgets;
	}
	return $known[ $locale ];
}

/**
 * The language of a widget as an option: HTML has it for every element, so that the elements do not list it.
 */
function on_record_language_option() {
	return array(
		'type'       => 'language',
		'initial'    => '',
		'several'    => false,
		'vocabulary' => '',
		'label'      => __( 'Language', 'on-record' ),
		'help'       => __( 'What the record is shown in here.', 'on-record' ),
		'values'     => array( '' => __( 'As the post it stands in', 'on-record' ) ) + array_intersect_key( on_record_language_names(), array_flip( on_record_languages() ) ),
	);
}
