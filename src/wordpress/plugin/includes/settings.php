<?php
/**
 * Settings → On Record.
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the setting; WordPress checks nonce and capability of what is saved.
 */
function on_record_register_setting() {
	register_setting(
		'on_record',
		'on_record',
		array(
			'type'              => 'object',
			'sanitize_callback' => 'on_record_sanitize_settings',
			'show_in_rest'      => false,
			'default'           => array(),
		)
	);
}
add_action( 'admin_init', 'on_record_register_setting', 5 );

/**
 * Keeps what can be a setting, and says what cannot.
 *
 * @param mixed $given What was submitted.
 * @return array<string, string>
 */
function on_record_sanitize_settings( $given ) {
	$settings = on_record_settings();
	$given    = is_array( $given ) ? $given : array();
	$choices  = array(
		'language' => on_record_languages(),
		'preset'   => array_keys( on_record_options()['case-card']['preset']['values'] ),
	);
	foreach ( $choices as $name => $values ) {
		$value = isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? $given[ $name ] : '';
		if ( '' === $value || in_array( $value, $values, true ) ) {
			$settings[ $name ] = $value;
		}
	}
	$settings['everywhere'] = empty( $given['everywhere'] ) ? '' : '1';
	foreach ( array( 'record', 'pages' ) as $name ) {
		$value = isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? trim( $given[ $name ] ) : '';
		$url   = esc_url_raw( $value, array( 'http', 'https' ) );
		if ( '' !== $value && ( '' === $url || ! preg_match( '#^https?://[^\s/]+#i', $value ) ) ) {
			/* translators: %s: what was typed. */
			add_settings_error( 'on_record', $name, esc_html( sprintf( __( '“%s” is not an address. It begins with https:// and can be copied from the browser.', 'on-record' ), $value ) ) );
			continue;
		}
		if ( 'record' === $name && '' !== $url && ! preg_match( '#(/|\.json)$#', $url ) ) {
			/* translators: %s: what was typed. */
			add_settings_error( 'on_record', $name, esc_html( sprintf( __( '“%s” is neither a file that ends in .json nor a folder that ends in a slash.', 'on-record' ), $value ) ) );
			continue;
		}
		if ( 'record' === $name && ! on_record_accepts( $url, $settings ) ) {
			continue;
		}
		$settings[ $name ] = 'pages' === $name && '' !== $url ? trailingslashit( $url ) : $url;
	}
	$settings['delete_pages'] = empty( $given['delete_pages'] ) ? '' : '1';
	return $settings;
}

/**
 * Whether there is a record that readers can have at an address that was typed; says why not. The one before then stays.
 *
 * @param string   $url      The address.
 * @param string[] $settings The settings that are to be saved with it.
 */
function on_record_accepts( $url, $settings ) {
	if ( '' === $url || $url === $settings['record'] ) {
		return true;
	}
	$with = function () use ( $settings ) {
		return $settings;
	};
	add_filter( 'pre_option_on_record', $with );
	$language = on_record_language();
	remove_filter( 'pre_option_on_record', $with );
	$found = on_record_look( $url, $language );
	if ( ! is_wp_error( $found ) ) {
		return true;
	}
	$kept = '' === $settings['record']
		? __( 'The record that comes with the plugin is still shown.', 'on-record' )
		/* translators: %s: address. */
		: sprintf( __( 'The address was not changed: it is still %s.', 'on-record' ), $settings['record'] );
	// WordPress prints it as it is, and it may quote what another server said.
	add_settings_error( 'on_record', 'record', esc_html( $found->get_error_message() . ' ' . $kept ) );
	return false;
}

/**
 * Keeps what there is at the address of the site's own record as soon as it is saved; what is wrong with it is said on each page of
 * wp-admin.
 */
function on_record_settings_saved() {
	on_record_look_daily();
	if ( '' === on_record_settings()['record'] ) {
		on_record_forget_own();
		on_record_kept_pages( on_record_language() );
	} else {
		on_record_fetch_own( on_record_language() );
	}
}
add_action( 'add_option_on_record', 'on_record_settings_saved' );
add_action( 'update_option_on_record', 'on_record_settings_saved' );

/**
 * Looks again where nothing was changed: WordPress tells only of a change, and whoever saves once more wants to know whether
 * the record is there by now.
 *
 * @param mixed $value What is saved.
 * @param mixed $old   What was there.
 * @return mixed What is saved.
 */
function on_record_settings_saved_again( $value, $old ) {
	if ( $value === $old ) {
		on_record_settings_saved();
	}
	return $value;
}
add_filter( 'pre_update_option_on_record', 'on_record_settings_saved_again', 10, 2 );

/**
 * Adds the page to the menu, for those who may change settings.
 */
function on_record_settings_menu() {
	add_options_page( __( 'On Record', 'on-record' ), __( 'On Record', 'on-record' ), 'manage_options', 'on-record', 'on_record_settings_page' );
}
add_action( 'admin_menu', 'on_record_settings_menu' );

/**
 * A link to it where the plugin is listed.
 *
 * @param string[] $links Links of the plugin.
 */
function on_record_settings_link( $links ) {
	return array_merge( array( '<a href="' . esc_url( admin_url( 'options-general.php?page=on-record' ) ) . '">' . esc_html__( 'Settings', 'on-record' ) . '</a>' ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( ON_RECORD_FILE ), 'on_record_settings_link' );

/**
 * A list to choose from.
 *
 * @param string   $name    The setting.
 * @param string   $label   What it is called.
 * @param string   $first   What stands for no choice.
 * @param string[] $choices Labels by value.
 * @param string   $help    A sentence about it.
 */
function on_record_choice( $name, $label, $first, $choices, $help ) {
	$chosen = on_record_settings()[ $name ];
	echo '<tr><th scope="row"><label for="on-record-' . esc_attr( $name ) . '">' . esc_html( $label ) . '</label></th><td>';
	echo '<select id="on-record-' . esc_attr( $name ) . '" name="on_record[' . esc_attr( $name ) . ']">';
	foreach ( array( '' => $first ) + $choices as $value => $text ) {
		echo '<option value="' . esc_attr( $value ) . '"' . selected( $chosen, $value, false ) . '>' . esc_html( $text ) . '</option>';
	}
	echo '</select><p class="description">' . esc_html( $help ) . '</p></td></tr>';
}

/**
 * An address to type.
 *
 * @param string   $name  The setting.
 * @param string   $label What it is called.
 * @param string   $help  A sentence about it.
 * @param string[] $found What is there.
 */
function on_record_address_field( $name, $label, $help, $found = array() ) {
	echo '<tr><th scope="row"><label for="on-record-' . esc_attr( $name ) . '">' . esc_html( $label ) . '</label></th><td>';
	echo '<input type="url" class="regular-text code" id="on-record-' . esc_attr( $name ) . '" name="on_record[' . esc_attr( $name ) . ']" value="' . esc_attr( on_record_settings()[ $name ] ) . '">';
	echo '<p class="description">' . esc_html( $help ) . '</p>';
	foreach ( $found as $line ) {
		// A record may be in a language that is written the other way.
		echo '<p class="on-record-found"><bdi>' . esc_html( $line ) . '</bdi></p>';
	}
	echo '</td></tr>';
}

/**
 * Something to tick.
 *
 * @param string $name  The setting.
 * @param string $label What it is called.
 * @param string $help  A sentence about it.
 */
function on_record_tick( $name, $label, $help ) {
	echo '<tr><th scope="row">' . esc_html( $label ) . '</th><td><label><input type="checkbox" id="on-record-' . esc_attr( $name ) . '" name="on_record[' . esc_attr( $name ) . ']" value="1"' . checked( ! empty( on_record_settings()[ $name ] ), true, false ) . '> ';
	echo esc_html( $help ) . '</label></td></tr>';
}

/**
 * Prints the page.
 */
function on_record_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$languages = array();
	foreach ( on_record_languages() as $code ) {
		$names              = on_record_language_names();
		$languages[ $code ] = isset( $names[ $code ] ) ? $names[ $code ] : $code;
	}
	echo '<div class="wrap"><h1>' . esc_html__( 'On Record', 'on-record' ) . '</h1>';
	echo '<p>' . esc_html__( 'To put a case on a page, add the block “Case card”, “Case timeline”, “Allegation list” or “Prisoner count” and choose from the list. Nothing on this page has to be changed for that.', 'on-record' ) . '</p>';
	echo '<form method="post" action="options.php">';
	settings_fields( 'on_record' );
	echo '<table class="form-table" role="presentation">';
	on_record_choice( 'language', __( 'Language', 'on-record' ), __( 'As the site, else English', 'on-record' ), $languages, __( 'What the record is shown in.', 'on-record' ) );
	$preset = on_record_widgets()['case-card']['options']['preset'];
	on_record_choice( 'preset', __( 'Looks', 'on-record' ), __( 'Standard', 'on-record' ), $preset['values'], $preset['help'] );
	on_record_tick( 'everywhere', __( 'Script on every page', 'on-record' ), __( 'For themes and builders that add content to a page after it has loaded. Otherwise only pages that have a widget load the script.', 'on-record' ) );
	echo '</table><h2>' . esc_html__( 'For organisations with a record of their own', 'on-record' ) . '</h2><table class="form-table" role="presentation">';
	on_record_address_field( 'record', __( 'Address of your record', 'on-record' ), __( 'A file that ends in .json, or the folder with one for each language, ending in a slash. Empty: the record that comes with the plugin.', 'on-record' ), on_record_own_status() );
	on_record_address_field( 'pages', __( 'Address of your published pages', 'on-record' ), __( 'The folder that has “embed” in it. Links lead there, and the address of such a page pasted into a post becomes the widget. Empty: of your own record, the pages beside it, else the post that the widget stands in; of the record that comes with the plugin, pages in your uploads folder.', 'on-record' ) );
	echo '</table><h2>' . esc_html__( 'When the plugin is deleted', 'on-record' ) . '</h2><table class="form-table" role="presentation">';
	on_record_tick( 'delete_pages', __( 'Public pages', 'on-record' ), __( 'When the plugin is deleted, delete its pages in the uploads folder as well. Links in posts then lead nowhere; without this they go on leading to the pages, which nobody corrects any more.', 'on-record' ) );
	echo '</table>';
	submit_button();
	echo '</form></div>';
}
