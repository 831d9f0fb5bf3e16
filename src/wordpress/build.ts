// `npm run build:wordpress [-- <dist> <folder to write to>]`.
import { buildPlugin } from './plugin.ts';

await buildPlugin(...process.argv.slice(2));
