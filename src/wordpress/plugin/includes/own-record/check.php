<?php
/**
 * Looks at a record of the site's own as the browser of a reader does: what a script on our pages may not read is as good as not
 * there, though it shows when its address is opened.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Finds the record at an address, or says what is wrong with it and the cure. Asked twice while one page is made, it answers from memory.
 *
 * @param string $record   Address of a file, or of a folder that ends in a slash.
 * @param string $language Code of the language.
 * @return array|WP_Error The slice, its address, the folder of its parts where it lies in parts, and the languages found.
 */
function on_record_look( $record, $language ) {
	static $seen = array();
	if ( ! isset( $seen[ "$language $record" ] ) ) {
		$found = on_record_site_lets_run();
		if ( ! is_wp_error( $found ) ) {
			$found = '/' === substr( $record, -1 ) ? on_record_look_in_folder( $record, $language ) : on_record_look_at_file( $record );
		}
		$seen[ "$language $record" ] = $found;
	}
	return $seen[ "$language $record" ];
}

/**
 * Finds a record that is one file.
 *
 * @param string $record Its address.
 */
function on_record_look_at_file( $record ) {
	$slice = on_record_fetch_slice( $record );
	if ( is_wp_error( $slice ) ) {
		return $slice;
	}
	return array(
		'slice'     => $slice,
		'address'   => $record,
		'parts'     => '',
		'languages' => array(),
	);
}

/**
 * Finds a record in a folder with a file, or a folder of parts, for each language.
 *
 * @param string $record   Its address.
 * @param string $language Code of the language that the site needs.
 */
function on_record_look_in_folder( $record, $language ) {
	$index = on_record_fetch_slice( "$record$language/index.json" );
	$parts = is_array( $index ) && isset( $index['listed'] ) && is_array( $index['listed'] );
	// A record that was in parts is too large to be fetched whole because a server was slow, or may not be read from here.
	if ( is_wp_error( $index ) && 'on_record_status' !== $index->get_error_code() && 'on_record_format' !== $index->get_error_code() ) {
		return $index;
	}
	$slice = $parts ? on_record_listed( $index ) : on_record_fetch_slice( "$record$language.json" );
	if ( is_wp_error( $slice ) ) {
		return on_record_other_languages( $record, $language, $slice );
	}
	return array(
		'slice'     => $slice,
		'address'   => $parts ? "$record$language/" : "$record$language.json",
		'parts'     => $parts ? $record : '',
		'languages' => on_record_languages_in( $record, $language, $parts ),
	);
}

/**
 * Says which languages a folder has instead of the one of the site.
 *
 * @param string   $record   Address of the folder.
 * @param string   $language Code of the language that the site needs.
 * @param WP_Error $error    What is wrong with that one.
 */
function on_record_other_languages( $record, $language, $error ) {
	$others = 'on_record_status' === $error->get_error_code() ? on_record_languages_in( $record, '', false ) : array();
	if ( ! $others ) {
		return $error;
	}
	return new WP_Error(
		'on_record_language',
		sprintf(
			/* translators: 1: address, 2: name of a language, 3: names of languages. */
			__( 'The record at %1$s is not there in the language of this site, %2$s, but in: %3$s. Choose one of these above, or put the file of that language there.', 'on-record' ),
			$record,
			on_record_names_of_languages( array( $language ) ),
			on_record_names_of_languages( $others )
		)
	);
}

/**
 * The languages of the plugin that a folder has.
 *
 * @param string $record Address of the folder.
 * @param string $known  Code of a language that is there; or empty.
 * @param bool   $parts  Whether it lies in parts.
 * @return string[] Their codes.
 */
function on_record_languages_in( $record, $known, $parts ) {
	$found = array();
	foreach ( on_record_languages() as $language ) {
		if ( $language === $known ) {
			$found[] = $language;
			continue;
		}
		// Its beginning says whether it is one; a large one need not come whole.
		$start = on_record_fetch_as_reader( $record . $language . ( $parts ? '/index.json' : '.json' ), 256 );
		if ( is_string( $start ) && preg_match( '/^\s*\{\s*"format"\s*:\s*3\b/', $start ) ) {
			$found[] = $language;
		} elseif ( is_wp_error( $start ) && 'on_record_unreachable' === $start->get_error_code() ) {
			break;
		}
	}
	return $found;
}

/**
 * What languages are called, one after the other.
 *
 * @param string[] $languages Their codes.
 */
function on_record_names_of_languages( $languages ) {
	$names = on_record_language_names();
	$named = array();
	foreach ( $languages as $language ) {
		$named[] = isset( $names[ $language ] ) ? $names[ $language ] : $language;
	}
	return implode( ', ', $named );
}

/**
 * Fetches a record, or the index of one.
 *
 * @param string $address Where it is.
 * @return array|WP_Error What is wrong with it, and the cure.
 */
function on_record_fetch_slice( $address ) {
	$body = on_record_fetch_as_reader( $address );
	if ( is_wp_error( $body ) ) {
		return $body;
	}
	$slice = json_decode( $body, true );
	$is    = is_array( $slice );
	foreach ( array( 'cases', 'counts', 'people' ) as $part ) {
		$is = $is && isset( $slice[ $part ] ) && is_array( $slice[ $part ] );
	}
	if ( ! $is || ! isset( $slice['format'] ) || 3 !== $slice['format'] ) {
		return new WP_Error( 'on_record_format', on_record_what_it_is( $address, $body, $slice ) );
	}
	return $slice;
}

/**
 * Says what an answer is that is no record.
 *
 * @param string $address Where it came from.
 * @param string $body    The answer.
 * @param mixed  $read    What it is as JSON.
 */
function on_record_what_it_is( $address, $body, $read ) {
	if ( is_array( $read ) && isset( $read['format'] ) && is_int( $read['format'] ) && 3 !== $read['format'] ) {
		/* translators: 1: address, 2: a number. */
		return sprintf( __( 'The record at %1$s is of format %2$d; this version of the plugin reads format 3. Compile it again with “on-record build” of the same version as the plugin.', 'on-record' ), $address, $read['format'] );
	}
	if ( is_array( $read ) ) {
		/* translators: %s: address. */
		return sprintf( __( 'What is at %s is not a compiled record of format 3. “on-record build” makes one.', 'on-record' ), $address );
	}
	$start = sanitize_text_field( function_exists( 'mb_substr' ) ? mb_substr( wp_strip_all_tags( $body ), 0, 60 ) : '' );
	if ( preg_match( '/^\s*</', $body ) ) {
		/* translators: 1: address, 2: its first words. */
		return sprintf( __( 'At %1$s there is a web page (“%2$s”) and no record. Name the file that “on-record build” has made, not the page that speaks of it.', 'on-record' ), $address, $start );
	}
	/* translators: 1: address, 2: its first words. */
	return sprintf( __( 'What is at %1$s is no JSON, or was cut off; it begins with “%2$s”. Upload the file that “on-record build” has made once more, as it is.', 'on-record' ), $address, $start );
}

/**
 * The newest heading of the change log that “on-record build” puts beside a record, where it was uploaded with it.
 *
 * @param string $record Address of the record.
 */
function on_record_last_change( $record ) {
	$response = wp_safe_remote_get(
		preg_replace( '#[^/]*$#', 'CHANGELOG.md', $record ),
		array(
			'timeout'             => 4,
			'limit_response_size' => 4096,
		)
	);
	$log      = 200 === wp_remote_retrieve_response_code( $response ) ? wp_remote_retrieve_body( $response ) : '';
	return preg_match( '/^## +(\d.*)$/m', $log, $found ) ? sanitize_text_field( $found[1] ) : '';
}

/**
 * Finds the pages of the library where “on-record site” puts them: in the folder of the record, or in the one above.
 *
 * @param string $record   Address of the record.
 * @param string $language Code of the language.
 * @param array  $items    The things of the record.
 * @return string Address of the folder that has “embed” in it; empty when there are none.
 */
function on_record_pages_beside( $record, $language, $items ) {
	$folder = preg_replace( '#[^/]*$#', '', $record );
	$above  = preg_replace( '#[^/]+/$#', '', $folder );
	$case   = isset( $items['case'] ) ? key( $items['case'] ) : null;
	foreach ( null === $case ? array() : array( $above, $folder ) as $base ) {
		// The host alone is no folder above it.
		if ( ! preg_match( '#^https?://[^/]+/#i', $base ) ) {
			continue;
		}
		$page = wp_safe_remote_get( "{$base}embed/$language/case-card/$case.html", array( 'timeout' => 4 ) );
		if ( 200 === wp_remote_retrieve_response_code( $page ) && false !== strpos( wp_remote_retrieve_body( $page ), '<case-card' ) ) {
			return $base;
		}
	}
	return '';
}
