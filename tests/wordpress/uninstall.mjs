// The day that the plugin is deleted, by WordPress's own function, from one site and from a network of them.
import { readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const left = `$GLOBALS['wpdb']->get_col( "SELECT option_name FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE 'on_record%'" )`;
const remove = `require_once ABSPATH . 'wp-admin/includes/file.php';
  deactivate_plugins( 'on-record/on-record.php' );
  return delete_plugins( array( 'on-record/on-record.php' ) );`;
const install = `return activate_plugin( 'on-record/on-record.php' );`;

export async function checkUninstall({ site, check, plugin, putInPlace }) {
  const pages = join(site.root, 'wp-content/uploads/on-record');
  site.php(`update_option( 'on_record', array( 'language' => 'en' ) );
    update_option( 'on_record_own', array( 'languages' => array( 'en', 'az' ) ), false );
    update_option( 'on_record_own_az', array( 'title' => 'A' ), false ); return true;`);
  check('the plugin is deleted', site.php(remove) === true);
  check('with its settings', site.php(`return ${left};`).length === 0, site.php(`return ${left};`));
  check('and without its pages', existsSync(join(pages, 'en/case-card')));

  await putInPlace(site, plugin);
  site.php(install);
  await writeFile(join(pages, 'own.txt'), 'Not of the plugin.');
  site.php(`update_option( 'on_record', array( 'delete_pages' => '1' ) ); return true;`);
  check('it is deleted once more', site.php(remove) === true);
  check('with its pages, where the settings say so', !existsSync(join(pages, 'en')));
  check('but with nothing that somebody else put there', existsSync(join(pages, 'own.txt')));

  await checkNetwork({ site, check, plugin, putInPlace });
}

/** Makes a network of the site for a while: its second site keeps its pages, its third does not. */
async function checkNetwork({ site, check, plugin, putInPlace }) {
  const file = join(site.root, 'wp-config.php');
  const config = await readFile(file, 'utf8');
  const { host } = new URL(site.address);
  try {
    site.php(`define( 'WP_INSTALLING_NETWORK', true );
      require_once ABSPATH . 'wp-admin/includes/upgrade.php';
      require_once ABSPATH . 'wp-admin/includes/network.php';
      global $wpdb;
      foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) { $wpdb->$table = $name; }
      install_network();
      $result = populate_network( 1, '${host}', 'admin@example.org', 'Lab', '/', false );
      return is_wp_error( $result ) ? $result->get_error_message() : $result;`);
    const constants = `define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false ); define( 'DOMAIN_CURRENT_SITE', '${host}' ); define( 'PATH_CURRENT_SITE', '/' ); define( 'SITE_ID_CURRENT_SITE', 1 ); define( 'BLOG_ID_CURRENT_SITE', 1 );`;
    await writeFile(file, config.replace('$table_prefix', `${constants}\n$table_prefix`));
    await putInPlace(site, plugin);
    const folders = site.php(`
      $folders = array();
      foreach ( array( '/two/' => '', '/three/' => '1' ) as $path => $delete ) {
        $id = wpmu_create_blog( '${host}', $path, $path, 1 );
        switch_to_blog( $id );
        require_once WP_PLUGIN_DIR . '/on-record/on-record.php';
        on_record_settle_pages();
        update_option( 'on_record', array( 'delete_pages' => $delete ) );
        $folders[ $id ] = on_record_pages_folder();
        restore_current_blog();
      }
      return $folders;`);
    const ids = Object.keys(folders);
    check(
      'each site of a network has pages of its own',
      new Set(Object.values(folders)).size === 2 &&
        Object.values(folders).every((folder) => existsSync(`${folder}en/case-card`)),
      folders,
    );
    check('it is deleted from the network', site.php(remove) === true);
    const each = ids.map((id) => site.php(`switch_to_blog( ${id} ); return ${left};`));
    check('with the settings of each site', each.flat().length === 0, each);
    check(
      'and the pages of those sites that wanted it so',
      existsSync(folders[ids[0]]) && !existsSync(folders[ids[1]]),
      ids.map((id) => existsSync(folders[id])),
    );
  } finally {
    await writeFile(file, config);
  }
}
