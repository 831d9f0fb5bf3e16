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
	$own = '' !== on_record_settings()['record'];
	// English with the site's own record needs no record of ours; nor does another language that a page is to load fast.
	$bare   = $own && ( 'en' === $language || on_record_is_in_parts() );
	$script = $bare ? 'on-record.bare.min.js' : on_record_script_name( $language );
	// The one without a record brings English, and fetches other words: one script for them all.
	if ( $bare && 'en' !== $language ) {
		on_record_hints( array( plugins_url( "js/on-record.words.$language.js", ON_RECORD_FILE ) => 'modulepreload' ) );
	}
	wp_enqueue_script(
		$bare ? 'on-record-en' : "on-record-$language",
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
	add_action( 'wp_footer', 'on_record_print_hints', 1 );
}

/**
 * What the script of the page will fetch.
 *
 * @param array<string, string> $more By address, `modulepreload` for code and `fetch` for data; each is kept once.
 * @return array<string, string> All of it.
 */
function on_record_hints( $more = array() ) {
	static $hints = array();
	$hints += $more;
	return $hints;
}

/**
 * Says what the script will fetch; and where it finds what checks the site's own record, once an optimiser has combined and moved it.
 */
function on_record_print_hints() {
	if ( '' === on_record_settings()['record'] ) {
		return;
	}
	$check = plugins_url( 'js/on-record.check.js?ver=' . ON_RECORD_ASSETS, ON_RECORD_FILE );
	foreach ( array( $check => 'modulepreload' ) + on_record_hints() as $address => $kind ) {
		$rel = 'fetch' === $kind ? 'rel="preload" as="fetch" crossorigin="anonymous"' : 'rel="modulepreload"';
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- One of the two above.
		printf( "<link %s href=\"%s\">\n", $rel, esc_url( $address, array( 'http', 'https' ) ) );
	}
}

/**
 * Hints at the parts of the site's own record that a widget is about; what comes after the first six comes soon enough.
 *
 * @param string   $kind     One of case, person and series.
 * @param string[] $ids      Ids.
 * @param string   $language Code of the language.
 */
function on_record_hint_parts( $kind, $ids, $language ) {
	$folders = array(
		'case'   => 'cases',
		'person' => 'people',
		'series' => 'counts',
	);
	foreach ( array_slice( array_diff( $ids, array( 'all' ) ), 0, 6 ) as $id ) {
		$address = on_record_own_address( $language ) . $folders[ $kind ] . '/' . rawurlencode( $id ) . '.json';
		on_record_hints( array( $address => 'fetch' ) );
	}
}

/**
 * What the blocks' script needs to know.
 */
function on_record_editor_data() {
	$language = on_record_language_here();
	$record   = on_record_record( $language );
	$settings = on_record_settings();
	$items    = array();
	foreach ( $record['items'] as $kind => $known ) {
		foreach ( $known as $id => $item ) {
			// What stands in feeds is of no use here. Without names there is an object all the same.
			$items[ $kind ][ $id ] = array( $item[0], (object) ( isset( $item[2] ) ? $item[2] : array() ) );
		}
	}
	$pages = array();
	foreach ( on_record_widgets() as $tag => $widget ) {
		foreach ( array_keys( $record['items'] ) as $kind ) {
			if ( isset( $widget['options'][ $kind ] ) ) {
				$pages[ "$tag $kind" ] = on_record_address( $language, $tag, $kind, '{id}' );
			}
		}
	}
	return array(
		'language'   => $language,
		'preset'     => $settings['preset'],
		'record'     => on_record_own_address( $language ),
		'home'       => home_url( '/' ),
		'scripts'    => (object) on_record_language_scripts(),
		'widgets'    => on_record_widgets(),
		'items'      => (object) $items,
		'pages'      => (object) $pages,
		'bases'      => on_record_bases(),
		'vocabulary' => (object) $record['vocabulary'],
		'words'      => array(
			'case'      => __( 'Case', 'on-record' ),
			'person'    => __( 'Person', 'on-record' ),
			'series'    => __( 'Count', 'on-record' ),
			'subject'   => __( 'What it shows', 'on-record' ),
			'about'     => __( 'Show', 'on-record' ),
			'search'    => __( 'Type part of a title, of another name, of a person’s name or of a place.', 'on-record' ),
			/* translators: 1: how many were found, 2: of how many. */
			'found'     => __( '%1$s of %2$s.', 'on-record' ),
			/* translators: %s: a number. */
			'more'      => __( 'The first %s are shown; another word narrows it down.', 'on-record' ),
			/* translators: %s: what was typed. */
			'nothing'   => __( 'Nothing is found for “%s”. Look at the spelling, leave a word out, or try the name of a person or a place.', 'on-record' ),
			/* translators: %s: another name of a case or a person. */
			'also'      => __( 'Also called: %s', 'on-record' ),
			/* translators: %s: a person in a case. */
			'with'      => __( 'With %s', 'on-record' ),
			/* translators: 1: a person in a case, 2: another name of that person. */
			'spelled'   => __( 'With %1$s, also called %2$s', 'on-record' ),
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
 * Where addresses of pages of ours begin: those that are published, and those that the plugin keeps.
 *
 * @return string[]
 */
function on_record_bases() {
	$written = get_option( 'on_record_pages', array() );
	return array_values( array_filter( array( on_record_pages_base(), isset( $written['url'] ) ? $written['url'] : '' ) ) );
}

/**
 * Registers the scripts of the blocks, which name the last.
 */
function on_record_register_editor_script() {
	$needs = array(
		'on-record-editor-search'     => array(),
		'on-record-editor-picker'     => array( 'on-record-editor-search', 'wp-components', 'wp-compose', 'wp-element' ),
		'on-record-editor-controls'   => array( 'on-record-editor-picker' ),
		'on-record-editor-languages'  => array( 'on-record-editor-search', 'wp-compose', 'wp-element', 'wp-hooks' ),
		'on-record-editor-transforms' => array( 'on-record-editor-controls', 'wp-blocks', 'wp-shortcode' ),
		'on-record-editor'            => array( 'on-record-editor-transforms', 'on-record-editor-languages', 'wp-block-editor', 'wp-data' ),
	);
	foreach ( $needs as $name => $needed ) {
		$file = str_replace( 'on-record-', '', $name ) . '.js';
		wp_register_script( $name, plugins_url( $file, ON_RECORD_FILE ), $needed, ON_RECORD_ASSETS, true );
	}
}
add_action( 'init', 'on_record_register_editor_script', 5 );

/**
 * Where the script of each language is; a site with a record of its own has one for all.
 *
 * @return array<string, string> Addresses by code.
 */
function on_record_language_scripts() {
	$scripts = array();
	foreach ( '' === on_record_settings()['record'] ? on_record_languages() : array() as $language ) {
		$scripts[ $language ] = plugins_url( 'js/' . on_record_script_name( $language ) . '?ver=' . ON_RECORD_ASSETS, ON_RECORD_FILE );
	}
	return $scripts;
}

/**
 * In an editor: the data for the blocks' script.
 */
function on_record_editor_assets() {
	wp_add_inline_script(
		'on-record-editor-search',
		'window.onRecordEditor = ' . wp_json_encode( on_record_editor_data(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
		'before'
	);
}
add_action( 'enqueue_block_editor_assets', 'on_record_editor_assets' );

/**
 * The languages of the widgets of the post that is edited.
 *
 * @return string[] Their codes.
 */
function on_record_edited_languages() {
	$post = get_post();
	preg_match_all( '/<!-- wp:on-record\/[^>]*?"lang":"([^"]+)"/', $post ? $post->post_content : '', $found );
	return array_values( array_unique( array_map( 'on_record_language_here', array_merge( array( '' ), $found[1] ) ) ) );
}

/**
 * In an editor, also inside the frame of its canvas: the widgets themselves, for the preview.
 */
function on_record_canvas_assets() {
	if ( is_admin() ) {
		array_map( 'on_record_enqueue', on_record_edited_languages() );
	}
}
add_action( 'enqueue_block_assets', 'on_record_canvas_assets' );
