// The search of the library for the editor of WordPress, whose scripts know no modules.
import { finder } from '../search/search.ts';

Object.assign(window, { onRecordFinder: finder });
