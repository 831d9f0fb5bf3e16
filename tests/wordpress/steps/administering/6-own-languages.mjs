// A record of one's own in several languages: its titles stand in each of them, and no page loads them that does not need them.
import { emulated } from '../../answers.mjs';

const base = 'https://record.example/record/';
const titles = { en: 'The harbour', az: 'Liman', fa: 'بندر' };

/** The record in these languages, as one file each or in parts. */
function answersIn(languages, { parts = false } = {}) {
  const files = languages.map((language) => {
    const cases = { harbour: { title: titles[language], people: [] } };
    const about = {
      format: 3,
      title: `Record ${language}`,
      edition: `Edition ${language}`,
      cases,
      counts: {},
      people: {},
      vocabulary: { acts: { arrest: { label: `Arrest ${language}` } } },
    };
    const body = JSON.stringify(parts ? { ...about, listed: { cases, counts: {}, people: {} } } : about);
    return [
      `${base}${language}${parts ? '/index.json' : '.json'}`,
      [200, { 'access-control-allow-origin': '*' }, body],
    ];
  });
  return emulated(Object.fromEntries(files));
}

export default async function ({ site, check }) {
  const save = (answers, record = base) =>
    site.php(
      `${answers} update_option( 'on_record', array( 'language' => 'en', 'record' => '${record}' ) ); return true;`,
    );
  const shown = (language, form) =>
    site.php(`add_filter( 'on_record_form', function () { return '${form}'; } );
      return do_shortcode( '[case_card case="harbour" lang="${language}"]' );`);
  const options = () =>
    site.php(
      `return $GLOBALS['wpdb']->get_col( "SELECT option_name FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE 'on_record_own%' ORDER BY option_name" );`,
    );
  try {
    for (const parts of [false, true]) {
      const how = parts ? 'in parts' : 'in files';
      save(answersIn(['en', 'az', 'fa'], { parts }));
      const found = Object.keys(titles).map((language) => shown(language, 'page'));
      check(
        `${how}: a link has the title in the language of the widget`,
        Object.values(titles).every((title, index) => found[index].includes(`>${title}</case-card>`)),
        found,
      );
      save('', '');
    }
    save(answersIn(['en', 'az', 'fa']));
    const feed = shown('fa', 'feed');
    check(
      'a feed too, with the edition, and the direction of the language',
      feed.includes('lang="fa" dir="rtl"') && feed.includes(titles.fa) && feed.includes('Edition fa'),
      feed,
    );
    const other = shown('de', 'feed');
    check(
      'what the record has not is shown, and marked, in the language of the site',
      other.includes('<p lang="en"') && other.includes(titles.en),
      other,
    );
    const picked = site.php(`add_filter( 'wpml_current_language', function () { return 'az'; } );
      $data = on_record_editor_data();
      return array( $data['items']->case['harbour'][0], $data['vocabulary']->acts['arrest'], $data['record'] );`);
    check(
      'who writes in a language chooses from the titles in it',
      picked.join() === `${titles.az},Arrest az,${base}az.json`,
      picked,
    );
    const loaded = site.php(
      `return array_filter( wp_load_alloptions(), function ( $name ) { return 0 === strpos( $name, 'on_record' ); }, ARRAY_FILTER_USE_KEY );`,
    );
    check(
      'no page loads them that does not need them',
      Object.keys(loaded).every((name) => !name.startsWith('on_record_own')) &&
        Object.values(loaded).join('').length < 2000,
      loaded,
    );
    const again = `$own = get_option( 'on_record_own' ); $own['fetched'] = 1; update_option( 'on_record_own', $own, false );
      $GLOBALS['locale'] = 'fa'; on_record_refresh_own(); return get_option( 'on_record_own' );`;
    const looked = site.php(`${answersIn(['en', 'az'])} ${again}`);
    check(
      'looks again in the language of the site, whatever post is open',
      looked.language === 'en' && looked.error === '' && looked.languages.join() === 'en,az',
      looked,
    );
    check(
      'and forgets a language that the record has no more',
      options().join() === 'on_record_own,on_record_own_az',
      options(),
    );
  } finally {
    save('', '');
  }
  check('nothing is kept of a record that the site has no more', options().length === 0, options());
}
