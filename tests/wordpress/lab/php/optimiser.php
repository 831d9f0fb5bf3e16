<?php
/**
 * Must-use plugin of the test site: does to scripts what optimisers do. ?optimise=combine|defer|delay
 */

add_action(
	'template_redirect',
	function () {
		$how = isset( $_GET['optimise'] ) ? $_GET['optimise'] : '';
		if ( $how && ! is_feed() ) {
			ob_start(
				function ( $html ) use ( $how ) {
					return lab_optimise( $html, $how );
				}
			);
		}
	},
	0
);

function lab_optimise( $html, $how ) {
	// Modules are left alone, as by the real ones.
	$script = '#<script\b(?![^>]*type=[\'"]module)([^>]*)\bsrc=([\'"])([^\'"]+)\2([^>]*)></script>#';
	if ( 'defer' === $how ) {
		return preg_replace( $script, '<script defer src="$3"></script>', $html );
	}
	if ( 'delay' === $how ) {
		// As the best known of them do: nothing runs before the reader moves.
		$html  = preg_replace( $script, '<script type="text/lab-delayed" data-src="$3"></script>', $html );
		$start = "<script>(function(){var run=function(){removeEventListener('pointerdown',run);document.querySelectorAll('[type=\"text/lab-delayed\"]').forEach(function(old){var s=document.createElement('script');s.src=old.dataset.src;s.async=false;old.replaceWith(s)})};addEventListener('pointerdown',run)})()</script>";
		return str_replace( '</body>', "$start</body>", $html );
	}
	// One file of all of them, at the end of the page.
	$all  = '';
	$html = preg_replace_callback(
		$script,
		function ( $found ) use ( &$all ) {
			$path = ABSPATH . ltrim( (string) wp_parse_url( html_entity_decode( $found[3] ), PHP_URL_PATH ), '/' );
			$all .= is_readable( $path ) ? file_get_contents( $path ) . "\n;" : '';
			return '';
		},
		$html
	);
	file_put_contents( WP_CONTENT_DIR . '/combined.js', $all );
	return str_replace( '</body>', '<script src="' . content_url( 'combined.js' ) . '"></script></body>', $html );
}
