// The scripts of one language, the record, the notices and the manifest over them: quick enough for every change.
import { checked } from '../runner/checks.mjs';
import { builds, compare } from './copies.mjs';

const steps = ['cli', 'record', 'script-en', 'check', 'frame', 'notices'];

checked('one language, in each Node', async (check) => compare(check, await builds(steps), 30));
