// Where the parts of a record stand below the folder of a language: `cases/<id>.json`, `counts/<id>.json`, `people/<id>.json`,
// and beside these folders the index of them.
import { collections, type SubjectAttribute } from '../subjects.ts';

export const indexPath = 'index.json';

export const partPath = (attribute: SubjectAttribute, id: string): string =>
  `${collections[attribute]}/${encodeURIComponent(id)}.json`;
