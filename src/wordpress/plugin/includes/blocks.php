<?php
/**
 * The blocks: one for each widget.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers them; for WordPress's API once more, with what they are called.
 */
function on_record_register_blocks() {
	foreach ( array_keys( on_record_options() ) as $tag ) {
		if ( WP_Block_Type_Registry::get_instance()->is_registered( "on-record/$tag" ) ) {
			unregister_block_type( "on-record/$tag" );
		}
		register_block_type(
			ON_RECORD_DIR . "blocks/$tag",
			array(
				'render_callback' => function ( $attributes ) use ( $tag ) {
					$html = on_record_html( $tag, $attributes );
					if ( '' === $html || 'page' !== on_record_form() ) {
						return $html;
					}
					return '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
				},
			)
		);
	}
}
add_action( 'init', 'on_record_register_blocks' );
add_action( 'rest_api_init', 'on_record_register_blocks' );

/**
 * Leaves out of a block what it is called on pages for readers, who never see it: WordPress would have every word translated.
 *
 * @param array $metadata What stands in a block.json.
 */
function on_record_block_without_words( $metadata ) {
	if ( isset( $metadata['textdomain'] ) && 'on-record' === $metadata['textdomain'] && ! is_admin() && ! did_action( 'rest_api_init' ) ) {
		unset( $metadata['textdomain'] );
	}
	return $metadata;
}
add_filter( 'block_type_metadata', 'on_record_block_without_words' );

/**
 * Names the folder of translations where there is somebody to read them: readers see the words of the record, never ours.
 */
function on_record_load_words() {
	if ( is_admin() || is_user_logged_in() || doing_action( 'rest_api_init' ) ) {
		load_plugin_textdomain( 'on-record', false, dirname( plugin_basename( ON_RECORD_FILE ) ) . '/languages' );
	}
}
add_action( 'init', 'on_record_load_words', 5 );
add_action( 'rest_api_init', 'on_record_load_words', 5 );

/**
 * Finds the plugin's own translation of a language whatever its country or form: "de_AT" and "de_DE_formal" are German.
 *
 * @param string $file   File that WordPress would read.
 * @param string $domain Whose words they are.
 */
function on_record_translation_file( $file, $domain ) {
	if ( 'on-record' !== $domain || is_readable( $file ) || ! preg_match( '/on-record-([a-z]{2,3})[^\/]*\.mo$/', $file, $found ) ) {
		return $file;
	}
	$own = ON_RECORD_DIR . "languages/on-record-$found[1].mo";
	return is_readable( $own ) ? $own : $file;
}
add_filter( 'load_textdomain_mofile', 'on_record_translation_file', 10, 2 );
