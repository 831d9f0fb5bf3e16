<?php
/**
 * Block patterns: several widgets that are often used together, to be filled with a case of one's own.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers them where patterns are chosen, which is in wp-admin and its REST interface.
 */
function on_record_register_patterns() {
	register_block_pattern_category( 'on-record', array( 'label' => __( 'Documented cases', 'on-record' ) ) );
	$patterns = array(
		'case-page'  => array(
			'title'       => __( 'A case in full', 'on-record' ),
			'description' => __( 'The card of a case, its timeline, and what is alleged with what was answered. The case is chosen once.', 'on-record' ),
			'content'     => on_record_group( on_record_empty_block( 'case-card' ) . on_record_empty_block( 'case-timeline' ) . on_record_empty_block( 'allegation-list' ) ),
		),
		'case-brief'  => array(
			'title'       => __( 'A case in short', 'on-record' ),
			'description' => __( 'A short card of a case and its latest events, for the foot of an article. The case is chosen once.', 'on-record' ),
			'content'     => on_record_group( on_record_empty_block( 'case-card', array( 'variant' => 'compact' ) ) . on_record_empty_block( 'case-timeline', array( 'variant' => 'compact', 'order' => 'newest' ) ) ),
		),
		'prisoners'  => array(
			'title'       => __( 'How many prisoners are on a list', 'on-record' ),
			'description' => __( 'The figure of one list of prisoners, with who compiled it and what it counts.', 'on-record' ),
			'content'     => on_record_group( on_record_empty_block( 'prisoner-count' ) ),
		),
	);
	foreach ( $patterns as $name => $pattern ) {
		register_block_pattern( "on-record/$name", $pattern + array( 'categories' => array( 'on-record' ) ) );
	}
}
add_action( 'admin_init', 'on_record_register_patterns' );
add_action( 'rest_api_init', 'on_record_register_patterns' );

/**
 * A block of ours without a subject.
 *
 * @param string $tag        The widget's tag.
 * @param array  $attributes Its options.
 */
function on_record_empty_block( $tag, $attributes = array() ) {
	return "<!-- wp:on-record/$tag " . ( $attributes ? wp_json_encode( $attributes ) . ' ' : '' ) . "/-->\n";
}

/**
 * Blocks that belong together: the case that is chosen in one is that of the others.
 *
 * @param string $blocks Blocks as they stand in a post.
 */
function on_record_group( $blocks ) {
	return "<!-- wp:group {\"className\":\"on-record-together\"} -->\n<div class=\"wp-block-group on-record-together\">$blocks</div>\n<!-- /wp:group -->";
}
