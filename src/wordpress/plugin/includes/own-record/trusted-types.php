<?php
/**
 * Trusted Types: a security policy can demand that whatever a script writes into a page comes through one that the policy names. The
 * scripts of the plugin come through one called “on-record”; where it is not named, browsers that know of this write nothing, and
 * readers see the link.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Asks whether policies let the scripts of the plugin write what a widget shows.
 *
 * @param array<int, array<string, string[]>> $policies Values by directive.
 * @return true|WP_Error What a policy must say.
 */
function on_record_policies_let_write( $policies ) {
	$demanded = false;
	$refusing = null;
	foreach ( $policies as $policy ) {
		$demanded = $demanded || preg_grep( "/^'script'$/i", isset( $policy['require-trusted-types-for'] ) ? $policy['require-trusted-types-for'] : array() );
		// One policy can demand it and another list the names. A site with one for everything knows by itself what that lets through.
		if ( isset( $policy['trusted-types'] ) && ! array_intersect( array( '*', 'default', 'on-record' ), $policy['trusted-types'] ) ) {
			$refusing = $policy['trusted-types'];
		}
	}
	return $demanded && null !== $refusing ? on_record_unnamed( $refusing ) : true;
}

/**
 * That a policy does not name ours, and what it must say instead.
 *
 * @param string[] $names What it names.
 */
function on_record_unnamed( $names ) {
	$says = trim( 'trusted-types ' . implode( ' ', $names ) );
	$cure = implode( ' ', array_merge( array( 'trusted-types' ), preg_grep( "/^'none'$/i", $names, PREG_GREP_INVERT ), array( 'on-record' ) ) );
	return new WP_Error(
		'on_record_policy',
		sprintf(
			/* translators: 1: part of a header, 2: the same as it must be. */
			__( 'This site itself keeps the script of the plugin from showing anything: its pages come with a security policy (Content-Security-Policy) that says “%1$s”. Whoever runs the site, or set up its security plugin, must let it say “%2$s” instead. Then empty the cache of the site and save once more.', 'on-record' ),
			$says,
			$cure
		)
	);
}
