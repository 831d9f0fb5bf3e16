<?php
/**
 * The shortcodes: [case_card case="…"] is the block case-card with the same attributes.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers them.
 */
function on_record_register_shortcodes() {
	foreach ( array_keys( on_record_options() ) as $tag ) {
		$name   = str_replace( '-', '_', $tag );
		$render = function ( $given ) use ( $tag, $name ) {
			list( $attributes, $problems ) = on_record_forgive( $tag, $given );
			return on_record_html( $tag, $attributes, $problems, "[$name]" );
		};
		// Spelt as the tag, or with the capital that a telephone makes of the first letter.
		foreach ( array( $name, $tag, ucfirst( $name ), ucfirst( $tag ) ) as $spelling ) {
			add_shortcode( $spelling, $render );
		}
	}
}
add_action( 'init', 'on_record_register_shortcodes' );
