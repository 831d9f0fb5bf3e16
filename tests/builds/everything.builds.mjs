// Every file of dist/, in each Node: minutes, so that it runs on demand and before a release.
import { checked } from '../runner/checks.mjs';
import { builds, compare } from './copies.mjs';

checked('everything, in each Node', async (check) => compare(check, await builds(), 500));
