// The classic script without a record, for a page that brings its own: `<case-card src="/record/en.json" case="…">`.
import './canary.ts';
import { copyOfPage, join } from './single-copy.ts';

join(copyOfPage());
