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
	$pages = on_record_published_pages();
	return '' === $pages ? '' : $pages . 'embed/';
}

/**
 * Makes the published pages a provider that WordPress knows, once it looks for one.
 *
 * @param array $providers Providers by what their addresses look like.
 */
function on_record_add_provider( $providers ) {
	$base = on_record_pages_base();
	return '' === $base ? $providers : $providers + array( $base . '*' => array( $base, false ) );
}
add_filter( 'oembed_providers', 'on_record_add_provider' );

/**
 * Answers for addresses that look like a page of the plugin's own: where these begin is asked when one is there.
 */
function on_record_register_own() {
	wp_embed_register_handler( 'on-record', '#^https?://.*/on-record/[a-z]+/[a-z-]+/[a-z0-9-]+\.html$#', 'on_record_embed_own' );
}
add_action( 'init', 'on_record_register_own', 20 );

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
	if ( ! $page ) {
		return false;
	}
	list( $language, $tag, $name ) = $page;
	$known                         = on_record_options();
	foreach ( isset( $known[ $tag ] ) ? array( 'case', 'person', 'series' ) : array() as $kind ) {
		$id = 'person' === $kind ? preg_replace( '/^person-/', '', $name ) : $name;
		if ( isset( $known[ $tag ][ $kind ] ) && on_record_item( $kind, $id, on_record_language_here( $language ) ) ) {
			return on_record_html(
				$tag,
				array(
					$kind  => $id,
					'lang' => $language,
				)
			);
		}
	}
	// Withdrawn: the notice in its place, whose address readers can follow.
	return '<a href="' . esc_url( $url, array( 'http', 'https' ) ) . '">' . esc_html( $url ) . '</a>';
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
