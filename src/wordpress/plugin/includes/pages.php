<?php
/**
 * Where a link leads that stands in for a widget. Who publishes the pages of the library names their address; for everybody
 * else there is a page about each thing in the uploads folder. It is a plain file, so that links in posts still lead to what
 * they promise when the plugin is switched off.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Address of the page about a thing.
 *
 * @param string $language Code of the language.
 * @param string $tag      The widget's tag.
 * @param string $kind     One of case, person and series.
 * @param string $id       The id.
 */
function on_record_page_address( $language, $tag, $kind, $id ) {
	$settings = on_record_settings();
	if ( '' !== $settings['pages'] ) {
		return $settings['pages'] . ( 'person' === $kind ? "embed/$language/index.html" : "embed/$language/$tag/$id.html" );
	}
	$written = get_option( 'on_record_pages', array() );
	if ( '' === $settings['record'] && isset( $written['language'], $written['url'] ) && $language === $written['language'] ) {
		return $written['url'] . "$language/$tag/$id.html";
	}
	return home_url( '/' );
}

/**
 * Writes the pages when the plugin, its record or the language has changed.
 */
function on_record_write_pages() {
	$language = on_record_language();
	$written  = get_option( 'on_record_pages', array() );
	if ( isset( $written['assets'], $written['language'] ) && ON_RECORD_ASSETS === $written['assets'] && $language === $written['language'] ) {
		return;
	}
	$uploads = wp_upload_dir( null, false );
	$record  = on_record_read( $language );
	if ( $uploads['error'] || ! $record ) {
		return;
	}
	foreach ( on_record_widgets() as $tag => $widget ) {
		$folder = $uploads['basedir'] . "/on-record/$language/$tag";
		if ( ! wp_mkdir_p( $folder ) ) {
			return;
		}
		foreach ( $record['items'] as $kind => $items ) {
			foreach ( isset( $widget['options'][ $kind ] ) ? $items : array() as $id => $item ) {
				$html = on_record_page( $tag, $kind, $id, $item, $record );
				// phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_file_put_contents -- In uploads, as core does.
				if ( false === file_put_contents( "$folder/$id.html", $html ) ) {
					return;
				}
			}
		}
	}
	update_option(
		'on_record_pages',
		array(
			'assets'   => ON_RECORD_ASSETS,
			'language' => $language,
			'url'      => $uploads['baseurl'] . '/on-record/',
		)
	);
}
register_activation_hook( ON_RECORD_FILE, 'on_record_write_pages' );
add_action( 'admin_init', 'on_record_write_pages' );

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
	return <<<HTML
<!doctype html>
<html lang="$language" dir="$dir">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<meta name="description" content="$about">
<style>:root{color-scheme:light dark}body{max-width:52em;margin:0 auto;padding:1em;font:1.0625em/1.5 Georgia,serif}</style>
<$tag style="display:block"><template shadowrootmode="open">$root</template><p><b>$title</b></p><p>$sentence</p></$tag>
</html>

HTML;
}
