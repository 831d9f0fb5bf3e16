<?php
/**
 * The scripts: one for each language that stands on a page, however many widgets there are, and none elsewhere.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Puts the script of a language on the page that is being made.
 *
 * @param string $language Code of the language.
 */
function on_record_enqueue( $language ) {
	// English with the site's own record needs no record of ours.
	$bare   = 'en' === $language && '' !== on_record_settings()['record'];
	$script = $bare ? 'on-record.bare.min.js' : on_record_script_name( $language );
	wp_enqueue_script(
		"on-record-$language",
		plugins_url( "js/$script", ON_RECORD_FILE ),
		array(),
		ON_RECORD_ASSETS,
		// Before 6.3 this means only: at the end of the page.
		array(
			'in_footer' => true,
			'strategy'  => 'async',
		)
	);
	// However many languages stand on the page, it is printed once.
	add_action( 'wp_footer', 'on_record_print_check_link', 1 );
}

/**
 * Where the scripts find what checks the site's own record, once an optimiser has combined and moved them.
 */
function on_record_print_check_link() {
	if ( '' !== on_record_settings()['record'] ) {
		printf( "<link rel=\"modulepreload\" href=\"%s\">\n", esc_url( plugins_url( 'js/on-record.check.js?ver=' . ON_RECORD_ASSETS, ON_RECORD_FILE ) ) );
	}
}

/**
 * What the blocks' script needs to know.
 */
function on_record_editor_data() {
	$language = on_record_language();
	$record   = on_record_record( $language );
	$settings = on_record_settings();
	$pages    = array();
	foreach ( $record['items'] as $kind => $items ) {
		foreach ( array_keys( $items ) as $id ) {
			foreach ( on_record_widgets() as $tag => $widget ) {
				if ( isset( $widget['options'][ $kind ] ) ) {
					$pages[ "$tag $kind $id" ] = on_record_page_address( $language, $tag, $kind, $id );
				}
			}
		}
	}
	return array(
		'language'   => $language,
		'preset'     => $settings['preset'],
		'record'     => on_record_own_address( $language ),
		'home'       => home_url( '/' ),
		'widgets'    => on_record_widgets(),
		'items'      => (object) $record['items'],
		'pages'      => (object) $pages,
		'vocabulary' => (object) $record['vocabulary'],
		'words'      => array(
			'case'      => __( 'Case', 'on-record' ),
			'person'    => __( 'Person', 'on-record' ),
			'series'    => __( 'Count', 'on-record' ),
			'subject'   => __( 'What it shows', 'on-record' ),
			'about'     => __( 'Show', 'on-record' ),
			'search'    => __( 'Type part of a name to search.', 'on-record' ),
			'another'   => __( 'Add another', 'on-record' ),
			/* translators: %s: title of a case. */
			'remove'    => __( 'Remove %s', 'on-record' ),
			'options'   => __( 'Options', 'on-record' ),
			'site'      => __( 'As in the settings', 'on-record' ),
			'all'       => __( 'All', 'on-record' ),
			/* translators: %s: what was typed. */
			'badDate'   => __( '“%s” is not a date. Write 2015, 2015-11 or 2015-11-25.', 'on-record' ),
			'noRecord'  => __( 'The record of this site could not be read. Somebody who may change the settings should look at Settings → On Record.', 'on-record' ),
			/* translators: 1: widget, 2: an option's value. */
			'variation' => __( '%1$s: %2$s', 'on-record' ),
		),
	);
}

/**
 * Registers the scripts of the blocks, which name the second.
 */
function on_record_register_editor_script() {
	wp_register_script(
		'on-record-editor-controls',
		plugins_url( 'editor-controls.js', ON_RECORD_FILE ),
		array( 'wp-element', 'wp-components' ),
		ON_RECORD_ASSETS,
		true
	);
	wp_register_script(
		'on-record-editor',
		plugins_url( 'editor.js', ON_RECORD_FILE ),
		array( 'on-record-editor-controls', 'wp-blocks', 'wp-block-editor', 'wp-shortcode' ),
		ON_RECORD_ASSETS,
		true
	);
}
add_action( 'init', 'on_record_register_editor_script', 5 );

/**
 * In an editor: the data for the blocks' script.
 */
function on_record_editor_assets() {
	wp_add_inline_script(
		'on-record-editor-controls',
		'window.onRecordEditor = ' . wp_json_encode( on_record_editor_data(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
}
add_action( 'enqueue_block_editor_assets', 'on_record_editor_assets' );

/**
 * In an editor, also inside the frame of its canvas: the widgets themselves, for the preview.
 */
function on_record_canvas_assets() {
	if ( is_admin() ) {
		on_record_enqueue( on_record_language() );
	}
}
add_action( 'enqueue_block_assets', 'on_record_canvas_assets' );
