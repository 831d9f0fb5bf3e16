<?php
/**
 * A shortcode as people write it, made what the widgets understand; and what cannot be understood, said to its author.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes of what was written what was meant.
 *
 * @param string $tag   The widget's tag.
 * @param mixed  $given What WordPress made of the shortcode: values by name, and by number what had no name.
 * @return array{0: array<string, string>, 1: string[]} Attributes, and what is wrong with the rest.
 */
function on_record_forgive( $tag, $given ) {
	$options    = on_record_options()[ $tag ];
	$attributes = array();
	$problems   = array();
	foreach ( on_record_named( $tag, is_array( $given ) ? $given : array() ) as $name => $written ) {
		// HTML has it for every element; whether the plugin has that language is looked at where it is spoken.
		if ( 'lang' === $name ) {
			$attributes['lang'] = on_record_meant( $written, 'code' );
			continue;
		}
		if ( ! isset( $options[ $name ] ) ) {
			$problems[] = on_record_no_such_option( $name, array_merge( array_keys( $options ), array( 'lang' ) ) );
			continue;
		}
		$value = on_record_meant( $written, $options[ $name ]['type'] );
		if ( '' === $value ) {
			continue;
		}
		if ( ! on_record_is_valid( $value, $options[ $name ] ) ) {
			$problems[] = on_record_no_such_value( $name, $written, $options[ $name ] );
			continue;
		}
		$attributes[ $name ] = $value;
		if ( 'ids' === $options[ $name ]['type'] ) {
			$problems = array_merge( $problems, on_record_unknown_ids( $name, explode( ' ', $value ) ) );
		}
	}
	return array( $attributes, $problems );
}

/**
 * The parts of a shortcode by name. A curly quotation mark ends nothing for WordPress, so that what it holds falls apart at its
 * spaces; what stands before any name is what the widget is about.
 *
 * @param string $tag   The widget's tag.
 * @param array  $given Values by name or number.
 * @return array<string, string>
 */
function on_record_named( $tag, $given ) {
	$named = array();
	$last  = '';
	foreach ( $given as $name => $value ) {
		$value = on_record_plain_text( (string) $value );
		if ( ! is_int( $name ) ) {
			$last           = strtolower( str_replace( '_', '-', $name ) );
			$named[ $last ] = $value;
		} elseif ( preg_match( '/^([A-Za-z_-]+)\s*=\s*(.*)$/s', $value, $found ) ) {
			$last           = strtolower( str_replace( '_', '-', $found[1] ) );
			$named[ $last ] = $found[2];
		} elseif ( '' !== $last ) {
			$named[ $last ] .= ' ' . $value;
		} else {
			$last           = on_record_kind_of( $tag, on_record_meant( $value, 'ids' ) );
			$named[ $last ] = $value;
		}
	}
	return $named;
}

/**
 * Text without entities, and with one kind of space.
 *
 * @param string $text Text.
 */
function on_record_plain_text( $text ) {
	$text = html_entity_decode( html_entity_decode( $text, ENT_QUOTES, 'UTF-8' ), ENT_QUOTES, 'UTF-8' );
	return trim( (string) preg_replace( '/[\s\x{00a0}\x{200b}-\x{200f}\x{202f}\x{feff}]+/u', ' ', $text ) );
}

/**
 * The value that somebody meant.
 *
 * @param string $written As it was written.
 * @param string $type    Type of the option.
 */
function on_record_meant( $written, $type ) {
	// Quotation marks of every kind, and the primes and accents that are typed for them.
	$value = trim( (string) preg_replace( '/["\'`´«»‹›“”„‟‘’‚‛′″]+/u', ' ', $written ) );
	if ( 'ids' === $type ) {
		$value = (string) preg_replace( '~https?://\S+/([A-Za-z0-9_-]+)\.html[^\s,;]*~', '$1', $value );
	}
	if ( 'date' === $type ) {
		return (string) preg_replace( '/[.\/‐-―−_]/u', '-', $value );
	}
	// Word processors make dashes of hyphens.
	$value = strtolower( (string) preg_replace( '/[_‐-―−]/u', '-', $value ) );
	return trim( (string) preg_replace( '/[\s,;،؛、]+/u', ' ', $value ) );
}

/**
 * The kind of thing that an id is of, among those that a widget can be about.
 *
 * @param string $tag The widget's tag.
 * @param string $id  The id.
 */
function on_record_kind_of( $tag, $id ) {
	$kinds = array_keys( wp_list_filter( on_record_options()[ $tag ], array( 'type' => 'ids' ) ) );
	foreach ( $kinds as $kind ) {
		if ( on_record_item( $kind, $id, on_record_language() ) ) {
			return $kind;
		}
	}
	return $kinds[0];
}

/**
 * The word of a list that looks most like another.
 *
 * @param string   $word  The word.
 * @param string[] $known The list.
 * @return string Empty when none looks like it.
 */
function on_record_nearest( $word, $known ) {
	$best     = '';
	$distance = 3 + (int) ( strlen( $word ) / 4 );
	foreach ( $known as $each ) {
		// A part of a long id is enough.
		$away = strlen( $word ) > 3 && 0 === strpos( $each, $word ) ? 1 : levenshtein( substr( $word, 0, 200 ), substr( $each, 0, 200 ) );
		if ( $away < $distance ) {
			$best     = $each;
			$distance = $away;
		}
	}
	return $best;
}

/**
 * Says that a widget has no such option.
 *
 * @param string   $name  What was written.
 * @param string[] $known Names of its options.
 */
function on_record_no_such_option( $name, $known ) {
	$nearest = on_record_nearest( $name, $known );
	if ( '' !== $nearest ) {
		/* translators: 1: what was written, 2: the right name. */
		return sprintf( __( 'There is no option “%1$s”. Did you mean “%2$s”?', 'on-record' ), $name, $nearest );
	}
	/* translators: 1: what was written, 2: the right names, separated by commas. */
	return sprintf( __( 'There is no option “%1$s”. There are: %2$s.', 'on-record' ), $name, implode( ', ', $known ) );
}

/**
 * Says that an option cannot have a value.
 *
 * @param string $name    Name of the option.
 * @param string $written What was written.
 * @param array  $option  The option.
 */
function on_record_no_such_value( $name, $written, $option ) {
	if ( 'date' === $option['type'] ) {
		/* translators: 1: option, 2: what was written. */
		return sprintf( __( '%1$s: “%2$s” is not a date. Write 2015, 2015-11 or 2015-11-25.', 'on-record' ), $name, $written );
	}
	$known = array_keys( on_record_record( on_record_language() )['vocabulary'][ $option['vocabulary'] ] ?? $option['values'] );
	if ( ! $known ) {
		/* translators: 1: option, 2: what was written. */
		return sprintf( __( '%1$s: “%2$s” is not one id, which is of letters, digits and hyphens.', 'on-record' ), $name, $written );
	}
	/* translators: 1: option, 2: what was written, 3: the right values, separated by commas. */
	return sprintf( __( '%1$s: “%2$s” is not among its values, which are %3$s.', 'on-record' ), $name, $written, implode( ', ', $known ) );
}

/**
 * Says what ids the record does not have.
 *
 * @param string   $kind One of case, person and series.
 * @param string[] $ids  Ids.
 * @return string[]
 */
function on_record_unknown_ids( $kind, $ids ) {
	$language = on_record_language();
	$record   = on_record_record( $language );
	$items    = isset( $record['items'][ $kind ] ) ? $record['items'][ $kind ] : array();
	$problems = array();
	foreach ( $items ? array_diff( $ids, array( 'all' ) ) : array() as $id ) {
		if ( on_record_item( $kind, $id, $language ) ) {
			continue;
		}
		$nearest = on_record_nearest( $id, array_map( 'strval', array_keys( $items ) ) );
		if ( '' === $nearest ) {
			/* translators: 1: option, 2: what was written. */
			$problems[] = sprintf( __( '%1$s: the record has no “%2$s”. Tools → Case shortcode finds the right one.', 'on-record' ), $kind, $id );
		} else {
			/* translators: 1: option, 2: what was written, 3: the right id, 4: title. */
			$problems[] = sprintf( __( '%1$s: the record has no “%2$s”. Did you mean “%3$s” (%4$s)?', 'on-record' ), $kind, $id, $nearest, $items[ $nearest ][0] );
		}
	}
	return $problems;
}

/**
 * Says why a widget has nothing to show.
 *
 * @param array $attributes Attributes that were kept.
 * @return string[]
 */
function on_record_nothing_to_show( $attributes ) {
	list( $kind, $ids ) = on_record_asked( $attributes );
	if ( ! $ids ) {
		return array( __( 'Nothing is chosen that it could show.', 'on-record' ) );
	}
	if ( ! on_record_record( on_record_language() )['items'] ) {
		return array( __( 'The record of this site could not be read. Somebody who may change the settings should look at Settings → On Record.', 'on-record' ) );
	}
	return on_record_unknown_ids( $kind, $ids );
}

/**
 * Tells those who can mend a widget what is wrong with it; a reader is told nothing.
 *
 * @param string[] $problems Sentences.
 * @param string   $tag      The widget's tag.
 * @param string   $written  How an author names what was written, as in [case_card]; empty for a block.
 */
function on_record_note( $problems, $tag, $written ) {
	$post = get_the_ID();
	if ( ! $problems || ! ( $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_posts' ) ) ) {
		return '';
	}
	/* translators: %s: words to be quoted. */
	$name = '' === $written ? sprintf( __( '“%s”', 'on-record' ), on_record_widgets()[ $tag ]['title'] ) : $written;
	/* translators: %s: a shortcode, as in [case_card], or what a block is called in quotation marks. */
	$lead = sprintf( __( 'Only you who can edit see this. In %s:', 'on-record' ), $name );
	return '<p class="on-record-note" role="note"><small>' . esc_html( $lead . ' ' . implode( ' ', $problems ) ) . '</small></p>';
}
