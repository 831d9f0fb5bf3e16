// `npm run docs`: the generated parts of the documents, and then their pages.
import { writeDocuments, writeGuides } from './docs.mjs';

writeDocuments();
writeGuides();
