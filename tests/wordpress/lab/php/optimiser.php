<?php
/**
 * Must-use plugin of the test site: does to pages what optimisers do. ?optimise= takes, divided by commas, what to do:
 *
 * minify      replaces each script by its minified copy, which the test has put into wp-content/minified, but for names that end in
 *             .min.js, as the common ones do
 * minify-all  the same, whatever the name
 * combine     puts all scripts into one file, at the end of the page
 * defer       defers each
 * delay       loads none before the reader moves
 * html        minifies the page itself
 */

add_action(
	'template_redirect',
	function () {
		$asked = isset( $_GET['optimise'] ) ? explode( ',', $_GET['optimise'] ) : array();
		if ( $asked && ! is_feed() ) {
			ob_start(
				function ( $html ) use ( $asked ) {
					foreach ( array( 'minify', 'minify-all', 'combine', 'defer', 'delay', 'html' ) as $how ) {
						if ( in_array( $how, $asked, true ) ) {
							$html = call_user_func( 'lab_' . str_replace( '-', '_', $how ), $html );
						}
					}
					return $html;
				}
			);
		}
	},
	0
);

/** Scripts with an address. Modules are left alone, as by the real ones. */
const LAB_SCRIPT = '#<script\b(?![^>]*type=[\'"]module)([^>]*)\bsrc=([\'"])([^\'"]+)\2([^>]*)></script>#';

/** The file behind the address of a script. */
function lab_file( $address ) {
	return ABSPATH . ltrim( (string) wp_parse_url( html_entity_decode( $address ), PHP_URL_PATH ), '/' );
}

function lab_minify( $html ) {
	return lab_minified( $html, '#\.min\.js$#' );
}

function lab_minify_all( $html ) {
	return lab_minified( $html, '#^$#' );
}

function lab_minified( $html, $skipped ) {
	return preg_replace_callback(
		LAB_SCRIPT,
		function ( $found ) use ( $skipped ) {
			$name = basename( lab_file( $found[3] ) );
			$copy = WP_CONTENT_DIR . "/minified/$name";
			return is_readable( $copy ) && ! preg_match( $skipped, $name )
				? '<script' . $found[1] . 'src="' . content_url( "minified/$name" ) . '"' . $found[4] . '></script>'
				: $found[0];
		},
		$html
	);
}

function lab_combine( $html ) {
	$all  = '';
	$html = preg_replace_callback(
		LAB_SCRIPT,
		function ( $found ) use ( &$all ) {
			$file = lab_file( $found[3] );
			$all .= is_readable( $file ) ? file_get_contents( $file ) . "\n;" : '';
			return '';
		},
		$html
	);
	file_put_contents( WP_CONTENT_DIR . '/combined.js', $all );
	return str_replace( '</body>', '<script src="' . content_url( 'combined.js' ) . '"></script></body>', $html );
}

function lab_defer( $html ) {
	return preg_replace( LAB_SCRIPT, '<script defer src="$3"></script>', $html );
}

/** As the best known of them do: nothing runs before the reader moves. */
function lab_delay( $html ) {
	$html  = preg_replace( LAB_SCRIPT, '<script type="text/lab-delayed" data-src="$3"></script>', $html );
	$start = "<script>(function(){var run=function(){removeEventListener('pointerdown',run);document.querySelectorAll('[type=\"text/lab-delayed\"]').forEach(function(old){var s=document.createElement('script');s.src=old.dataset.src;s.async=false;old.replaceWith(s)})};addEventListener('pointerdown',run)})()</script>";
	return str_replace( '</body>', "$start</body>", $html );
}

/** As the library does that most of them have: runs of white space become one, around blocks none, and comments go. */
function lab_html( $html ) {
	$blocks = 'article|aside|blockquote|body|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|html|li|link|main|meta|nav|ol|option|p|script|section|style|table|tbody|td|th|thead|title|tr|ul';
	$html   = preg_replace( '#<!--(?!\[if).*?-->#s', '', $html );
	$parts  = preg_split( '#(<(script|style|pre|textarea)\b.*?</\2>)#s', $html, -1, PREG_SPLIT_DELIM_CAPTURE );
	$text   = '';
	for ( $i = 0; $i < count( $parts ); $i += 3 ) {
		$part  = preg_replace( '#\s+#', ' ', $parts[ $i ] );
		$part  = preg_replace( "#\\s*(</?(?:$blocks)\\b[^>]*>)\\s*#i", '$1', $part );
		$text .= $part . ( isset( $parts[ $i + 1 ] ) ? $parts[ $i + 1 ] : '' );
	}
	return $text;
}
