// Posts that the tests put there without an editor.

const quoted = (text) => `base64_decode('${Buffer.from(text).toString('base64')}')`;
/** Puts a post there as this user, so that what they may not write is taken out. */
export const post = (site, content, user = 'admin') =>
  site.php(
    `kses_init(); return wp_insert_post( array( 'post_title' => 'Post', 'post_status' => 'publish', 'post_author' => get_user_by( 'login', '${user}' )->ID, 'post_content' => wp_slash( ${quoted(content)} ) ) );`,
    user,
  );
