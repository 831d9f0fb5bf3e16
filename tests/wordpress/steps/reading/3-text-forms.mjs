// Where neither styles nor scripts can be: AMP, feeds, e-mail, the API, excerpts. Each says who says it and of which record it is.
import { classicTheme } from '../../lab/packages.mjs';
import { post } from '../../posts.mjs';
import { tags } from '../../reader.mjs';
import { block } from '../../record.mjs';

/** What a reader reads of some HTML. */
const read = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#0*(\d+);/g, (_, code) => String.fromCharCode(code))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
const isPlain = (html) =>
  !tags.some((tag) => html.includes(`<${tag}`)) && !/<template|on-record\/js\//.test(html);

export default async function ({ site, check, record }) {
  const { ids, items, edition } = record;
  const text = async (path) => (await fetch(site.address + path)).text();
  const [title, sentence, , byline] = items.case[ids.case];
  const tells = (html) => [title, sentence, byline, edition].filter((part) => !read(html).includes(part));
  const links = (html, id = ids.case) =>
    new RegExp(`<a href="[^"]*/en/case-[a-z]+/${id}\\.html">`).test(html);

  const two = post(site, block('case-timeline', { case: `${ids.case} ${ids.other}` }));
  const one = post(site, `[case_card case="${ids.case}"]`);
  check('the record says who says a sentence', byline?.length > 10 && edition.length > 10, [byline, edition]);
  const forms = {
    'a page in AMP': await text(`/?p=${one}&amp=new`),
    'a page in AMP of an older plugin': await text(`/?p=${two}&amp=old`),
    'a feed': await text(`/?feed=rss2`),
    'the API': (await (await fetch(`${site.address}/?rest_route=/wp/v2/posts/${two}`)).json()).content
      .rendered,
    'an e-mail': site.php(
      `add_filter( 'wp_doing_cron', '__return_true' ); return apply_filters( 'the_content', get_post( ${one} )->post_content );`,
    ),
  };
  for (const [name, html] of Object.entries(forms)) {
    check(`${name} says what, who and of which record`, tells(html).length === 0, [tells(html), html]);
    check(`${name} links to the page about it`, links(html), html);
    check(`${name} has no element, template or script of ours`, isPlain(html), html);
  }
  check(
    'each of two cases has its own link',
    links(forms['a feed'], ids.other) && links(forms['the API'], ids.other),
    forms['the API'],
  );
  const persian = site.php(
    `add_filter( 'on_record_form', fn() => 'text' ); return do_shortcode( '[case_card case="${ids.case}" lang="fa"]' );`,
  );
  check(
    'a language that runs from right to left is marked so',
    persian.startsWith('<p lang="fa" dir="rtl">'),
    persian,
  );

  const odd = 'Rule 8) -- "so ... [sic]" :)';
  const kept = site.php(`add_filter( 'on_record_form', fn() => 'feed' );
    return apply_filters( 'the_content', base64_decode( '${Buffer.from(block('case-card', { case: 'not-yet-there', title: odd }, false)).toString('base64')}' ) );`);
  check('WordPress changes no letter of it', read(kept).includes(odd), kept);
  check('what has no page is not linked to the home page', !kept.includes(`href="${site.address}/"`), kept);
  await checkExcerpts({ site, check, text, record, whole: `${title}: ${sentence} ${byline}` });
}

/** Lists of posts and of what a search finds. */
async function checkExcerpts({ site, check, text, record, whole }) {
  const { ids } = record;
  const excerpt = (id) => read(site.php(`return get_the_excerpt( ${id} );`)).trim();
  const address = site.php(`return on_record_page_address( 'en', 'case-timeline', 'case', '${ids.case}' );`);
  const mixed = post(
    site,
    `<!-- wp:paragraph --><p>Auszugswort.</p><!-- /wp:paragraph -->\n\n${block('case-card', { case: ids.case })}\n\n[case_card case="${ids.case}"]\n\n${address}`,
  );
  check('an excerpt has the post’s words alone', excerpt(mixed) === 'Auszugswort.', excerpt(mixed));
  const only = post(site, block('case-card', { case: ids.case, title: 'Auszugswort' }));
  const shortcode = post(site, `[case_card case="${ids.case}"]`);
  for (const [name, id] of [
    ['block', only],
    ['shortcode', shortcode],
  ])
    check(`the excerpt of a post of one ${name} is a whole sentence`, excerpt(id) === whole, excerpt(id));
  site.php(`switch_theme( '${classicTheme}' );`);
  const found = await text('/?s=Auszugswort');
  check('a search shows the sentence, and no style', read(found).includes(whole) && isPlain(found), found);
}
