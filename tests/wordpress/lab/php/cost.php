<?php
/**
 * Must-use plugin of the test site: counts what a page costs. ?count adds it to the page; ?count=without leaves our plugin out,
 * and ?lab-words has an editor's words read.
 */

if ( isset( $_GET['count'] ) ) {
	$lab_words   = 0;
	$lab_queries = array();
	if ( 'without' === $_GET['count'] ) {
		add_filter(
			'option_active_plugins',
			function ( $plugins ) {
				return array_diff( $plugins, array( 'on-record/on-record.php' ) );
			}
		);
	}
	foreach ( array( 'gettext', 'gettext_with_context', 'ngettext', 'ngettext_with_context' ) as $lab_filter ) {
		add_filter(
			$lab_filter,
			function ( $translation ) use ( &$lab_words ) {
				$arguments  = func_get_args();
				$lab_words += 'on-record' === end( $arguments ) ? 1 : 0;
				return $translation;
			},
			10,
			9
		);
	}
	add_filter(
		'query',
		function ( $query ) use ( &$lab_queries ) {
			$lab_queries[] = $query;
			return $query;
		}
	);
	if ( isset( $_GET['lab-words'] ) ) {
		add_action( 'wp_footer', 'on_record_widgets' );
	}
	add_action(
		'shutdown',
		function () use ( &$lab_words, &$lab_queries ) {
			$cost = array(
				'translations' => $lab_words,
				'queries'      => $lab_queries,
				'seconds'      => microtime( true ) - $_SERVER['REQUEST_TIME_FLOAT'],
			);
			echo "\n<!-- lab " . str_replace( '--', '', wp_json_encode( $cost ) ) . ' -->';
		},
		0
	);
}
