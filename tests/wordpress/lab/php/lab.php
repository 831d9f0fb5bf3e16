<?php
/**
 * Must-use plugin of the test site: lets it fetch from this machine, and leaves out what greets a new user.
 */

add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		return array_merge( $ports, range( 1024, 65535 ) );
	}
);
// WordPress asks its makers for updates; there are none here, and whoever else asks somebody outside is to be seen.
add_filter(
	'pre_http_request',
	function ( $answer, $arguments, $url ) {
		$host = wp_parse_url( $url, PHP_URL_HOST );
		if ( '127.0.0.1' === $host ) {
			return $answer;
		}
		if ( ! preg_match( '/(^|\.)wordpress\.org$/', $host ) ) {
			error_log( "LAB: a request to $url" );
		}
		return array(
			'headers'  => array(),
			'body'     => '{"offers":[],"plugins":[],"themes":[],"no_update":[],"translations":[]}',
			'response' => array(
				'code'    => 200,
				'message' => 'OK',
			),
			'cookies'  => array(),
			'filename' => null,
		);
	},
	10,
	3
);
add_filter( 'pre_wp_mail', '__return_false' );
// A screen with the classic editor, as the plugin of that name brings it.
add_filter(
	'use_block_editor_for_post',
	function ( $uses ) {
		return $uses && ! isset( $_GET['lab-classic-editor'] );
	}
);
