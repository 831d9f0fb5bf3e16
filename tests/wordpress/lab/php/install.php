<?php
/**
 * Installs WordPress and the people who work with it: php install.php <folder> <address>
 */

list( , $folder, $address ) = $argv;
define( 'WP_INSTALLING', true );
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Lab', 'admin', 'admin@example.org', true, '', 'password' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => 'password',
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
}
foreach ( get_users() as $user ) {
	update_user_meta(
		$user->ID,
		$GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences',
		array(
			'core'              => array( 'enableChoosePatternModal' => false ),
			'core/edit-post'    => array( 'welcomeGuide' => false ),
			'core/edit-widgets' => array( 'welcomeGuide' => false ),
			'_modified'         => gmdate( 'c' ),
		)
	);
}
update_option( 'permalink_structure', '' );
echo $GLOBALS['wp_version'];
