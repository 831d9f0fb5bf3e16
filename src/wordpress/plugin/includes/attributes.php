<?php
/**
 * What a block or a shortcode asks of a widget, reduced to what its element understands.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Keeps of what was given what the widget has an attribute for, where its value can be one.
 *
 * @param string $tag   The widget's tag.
 * @param mixed  $given Attributes by name.
 * @return array<string, string>
 */
function on_record_attributes( $tag, $given ) {
	$kept = array();
	foreach ( on_record_options()[ $tag ] as $name => $option ) {
		$value = is_array( $given ) && isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? (string) $given[ $name ] : '';
		$value = trim( (string) preg_replace( '/\s+/', ' ', $value ) );
		if ( '' !== $value && $value !== $option['initial'] && on_record_is_valid( $value, $option ) ) {
			$kept[ $name ] = $value;
		}
	}
	$preset = on_record_settings()['preset'];
	if ( '' !== $preset && ! isset( $kept['preset'] ) && empty( $given['preset'] ) ) {
		$kept['preset'] = $preset;
	}
	return $kept;
}

/**
 * Whether an option can have this value.
 *
 * @param string $value  The value.
 * @param array  $option The option, as in on_record_options().
 */
function on_record_is_valid( $value, $option ) {
	switch ( $option['type'] ) {
		case 'ids':
		case 'codes':
			return (bool) preg_match( '/^[a-z0-9-]+( [a-z0-9-]+)*$/', $value ) && ( $option['several'] || 'codes' === $option['type'] || false === strpos( $value, ' ' ) );
		case 'code':
			return (bool) preg_match( '/^[a-z0-9-]+$/', $value );
		case 'date':
			return on_record_is_date( $value );
		default:
			return in_array( $value, array_map( 'strval', array_keys( $option['values'] ) ), true );
	}
}

/**
 * Whether there is such a year, month or day.
 *
 * @param string $value A date such as 2015, 2015-11 or 2015-11-25.
 */
function on_record_is_date( $value ) {
	if ( ! preg_match( '/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/D', $value, $found ) ) {
		return false;
	}
	return checkdate( (int) ( $found[2] ?? 1 ), (int) ( $found[3] ?? 1 ), (int) $found[1] );
}

/**
 * What the widget is about: the kind of thing, and its ids.
 *
 * @param array $attributes Attributes that were kept.
 * @return array{0: string, 1: string[]}
 */
function on_record_asked( $attributes ) {
	foreach ( array( 'series', 'person', 'case' ) as $kind ) {
		if ( isset( $attributes[ $kind ] ) ) {
			return array( $kind, explode( ' ', $attributes[ $kind ] ) );
		}
	}
	return array( 'case', array() );
}
