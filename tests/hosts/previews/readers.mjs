// What makes a card of a pasted link: the packages that CMSs and chats read pages with. Each answers with its own words for what
// we compare.
import { extract } from '@extractus/oembed-extractor';
import metascraper from 'metascraper';
import author from 'metascraper-author';
import date from 'metascraper-date';
import description from 'metascraper-description';
import image from 'metascraper-image';
import lang from 'metascraper-lang';
import logo from 'metascraper-logo';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import url from 'metascraper-url';
import openGraph from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';

// Ghost's bookmark card takes these rules.
const rules = [author, publisher, title, description, date, image, url, lang, logo];
const scrape = metascraper(rules.map((rule) => rule()));

/** `{reader: {author, publisher, title, description, date, url, lang, image}}` for a page that is served at this address. */
export async function readings(address) {
  const html = await (await fetch(address)).text();
  const [scraped, graph, unfurled] = await Promise.all([
    scrape({ html, url: address }),
    openGraph({ html }),
    unfurl(address),
  ]);
  const { result } = graph;
  return {
    metascraper: scraped,
    'open-graph-scraper': {
      author: result.author ?? result.articleAuthor,
      publisher: result.ogSiteName,
      title: result.ogTitle,
      description: result.ogDescription,
      date: result.articleModifiedTime,
      url: result.ogUrl,
      lang: result.ogLocale,
      image: result.ogImage?.[0]?.url,
    },
    'unfurl.js': {
      author: unfurled.author ?? unfurled.oEmbed?.author_name,
      publisher: unfurled.open_graph?.site_name,
      title: unfurled.open_graph?.title,
      description: unfurled.open_graph?.description,
      date: unfurled.open_graph?.articles?.[0]?.modified_time,
      url: unfurled.open_graph?.url,
      lang: unfurled.open_graph?.locale,
      image: unfurled.open_graph?.images?.[0]?.url,
    },
  };
}

/** What a consumer of oEmbed that discovers its provider in the page is told. */
export const embedded = (address) => extract(address);
