<?php
/**
 * Which language a widget speaks: the one that it is given, else that of the post it stands in, else that of the site.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * The languages that the plugin has: those whose two files are in its folder.
 *
 * @return string[] Their codes, English first.
 */
function on_record_languages() {
	static $languages = null;
	if ( null === $languages ) {
		$languages = array();
		foreach ( (array) glob( ON_RECORD_DIR . 'snippets/*.json' ) as $file ) {
			$code = basename( $file, '.json' );
			if ( preg_match( '/^[a-z]{2,3}$/', $code ) && is_readable( ON_RECORD_DIR . 'js/' . on_record_script_name( $code ) ) ) {
				$languages[] = $code;
			}
		}
		usort(
			$languages,
			function ( $a, $b ) {
				return ( 'en' === $b ) <=> ( 'en' === $a ) ? ( 'en' === $b ) <=> ( 'en' === $a ) : strcmp( $a, $b );
			}
		);
	}
	return $languages;
}

/**
 * File name of the classic script with a language's words and record.
 *
 * @param string $language Code of the language.
 */
function on_record_script_name( $language ) {
	return 'en' === $language ? 'on-record.min.js' : "on-record.$language.min.js";
}

/**
 * The language of ours that a locale or a code means: "de_DE_formal" is German.
 *
 * @param mixed $locale A locale, or the code of a language.
 * @return string Its code; empty when the plugin does not have it.
 */
function on_record_language_of_locale( $locale ) {
	$code = is_string( $locale ) ? strtolower( (string) strtok( trim( $locale ), '_-' ) ) : '';
	return in_array( $code, on_record_languages(), true ) ? $code : '';
}

/**
 * The language of the site: the one that was set, else its own, else English.
 */
function on_record_language() {
	$set = on_record_language_of_locale( on_record_settings()['language'] );
	// Plugins for sites in several languages answer get_locale() page by page.
	$own = '' === $set ? on_record_language_of_locale( get_locale() ) : $set;
	return '' === $own ? 'en' : $own;
}

/**
 * The language of a widget that is about to be printed.
 *
 * @param string $given What the widget was given; empty when nothing.
 */
function on_record_language_here( $given = '' ) {
	$language = on_record_language_of_locale( $given );
	if ( '' === $language ) {
		$language = on_record_language_of_locale( on_record_locale_here() );
	}
	return '' === $language ? on_record_language() : $language;
}

/**
 * What a widget was given as its language.
 *
 * @param mixed $given Attributes as they were given.
 */
function on_record_given_language( $given ) {
	return is_array( $given ) && isset( $given['lang'] ) && is_string( $given['lang'] ) ? trim( $given['lang'] ) : '';
}

/**
 * What plugins for sites in several languages say of the post that is being rendered, and else of the page.
 *
 * @return string Locale or code; empty where there is no such plugin.
 */
function on_record_locale_here() {
	$post   = on_record_rendered_post();
	$locale = $post ? on_record_locale_of_post( $post->ID ) : '';
	return '' === $locale ? on_record_locale_of_page() : $locale;
}

/**
 * The post that is being rendered.
 *
 * @return WP_Post|null Null beside a list of posts, where the last that was rendered is still the one that WordPress names.
 */
function on_record_rendered_post() {
	$listed = is_home() || is_archive() || is_search();
	$inside = in_the_loop() || doing_filter( 'the_content' ) || doing_filter( 'get_the_excerpt' );
	return $listed && ! $inside ? null : get_post();
}

/**
 * The locale of a post, as Polylang, WPML and those that answer their functions have it: their codes can be of the site's choice.
 *
 * @param int $id Id of the post.
 */
function on_record_locale_of_post( $id ) {
	$locale = function_exists( 'pll_get_post_language' ) ? pll_get_post_language( $id, 'locale' ) : '';
	if ( ! $locale ) {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's filter, to ask it.
		$details = apply_filters( 'wpml_post_language_details', null, $id );
		foreach ( array( 'locale', 'language_code' ) as $name ) {
			$locale = ! $locale && is_array( $details ) && ! empty( $details[ $name ] ) ? $details[ $name ] : $locale;
		}
	}
	/**
	 * Lets another plugin for sites in several languages say the locale of a post.
	 *
	 * @param string $locale Locale or code of a language; empty when nobody has said one.
	 * @param int    $id     Id of the post.
	 */
	return (string) apply_filters( 'on_record_post_locale', is_string( $locale ) ? $locale : '', $id );
}

/**
 * The locale of the page that is being made.
 */
function on_record_locale_of_page() {
	$locale = function_exists( 'pll_current_language' ) ? pll_current_language( 'locale' ) : '';
	if ( ! $locale ) {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's filter, to ask it.
		$locale = apply_filters( 'wpml_current_language', null );
	}
	return is_string( $locale ) ? $locale : '';
}

/**
 * Says that the language of a widget is none of ours.
 *
 * @param string $given    What the widget was given.
 * @param string $language What it speaks instead.
 * @return string[]
 */
function on_record_unknown_language( $given, $language ) {
	if ( '' === $given || '' !== on_record_language_of_locale( $given ) ) {
		return array();
	}
	return array(
		sprintf(
			/* translators: 1: attribute and value, as in lang="xx", 2: code of a language, 3: codes of languages, separated by commas. */
			__( 'The plugin has no language %1$s, so readers are shown %2$s. It has: %3$s.', 'on-record' ),
			'lang="' . $given . '"',
			$language,
			implode( ', ', on_record_languages() )
		),
	);
}
