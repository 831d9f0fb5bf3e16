<?php
/**
 * The pages in the uploads folder as files: written when a language is first linked to, and made true to the record again as soon as
 * the plugin has another one. What lies in the folder is found by listing it, so that no page is forgotten.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * The folder of the pages of this site, ending in a slash; empty when WordPress has no uploads folder.
 */
function on_record_pages_folder() {
	$uploads = wp_upload_dir( null, false );
	return $uploads['error'] ? '' : $uploads['basedir'] . '/on-record/';
}

/**
 * What is known of the pages.
 *
 * @return array{url: string, assets: string, languages: array<string, string>, failed: int} Address of the folder; the plugin that
 *                                                                                          they are true to, as a whole and by language;
 *                                                                                          when they could last not be written.
 */
function on_record_pages_state() {
	$state = get_option( 'on_record_pages', array() );
	$none  = array(
		'url'       => '',
		'assets'    => '',
		'languages' => array(),
		'failed'    => 0,
	);
	return array_intersect_key( array_merge( $none, is_array( $state ) ? $state : array() ), $none );
}

/**
 * Address of the folder, with the pages of a language in it.
 *
 * @param string $language Code of the language.
 * @return string Empty when they cannot be written.
 */
function on_record_kept_pages( $language ) {
	$state = on_record_pages_state();
	if ( isset( $state['languages'][ $language ] ) && ON_RECORD_ASSETS === $state['languages'][ $language ] ) {
		return $state['url'];
	}
	// Whoever mends the folder looks at the result in wp-admin; readers do not wait for it again and again.
	if ( $state['failed'] > time() - HOUR_IN_SECONDS && ! is_admin() ) {
		return '';
	}
	return on_record_write_language( $language ) ? on_record_pages_state()['url'] : '';
}

/**
 * Writes the pages of a language.
 *
 * @param string $language Code of the language.
 * @return bool Whether all of them are there.
 */
function on_record_write_language( $language ) {
	$record = on_record_read( $language );
	$folder = on_record_pages_folder();
	$done   = isset( $record['items'] ) && '' !== $folder;
	foreach ( $done ? array_keys( on_record_options() ) : array() as $tag ) {
		$done = $done && wp_mkdir_p( "$folder$language/$tag" );
		foreach ( $done ? on_record_page_names( $tag, $record, on_record_read( 'en' ) ) : array() as $name => list( $kind, $id ) ) {
			$html = on_record_page( $tag, $kind, $id, $record['items'][ $kind ][ $id ], $record );
			$done = $done && on_record_put( "$folder$language/$tag/$name.html", $html );
		}
	}
	$state = on_record_pages_state();
	if ( $done ) {
		$state['languages'][ $language ] = ON_RECORD_ASSETS;
		$state['url']                    = wp_upload_dir( null, false )['baseurl'] . '/on-record/';
	}
	$state['failed'] = $done ? 0 : time();
	update_option( 'on_record_pages', $state );
	return $done;
}

/**
 * Writes a file that may be read at the same moment.
 *
 * @param string $file Its path.
 * @param string $html What is to be in it.
 */
function on_record_put( $file, $html ) {
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_file_put_contents -- In uploads, as core does.
	return false !== file_put_contents( $file, $html, LOCK_EX );
}

/**
 * Makes the pages true to the record, once for each version of the plugin and whoever asks first: its files may have been
 * replaced by FTP, so that nobody was told of it. What is in the record no more goes first.
 */
function on_record_settle_pages() {
	$state = on_record_pages_state();
	if ( ON_RECORD_ASSETS === $state['assets'] || ( $state['failed'] > time() - HOUR_IN_SECONDS && ! is_admin() ) ) {
		return;
	}
	// Whoever asks in the meantime is not made to do the same; what broke off is done again a minute later.
	if ( get_transient( 'on_record_settling' ) ) {
		return;
	}
	set_transient( 'on_record_settling', ON_RECORD_ASSETS, MINUTE_IN_SECONDS );
	$done = on_record_withdraw_pages();
	foreach ( $done ? array_unique( array_merge( array( on_record_language() ), on_record_kept_languages() ) ) : array() as $language ) {
		$done = on_record_write_language( $language ) && $done;
	}
	$state           = on_record_pages_state();
	$state['assets'] = $done ? ON_RECORD_ASSETS : '';
	$state['failed'] = $done ? 0 : time();
	update_option( 'on_record_pages', $state );
	delete_transient( 'on_record_settling' );
}
register_activation_hook( ON_RECORD_FILE, 'on_record_settle_pages' );
// After the languages of the site are known.
add_action( 'init', 'on_record_settle_pages', 30 );

/**
 * The languages of the plugin that there are pages in.
 *
 * @return string[] Their codes.
 */
function on_record_kept_languages() {
	return array_values( array_intersect( array_map( 'basename', (array) glob( on_record_pages_folder() . '*', GLOB_ONLYDIR ) ), on_record_languages() ) );
}

/**
 * Looks through the pages while a new version of the plugin is put in its place: nobody need open a page of the site first.
 *
 * @param object $upgrader Unused.
 * @param array  $changed  What was changed.
 */
function on_record_upgraded( $upgrader, $changed ) {
	if ( ! isset( $changed['type'] ) || 'plugin' !== $changed['type'] ) {
		return;
	}
	if ( ! is_multisite() ) {
		on_record_withdraw_pages();
		return;
	}
	$all = array(
		'fields' => 'ids',
		'number' => 0,
	);
	foreach ( get_sites( $all ) as $site ) {
		switch_to_blog( $site );
		on_record_withdraw_pages();
		restore_current_blog();
	}
}
add_action( 'upgrader_process_complete', 'on_record_upgraded', 10, 2 );
