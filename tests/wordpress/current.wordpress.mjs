import { testVersion } from './test-version.mjs';

testVersion('current');
