<?php
/**
 * A record of the site's own, compiled with `on-record build` and named by its address. Browsers fetch it; what is kept here are
 * its titles and names, for the picker in the editor and for feeds.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Address of the site's own record in a language, or of the folder of its parts; empty when it has none.
 *
 * @param string $language Code of the language.
 */
function on_record_own_address( $language ) {
	$record = on_record_settings()['record'];
	if ( '/' !== substr( $record, -1 ) ) {
		return $record;
	}
	$language = on_record_own_language( $language );
	return on_record_is_in_parts() ? "$record$language/" : "$record$language.json";
}

/**
 * The language in which the site's own record is shown to those who read another: that one where it has it, else the one it was
 * found in.
 *
 * @param string $language Code of the language.
 */
function on_record_own_language( $language ) {
	$own = on_record_own_record();
	return empty( $own['languages'] ) || in_array( $language, $own['languages'], true ) ? $language : $own['language'];
}

/**
 * Whether the site's own record was found to lie in parts, of which browsers fetch what a page needs; all its languages do, or none.
 */
function on_record_is_in_parts() {
	$own    = on_record_own_record();
	$record = on_record_settings()['record'];
	return '' !== $record && isset( $own['parts'] ) && $record === $own['parts'];
}

/**
 * What is kept of the site's own record; nothing of one that had its place before.
 */
function on_record_own_record() {
	$own = get_option( 'on_record_own', array() );
	return is_array( $own ) && ( ! isset( $own['record'] ) || on_record_settings()['record'] === $own['record'] ) ? $own : array();
}

/**
 * Address of the pages of the library that are published: the one that was set, else where they were found beside the site's own
 * record.
 */
function on_record_published_pages() {
	$settings = on_record_settings();
	$own      = '' === $settings['pages'] && '' !== $settings['record'] ? on_record_own_record() : array();
	return isset( $own['pages'] ) ? $own['pages'] : $settings['pages'];
}

/**
 * Looks at the record and keeps its titles and names; what is wrong with it is noted, and what was known stays.
 *
 * @param string $language Code of the language.
 * @return true|WP_Error What is wrong with it, and the cure.
 */
function on_record_fetch_own( $language ) {
	$record = on_record_settings()['record'];
	$found  = on_record_look( $record, $language );
	if ( ! is_wp_error( $found ) ) {
		on_record_keep_own( $found, $record, $language );
		return true;
	}
	$own            = on_record_own_record();
	$own['record']  = $record;
	$own['fetched'] = time();
	$own['error']   = $found->get_error_message();
	update_option( 'on_record_own', $own, false );
	return $found;
}

/**
 * The things that an index lists, as they stand in a record.
 *
 * @param array $index Index of a record in parts.
 */
function on_record_listed( $index ) {
	$slice = array_merge( $index, $index['listed'] );
	foreach ( (array) $slice['cases'] as $id => $case ) {
		$slice['cases'][ $id ]['place']  = array( 'text' => isset( $case['place'] ) ? $case['place'] : '' );
		$slice['cases'][ $id ]['people'] = array();
		foreach ( isset( $case['people'] ) ? (array) $case['people'] : array() as $person ) {
			$slice['cases'][ $id ]['people'][] = array( 'person' => $person );
		}
	}
	return $slice;
}

/**
 * Keeps the titles and names of a record, and which edition they are of.
 *
 * @param array  $found    What on_record_look() found.
 * @param string $record   The setting.
 * @param string $language Code of the language.
 */
function on_record_keep_own( $found, $record, $language ) {
	$slice = $found['slice'];
	$items = array();
	foreach ( array(
		'case'   => 'cases',
		'person' => 'people',
		'series' => 'counts',
	) as $kind => $part ) {
		foreach ( (array) $slice[ $part ] as $id => $item ) {
			$title = isset( $item['title'] ) ? $item['title'] : ( isset( $item['name'] ) ? $item['name'] : $id );
			// What is said of a case is said with its answers; the page has them, so the title must do here.
			$items[ $kind ][ $id ] = array( sanitize_text_field( on_record_words( $title ) ), '', on_record_names( $item, $slice['people'] ) );
		}
	}
	$vocabulary = array();
	foreach ( (array) ( isset( $slice['vocabulary'] ) ? $slice['vocabulary'] : array() ) as $name => $terms ) {
		foreach ( (array) $terms as $code => $term ) {
			$vocabulary[ $name ][ $code ] = sanitize_text_field( on_record_words( isset( $term['label'] ) ? $term['label'] : $code ) );
		}
	}
	$text = function ( $name ) use ( $slice ) {
		return sanitize_text_field( on_record_words( isset( $slice[ $name ] ) ? $slice[ $name ] : '' ) );
	};
	update_option(
		'on_record_own',
		array(
			'record'      => $record,
			'address'     => $found['address'],
			'parts'       => $found['parts'],
			'language'    => $language,
			'languages'   => $found['languages'],
			'fetched'     => time(),
			'error'       => '',
			'title'       => $text( 'title' ),
			'edition'     => $text( 'edition' ),
			'version'     => $text( 'version' ),
			'compiled'    => $text( 'compiled' ),
			'corrections' => $text( 'corrections' ),
			'changed'     => on_record_last_change( $record ),
			'pages'       => on_record_pages_beside( $record, $language, $items ),
			'items'       => $items,
			'vocabulary'  => $vocabulary,
			'moved'       => isset( $slice['moved'] ) && is_array( $slice['moved'] ) ? array_filter( $slice['moved'], 'is_string' ) : array(),
		),
		false
	);
}

/**
 * What a thing of a compiled record is found by besides its title.
 *
 * @param array $item   The case, person or count.
 * @param array $people Every person of the record.
 * @return array<string, mixed> Other names, the names of each person in it, and its place; those that there are.
 */
function on_record_names( $item, $people ) {
	$names = array();
	if ( isset( $item['aliases'] ) ) {
		$names['also'] = array( on_record_phrase( $item['aliases'] ) );
	}
	foreach ( isset( $item['people'] ) ? (array) $item['people'] : array() as $part ) {
		$id = isset( $part['person'] ) ? $part['person'] : '';
		if ( isset( $people[ $id ]['name'] ) ) {
			$others            = isset( $people[ $id ]['aliases'] ) ? array( on_record_phrase( $people[ $id ]['aliases'] ) ) : array();
			$names['people'][] = array_merge( array( sanitize_text_field( $people[ $id ]['name'] ) ), $others );
		}
	}
	if ( isset( $item['place']['text'] ) ) {
		$names['place'] = sanitize_text_field( on_record_words( $item['place']['text'] ) );
	}
	return $names;
}

/**
 * A text of a compiled record that may be made of several.
 *
 * @param mixed $phrase A text, or a list of them.
 */
function on_record_phrase( $phrase ) {
	$texts = is_array( $phrase ) && ! isset( $phrase['text'] ) ? $phrase : array( $phrase );
	return sanitize_text_field( implode( '', array_map( 'on_record_words', $texts ) ) );
}

/**
 * Text of a compiled record, which says its language where that is another one.
 *
 * @param mixed $text A string, or an array with a text.
 */
function on_record_words( $text ) {
	return is_array( $text ) ? (string) ( isset( $text['text'] ) ? $text['text'] : '' ) : (string) $text;
}

/**
 * Looks once a day, when somebody is about to choose from it, whether the record has more.
 */
function on_record_refresh_own() {
	$address = on_record_own_address( on_record_language() );
	$own     = on_record_own_record();
	// What could not be read may be there again in a few minutes.
	$patience = empty( $own['error'] ) ? DAY_IN_SECONDS : 5 * MINUTE_IN_SECONDS;
	if ( '' !== $address && ( ! isset( $own['fetched'] ) || $own['fetched'] < time() - $patience || ( isset( $own['address'] ) && $own['address'] !== $address ) ) ) {
		on_record_fetch_own( on_record_language() );
	}
}
add_action( 'enqueue_block_editor_assets', 'on_record_refresh_own', 5 );
add_action( 'on_record_daily', 'on_record_refresh_own' );

/**
 * Looks each day where there is a record of the site's own: nobody need open an editor for a fault to be noticed.
 */
function on_record_look_daily() {
	$next = wp_next_scheduled( 'on_record_daily' );
	if ( '' === on_record_settings()['record'] ) {
		wp_clear_scheduled_hook( 'on_record_daily' );
	} elseif ( ! $next ) {
		wp_schedule_event( time() + DAY_IN_SECONDS, 'daily', 'on_record_daily' );
	}
}
register_activation_hook( ON_RECORD_FILE, 'on_record_look_daily' );
register_deactivation_hook(
	ON_RECORD_FILE,
	function () {
		wp_clear_scheduled_hook( 'on_record_daily' );
	}
);
