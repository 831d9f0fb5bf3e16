<?php
/**
 * The record that comes with the plugin, and the settings that say what of it this site shows.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings, with what stands for those that nobody has made.
 *
 * @return array<string, string> Language, preset, record, pages and everywhere.
 */
function on_record_settings() {
	$settings = get_option( 'on_record', array() );
	return array_merge(
		array(
			'language'   => '',
			'preset'     => '',
			'record'     => '',
			'pages'      => '',
			// "1": the script is on every page.
			'everywhere' => '',
		),
		is_array( $settings ) ? array_filter( $settings, 'is_string' ) : array()
	);
}

/**
 * Keeps settings also where nobody has made any: WordPress would ask the database for missing ones on every page with a widget.
 */
function on_record_keep_settings() {
	if ( false === get_option( 'on_record', false ) ) {
		add_option( 'on_record', array() );
	}
}
register_activation_hook( ON_RECORD_FILE, 'on_record_keep_settings' );
add_action( 'admin_init', 'on_record_keep_settings', 6 );

/**
 * Reads one of the plugin's own files of data.
 *
 * @param string $name Its name without the ending.
 * @return array What is in it; nothing when it cannot be read.
 */
function on_record_read( $name ) {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$file = ON_RECORD_DIR . "snippets/$name.json";
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this plugin.
		$data          = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
		$read[ $name ] = is_array( $data ) ? $data : array();
	}
	return $read[ $name ];
}

/**
 * The record in a language: the plugin's, or what is known of the site's own.
 *
 * @param string $language Code of the language.
 * @return array Title, edition, items, vocabulary and ids that have moved.
 */
function on_record_record( $language ) {
	$empty  = array(
		'title'      => '',
		'edition'    => '',
		'items'      => array(),
		'vocabulary' => array(),
		'moved'      => array(),
	);
	$record = '' === on_record_settings()['record'] ? on_record_read( $language ) : on_record_own_record_in( $language );
	return array_merge( $empty, $record );
}

/**
 * What the record has of one id.
 *
 * @param string $kind     One of case, person and series.
 * @param string $id       The id.
 * @param string $language Code of the language.
 * @return array{title: string, sentence: string, byline: string}|null Null when there is no such id.
 */
function on_record_item( $kind, $id, $language ) {
	$record = on_record_record( $language );
	$id     = isset( $record['moved'][ $id ] ) ? $record['moved'][ $id ] : $id;
	if ( ! isset( $record['items'][ $kind ][ $id ] ) ) {
		return null;
	}
	$item = $record['items'][ $kind ][ $id ];
	return array(
		'title'    => (string) $item[0],
		'sentence' => (string) $item[1],
		'byline'   => isset( $item[3] ) ? (string) $item[3] : '',
	);
}

/**
 * What stands in the shadow root of a widget, from the snippets that come with the plugin.
 *
 * @param string $tag      The widget's tag.
 * @param string $kind     One of case, person and series.
 * @param string $id       The id.
 * @param array  $options  The widget's attributes.
 * @param string $language Code of the language.
 * @return string HTML; empty when there is none.
 */
function on_record_root( $tag, $kind, $id, $options, $language ) {
	$record = on_record_read( $language );
	$shape  = isset( $record['shape'] ) ? on_record_read( 'shape-' . $record['shape'] ) : array();
	$pieces = on_record_pieces( $language );
	$shape  = isset( $shape['widgets'] ) ? $shape['widgets'] : array();
	$id     = isset( $record['moved'][ $id ] ) ? $record['moved'][ $id ] : $id;
	$key    = "$tag $kind $id";
	if ( ! empty( $options['at'] ) ) {
		// The last figure before the date asked for; "~" sorts after every digit, so that a year includes its days.
		$found = '';
		foreach ( array_keys( $shape ) as $each ) {
			if ( 0 === strpos( $each, "$key at=" ) && strcmp( $each, "$key at={$options['at']}~" ) <= 0 && strcmp( $each, $found ) > 0 ) {
				$found = $each;
			}
		}
		$key = $found;
	} else {
		foreach ( $options as $name => $value ) {
			$key = isset( $shape[ "$key $name=$value" ] ) ? "$key $name=$value" : $key;
		}
	}
	if ( ! isset( $shape[ $key ] ) ) {
		return '';
	}
	// Each piece is two digits to the base of 64.
	$digits = array_flip( str_split( 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_' ) );
	$html   = '';
	foreach ( str_split( $shape[ $key ], 2 ) as $piece ) {
		$html .= $pieces[ 64 * $digits[ $piece[0] ] + $digits[ $piece[1] ] ];
	}
	if ( isset( $options['preset'] ) ) {
		$html = str_replace( 'class="root editorial', 'class="root ' . esc_attr( $options['preset'] ), $html );
	}
	return on_record_heading_level( $html, isset( $options['heading-level'] ) ? (int) $options['heading-level'] : 2 );
}

/**
 * The pieces of HTML that widgets of a language are made of: what languages share, with the language's own in the gaps.
 *
 * @param string $language Code of the language.
 * @return string[]
 */
function on_record_pieces( $language ) {
	static $known = array();
	if ( ! isset( $known[ $language ] ) ) {
		$record             = on_record_read( $language );
		$shape              = isset( $record['shape'] ) ? on_record_read( 'shape-' . $record['shape'] ) : array();
		$known[ $language ] = array();
		$own                = 0;
		foreach ( isset( $shape['pieces'] ) ? $shape['pieces'] : array() as $piece ) {
			$known[ $language ][] = null === $piece ? $record['pieces'][ $own++ ] : $piece;
		}
	}
	return $known[ $language ];
}

/**
 * Moves the headings of a snippet, which begin at 2, to another level.
 *
 * @param string $html  The snippet.
 * @param int    $level Level of its first heading.
 */
function on_record_heading_level( $html, $level ) {
	if ( 2 === $level ) {
		return $html;
	}
	return (string) preg_replace_callback(
		'#(</?h)([1-6])(?=[ >])#',
		function ( $found ) use ( $level ) {
			return $found[1] . min( 6, (int) $found[2] + $level - 2 );
		},
		$html
	);
}
