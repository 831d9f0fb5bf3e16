<?php
/**
 * What the site itself forbids the browsers of its readers, by the header Content-Security-Policy of its pages or the same in their
 * <meta>. Security plugins and hosts add it, and whoever enters an address in the settings seldom knows of it.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Asks whether the pages of this site let a browser fetch from an address.
 *
 * @param string $at       The address.
 * @param bool   $redirect Whether another address led there: a browser then leaves paths out of account.
 * @return true|WP_Error What the policy must say.
 */
function on_record_site_lets_fetch( $at, $redirect ) {
	return on_record_policies_let( on_record_site_policies(), array( 'connect-src', 'default-src' ), $at, $redirect );
}

/**
 * Asks whether the pages of this site let a browser run the scripts of the plugin, and these show something.
 *
 * @return true|WP_Error What the policy must say.
 */
function on_record_site_lets_run() {
	$script = plugins_url( 'js/on-record.check.js', ON_RECORD_FILE );
	$let    = on_record_policies_let( array_map( 'on_record_without_single_scripts', on_record_site_policies() ), array( 'script-src', 'default-src' ), $script, false );
	return is_wp_error( $let ) ? $let : on_record_policies_let_write( on_record_site_policies() );
}

/**
 * Leaves out of a policy the lists that name single scripts by nonces or hashes: whether ours are among these, only its makers know.
 * What is for elements alone counts before what is for all scripts.
 *
 * @param array<string, string[]> $policy Sources by directive.
 */
function on_record_without_single_scripts( $policy ) {
	if ( isset( $policy['script-src-elem'] ) ) {
		$policy['script-src'] = $policy['script-src-elem'];
	}
	$sources = isset( $policy['script-src'] ) ? $policy['script-src'] : ( isset( $policy['default-src'] ) ? $policy['default-src'] : array() );
	return preg_grep( "/^'(nonce-|sha\d+-|strict-dynamic')/i", $sources ) ? array() : $policy;
}

/**
 * Asks every policy: each can forbid what another allows.
 *
 * @param array<int, array<string, string[]>> $policies   Sources by directive.
 * @param string[]                            $directives The one for such addresses, and the one for everything where it is missing.
 * @param string                              $at         The address.
 * @param bool                                $redirect   Whether another address led there.
 * @return true|WP_Error
 */
function on_record_policies_let( $policies, $directives, $at, $redirect ) {
	foreach ( $policies as $policy ) {
		$found = current( array_intersect( $directives, array_keys( $policy ) ) );
		if ( false !== $found && ! on_record_policy_lists( $policy[ $found ], $at, $redirect ) ) {
			return on_record_forbidden( $at, $found, $policy[ $found ], $directives[0] );
		}
	}
	return true;
}

/**
 * The policies that the front page of this site comes with, for somebody who is not signed in.
 *
 * @return array<int, array<string, string[]>> Sources by directive. None where the page cannot be had: then nothing can be said.
 */
function on_record_site_policies() {
	static $policies = null;
	if ( null === $policies ) {
		$page     = wp_safe_remote_get( home_url( '/' ), array( 'timeout' => 5 ) );
		$policies = array();
		if ( 200 === wp_remote_retrieve_response_code( $page ) ) {
			$texts    = array_merge( array( on_record_header( $page, 'content-security-policy' ) ), on_record_policies_in( wp_remote_retrieve_body( $page ) ) );
			$policies = array_map( 'on_record_policy', array_filter( explode( ',', implode( ',', $texts ) ), 'trim' ) );
		}
	}
	return $policies;
}

/**
 * The policies in the head of a page.
 *
 * @param string $html The page.
 * @return string[]
 */
function on_record_policies_in( $html ) {
	$head     = (string) preg_replace( '#<!--.*?-->|<(script|style|noscript|template)\b.*?</\1\s*>|</head\s*>.*#is', '', $html );
	$policies = array();
	preg_match_all( '#<meta\b(?:[^>"\']|"[^"]*"|\'[^\']*\')*>#i', $head, $found );
	foreach ( $found[0] as $meta ) {
		$quoted = '\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s>]+))';
		if ( preg_match( "#\\shttp-equiv$quoted#i", $meta, $name ) && preg_match( "#\\scontent$quoted#i", $meta, $content ) && 'content-security-policy' === strtolower( trim( end( $name ) ) ) ) {
			$policies[] = html_entity_decode( end( $content ), ENT_QUOTES, 'UTF-8' );
		}
	}
	return $policies;
}

/**
 * Reads a policy.
 *
 * @param string $text As in the header.
 * @return array<string, string[]> Sources by directive; of a directive that is there twice, the first counts.
 */
function on_record_policy( $text ) {
	$policy = array();
	foreach ( explode( ';', $text ) as $directive ) {
		$sources = preg_split( '/\s+/', trim( $directive ) );
		$name    = strtolower( array_shift( $sources ) );
		if ( '' !== $name ) {
			$policy += array( $name => $sources );
		}
	}
	return $policy;
}

/**
 * Whether one of the sources in a list is an address.
 *
 * @param string[] $sources  The list.
 * @param string   $at       The address.
 * @param bool     $redirect Whether another address led there.
 */
function on_record_policy_lists( $sources, $at, $redirect ) {
	foreach ( $sources as $source ) {
		if ( on_record_is_source( $source, $at, $redirect ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Whether a source is an address, by the rules of Content Security Policy, level 3.
 *
 * @param string $source   Such as 'self', https: or *.example.org/record/.
 * @param string $at       The address.
 * @param bool   $redirect Whether another address led there.
 */
function on_record_is_source( $source, $at, $redirect ) {
	$site = wp_parse_url( home_url() );
	$url  = wp_parse_url( $at );
	$ours = strtolower( $site['scheme'] );
	if ( "'self'" === strtolower( $source ) ) {
		$source = on_record_origin( home_url() );
	}
	if ( '*' === $source ) {
		return (bool) preg_match( '#^https?:#i', $at );
	}
	if ( ! preg_match( '#^(?:([a-z][a-z0-9+.-]*):(?![\d*]))?(?://)?([^/:?]*)(?::(\d+|\*))?(/[^?]*)?$#i', $source, $part ) ) {
		return false;
	}
	list( , $scheme, $host, $port, $path ) = $part + array( '', '', '', '', '' );
	$scheme                               = '' === $scheme ? $ours : strtolower( $scheme );
	$is                                   = strtolower( $url['scheme'] );
	// Who allows http allows https.
	if ( $scheme !== $is && ! ( 'http' === $scheme && 'https' === $is ) ) {
		return false;
	}
	return ( '' === $host && '' === $path ) || ( on_record_is_host( $host, $url['host'] ) && on_record_is_port( $port, $url ) && ( $redirect || on_record_is_path( $path, isset( $url['path'] ) ? $url['path'] : '/' ) ) );
}

/**
 * Whether a pattern is a host; a star stands for what is before a dot, and not for nothing.
 *
 * @param string $pattern Such as *.example.org.
 * @param string $host    The host.
 */
function on_record_is_host( $pattern, $host ) {
	$pattern = strtolower( $pattern );
	$host    = strtolower( $host );
	return '*' === $pattern || $pattern === $host || ( 0 === strpos( $pattern, '*.' ) && substr( $host, 1 - strlen( $pattern ) ) === substr( $pattern, 1 ) );
}

/**
 * Whether a port is that of an address.
 *
 * @param string $port Digits, a star, or nothing for the usual one.
 * @param array  $url  Parts of the address.
 */
function on_record_is_port( $port, $url ) {
	$usual = 'https' === strtolower( $url['scheme'] ) ? 443 : 80;
	$is    = isset( $url['port'] ) ? $url['port'] : $usual;
	return '*' === $port || ( '' === $port ? $usual : (int) $port ) === $is || ( '80' === $port && 443 === $is && 443 === $usual );
}

/**
 * Whether a path is meant; one that ends in a slash means all that is below it.
 *
 * @param string $pattern The path of a source; or nothing.
 * @param string $path    The path of an address.
 */
function on_record_is_path( $pattern, $path ) {
	$pattern = rawurldecode( $pattern );
	$path    = rawurldecode( $path );
	return '' === $pattern || $pattern === $path || ( '/' === substr( $pattern, -1 ) && 0 === strpos( $path, $pattern ) );
}

/**
 * That the site itself keeps the browsers of its readers from an address, and what it must say instead.
 *
 * @param string   $at      The address.
 * @param string   $found   The directive that forbids it.
 * @param string[] $sources What that one lists.
 * @param string   $own     The directive that is for such addresses alone, where the other is for everything.
 */
function on_record_forbidden( $at, $found, $sources, $own ) {
	$says   = trim( $found . ' ' . implode( ' ', $sources ) );
	$origin = on_record_origin( $at );
	$more   = on_record_origin( home_url() ) === $origin ? "'self'" : $origin;
	$listed = preg_grep( 'connect-src' === $own ? "/^'(?!self')/i" : "/^'none'$/i", $sources, PREG_GREP_INVERT );
	$cure   = implode( ' ', array_merge( array( 'default-src' === $found ? "$says; $own" : $found ), $listed, array( $more ) ) );
	return new WP_Error(
		'on_record_policy',
		sprintf(
			/* translators: 1: address, 2: part of a header, 3: the same as it must be. */
			__( 'This site itself keeps the browsers of its readers from %1$s: its pages come with a security policy (Content-Security-Policy) that says “%2$s”. Whoever runs the site, or set up its security plugin, must let it say “%3$s” instead. Then empty the cache of the site and save once more.', 'on-record' ),
			$at,
			$says,
			$cure
		)
	);
}
