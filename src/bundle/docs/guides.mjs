// The documents as pages of the demo, in dist/guides/: each a static page with the demo's own style sheet and bar.
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { render } from './markdown.mjs';
import { page } from './page.mjs';

/** The folder of the pages, below the root of the project. */
export const folder = 'dist/guides';

/** Every document that is a page: its file, the name of its page, and what the way about calls it. */
export const guides = [
  ['src/publish/README.md', 'embedding', 'Embedding and hosting'],
  ['src/elements/README.md', 'elements', 'The four tags'],
  ['src/wordpress/README.md', 'wordpress', 'WordPress'],
  ['demo/recipes/README.md', 'generators', 'Generators and frameworks'],
  ['demo/recipes/hugo/README.md', 'hugo', 'Hugo'],
  ['demo/recipes/jekyll/README.md', 'jekyll', 'Jekyll'],
  ['demo/recipes/drupal/README.md', 'drupal', 'Drupal'],
  ['demo/recipes/dokuwiki/README.md', 'dokuwiki', 'DokuWiki'],
  ['demo/recipes/mediawiki/README.md', 'mediawiki', 'MediaWiki'],
  ['demo/recipes/spip/README.md', 'spip', 'SPIP'],
  ['data/README.md', 'own-record', 'A record of your own'],
  ['data/IDS.md', 'ids', 'Ids and codes'],
  ['data/COVERAGE.md', 'coverage', 'What the record covers'],
  ['data/CHANGELOG.md', 'record-changes', 'Changes of the record'],
].map(([file, name, title]) => ({ file, name, title }));

// What stands elsewhere where the demo is served, or shows the same to somebody who is looking at the demo.
const moved = [
  [/^README\.md$/, 'demo/index.html'],
  [/^src\/publish\/server\//, 'dist/server/'],
];

/** Where a link of a document leads from its page; a target that readers of the demo cannot have is an error. */
function leadFrom(file) {
  return (target) => {
    if (/^([a-z]+:|#)/.test(target)) return target;
    const [path, fragment] = target.split('#');
    const source = posix.join(posix.dirname(file), path);
    const guide = guides.find((each) => each.file === source);
    const hash = fragment ? `#${fragment}` : '';
    if (guide) return `${guide.name}.html${hash}`;
    const served = moved.reduce((result, [from, to]) => result.replace(from, to), source);
    if (!/^(demo|dist)\//.test(served) || !existsSync(source))
      throw new Error(`${file} links to ${target}, which is no page of the demo and no file that it serves.`);
    return `${posix.relative(folder, served)}${hash}`;
  };
}

/** The page of one guide. */
export function guidePage(guide) {
  const { html, headings } = render(readFileSync(guide.file, 'utf8'), leadFrom(guide.file));
  return page({ guide, guides, html, headings });
}

/** Every page by its path below the root of the project. */
export const guidePages = () =>
  Object.fromEntries(guides.map((guide) => [`${folder}/${guide.name}.html`, guidePage(guide)]));
