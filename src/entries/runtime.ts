// The classic script without a record, for a page that brings its own: `<case-card src="/record/en.json" case="…">`.
import { define } from '../define.ts';

define();
