<?php
/**
 * A widget as HTML, whole, as it stands in a page.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * The widget, in the form that suits where it is printed; and under it, for those who can mend it, what is wrong with it.
 *
 * @param string   $tag      The widget's tag.
 * @param mixed    $given    Attributes as they were given.
 * @param string[] $problems What is known to be wrong with them.
 * @param string   $written  How an author names what was written, as in [case_card]; empty for a block.
 * @return string HTML that is safe to print.
 */
function on_record_html( $tag, $given, $problems = array(), $written = '' ) {
	$wanted   = on_record_given_language( $given );
	$language = on_record_language_here( $wanted );
	$things   = on_record_things( $tag, $given, $language );
	$form     = on_record_form();
	if ( 'page' !== $form ) {
		return on_record_plain( $things, $form, $language );
	}
	$attributes = on_record_attributes( $tag, $given );
	$problems   = array_merge( $problems, on_record_unknown_language( $wanted, $language ), $things ? array() : on_record_nothing_to_show( $attributes ) );
	return on_record_whole( $tag, $attributes, $things, $language ) . on_record_note( array_unique( $problems ), $tag, $written );
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
	$fallback = implode( ' · ', array_map( 'on_record_link', $things ) );
	$html     = '<' . $tag;
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
 * Keeps WordPress from changing quotation marks, dashes and dots in what others are quoted with.
 *
 * @param string[] $tags Tags whose content stays as it is.
 */
function on_record_no_texturize( $tags ) {
	return array_merge( $tags, array_keys( on_record_options() ) );
}
add_filter( 'no_texturize_tags', 'on_record_no_texturize' );
