<?php
/**
 * A widget as text, for where neither its styles nor its script can be: a feed, a page in AMP, an e-mail, the API, an excerpt.
 * It says who says it and of which record it is, as the widget does.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Where we are printing.
 *
 * @return string `page`; `feed`, of which pages in AMP are a kind; `text`, where a link may be lost; `none`, where words are cut off.
 */
function on_record_form() {
	$form = 'page';
	if ( doing_filter( 'get_the_excerpt' ) ) {
		$form = 'none';
	} elseif ( is_feed() || on_record_is_amp() ) {
		$form = 'feed';
	} elseif ( ( defined( 'REST_REQUEST' ) && REST_REQUEST ) || wp_doing_cron() || ( is_admin() && ! wp_doing_ajax() ) ) {
		$form = 'text';
	}
	/**
	 * Lets a plugin that sends posts by e-mail ask for text.
	 *
	 * @param string $form One of page, feed, text and none.
	 */
	return apply_filters( 'on_record_form', $form );
}

/**
 * Whether the page is in AMP, which allows no script and no element of ours. Its plugins answer once they know the page.
 */
function on_record_is_amp() {
	foreach ( did_action( 'wp' ) ? array( 'amp_is_request', 'is_amp_endpoint' ) : array() as $ask ) {
		if ( function_exists( $ask ) && $ask() ) {
			return true;
		}
	}
	return false;
}

/**
 * Paragraphs with a link.
 *
 * @param array  $things   Items by id.
 * @param string $form     In text the address is spelt out.
 * @param string $language Code of the language.
 */
function on_record_plain( $things, $form, $language ) {
	$html   = '';
	$record = on_record_record( $language );
	// A record of the site's own may not be in that language.
	$spoken = '' === on_record_settings()['record'] ? $language : on_record_own_language( $language );
	$marks  = ' lang="' . esc_attr( $spoken ) . '"' . ( isset( $record['dir'] ) && 'rtl' === $record['dir'] ? ' dir="rtl"' : '' );
	foreach ( 'none' === $form ? array() : $things as $thing ) {
		$title = on_record_escaped( $thing['title'] );
		$about = array_filter( array( $thing['byline'], $record['edition'] ? $record['edition'] : $record['title'] ) );
		$lines = array_map( 'on_record_escaped', $about );
		if ( '' !== $thing['address'] ) {
			$start = '<a href="' . esc_url( $thing['address'], array( 'http', 'https' ) ) . '">';
			$title = 'feed' === $form ? "$start$title</a>" : $title;
			$lines = 'feed' === $form ? $lines : array_merge( $lines, array( $start . esc_html( $thing['address'] ) . '</a>' ) );
		}
		$html .= "<p$marks>$title" . ( '' === $thing['sentence'] ? '' : ': ' . on_record_escaped( $thing['sentence'] ) ) . '</p>';
		$html .= $lines ? "<p$marks>" . implode( '<br>', $lines ) . '</p>' : '';
	}
	return $html;
}

/**
 * Text in HTML in which WordPress finds nothing to change: no shortcode, no smiley in "(no. 8)", no dots or dashes to improve.
 *
 * @param string $text The text.
 */
function on_record_escaped( $text ) {
	$html = strtr(
		esc_html( $text ),
		array(
			'['   => '&#091;',
			']'   => '&#093;',
			'...' => '&#046;&#046;&#046;',
			'--'  => '&#045;&#045;',
		)
	);
	return (string) preg_replace_callback(
		'/(^|\s)([:;8])(?=[^\s\d])/',
		function ( $found ) {
			return $found[1] . '&#0' . ord( $found[2] ) . ';';
		},
		$html
	);
}

/**
 * An excerpt for a post that has nothing but widgets: what the first of them is about, whole.
 *
 * @param string   $excerpt What WordPress found.
 * @param int|null $post    The post.
 */
function on_record_excerpt( $excerpt, $post = null ) {
	$post = '' === trim( $excerpt ) ? get_post( $post ) : null;
	if ( ! $post || post_password_required( $post ) ) {
		return $excerpt;
	}
	list( $tag, $given ) = on_record_first_widget( $post->post_content );
	foreach ( '' === $tag ? array() : on_record_things( $tag, $given, on_record_language_here( on_record_given_language( $given ) ) ) as $thing ) {
		$sentence = trim( $thing['sentence'] . ' ' . $thing['byline'] );
		return on_record_escaped( $thing['title'] . ( '' === $sentence ? '' : ": $sentence" ) );
	}
	return $excerpt;
}
add_filter( 'get_the_excerpt', 'on_record_excerpt', 20, 2 );

/**
 * The first widget of a post, as a block or as a shortcode.
 *
 * @param string $content The post.
 * @return array{0: string, 1: array} Tag and attributes; an empty tag where there is none.
 */
function on_record_first_widget( $content ) {
	$names = array();
	foreach ( array_keys( on_record_options() ) as $tag ) {
		$names[ $tag ] = str_replace( '-', '_', $tag );
	}
	$block     = '<!--\s+wp:on-record\/(?<block>' . implode( '|', array_keys( $names ) ) . ')\s+(?<attributes>\{.*?\})\s+\/?-->';
	$shortcode = '\[(?<shortcode>' . implode( '|', $names ) . ')\s+(?<pairs>[^\]]*)\]';
	if ( ! preg_match( "/$block|$shortcode/s", $content, $found ) ) {
		return array( '', array() );
	}
	if ( isset( $found['shortcode'] ) ) {
		return array( (string) array_search( $found['shortcode'], $names, true ), (array) shortcode_parse_atts( $found['pairs'] ) );
	}
	return array( $found['block'], (array) json_decode( $found['attributes'], true ) );
}
