<?php
/**
 * Must-use plugin of the test site: answers as plugins for AMP do. ?amp=new or ?amp=old is such a page.
 */

$lab_amp = isset( $_GET['amp'] ) ? $_GET['amp'] : '';
if ( 'new' === $lab_amp ) {
	function amp_is_request() {
		if ( ! did_action( 'wp' ) ) {
			error_log( 'LAB: amp_is_request() was asked too early' );
		}
		return true;
	}
}
if ( 'old' === $lab_amp ) {
	function is_amp_endpoint() {
		return true;
	}
}
