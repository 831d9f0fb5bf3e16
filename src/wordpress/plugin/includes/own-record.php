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
	return on_record_is_in_parts() ? "$record$language/" : "$record$language.json";
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
 * What is kept of the site's own record.
 */
function on_record_own_record() {
	$own = get_option( 'on_record_own', array() );
	return is_array( $own ) ? $own : array();
}

/**
 * Fetches the record, or of one in parts the index, and keeps its titles and names.
 *
 * @param string $language Code of the language.
 * @return true|WP_Error What is wrong with it, and the cure.
 */
function on_record_fetch_own( $language ) {
	$record = on_record_settings()['record'];
	$folder = '/' === substr( $record, -1 );
	if ( $folder ) {
		$index = on_record_fetch_slice( "$record$language/index.json" );
		if ( is_array( $index ) && isset( $index['listed'] ) && is_array( $index['listed'] ) ) {
			on_record_keep_own( on_record_listed( $index ), "$record$language/", $record );
			return true;
		}
		// A record that was in parts is too large to be fetched whole because a server was slow.
		if ( is_wp_error( $index ) && 'on_record_unreachable' === $index->get_error_code() ) {
			return $index;
		}
	}
	$address = $folder ? "$record$language.json" : $record;
	$slice   = on_record_fetch_slice( $address );
	if ( is_wp_error( $slice ) ) {
		return $slice;
	}
	on_record_keep_own( $slice, $address, '' );
	return true;
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
 * Fetches a record, or the index of one.
 *
 * @param string $address Where it is.
 * @return array|WP_Error What is wrong with it, and the cure.
 */
function on_record_fetch_slice( $address ) {
	$response = wp_safe_remote_get( $address, array( 'timeout' => 5 ) );
	if ( is_wp_error( $response ) ) {
		/* translators: 1: address, 2: what went wrong. */
		return new WP_Error( 'on_record_unreachable', sprintf( __( '%1$s cannot be read: %2$s.', 'on-record' ), $address, rtrim( $response->get_error_message(), '.' ) ) );
	}
	$status = (int) wp_remote_retrieve_response_code( $response );
	if ( 200 !== $status ) {
		/* translators: 1: address, 2: HTTP status such as 404. */
		return new WP_Error( 'on_record_status', sprintf( __( 'There is no record at %1$s (status %2$d). Open that address in a browser: it must show text that begins with {"format":3.', 'on-record' ), $address, $status ) );
	}
	$slice = json_decode( wp_remote_retrieve_body( $response ), true );
	if ( ! is_array( $slice ) || ! isset( $slice['format'], $slice['cases'], $slice['counts'], $slice['people'] ) || 3 !== $slice['format'] ) {
		/* translators: %s: address. */
		return new WP_Error( 'on_record_format', sprintf( __( 'What is at %s is not a compiled record of format 3. “on-record build” makes one.', 'on-record' ), $address ) );
	}
	return $slice;
}

/**
 * Keeps the titles and names of a record.
 *
 * @param array  $slice   The record.
 * @param string $address Where browsers find it.
 * @param string $parts   The folder of all languages, where it lies in parts; else empty.
 */
function on_record_keep_own( $slice, $address, $parts ) {
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
	update_option(
		'on_record_own',
		array(
			'address'    => $address,
			'parts'      => $parts,
			'fetched'    => time(),
			'title'      => sanitize_text_field( on_record_words( isset( $slice['title'] ) ? $slice['title'] : '' ) ),
			'items'      => $items,
			'vocabulary' => $vocabulary,
			'moved'      => isset( $slice['moved'] ) && is_array( $slice['moved'] ) ? array_filter( $slice['moved'], 'is_string' ) : array(),
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
	if ( '' !== $address && ( ! isset( $own['address'], $own['fetched'] ) || $own['address'] !== $address || $own['fetched'] < time() - DAY_IN_SECONDS ) ) {
		on_record_fetch_own( on_record_language() );
	}
}
add_action( 'enqueue_block_editor_assets', 'on_record_refresh_own', 5 );
