<?php
/**
 * Removes the settings, of each site of a network. The pages in the uploads folder stay, since links in posts lead to them, unless
 * the settings say that they go with the plugin.
 *
 * @package OnRecord
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Deletes the pages of this site, and nothing that somebody else has put beside them.
 */
function on_record_uninstall_pages() {
	$uploads = wp_upload_dir( null, false );
	$folder  = $uploads['basedir'] . '/on-record';
	if ( $uploads['error'] || ! is_dir( $folder ) ) {
		return;
	}
	array_map( 'wp_delete_file', (array) glob( "$folder/*/*/*.html" ) );
	foreach ( array( "$folder/*/*", "$folder/*", $folder ) as $pattern ) {
		foreach ( (array) glob( $pattern, GLOB_ONLYDIR ) as $each ) {
			if ( array( '.', '..' ) === scandir( $each ) ) {
				// phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_rmdir -- In uploads, as core does.
				rmdir( $each );
			}
		}
	}
}

/**
 * Removes what is ours of this site.
 */
function on_record_uninstall_site() {
	$settings = get_option( 'on_record', array() );
	if ( ! empty( $settings['delete_pages'] ) ) {
		on_record_uninstall_pages();
	}
	$own     = get_option( 'on_record_own', array() );
	$options = array( 'on_record', 'on_record_own', 'on_record_pages' );
	foreach ( isset( $own['languages'] ) ? (array) $own['languages'] : array() as $language ) {
		$options[] = "on_record_own_$language";
	}
	foreach ( $options as $option ) {
		delete_option( $option );
	}
	delete_transient( 'on_record_settling' );
	wp_clear_scheduled_hook( 'on_record_daily' );
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $on_record_site ) {
		switch_to_blog( $on_record_site );
		on_record_uninstall_site();
		restore_current_blog();
	}
} else {
	on_record_uninstall_site();
}
