<?php
/**
 * Removes the settings. The pages in the uploads folder stay: links in posts lead to them.
 *
 * @package OnRecord
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'on_record' );
delete_option( 'on_record_own' );
delete_option( 'on_record_pages' );
