<?php
/**
 * What stands in posts without a block or a shortcode: a tag of ours, or a link to a page of ours, which the script makes a widget.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Brings the script to a page where such content is printed; where no script can be, a tag becomes text as a block does.
 *
 * @param mixed $html What WordPress is about to print.
 * @return mixed The same, or the text.
 */
function on_record_bring_script( $html ) {
	// Most of what a page prints ends here.
	if ( ! is_string( $html ) || ( false === strpos( $html, '/embed/' ) && ! preg_match( '/<(case|prisoner|allegation)-/i', $html ) ) ) {
		return $html;
	}
	if ( 'page' !== on_record_form() ) {
		return on_record_tags_as_text( $html );
	}
	foreach ( on_record_languages_of( $html ) as $language ) {
		on_record_enqueue( $language );
	}
	return $html;
}

/**
 * Text in the place of tags; one with a record of its own keeps what its author wrote into it.
 *
 * @param string $html A piece of HTML.
 */
function on_record_tags_as_text( $html ) {
	$tags = implode( '|', array_keys( on_record_options() ) );
	return preg_replace_callback(
		"#<($tags)\b([^>]*)>(.*?)</\\1>#is",
		function ( $found ) {
			$given = shortcode_parse_atts( $found[2] );
			$text  = is_array( $given ) && ! isset( $given['src'] ) ? on_record_html( strtolower( $found[1] ), $given ) : '';
			return '' === $text ? $found[3] : $text;
		},
		$html
	);
}

/**
 * The languages that the tags and links in a piece of HTML speak.
 *
 * @param string $html The piece.
 * @return string[] Codes of languages that the plugin has.
 */
function on_record_languages_of( $html ) {
	$tags = implode( '|', array_keys( on_record_options() ) );
	// Beside a frame stands the same as a quotation, which is to stay one.
	$html = (string) preg_replace( '#<(\w+)\b[^>]*\bdata-on-record=["\']?off\b.*?</\1>#is', '', $html );
	preg_match_all( "#<(?:$tags)\b([^>]*)>#i", $html, $widgets );
	preg_match_all( "#<a\b[^>]*\bhref=[^>]*/embed/([a-z]{2,3})/(?:$tags)/[a-z0-9-]+\.html#i", $html, $links );
	$spoken = $links[1];
	foreach ( $widgets[1] as $attributes ) {
		$spoken[] = preg_match( '/\blang\s*=\s*["\']?([a-z]{2,3})\b/i', $attributes, $lang ) ? $lang[1] : '';
	}
	return array_unique( array_map( 'on_record_language_here', $spoken ) );
}

foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content', 'elementor/frontend/the_content' ) as $on_record_filter ) {
	// After shortcodes, which run at 11.
	add_filter( $on_record_filter, 'on_record_bring_script', 20 );
}

/**
 * For content that comes later, as from a theme that loads more posts by itself: the script is there already.
 */
function on_record_bring_script_everywhere() {
	// Where nobody has made settings, none are asked for.
	if ( isset( wp_load_alloptions()['on_record'] ) && '' !== on_record_settings()['everywhere'] ) {
		on_record_enqueue( on_record_language() );
	}
}
add_action( 'wp_enqueue_scripts', 'on_record_bring_script_everywhere' );
