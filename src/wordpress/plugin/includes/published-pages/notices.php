<?php
/**
 * What stands at the address of a page whose case is in the record no more: a notice without a word of it, or the way to where it is
 * now.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Puts a notice, or the way to the new page, in the place of each page that the record has nothing for any more.
 *
 * @return bool Whether all of them are there.
 */
function on_record_withdraw_pages() {
	$folder = on_record_pages_folder();
	$known  = on_record_present_pages();
	$done   = true;
	// Half a plugin is no reason to take anything down.
	foreach ( $known && '' !== $folder ? (array) glob( $folder . '*/*/*.html' ) : array() as $file ) {
		list( $language, $tag, $name ) = explode( '/', substr( $file, strlen( $folder ), -strlen( '.html' ) ) );
		if ( ! isset( $known[ $language ]['pages'][ $tag ][ $name ] ) ) {
			$done = on_record_withdraw( $file, $language, $tag, $name, $known ) && $done;
		}
	}
	return $done;
}

/**
 * The pages that the record of the plugin has by now, read anew: in the moment of an update we have another one in memory.
 *
 * @return array<string, array> By language: the record, and as keys the names of the pages of each tag.
 */
function on_record_present_pages() {
	$known = array();
	$english = on_record_present( 'en' );
	foreach ( $english ? on_record_languages() : array() as $language ) {
		$record = on_record_present( $language );
		foreach ( $record ? array_keys( on_record_options() ) : array() as $tag ) {
			$known[ $language ]['record']        = $record;
			$known[ $language ]['pages'][ $tag ] = on_record_page_names( $tag, $record, $english );
		}
	}
	return $known;
}

/**
 * What the folder of the plugin has of a language by now.
 *
 * @param string $language Code of the language.
 * @return array Nothing where it cannot be read, or is made otherwise than we know.
 */
function on_record_present( $language ) {
	$file = ON_RECORD_DIR . "snippets/$language.json";
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this plugin.
	$record = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
	if ( ! isset( $record['format'], $record['items'], $record['moved'], $record['notices'] ) || 1 !== $record['format'] ) {
		return array();
	}
	unset( $record['pieces'], $record['vocabulary'] );
	return $record;
}

/**
 * Replaces a page.
 *
 * @param string $file     Its path.
 * @param string $language Code of its language.
 * @param string $tag      Tag of the widget on it.
 * @param string $name     Its name without the ending.
 * @param array  $known    What on_record_present_pages() has.
 */
function on_record_withdraw( $file, $language, $tag, $name, $known ) {
	// A language or a widget that the plugin has no more is no reason to say that a case is gone: its pages lead to others.
	$own    = isset( $known[ on_record_language() ] ) ? on_record_language() : 'en';
	$spoken = isset( $known[ $language ] ) ? $language : $own;
	$shown  = isset( $known[ $spoken ]['pages'][ $tag ] ) ? $tag : 'case-card';
	$record = $known[ $spoken ]['record'];
	$now    = isset( $record['moved'][ $name ] ) ? $record['moved'][ $name ] : $name;
	if ( isset( $known[ $spoken ]['pages'][ $shown ][ $now ] ) ) {
		list( $kind, $id ) = $known[ $spoken ]['pages'][ $shown ][ $now ];
		return on_record_put( $file, on_record_moved_page( $record, "$spoken/$shown/$now.html", $record['items'][ $kind ][ $id ][0] ) );
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- In uploads, as core does.
	$before = (string) file_get_contents( $file );
	$since  = preg_match( '#<meta name="on-record" content="gone">.*<time datetime="(\d{4}-\d\d-\d\d)">#s', $before, $found ) ? $found[1] : current_time( 'Y-m-d' );
	return on_record_put( $file, on_record_gone_page( $record, $since ) );
}

/**
 * That what stood here is in the record no more, since a day.
 *
 * @param array  $record The record.
 * @param string $since  YYYY-MM-DD.
 */
function on_record_gone_page( $record, $since ) {
	$gone = esc_html( $record['notices']['gone'] );
	$body = "<h1>$gone</h1>\n<p><time datetime=\"$since\">$since</time></p>";
	return on_record_notice( $record, '<meta name="on-record" content="gone">', $gone, $body );
}

/**
 * The way to another page.
 *
 * @param array  $record The record.
 * @param string $path   Path of the page below the folder of all.
 * @param string $title  What it is about.
 */
function on_record_moved_page( $record, $path, $title ) {
	$here = esc_html( $record['notices']['movedHere'] );
	$name = esc_html( $title );
	$url  = esc_url( wp_upload_dir( null, false )['baseurl'] . "/on-record/$path", array( 'http', 'https' ) );
	// Relative, for the day that the site moves.
	$way  = esc_attr( "../../$path" );
	$head = "<meta http-equiv=\"refresh\" content=\"0; url=$way\">\n<link rel=\"canonical\" href=\"$url\">";
	return on_record_notice( $record, $head, $here, "<p>$here <a href=\"$way\">$name</a></p>" );
}

/**
 * A page that search engines are to forget.
 *
 * @param array  $record The record.
 * @param string $head   More for its head.
 * @param string $title  Its title, escaped.
 * @param string $body   What it says.
 */
function on_record_notice( $record, $head, $title, $body ) {
	$language = esc_attr( $record['locale'] );
	$dir      = esc_attr( $record['dir'] );
	return <<<HTML
<!doctype html>
<html lang="$language" dir="$dir">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
$head
<title>$title</title>
<style>:root{color-scheme:light dark}body{max-width:52em;margin:0 auto;padding:1em;font:1.0625em/1.5 Georgia,serif}h1{font-size:1.25em}</style>
$body
</html>

HTML;
}
