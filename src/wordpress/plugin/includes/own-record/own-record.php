<?php
/**
 * A record of the site's own, compiled with `on-record build` and named by its address: where it is, in which languages, and when it
 * is looked at. Browsers fetch it.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Address of the site's own record in a language, or of the folder of its parts; empty when it has none.
 *
 * @param string $language Code of the language.
 */
function on_record_own_address( $language ) {
	$record = on_record_settings()['record'];
	if ( '/' !== substr( $record, -1 ) ) {
		return $record;
	}
	$language = on_record_own_language( $language );
	return on_record_is_in_parts() ? "$record$language/" : "$record$language.json";
}

/**
 * The language in which the site's own record is shown to those who read another: that one where it has it, else the one it was
 * found in.
 *
 * @param string $language Code of the language.
 */
function on_record_own_language( $language ) {
	$own = on_record_own_record();
	return empty( $own['languages'] ) || in_array( $language, $own['languages'], true ) ? $language : $own['language'];
}

/**
 * Whether the site's own record was found to lie in parts, of which browsers fetch what a page needs; all its languages do, or none.
 */
function on_record_is_in_parts() {
	$own    = on_record_own_record();
	$record = on_record_settings()['record'];
	return '' !== $record && isset( $own['parts'] ) && $record === $own['parts'];
}

/**
 * What is kept of the site's own record; nothing of one that had its place before.
 */
function on_record_own_record() {
	$own = get_option( 'on_record_own', array() );
	return is_array( $own ) && ( ! isset( $own['record'] ) || on_record_settings()['record'] === $own['record'] ) ? $own : array();
}

/**
 * Address of the pages of the library that are published: the one that was set, else where they were found beside the site's own
 * record.
 */
function on_record_published_pages() {
	$settings = on_record_settings();
	$own      = '' === $settings['pages'] && '' !== $settings['record'] ? on_record_own_record() : array();
	return isset( $own['pages'] ) ? $own['pages'] : $settings['pages'];
}

/**
 * Looks at the record and keeps its titles and names; what is wrong with it is noted, and what was known stays.
 *
 * @param string $language Code of the language.
 * @return true|WP_Error What is wrong with it, and the cure.
 */
function on_record_fetch_own( $language ) {
	$record = on_record_settings()['record'];
	$found  = on_record_look( $record, $language );
	if ( ! is_wp_error( $found ) ) {
		on_record_keep_own( $found, $record, $language );
		return true;
	}
	$own            = on_record_own_record();
	$own['record']  = $record;
	$own['fetched'] = time();
	$own['error']   = $found->get_error_message();
	update_option( 'on_record_own', $own, false );
	return $found;
}

/**
 * Looks once a day, when somebody is about to choose from it, whether the record has more.
 */
function on_record_refresh_own() {
	$own = on_record_own_record();
	// What could not be read may be there again in a few minutes.
	$patience = empty( $own['error'] ) ? DAY_IN_SECONDS : 5 * MINUTE_IN_SECONDS;
	if ( '' !== on_record_settings()['record'] && ( ! isset( $own['fetched'] ) || $own['fetched'] < time() - $patience ) ) {
		// A post in another language may be open, which the record need not have.
		on_record_fetch_own( isset( $own['language'] ) ? $own['language'] : on_record_language() );
	}
}
add_action( 'enqueue_block_editor_assets', 'on_record_refresh_own', 5 );
add_action( 'on_record_daily', 'on_record_refresh_own' );

/**
 * Looks each day where there is a record of the site's own: nobody need open an editor for a fault to be noticed.
 */
function on_record_look_daily() {
	$next = wp_next_scheduled( 'on_record_daily' );
	if ( '' === on_record_settings()['record'] ) {
		wp_clear_scheduled_hook( 'on_record_daily' );
	} elseif ( ! $next ) {
		wp_schedule_event( time() + DAY_IN_SECONDS, 'daily', 'on_record_daily' );
	}
}
register_activation_hook( ON_RECORD_FILE, 'on_record_look_daily' );
register_deactivation_hook(
	ON_RECORD_FILE,
	function () {
		wp_clear_scheduled_hook( 'on_record_daily' );
	}
);
