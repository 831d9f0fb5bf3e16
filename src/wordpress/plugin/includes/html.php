<?php
/**
 * A widget as HTML: whole in a page; a link and a sentence where neither its styles nor its script can be.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * The widget, in the form that suits where it is printed.
 *
 * @param string $tag   The widget's tag.
 * @param mixed  $given Attributes as they were given.
 * @return string HTML that is safe to print.
 */
function on_record_html( $tag, $given ) {
	$attributes         = on_record_attributes( $tag, $given );
	$language           = on_record_language();
	list( $kind, $ids ) = on_record_asked( $attributes );
	$things             = array();
	foreach ( $ids as $id ) {
		$item = on_record_item( $kind, $id, $language );
		if ( null !== $item ) {
			$things[ $id ] = $item;
		}
	}
	// A record of the site's own may have more than was known when its address was saved.
	if ( ! $things && ! empty( $given['title'] ) && is_string( $given['title'] ) ) {
		$things[ $ids ? $ids[0] : '' ] = array(
			'title'    => $given['title'],
			'sentence' => '',
		);
	}
	$address = $things ? on_record_page_address( $language, $tag, $kind, (string) key( $things ) ) : home_url( '/' );
	$form    = on_record_form();
	if ( 'page' !== $form ) {
		return on_record_plain( $things, $address, $form );
	}
	return on_record_whole( $tag, $attributes, $things, $address, $language );
}

/**
 * Where we are printing: page, feed, or text (REST, a newsletter).
 */
function on_record_form() {
	$form = 'page';
	if ( is_feed() ) {
		$form = 'feed';
	} elseif ( ( defined( 'REST_REQUEST' ) && REST_REQUEST ) || wp_doing_cron() || ( is_admin() && ! wp_doing_ajax() ) ) {
		$form = 'text';
	}
	/**
	 * Lets a plugin that sends posts by e-mail ask for text.
	 *
	 * @param string $form One of page, feed and text.
	 */
	return apply_filters( 'on_record_form', $form );
}

/**
 * A link and a sentence.
 *
 * @param array  $things  Items by id.
 * @param string $address Where to read more.
 * @param string $form    In text the address is spelt out, since a link may be lost.
 */
function on_record_plain( $things, $address, $form ) {
	$html = '';
	foreach ( $things as $thing ) {
		$title = esc_html( $thing['title'] );
		$title = 'feed' === $form ? '<a href="' . esc_url( $address, array( 'http', 'https' ) ) . '">' . $title . '</a>' : $title;
		$html .= '<p>' . $title . ( '' === $thing['sentence'] ? '' : ': ' . esc_html( $thing['sentence'] ) ) . '</p>';
	}
	if ( $html && 'feed' !== $form ) {
		$html .= '<p><a href="' . esc_url( $address, array( 'http', 'https' ) ) . '">' . esc_html( $address ) . '</a></p>';
	}
	return $html;
}

/**
 * The element with its content in a declarative shadow root, which needs no script, and the link for browsers without them.
 *
 * @param string $tag        The widget's tag.
 * @param array  $attributes Attributes that were kept.
 * @param array  $things     Items by id.
 * @param string $address    Address of a page about them.
 * @param string $language   Code of the language.
 */
function on_record_whole( $tag, $attributes, $things, $address, $language ) {
	list( $kind, $ids ) = on_record_asked( $attributes );
	$own                = on_record_own_address( $language );
	$root               = '';
	foreach ( '' === $own ? $ids : array() as $id ) {
		$root .= on_record_root( $tag, $kind, $id, $attributes, $language );
	}
	if ( '' !== $root ) {
		$root = '<template shadowrootmode="open">' . on_record_style( $tag ) . $root . '</template>';
	}
	on_record_enqueue( $language );
	if ( on_record_is_in_parts() ) {
		on_record_hint_parts( $kind, $ids, $language );
	}
	if ( $things ) {
		$fallback = '<a href="' . esc_url( $address, array( 'http', 'https' ) ) . '">' . esc_html( implode( ' · ', wp_list_pluck( $things, 'title' ) ) ) . '</a>';
	} else {
		$fallback = on_record_reason( $kind, $ids, $language );
	}
	$html = '<' . $tag;
	if ( '' !== $own ) {
		$attributes['src'] = esc_url( $own, array( 'http', 'https' ) );
	}
	$attributes['lang']  = $language;
	$attributes['style'] = 'display:block';
	foreach ( $attributes as $name => $value ) {
		$html .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return "$html>$root$fallback</$tag>";
}

/**
 * The widget's styles. The marks tell plugins that gather styles into one file to leave these where they are: outside the
 * shadow root they would be the page's.
 *
 * @param string $tag The widget's tag.
 */
function on_record_style( $tag ) {
	static $styles = array();
	if ( ! isset( $styles[ $tag ] ) ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this plugin.
		$styles[ $tag ] = (string) file_get_contents( ON_RECORD_DIR . "css/$tag.css" );
	}
	return '<style data-noptimize="1" data-no-optimize="1" data-no-minify="1">' . $styles[ $tag ] . '</style>';
}

/**
 * Tells those who can mend it why there is nothing to show; a reader is told nothing.
 *
 * @param string   $kind     One of case, person and series.
 * @param string[] $ids      Ids that were asked for.
 * @param string   $language Code of the language.
 */
function on_record_reason( $kind, $ids, $language ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$record = on_record_record( $language );
	$known  = isset( $record['items'][ $kind ] ) ? array_keys( $record['items'][ $kind ] ) : array();
	return '<small>' . esc_html(
		sprintf(
			/* translators: 1: attribute and value, as in case="harbour", 2: ids, separated by commas. */
			__( 'Only you who can edit see this: the record has no %1$s. It has: %2$s', 'on-record' ),
			$kind . '="' . implode( ' ', $ids ) . '"',
			implode( ', ', $known )
		)
	) . '</small>';
}

/**
 * Keeps WordPress from changing quotation marks, dashes and dots in what others are quoted with.
 *
 * @param string[] $tags Tags whose content stays as it is.
 */
function on_record_no_texturize( $tags ) {
	return array_merge( $tags, array_keys( on_record_widgets() ) );
}
add_filter( 'no_texturize_tags', 'on_record_no_texturize' );
