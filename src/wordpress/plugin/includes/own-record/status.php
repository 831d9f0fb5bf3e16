<?php
/**
 * What is said of the site's own record to those who look after it: what was found, or why it cannot be read.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Sentences about what was found at the address.
 *
 * @return string[] None where there is no record of the site's own, or it was never read.
 */
function on_record_own_status() {
	$own = on_record_own_record();
	if ( '' === on_record_settings()['record'] || ! isset( $own['items'], $own['edition'] ) ) {
		return array();
	}
	$lines = array( on_record_own_amounts( $own ), $own['edition'] );
	if ( '' !== $own['changed'] ) {
		/* translators: %s: heading of a change log, as in “0.2.0 – 2026-11-27”. */
		$lines[] = sprintf( __( 'Last corrected or added to: %s.', 'on-record' ), $own['changed'] );
	}
	if ( '' !== $own['pages'] ) {
		/* translators: %s: address. */
		$lines[] = sprintf( __( 'Beside it there are published pages, at %s.', 'on-record' ), $own['pages'] );
	}
	return $lines;
}

/**
 * How much of what was found, and in which languages.
 *
 * @param array $own What is kept of the record.
 */
function on_record_own_amounts( $own ) {
	$counted = array( 0, 0, 0 );
	foreach ( array( 'case', 'series', 'person' ) as $place => $kind ) {
		$counted[ $place ] = isset( $own['items'][ $kind ] ) ? count( $own['items'][ $kind ] ) : 0;
	}
	$found = sprintf(
		/* translators: 1: "14 cases", 2: "1 count", 3: "20 persons". */
		__( 'Found %1$s, %2$s and %3$s.', 'on-record' ),
		/* translators: %s: a number. */
		sprintf( _n( '%s case', '%s cases', $counted[0], 'on-record' ), number_format_i18n( $counted[0] ) ),
		/* translators: %s: a number. */
		sprintf( _n( '%s count', '%s counts', $counted[1], 'on-record' ), number_format_i18n( $counted[1] ) ),
		/* translators: %s: a number. */
		sprintf( _n( '%s person', '%s persons', $counted[2], 'on-record' ), number_format_i18n( $counted[2] ) )
	);
	if ( ! $own['languages'] ) {
		return $found;
	}
	/* translators: %s: names of languages. */
	return $found . ' ' . sprintf( __( 'Languages: %s.', 'on-record' ), on_record_names_of_languages( $own['languages'] ) );
}

/**
 * Says in wp-admin that the record cannot be read, as long as it cannot, to those who may change its address.
 */
function on_record_own_notice() {
	$own = on_record_own_record();
	if ( '' === on_record_settings()['record'] || empty( $own['error'] ) || ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = '<a href="' . esc_url( admin_url( 'options-general.php?page=on-record' ) ) . '">' . esc_html__( 'Settings → On Record', 'on-record' ) . '</a>';
	echo '<div class="notice notice-error"><p><strong>' . esc_html__( 'The record of this site cannot be read; where its widgets stand, readers see links.', 'on-record' ) . '</strong></p>';
	echo '<p>' . esc_html( $own['error'] ) . '</p><p>';
	/* translators: %s: a length of time, as in "5 minutes". */
	echo esc_html( sprintf( __( 'Looked at %s ago. It is looked at again each day, and when you open or save:', 'on-record' ), human_time_diff( (int) $own['fetched'] ) ) );
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped above.
	echo ' ' . $settings . '</p></div>';
}
add_action( 'admin_notices', 'on_record_own_notice' );
add_action( 'load-settings_page_on-record', 'on_record_refresh_own' );
