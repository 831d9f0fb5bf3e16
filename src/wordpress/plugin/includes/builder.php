<?php
/**
 * For whoever writes without blocks: a page under Tools, and a button above the classic editor, that make a shortcode.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds the page, for everybody who may write.
 */
function on_record_builder_menu() {
	$page = add_management_page( __( 'Case shortcode', 'on-record' ), __( 'Case shortcode', 'on-record' ), 'edit_posts', 'on-record-shortcode', 'on_record_builder_page' );
	add_action( "load-$page", 'on_record_builder_assets' );
}
add_action( 'admin_menu', 'on_record_builder_menu' );

/**
 * Loads what makes the shortcode: the search and the controls of the blocks.
 */
function on_record_builder_assets() {
	wp_enqueue_style( 'wp-components' );
	$needs = array( 'on-record-editor-transforms', 'wp-a11y', 'wp-dom-ready' );
	wp_enqueue_script( 'on-record-builder', plugins_url( 'builder.js', ON_RECORD_FILE ), $needs, ON_RECORD_ASSETS, true );
	on_record_editor_assets();
	$words = array(
		'widget'    => __( 'What to put on the page', 'on-record' ),
		'shortcode' => __( 'The shortcode', 'on-record' ),
		'paste'     => __( 'Paste it into your text, on a line of its own.', 'on-record' ),
		'copy'      => __( 'Copy', 'on-record' ),
		'copied'    => __( 'Copied.', 'on-record' ),
		'uncopied'  => __( 'It is selected: press Ctrl+C, or ⌘C on a Mac.', 'on-record' ),
		'insert'    => __( 'Insert into the text', 'on-record' ),
		'close'     => __( 'Close', 'on-record' ),
		'first'     => __( 'Choose what it shows; the shortcode stands here then.', 'on-record' ),
		'preview'   => __( 'Preview', 'on-record' ),
	);
	wp_add_inline_script( 'on-record-builder', 'window.onRecordBuilder = ' . wp_json_encode( $words, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	on_record_enqueue( on_record_language() );
}

/**
 * The page.
 */
function on_record_builder_page() {
	echo '<div class="wrap"><h1>' . esc_html__( 'Case shortcode', 'on-record' ) . '</h1><p>';
	esc_html_e( 'For the classic editor, text widgets and page builders. In the block editor add the block “Case card”, “Case timeline”, “Allegation list” or “Prisoner count” instead.', 'on-record' );
	echo '</p><div class="on-record-builder"></div></div>';
}

/**
 * The button above the classic editor, and the dialog that it opens.
 *
 * @param string $editor Id of the editor.
 */
function on_record_builder_button( $editor ) {
	if ( ! is_admin() || ! current_user_can( 'edit_posts' ) ) {
		return;
	}
	static $loaded = false;
	if ( ! $loaded ) {
		$loaded = true;
		on_record_builder_assets();
	}
	printf(
		'<button type="button" class="button on-record-builder-open" data-editor="%1$s"><span class="dashicons dashicons-id" style="vertical-align:text-top" aria-hidden="true"></span> %2$s</button>',
		esc_attr( $editor ),
		esc_html__( 'Add a documented case', 'on-record' )
	);
}
add_action( 'media_buttons', 'on_record_builder_button', 20 );
