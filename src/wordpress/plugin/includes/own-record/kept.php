<?php
/**
 * What is kept of the site's own record: its titles and names in each of its languages, for the picker in the editor, for links and
 * for feeds. No page loads them that has no widget.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

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
	$before = get_option( 'on_record_own', array() );
	$slice  = $found['slice'];
	$titles = on_record_titles_in( $slice, $language );
	$text   = function ( $name ) use ( $slice ) {
		return sanitize_text_field( on_record_words( isset( $slice[ $name ] ) ? $slice[ $name ] : '' ) );
	};
	$about  = array(
		'record'      => $record,
		'address'     => $found['address'],
		'parts'       => $found['parts'],
		'language'    => $language,
		'languages'   => $found['languages'],
		'fetched'     => time(),
		'error'       => '',
		'version'     => $text( 'version' ),
		'compiled'    => $text( 'compiled' ),
		'corrections' => $text( 'corrections' ),
		'changed'     => on_record_last_change( $record ),
		'pages'       => on_record_pages_beside( $record, $language, $titles['items'] ),
		'moved'       => isset( $slice['moved'] ) && is_array( $slice['moved'] ) ? array_filter( $slice['moved'], 'is_string' ) : array(),
	);
	update_option( 'on_record_own', $about + $titles, false );
	$others = array_diff( $found['languages'], array( $language ) );
	on_record_forget_titles( array_diff( isset( $before['languages'] ) ? (array) $before['languages'] : array(), $others ) );
	on_record_keep_other_languages( $record, $others, '' !== $found['parts'] );
}

/**
 * Keeps the titles and names of a record in its other languages; of one that cannot be read, what was known stays.
 *
 * @param string   $record    The setting: a folder.
 * @param string[] $languages Their codes.
 * @param bool     $parts     Whether it lies in parts.
 */
function on_record_keep_other_languages( $record, $languages, $parts ) {
	foreach ( $languages as $language ) {
		$slice = on_record_fetch_slice( $record . $language . ( $parts ? '/index.json' : '.json' ) );
		if ( ! is_wp_error( $slice ) ) {
			$titles = on_record_titles_in( isset( $slice['listed'] ) ? on_record_listed( $slice ) : $slice, $language );
			update_option( "on_record_own_$language", array( 'record' => $record ) + $titles, false );
		} elseif ( 'on_record_unreachable' === $slice->get_error_code() ) {
			break;
		}
	}
}

/**
 * What is known of the site's own record in a language; where it does not have that one, in the one that is shown instead.
 *
 * @param string $language Code of the language.
 */
function on_record_own_record_in( $language ) {
	$own    = on_record_own_record();
	$spoken = on_record_own_language( $language );
	if ( empty( $own['languages'] ) || $spoken === $own['language'] ) {
		return $own;
	}
	$titles = get_option( "on_record_own_$spoken", array() );
	return is_array( $titles ) && isset( $titles['record'] ) && $own['record'] === $titles['record'] ? array_merge( $own, $titles ) : $own;
}

/**
 * Forgets the titles of a record in some languages.
 *
 * @param string[] $languages Their codes.
 */
function on_record_forget_titles( $languages ) {
	foreach ( $languages as $language ) {
		delete_option( "on_record_own_$language" );
	}
}

/**
 * Forgets everything about a record of the site's own.
 */
function on_record_forget_own() {
	$own = get_option( 'on_record_own', array() );
	on_record_forget_titles( isset( $own['languages'] ) ? (array) $own['languages'] : array() );
	delete_option( 'on_record_own' );
}

/**
 * The titles, names and labels of a compiled record in one language.
 *
 * @param array  $slice    The record.
 * @param string $language Code of its language.
 * @return array{dir: string, title: string, edition: string, items: array<string, array>, vocabulary: array<string, array>}
 */
function on_record_titles_in( $slice, $language ) {
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
	$ours = on_record_read( $language );
	return array(
		'dir'        => isset( $ours['dir'] ) ? $ours['dir'] : '',
		'title'      => sanitize_text_field( on_record_words( isset( $slice['title'] ) ? $slice['title'] : '' ) ),
		'edition'    => sanitize_text_field( on_record_words( isset( $slice['edition'] ) ? $slice['edition'] : '' ) ),
		'items'      => $items,
		'vocabulary' => $vocabulary,
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
