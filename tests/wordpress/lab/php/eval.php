<?php
/**
 * Runs PHP from the standard input inside WordPress and prints what it returns as JSON: php eval.php <folder> <user>
 */

list( , $folder, $user ) = $argv;
$_SERVER['HTTP_HOST']   = (string) getenv( 'LAB_HOST' );
$_SERVER['REQUEST_URI'] = '/';
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_set_current_user( get_user_by( 'login', $user )->ID );
// phpcs:ignore Squiz.PHP.Eval -- This is what the file is for.
echo "\n", wp_json_encode( eval( file_get_contents( 'php://stdin' ) ) );
