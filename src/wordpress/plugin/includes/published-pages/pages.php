<?php
/**
 * Where a link leads that stands in for a widget. Who publishes the pages of the library names their address, or has them beside
 * the record; for the record of the plugin there is a page about each thing in the uploads folder. It is a plain file, so that
 * links in posts still lead to what they promise when the plugin is switched off.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Address of the page about a thing; never a page that is about something else.
 *
 * @param string $language Code of the language.
 * @param string $tag      The widget's tag.
 * @param string $kind     One of case, person and series.
 * @param string $id       The id.
 */
function on_record_page_address( $language, $tag, $kind, $id ) {
	$published = on_record_published_pages();
	if ( '' !== $published ) {
		$language = on_record_own_language( $language );
		return $published . ( 'person' === $kind ? "embed/$language/index.html" : "embed/$language/$tag/$id.html" );
	}
	$url = '' === on_record_settings()['record'] ? on_record_kept_pages( $language ) : '';
	if ( '' === $url ) {
		return on_record_place();
	}
	$record = on_record_read( $language );
	$id     = isset( $record['moved'][ $id ] ) ? $record['moved'][ $id ] : $id;
	$path   = "$language/$tag/" . on_record_page_name( $kind, $id ) . '.html';
	// The editor asks for a pattern. Of an id that was never in the record there is no page, of one that is no longer a notice.
	if ( ! preg_match( '/^[a-z0-9-]+$/', $id ) || isset( $record['items'][ $kind ][ $id ] ) || is_file( on_record_pages_folder() . $path ) ) {
		return $url . $path;
	}
	return on_record_place();
}

/**
 * Name of the file about a thing: a person may have the id of a case.
 *
 * @param string $kind One of case, person and series.
 * @param string $id   The id.
 */
function on_record_page_name( $kind, $id ) {
	return 'person' === $kind ? "person-$id" : $id;
}

/**
 * What the files of a widget are about.
 *
 * @param string $tag     The widget's tag.
 * @param array  $record  The record.
 * @param array  $english The record in English: a language whose files were left behind by an update may have more.
 * @return array<string, string[]> Kind and id by the name of the file.
 */
function on_record_page_names( $tag, $record, $english ) {
	$names = array();
	foreach ( $record['items'] as $kind => $items ) {
		$items = isset( on_record_options()[ $tag ][ $kind ] ) ? array_intersect_key( $items, $english['items'][ $kind ] ) : array();
		foreach ( array_keys( $items ) as $id ) {
			$names += array( on_record_page_name( $kind, $id ) => array( $kind, (string) $id ) );
		}
	}
	return $names;
}

/**
 * Where a widget stands that has no page of its own: the post that it is in, else the page that is being made.
 */
function on_record_place() {
	$post = get_post();
	if ( $post && 'auto-draft' !== $post->post_status ) {
		return (string) get_permalink( $post );
	}
	if ( $post ) {
		return home_url( "/?p={$post->ID}" );
	}
	// An editor of templates or widgets: what it makes stands on every page, and the record is what it is about.
	if ( is_admin() || ( defined( 'REST_REQUEST' ) && REST_REQUEST ) || ! isset( $_SERVER['REQUEST_URI'] ) ) {
		$record = on_record_own_address( on_record_language() );
		return '' === $record ? home_url( '/' ) : $record;
	}
	return on_record_origin( home_url() ) . esc_url_raw( wp_unslash( $_SERVER['REQUEST_URI'] ) );
}

/**
 * One page: the widget, without a script.
 *
 * @param string $tag    The widget's tag.
 * @param string $kind   One of case, person and series.
 * @param string $id     The id.
 * @param array  $item   Title and sentence.
 * @param array  $record The record.
 */
function on_record_page( $tag, $kind, $id, $item, $record ) {
	$language = esc_attr( $record['locale'] );
	$title    = esc_html( "$item[0] – {$record['title']}" );
	$about    = esc_attr( $item[1] );
	$sentence = esc_html( $item[1] );
	$root     = on_record_style( $tag ) . on_record_root( $tag, $kind, $id, array( 'heading-level' => '1' ), $record['locale'] );
	$dir      = esc_attr( $record['dir'] );
	$head     = on_record_page_head( $item, $record );
	return <<<HTML
<!doctype html>
<html lang="$language" dir="$dir">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<meta name="description" content="$about">
$head<style>:root{color-scheme:light dark}body{max-width:52em;margin:0 auto;padding:1em;font:1.0625em/1.5 Georgia,serif}</style>
<$tag style="display:block"><template shadowrootmode="open">$root</template><p><b>$title</b></p><p>$sentence</p></$tag>
</html>

HTML;
}

/**
 * What readers of links look for: who made the page, which is never a source that is cited in it.
 *
 * @param array $item   Title and sentence.
 * @param array $record The record.
 */
function on_record_page_head( $item, $record ) {
	$head = '';
	foreach ( array( 'author', 'publisher' ) as $name ) {
		$head .= sprintf( '<meta name="%s" content="%s">' . "\n", $name, esc_attr( $record['publisher'] ) );
	}
	$properties = array(
		'og:type'               => 'article',
		'og:title'              => $item[0],
		'og:description'        => $item[1],
		'og:locale'             => $record['locale'],
		'og:site_name'          => $record['publisher'],
		'article:modified_time' => $record['compiled'],
	);
	foreach ( $properties as $property => $content ) {
		$head .= sprintf( '<meta property="%s" content="%s">' . "\n", $property, esc_attr( $content ) );
	}
	return $head;
}
