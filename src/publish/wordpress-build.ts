// `npm run build:wordpress [-- <dist> <folder to write to>]`.
import { buildPlugin } from './wordpress.ts';

await buildPlugin(...process.argv.slice(2));
