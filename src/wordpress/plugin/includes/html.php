<?php
/**
 * A widget as HTML, whole, as it stands in a page.
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
	$wanted   = on_record_given_language( $given );
	$language = on_record_language_here( $wanted );
	$things   = on_record_things( $tag, $given, $language );
	$form     = on_record_form();
	if ( 'page' !== $form ) {
		return on_record_plain( $things, $form, $language );
	}
	return on_record_language_reason( $wanted, $language ) . on_record_whole( $tag, on_record_attributes( $tag, $given ), $things, $language );
}

/**
 * What a widget is about, as far as the record has it.
 *
 * @param string $tag      The widget's tag.
 * @param mixed  $given    Attributes as they were given.
 * @param string $language Code of the language.
 * @return array<string, array> By id: title, sentence, byline, and the address of a page about it.
 */
function on_record_things( $tag, $given, $language ) {
	list( $kind, $ids ) = on_record_asked( on_record_attributes( $tag, $given ) );
	$things             = array();
	foreach ( $ids as $id ) {
		$item = on_record_item( $kind, $id, $language );
		if ( null !== $item ) {
			$things[ $id ] = $item + array( 'address' => on_record_address( $language, $tag, $kind, $id ) );
		}
	}
	// A record of the site's own may have more than was known when its address was saved.
	if ( ! $things && ! empty( $given['title'] ) && is_string( $given['title'] ) ) {
		$id            = $ids ? $ids[0] : '';
		$things[ $id ] = array(
			'title'    => $given['title'],
			'sentence' => '',
			'byline'   => '',
			'address'  => on_record_address( $language, $tag, $kind, $id ),
		);
	}
	return $things;
}

/**
 * Where a link about a thing leads: to its page, else to the post that shows it, and never to a page that does not.
 *
 * @param string $language Code of the language.
 * @param string $tag      The widget's tag.
 * @param string $kind     One of case, person and series.
 * @param string $id       The id.
 * @return string Empty where there is neither.
 */
function on_record_address( $language, $tag, $kind, $id ) {
	$address = on_record_page_address( $language, $tag, $kind, $id );
	if ( '' !== $address && home_url( '/' ) !== $address ) {
		return $address;
	}
	$post = on_record_rendered_post();
	return $post ? (string) get_permalink( $post ) : '';
}

/**
 * The element with its content in a declarative shadow root, which needs no script, and the link for browsers without them.
 *
 * @param string $tag        The widget's tag.
 * @param array  $attributes Attributes that were kept.
 * @param array  $things     Items by id.
 * @param string $language   Code of the language.
 */
function on_record_whole( $tag, $attributes, $things, $language ) {
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
	if ( '' !== $own && on_record_is_in_parts() ) {
		on_record_hint_parts( $kind, $ids, $language );
	}
	if ( $things ) {
		$fallback = implode( ' · ', array_map( 'on_record_link', $things ) );
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
 * The title of a thing, with the link to its page where it has one.
 *
 * @param array $thing Title and address.
 */
function on_record_link( $thing ) {
	$title = on_record_escaped( $thing['title'] );
	return '' === $thing['address'] ? $title : '<a href="' . esc_url( $thing['address'], array( 'http', 'https' ) ) . '">' . $title . '</a>';
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
	return array_merge( $tags, array_keys( on_record_options() ) );
}
add_filter( 'no_texturize_tags', 'on_record_no_texturize' );
