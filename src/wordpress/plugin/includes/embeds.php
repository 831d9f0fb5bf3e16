<?php
/**
 * The address of one of the site's own pages, pasted on a line of its own.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * The page that an address leads to.
 *
 * @param string $url  The address.
 * @param string $base What it must begin with.
 * @return string[]|null Language, tag and id.
 */
function on_record_page_of( $url, $base ) {
	$path = preg_replace( '/[?#].*/s', '', $url );
	if ( '' === $base || 0 !== strpos( $path, $base ) ) {
		return null;
	}
	return preg_match( '#^([a-z]{2,3})/([a-z]+-[a-z]+)/([a-z0-9-]+)\.html$#', substr( $path, strlen( $base ) ), $found ) ? array_slice( $found, 1 ) : null;
}

/**
 * Where the published pages begin; empty when there are none.
 */
function on_record_pages_base() {
	$pages = on_record_settings()['pages'];
	return '' === $pages ? '' : $pages . 'embed/';
}

/**
 * Makes the published pages a provider that WordPress knows, and the plugin's own ones widgets.
 */
function on_record_register_provider() {
	$base = on_record_pages_base();
	if ( '' !== $base ) {
		wp_oembed_add_provider( $base . '*', $base );
	}
	$written = get_option( 'on_record_pages', array() );
	if ( isset( $written['url'] ) ) {
		wp_embed_register_handler( 'on-record', '#^' . preg_quote( $written['url'], '#' ) . '[a-z]+/[a-z-]+/[a-z0-9-]+\.html$#', 'on_record_embed_own' );
	}
}
add_action( 'init', 'on_record_register_provider', 20 );

/**
 * A page that the plugin wrote is a widget here, with nothing fetched.
 *
 * @param array  $matches Unused.
 * @param array  $attr    Unused.
 * @param string $url     The address.
 * @return string|false What is no page of ours is left to WordPress.
 */
function on_record_embed_own( $matches, $attr, $url ) {
	$written = get_option( 'on_record_pages', array() );
	$page    = isset( $written['url'] ) ? on_record_page_of( $url, $written['url'] ) : null;
	$known   = on_record_widgets();
	if ( ! $page || ! isset( $known[ $page[1] ] ) ) {
		return false;
	}
	foreach ( array( 'case', 'person', 'series' ) as $kind ) {
		if ( isset( $known[ $page[1] ]['options'][ $kind ] ) && on_record_item( $kind, $page[2], on_record_language() ) ) {
			return on_record_html( $page[1], array( $kind => $page[2] ) );
		}
	}
	return false;
}

/**
 * The pages are files: the answer for each lies beside it, not at one address that takes questions.
 *
 * @param string $provider Address to be fetched.
 * @param string $url      Address that was pasted.
 */
function on_record_answer_address( $provider, $url ) {
	$page = on_record_page_of( $url, on_record_pages_base() );
	return $page ? on_record_pages_base() . implode( '/', $page ) . '.oembed.json' : $provider;
}
add_filter( 'oembed_fetch_url', 'on_record_answer_address', 10, 2 );

/**
 * A frame of ours needs the script that gives it its height; a feed takes the link alone.
 *
 * @param string|false $html What the provider answered.
 * @param string       $url  Address that was pasted.
 */
function on_record_embedded( $html, $url ) {
	if ( ! is_string( $html ) || ! on_record_page_of( $url, on_record_pages_base() ) ) {
		return $html;
	}
	if ( 'page' !== on_record_form() ) {
		return preg_replace( '#<iframe.*?</iframe>#s', '', $html );
	}
	wp_enqueue_script( 'on-record-host', plugins_url( 'js/host.min.js', ON_RECORD_FILE ), array(), ON_RECORD_ASSETS, true );
	return $html;
}
add_filter( 'embed_oembed_html', 'on_record_embedded', 10, 2 );
