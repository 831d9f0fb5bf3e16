<?php
/**
 * Must-use plugin of the test site: pages come with a Content-Security-Policy, as security plugins and hosts add it. Its text stands in
 * wp-content/policy-header.txt for the header, in wp-content/policy-meta.txt for a <meta>.
 */

/** What a test has written. */
function lab_policy( $place ) {
	$file = WP_CONTENT_DIR . "/policy-$place.txt";
	return is_readable( $file ) ? trim( file_get_contents( $file ) ) : '';
}

add_action(
	'send_headers',
	function () {
		if ( '' !== lab_policy( 'header' ) ) {
			header( 'Content-Security-Policy: ' . lab_policy( 'header' ) );
		}
	}
);
add_action(
	'wp_head',
	function () {
		if ( '' !== lab_policy( 'meta' ) ) {
			echo '<meta http-equiv="content-security-policy" content="' . esc_attr( lab_policy( 'meta' ) ) . '">';
		}
	},
	0
);
