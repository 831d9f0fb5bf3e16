import { testVersion } from './test-version.mjs';

testVersion('6.1');
