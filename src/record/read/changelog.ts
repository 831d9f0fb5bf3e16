// The change log of the record, written by hand in data/CHANGELOG.md and published with the data.
import { readProse } from './prose.ts';

export const changelogFile = 'CHANGELOG.md';

export const readChangelog = (dir: string) => readProse(dir, changelogFile);
