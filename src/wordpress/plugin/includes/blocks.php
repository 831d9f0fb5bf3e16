<?php
/**
 * The blocks: one for each widget.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers them.
 */
function on_record_register_blocks() {
	load_plugin_textdomain( 'on-record', false, dirname( plugin_basename( ON_RECORD_FILE ) ) . '/languages' );
	foreach ( array_keys( on_record_widgets() ) as $tag ) {
		register_block_type(
			ON_RECORD_DIR . "blocks/$tag",
			array(
				'render_callback' => function ( $attributes ) use ( $tag ) {
					$html = on_record_html( $tag, $attributes );
					if ( '' === $html || 'page' !== on_record_form() ) {
						return $html;
					}
					return '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
				},
			)
		);
	}
}
add_action( 'init', 'on_record_register_blocks' );
