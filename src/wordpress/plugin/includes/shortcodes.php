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
		add_shortcode(
			str_replace( '-', '_', $tag ),
			function ( $attributes ) use ( $tag ) {
				return on_record_html( $tag, $attributes );
			}
		);
	}
}
add_action( 'init', 'on_record_register_shortcodes' );
