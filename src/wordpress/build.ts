// What `npm run build -- wordpress` runs.
import { buildPlugin } from './plugin.ts';

await buildPlugin(...process.argv.slice(2));
