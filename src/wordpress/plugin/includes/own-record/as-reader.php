<?php
/**
 * Fetches by the rules that the browser of a reader keeps when a script of our pages asks for an address of another site.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Scheme, host and port of an address, as browsers name who asks.
 *
 * @param string $address The address.
 */
function on_record_origin( $address ) {
	$parts  = wp_parse_url( $address );
	$scheme = strtolower( isset( $parts['scheme'] ) ? $parts['scheme'] : 'http' );
	$port   = isset( $parts['port'] ) ? $parts['port'] : 0;
	$usual  = 'https' === $scheme ? 443 : 80;
	return "$scheme://" . strtolower( isset( $parts['host'] ) ? $parts['host'] : '' ) . ( 0 === $port || $usual === $port ? '' : ":$port" );
}

/**
 * Fetches what a reader's browser would be given.
 *
 * @param string $address Where it is.
 * @param int    $most    How many bytes of it are wanted; 0 for all.
 * @return string|WP_Error What is wrong, and the cure.
 */
function on_record_fetch_as_reader( $address, $most = 0 ) {
	$site    = on_record_origin( home_url() );
	$asks    = $site;
	$foreign = false;
	$at      = $address;
	for ( $hops = 0; $hops <= 10; $hops++ ) {
		if ( 0 === strpos( $site, 'https:' ) && 0 !== strpos( $at, 'https:' ) ) {
			return on_record_mixed( $address, $at );
		}
		$allowed = on_record_site_lets_fetch( $at, $hops > 0 );
		if ( is_wp_error( $allowed ) ) {
			return $allowed;
		}
		$foreign  = $foreign || on_record_origin( $at ) !== $site;
		$options  = array(
			'timeout'     => $most ? 4 : 10,
			'redirection' => 0,
			'headers'     => $foreign ? array( 'Origin' => $asks ) : array(),
		);
		$response = wp_safe_remote_get( $at, $most ? $options + array( 'limit_response_size' => $most ) : $options );
		if ( is_wp_error( $response ) ) {
			/* translators: 1: address, 2: what went wrong. */
			return new WP_Error( 'on_record_unreachable', sprintf( __( '%1$s cannot be read: %2$s. If it shows in your browser, the server of this site may not reach it: ask whoever runs the server.', 'on-record' ), $at, rtrim( $response->get_error_message(), '.' ) ) );
		}
		$status = (int) wp_remote_retrieve_response_code( $response );
		$leads  = in_array( $status, array( 301, 302, 303, 307, 308 ), true );
		if ( $foreign && ( $leads || 200 === $status ) && ! on_record_lets_in( $response, $asks ) ) {
			return on_record_kept_out( $at, $asks, $response );
		}
		if ( ! $leads ) {
			return on_record_body( $at, $status, $response );
		}
		$next = WP_Http::make_absolute_url( on_record_header( $response, 'location' ), $at );
		// Whoever is sent on from one foreign site to another no longer says where they come from.
		if ( $foreign && on_record_origin( $next ) !== on_record_origin( $at ) ) {
			$asks = 'null';
		}
		$at = $next;
	}
	/* translators: %s: address. */
	return new WP_Error( 'on_record_redirects', sprintf( __( '%s leads on and on. Open it in a browser and enter the address where it ends.', 'on-record' ), $address ) );
}

/**
 * A header of an answer, as one text.
 *
 * @param array  $response The answer.
 * @param string $name     Its name.
 */
function on_record_header( $response, $name ) {
	$value = wp_remote_retrieve_header( $response, $name );
	return trim( is_array( $value ) ? implode( ', ', $value ) : (string) $value );
}

/**
 * Whether a browser gives an answer to a script of ours.
 *
 * @param array  $response The answer.
 * @param string $asks     The origin that asked.
 */
function on_record_lets_in( $response, $asks ) {
	return in_array( on_record_header( $response, 'access-control-allow-origin' ), array( '*', $asks ), true );
}

/**
 * What came, unless it came with another status than that all is well.
 *
 * @param string $at       Where it came from.
 * @param int    $status   Its status.
 * @param array  $response The answer.
 */
function on_record_body( $at, $status, $response ) {
	if ( 200 !== $status ) {
		/* translators: 1: address, 2: HTTP status such as 404. */
		return new WP_Error( 'on_record_status', sprintf( __( 'There is no record at %1$s (status %2$d). Open that address in a browser: it must show text that begins with {"format":3.', 'on-record' ), $at, $status ) );
	}
	// Browsers pass over the mark that some editors put before a text.
	return preg_replace( '/^\xEF\xBB\xBF/', '', wp_remote_retrieve_body( $response ) );
}

/**
 * That browsers fetch nothing over http for a page over https.
 *
 * @param string $address What was named.
 * @param string $at      Where it led.
 */
function on_record_mixed( $address, $at ) {
	$message = $address === $at
		/* translators: 1: address, 2: the same with https. */
		? __( 'Your site is at https, and browsers keep its readers from a record at http (%1$s). Put it where it can be had at %2$s, and enter that address.', 'on-record' )
		/* translators: 1: address, 2: the same with https. */
		: __( 'The record leads on to an address at http (%1$s), where browsers do not follow from a site at https. Let the server lead to %2$s, or enter that address.', 'on-record' );
	return new WP_Error( 'on_record_mixed', sprintf( $message, $at, preg_replace( '#^http:#', 'https:', $at ) ) );
}

/**
 * That the server of the record lets no script of another site read it.
 *
 * @param string $at       Where the record is.
 * @param string $asks     The origin that asked.
 * @param array  $response The answer.
 */
function on_record_kept_out( $at, $asks, $response ) {
	$found = on_record_header( $response, 'access-control-allow-origin' );
	/* translators: %s: words to be quoted. */
	$quoted = sprintf( __( '“%s”', 'on-record' ), "Access-Control-Allow-Origin: $found" );
	return new WP_Error(
		'on_record_cors',
		sprintf(
			/* translators: 1: address, 2: a header in quotation marks, or “no such header”, 3: origin such as https://example.org. */
			__( 'Browsers keep the readers of this site from %1$s: the record lies on another server than the site, which must answer with the header “Access-Control-Allow-Origin: *” and answers with %2$s. Ask whoever runs that server to add the header for this folder (to let in only this site: %3$s), or put the record on the server of this site.', 'on-record' ),
			$at,
			'' === $found ? __( 'no such header', 'on-record' ) : $quoted,
			'null' === $asks ? on_record_origin( home_url() ) : $asks
		)
	);
}
