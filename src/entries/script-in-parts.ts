// The classic script of a record that lies in parts: it brings none of it, and fetches what the widgets of a page are about from the
// folder beside it. `on-record site` writes a language into it for each that the record has.
import { define } from '../define.ts';
import { upgradeLinks } from '../runtime/link-upgrade.ts';
import { announce, get, setHome } from '../runtime/store.ts';
import './canary.ts';
import { beside } from './check-beside.ts';
import { copyOfPage, join } from './single-copy.ts';

const locale = '{locale}';

/** By language where its parts are, the page's first language first; a link on the page may say so after the script has run. */
const folders = new Map<string, () => string>();

function folderFor(language: string): string {
  const [base = ''] = language.split('-');
  const folder = folders.get(language) ?? folders.get(base) ?? [...folders.values()][0];
  return folder?.() ?? '';
}

const copy = copyOfPage();
// The first copy of a page; those of other scripts find none of it.
if (copy.define === define)
  copy.addFolder = (name, folder) => {
    if (get('', name)) throw new Error('the page has another record; name one by src');
    folders.set(name, folder);
    setHome(folderFor);
    announce();
  };

join(
  copy,
  () => {
    if (!copy.addFolder) throw new Error('the first script has no record in parts');
    copy.addFolder(locale, () => beside(`record/${locale}/`));
  },
  upgradeLinks,
);
