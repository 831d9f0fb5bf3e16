<?php
/**
 * Plugin Name:       On Record
 * Description:       Puts documented human-rights cases on your pages: every statement with its speaker, date and source. No account, nothing fetched from elsewhere.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The on-record project
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       on-record
 * Domain Path:       /languages
 *
 * @package OnRecord
 */

defined( 'ABSPATH' ) || exit;

define( 'ON_RECORD_VERSION', '{{version}}' );
// Part of the scripts' addresses: browsers keep a script until its address changes.
define( 'ON_RECORD_ASSETS', '{{version}}-{{assets}}' );
define( 'ON_RECORD_DIR', plugin_dir_path( __FILE__ ) );
define( 'ON_RECORD_FILE', __FILE__ );

require ON_RECORD_DIR . 'includes/options.php';
require ON_RECORD_DIR . 'includes/widgets.php';
require ON_RECORD_DIR . 'includes/language.php';
require ON_RECORD_DIR . 'includes/record.php';
require ON_RECORD_DIR . 'includes/attributes.php';
require ON_RECORD_DIR . 'includes/html.php';
require ON_RECORD_DIR . 'includes/text.php';
require ON_RECORD_DIR . 'includes/assets.php';
require ON_RECORD_DIR . 'includes/blocks.php';
require ON_RECORD_DIR . 'includes/forgiving.php';
require ON_RECORD_DIR . 'includes/shortcodes.php';
require ON_RECORD_DIR . 'includes/content.php';
require ON_RECORD_DIR . 'includes/patterns.php';
require ON_RECORD_DIR . 'includes/builder.php';
require ON_RECORD_DIR . 'includes/published-pages/pages.php';
require ON_RECORD_DIR . 'includes/published-pages/files.php';
require ON_RECORD_DIR . 'includes/published-pages/notices.php';
require ON_RECORD_DIR . 'includes/published-pages/embeds.php';
require ON_RECORD_DIR . 'includes/own-record/as-reader.php';
require ON_RECORD_DIR . 'includes/own-record/site-policy.php';
require ON_RECORD_DIR . 'includes/own-record/trusted-types.php';
require ON_RECORD_DIR . 'includes/own-record/own-record.php';
require ON_RECORD_DIR . 'includes/own-record/kept.php';
require ON_RECORD_DIR . 'includes/own-record/check.php';
require ON_RECORD_DIR . 'includes/own-record/status.php';
require ON_RECORD_DIR . 'includes/settings.php';
