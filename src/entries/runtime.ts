// The classic script without a record, for a page that brings its own: `<case-card src="/record/en.json" case="…">`.
import { define } from '../define.ts';
import { allowsTemplates } from '../runtime/trusted-types.ts';
import { claimPage, firstCopy } from './single-copy.ts';

if (!firstCopy()) {
  claimPage();
  if (allowsTemplates()) define();
}
