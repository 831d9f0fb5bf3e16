// What opens every page of a big site sees what is wrong with one.
import { test } from 'node:test';
import { assert } from 'chai';
import { pageFaults } from '../../bench/records/page-faults.mjs';

const address = 'http://localhost/embed/en/case-card/ada.html';
const sound = `<!doctype html>
<html lang="en">
<head><title>Ada</title><script type="application/ld+json">{"@graph":[]}</script><link rel="stylesheet" href="../../../css/a.css"></head>
<body><case-card case="ada"><template shadowrootmode="open"><h1>Ada</h1><a href="https://example.org/">A source</a></template></case-card></body>
</html>`;
const isThere = ({ host, pathname }: URL) => (host === 'localhost' ? pathname === '/css/a.css' : undefined);
const faultsOf = (html: string) => pageFaults(html, address, isThere);

test('nothing is wrong with a sound page', () => assert.deepEqual(faultsOf(sound), []));

const breaks: [what: string, found: string, replaced: string, fault: RegExp][] = [
  ['a parser stumbles', '<h1>', '<h1 id="a" id="b">', /^line 4: duplicate-attribute/],
  ['it has no language', ' lang="en"', '', /no language/],
  ['its title is empty', '<title>Ada', '<title>', /no title/],
  ['data of search engines cannot be read', '[]}', '[}', /data of search engines/],
  ['a file of the site is missing', 'a.css', 'b.css', /leads to ..\/..\/..\/css\/b.css/],
  ['its widget is another element', 'case-card', 'other-card', /has 0 widgets/],
  ['its widget is empty without a script', ' shadowrootmode="open"', '', /without its content/],
  ['its widget has no heading', '<h1>Ada</h1>', '', /without a heading/],
];

for (const [what, found, replaced, fault] of breaks)
  test(`is told where ${what}`, () => {
    const broken = sound.replaceAll(found, replaced);
    assert.notEqual(broken, sound);
    assert.isTrue(
      faultsOf(broken).some((each) => fault.test(each)),
      faultsOf(broken).join('\n'),
    );
  });
