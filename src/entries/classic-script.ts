// The classic script: gives the page the bundled record, defines the four tags and makes widgets of links to their pages. One
// is built for each language, with that language's words and record in the place of these.
import record from '#record';
import strings from '#strings';
import { upgradeLinks } from '../runtime/link-upgrade.ts';
import './canary.ts';
import { copyOfPage, join } from './single-copy.ts';

const copy = copyOfPage();

join(copy, () => copy.add(record, strings), upgradeLinks);
