// The classic script: gives the page the bundled record and defines the four tags.
import record from '#record';
import { define } from './define.ts';
import { add } from './store.ts';

add(record);
define();
