<?php
/**
 * Must-use plugin of the test site: answers as plugins for sites in several languages do. A post says its locale in a field of
 * its own; ?polylang or ?wpml switches one of them on, with the page's language as its value.
 */

$lab_plugin = isset( $_GET['polylang'] ) ? 'polylang' : ( isset( $_GET['wpml'] ) ? 'wpml' : '' );

/** Polylang answers by what is asked: the code of the site's choice, or the locale. */
function lab_answer( $locale, $field ) {
	return '' === $locale ? false : ( 'locale' === $field ? $locale : 'x' . strtok( $locale, '_' ) );
}

if ( 'polylang' === $lab_plugin ) {
	function pll_get_post_language( $id, $field = 'slug' ) {
		return lab_answer( (string) get_post_meta( $id, 'lab_locale', true ), $field );
	}
	function pll_current_language( $field = 'slug' ) {
		return lab_answer( isset( $_GET['polylang'] ) ? $_GET['polylang'] : '', $field );
	}
}
if ( 'wpml' === $lab_plugin ) {
	add_filter(
		'wpml_post_language_details',
		function ( $nothing, $id ) {
			$locale = (string) get_post_meta( $id, 'lab_locale', true );
			return '' === $locale ? new WP_Error( 'missing_id', 'Missing post ID' ) : array(
				'language_code' => strtok( $locale, '_' ),
				'locale'        => $locale,
			);
		},
		10,
		2
	);
	add_filter(
		'wpml_current_language',
		function () {
			return isset( $_GET['wpml'] ) ? $_GET['wpml'] : null;
		}
	);
}

// A widget beside the posts of a page, as in a footer: ?footer=<id of a case>
if ( isset( $_GET['footer'] ) ) {
	add_action(
		'wp_footer',
		function () {
			echo do_shortcode( '[case_card case="' . sanitize_key( $_GET['footer'] ) . '"]' );
		},
		1
	);
}
