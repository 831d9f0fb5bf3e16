// What the plugin costs a page: nothing where no widget stands, and no question to the database for settings that nobody made.
import { post } from '../../posts.mjs';
import { block } from '../../record.mjs';

/** What a page costs, counted by our must-use plugin; with: our plugin, or without. */
async function costOf(address, plugin) {
  const html = await (await fetch(`${address}count=${plugin}`)).text();
  const counted = /<!-- lab (\{.*\}) -->/.exec(html)?.[1];
  if (!counted) throw new Error(`${address} does not say what it cost:\n${html.slice(-500)}`);
  return JSON.parse(counted);
}

/** Both, the quicker of a few times, once WordPress keeps what it keeps of a page. */
async function costs(address) {
  const found = { with: [], without: [] };
  for (const plugin of ['without', 'with', 'without', 'with', 'without'])
    found[plugin].push(await costOf(address, plugin));
  const last = (plugin) => found[plugin].at(-1);
  const quickest = (plugin) => Math.min(...found[plugin].map(({ seconds }) => seconds));
  return {
    with: last('with'),
    without: last('without'),
    ratio: (quickest('with') / quickest('without')).toFixed(2),
  };
}

const moreOf = (cost) => cost.with.queries.filter((query) => !cost.without.queries.includes(query));

export default async function ({ site, check, record, note }) {
  const { ids } = record;
  const none = post(site, 'Nothing of ours.');
  const one = post(site, block('case-timeline', { case: ids.case }));

  // Before anybody has opened wp-admin, as after an import: no setting of ours is in the database.
  site.php(`delete_option( 'on_record' );`);
  for (const [name, path] of [
    ['a post', `/?p=${none}&`],
    ['a page that finds nothing', '/?s=zzzz&'],
  ]) {
    const cost = await costs(site.address + path);
    check(
      `${name} without a widget has no word of ours translated`,
      cost.with.translations === 0,
      cost.with.translations,
    );
    check(
      `${name} without a widget asks the database nothing more`,
      cost.with.queries.length === cost.without.queries.length,
      [cost.with.queries.length, moreOf(cost)],
    );
    note(`${name} without a widget takes ${cost.ratio} times what it takes without the plugin`);
  }
  check(
    'the counter counts the words of an editor',
    (await costOf(`${site.address}/?lab-words&`, 'with')).translations > 50,
  );

  site.php(`do_action( 'activate_on-record/on-record.php' );`);
  const cost = await costs(`${site.address}/?p=${one}&`);
  check(
    'a post with a widget asks nothing more either, and has no word translated',
    cost.with.queries.length === cost.without.queries.length && cost.with.translations === 0,
    [cost.with.translations, moreOf(cost)],
  );
  note(`a post with a timeline takes ${cost.ratio} times what it takes without the plugin`);
  const loaded =
    site.php(`$loaded = array_filter( wp_load_alloptions(), fn( $name ) => 0 === strpos( $name, 'on_record' ), ARRAY_FILTER_USE_KEY );
    return array( array_keys( $loaded ), strlen( implode( '', $loaded ) ) );`);
  check(
    'what every page loads of our settings is under 2 kB',
    loaded[0].includes('on_record') && loaded[1] < 2000,
    loaded,
  );
}
